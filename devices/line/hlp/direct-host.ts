import type { Timers } from '../../../src/core/clock.ts'
import type { DriverSetup } from '../../../src/core/ports.ts'
import { guardedLines } from '../guarded-lines.ts'
import { type KeptConnection, keepConnected } from '../keep-connected.ts'
import type { Connection, Line } from '../line.ts'
import { lostWords } from '../lost-words.ts'
import { encodeFrame, largestId } from './frame.ts'
import { hallSide } from './hall-side.ts'
import type { DeviceHost, HlpPort, HostUser } from './hlp-port.ts'
import { conditionOf, dueAt, newSession, step } from './host-machine.ts'
import type { HostInput } from './host-state.ts'

/** A line with one HLP/1 device, which may speak at any time (direct mode). */
export function directPort(line: Line, timers: Timers): HlpPort {
  return { host: (setup, address, user) => directHost(setup, line, address, timers, user) }
}

function directHost(
  setup: DriverSetup,
  line: Line,
  address: number,
  timers: Timers,
  user: HostUser,
): DeviceHost {
  let state = newSession(address, user.objection, 0)
  let kept: KeptConnection | undefined
  let connection: Connection | undefined
  let readBytes = (_: Buffer) => {}
  let cancelTimer = () => {}
  const hall = hallSide(setup, user, apply)

  const unixSeconds = () => Math.floor(setup.now() / 1_000)

  function apply(input: HostInput) {
    const next = step(state, input, { monotonicMs: timers.monotonic(), unixSeconds: unixSeconds() })
    state = next.state
    for (const output of next.out) {
      if (output.type !== 'frame-ready') hall.hear(output)
      // A write that fails ends the connection, which is told by `lost`.
      else connection?.write(Buffer.from(encodeFrame(output.frame), 'latin1')).catch(() => {})
    }
    if (kept) hall.tell(conditionOf(state))
    setTimer()
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
          answers: true,
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
