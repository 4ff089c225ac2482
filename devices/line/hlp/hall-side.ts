import type { DeviceCondition, DriverSetup, KeyEventResult } from '../../../src/core/ports.ts'
import { unreachable } from '../../../src/core/result.ts'
import type { HostUser } from './hlp-port.ts'
import type { HostInput, HostOutput } from './host-state.ts'

/** What a session says to others than the line. */
export type SessionOutput = Exclude<HostOutput, { type: 'frame-ready' }>
type EventStored = Extract<HostInput, { type: 'event-stored' }>

/** What the hall and the driver hear of one device. */
export interface HallSide {
  hear(output: SessionOutput): void
  /** Tells the hall how the device is, where that is something new. */
  tell(condition: DeviceCondition | null): void
}

/** Joins a session to its driver and the hall: `stored` is called once an event is on disk, or could not be stored. */
export function hallSide(
  { device, listener }: DriverSetup,
  user: HostUser,
  stored: (input: EventStored) => void,
): HallSide {
  let told: DeviceCondition = { state: 'trouble', trouble: 'starting', detail: '' }

  async function store(event: Extract<SessionOutput, { type: 'event-received' }>['event']) {
    const { uid, number } = event
    let result: KeyEventResult
    try {
      result = await listener.keyEvent({ device, ...event })
    } catch {
      result = 'busy'
    }
    stored({ type: 'event-stored', uid, number, result })
  }

  return {
    hear(output) {
      switch (output.type) {
        case 'device-welcomed':
          return user.welcomed(output.hello)
        case 'event-received':
          user.eventReceived(output.event)
          store(output.event).catch(() => {})
          return
        case 'command-ended':
          return user.commandEnded(output.end)
        default:
          return unreachable(output)
      }
    },
    tell(condition) {
      if (!condition || sameCondition(condition, told)) return
      told = condition
      listener.condition(device, condition)
    },
  }
}

function sameCondition(one: DeviceCondition, other: DeviceCondition): boolean {
  if (one.state === 'ready' || other.state === 'ready') return one.state === other.state
  return one.trouble === other.trouble
}
