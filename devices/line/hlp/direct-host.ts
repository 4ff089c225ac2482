import type { Timers } from '../../../src/core/clock.ts'
import { Fault } from '../../../src/core/fault.ts'
import type { DeviceCondition, DeviceDriver, DriverSetup, KeyEventResult } from '../../../src/core/ports.ts'
import { unreachable } from '../../../src/core/result.ts'
import { guardedLines } from '../guarded-lines.ts'
import { type KeptConnection, keepConnected } from '../keep-connected.ts'
import type { Connection, Line } from '../line.ts'
import { encodeFrame, largestId } from './frame.ts'
import type { Hello } from './hello.ts'
import { conditionOf, dueAt, step } from './host-machine.ts'
import type { Command, CommandEnd, HostInput, HostOutput, HostState, ReceivedEvent } from './host-state.ts'

/** What a driver adds to the session that every HLP/1 device has. */
export interface DirectHostUser {
  /** Why this device is not the one wanted here, in English; null where it is. */
  objection(hello: Hello): string | null
  /** The device said hello and was welcomed: it may have forgotten everything. */
  welcomed(hello: Hello): void
  commandEnded(end: CommandEnd): void
  eventReceived(event: ReceivedEvent): void
}

export interface DirectHost extends DeviceDriver {
  /** Commands to send in this order, instead of any that were not sent yet. Dropped while the device is away. */
  want(commands: readonly Command[]): void
}

/** Keeps one HLP/1 device on a port of its own welcomed, alive and acknowledged (direct mode). */
export function directHost(
  { device, listener, now }: DriverSetup,
  line: Line,
  address: number,
  timers: Timers,
  user: DirectHostUser,
): DirectHost {
  let state: HostState = {
    address,
    objection: user.objection,
    nextWelcome: 1,
    nextCommand: 0,
    storing: new Set(),
    link: { phase: 'closed', cause: null },
  }
  let kept: KeptConnection | undefined
  let connection: Connection | undefined
  let readBytes = (_: Buffer) => {}
  let cancelTimer = () => {}
  let told: DeviceCondition = { state: 'trouble', trouble: 'starting', detail: '' }

  const unixSeconds = () => Math.floor(now() / 1_000)

  function apply(input: HostInput) {
    const next = step(state, input, { monotonicMs: timers.monotonic(), unixSeconds: unixSeconds() })
    state = next.state
    for (const output of next.out) react(output)
    tellCondition()
    setTimer()
  }

  function react(output: HostOutput) {
    switch (output.type) {
      case 'frame-ready':
        // A write that fails ends the connection, which is told by `lost`.
        connection?.write(Buffer.from(encodeFrame(output.frame), 'latin1')).catch(() => {})
        return
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
  }

  async function store(event: ReceivedEvent) {
    const { uid, number } = event
    let result: KeyEventResult
    try {
      result = await listener.keyEvent({ device, ...event })
    } catch {
      result = 'busy'
    }
    apply({ type: 'event-stored', uid, number, result })
  }

  function tellCondition() {
    const condition = conditionOf(state)
    if (!condition || !kept || sameCondition(condition, told)) return
    told = condition
    listener.condition(device, condition)
  }

  function setTimer() {
    cancelTimer()
    const due = dueAt(state)
    if (due === null || !kept) return
    cancelTimer = timers.after(Math.max(0, due - timers.monotonic()), () => apply({ type: 'time-passed' }))
  }

  return {
    want: (commands) => apply({ type: 'commands-wanted', commands }),
    start() {
      state = { ...state, nextCommand: unixSeconds() % (largestId + 1) }
      kept = keepConnected(
        line,
        {
          connected(opened) {
            connection = opened
            readBytes = guardedLines((text) => apply({ type: 'line-read', line: text }))
            apply({ type: 'line-opened' })
          },
          data: (bytes) => readBytes(bytes),
          lost(cause) {
            connection = undefined
            apply({ type: 'line-lost', cause: lostWords(cause) })
          },
        },
        timers,
      )
    },
    async stop() {
      const stopping = kept
      kept = undefined
      connection = undefined
      cancelTimer()
      await stopping?.stop()
    },
  }
}

const lostWords = (cause: Error) =>
  cause instanceof Fault ? `${cause.message}. ${cause.remedy}` : cause.message

function sameCondition(one: DeviceCondition, other: DeviceCondition): boolean {
  if (one.state === 'ready' || other.state === 'ready') return one.state === other.state
  return one.trouble === other.trouble
}
