import type { DeviceDriver, DriverSetup } from '../../../src/core/ports.ts'
import type { Hello } from './hello.ts'
import type { Command, CommandEnd, ReceivedEvent } from './host-state.ts'

/** What a driver adds to the session that every HLP/1 device has. */
export interface HostUser {
  /** Why this device is not the one wanted here, in English; null where it is. */
  objection(hello: Hello): string | null
  /** The device said hello and was welcomed: it may have forgotten everything. */
  welcomed(hello: Hello): void
  commandEnded(end: CommandEnd): void
  eventReceived(event: ReceivedEvent): void
}

/** The host's side of one device. */
export interface DeviceHost extends DeviceDriver {
  /** Commands to send in this order, instead of any that were not sent yet. Dropped while the device is away. */
  want(commands: readonly Command[]): void
}

/** A port whose HLP/1 devices are kept welcomed, alive and acknowledged: one alone (direct mode), or a bus. */
export interface HlpPort {
  /** @param address 1–0xF7, each once on a port. */
  host(setup: DriverSetup, address: number, user: HostUser): DeviceHost
}
