import type { Timers } from '../../../src/core/clock.ts'
import type { Millis } from '../../../src/core/ids.ts'
import { unreachable } from '../../../src/core/result.ts'
import { guardedLines } from '../guarded-lines.ts'
import { type KeptConnection, keepConnected } from '../keep-connected.ts'
import type { Connection, Line } from '../line.ts'
import { lostWords } from '../lost-words.ts'
import { busConditionOf } from './bus-condition.ts'
import { stepBus } from './bus-machine.ts'
import { type BusInput, type BusOutput, type BusState, emptyBus } from './bus-state.ts'
import { busDueAt, pollMsOf } from './bus-turns.ts'
import { encodeFrame, largestId } from './frame.ts'
import { type HallSide, hallSide } from './hall-side.ts'
import type { HlpPort } from './hlp-port.ts'
import { hex, newSession } from './host-machine.ts'

/**
 * A line that several HLP/1 devices share (bus mode). `baud` in bits a second; `now`: Unix time. The line opens
 * when the first driver starts and closes when the last one has stopped.
 */
export function busPort(line: Line, baud: number, now: () => Millis, timers: Timers): HlpPort {
  let state: BusState = emptyBus(baud)
  let hosted = 0
  const running = new Map<number, { readonly hall: HallSide; note(text: string): void }>()
  let kept: KeptConnection | undefined
  let connection: Connection | undefined
  let readBytes = (_: Buffer) => {}
  let cancelTimer = () => {}

  const unixSeconds = () => Math.floor(now() / 1_000)

  function apply(input: BusInput) {
    const next = stepBus(state, input, { monotonicMs: timers.monotonic(), unixSeconds: unixSeconds() })
    state = next.state
    for (const output of next.out) react(output)
    for (const [address, { hall }] of running) {
      const device = state.devices.get(address)
      if (device) hall.tell(busConditionOf(state, device))
    }
    setTimer()
  }

  function react(output: BusOutput) {
    switch (output.type) {
      case 'frame-ready':
        // A write that fails ends the connection, which is told by `lost`.
        connection?.write(Buffer.from(encodeFrame(output.frame), 'latin1')).catch(() => {})
        return
      case 'device-said':
        running.get(output.address)?.hall.hear(output.said)
        return
      case 'stranger-heard': {
        const [first] = running.values()
        first?.note(`device ${hex(output.address)} speaks on this bus and is not in the hall file`)
        return
      }
      default:
        return unreachable(output)
    }
  }

  function setTimer() {
    cancelTimer()
    const due = busDueAt(state)
    if (due === null || !kept) return
    cancelTimer = timers.after(Math.max(0, due - timers.monotonic()), () => apply({ type: 'time-passed' }))
  }

  function openLine() {
    kept = keepConnected(
      line,
      {
        answers: true,
        connected(opened) {
          connection = opened
          readBytes = guardedLines((text) => apply({ type: 'line-read', line: text }))
          apply({ type: 'line-opened' })
        },
        data(bytes) {
          apply({ type: 'bytes-read', count: bytes.length })
          readBytes(bytes)
        },
        lost(cause) {
          connection = undefined
          apply({ type: 'line-lost', cause: lostWords(cause) })
        },
      },
      timers,
    )
  }

  return {
    host(setup, address, user) {
      hosted++
      const hall = hallSide(setup, user, (stored) => apply({ type: 'event-stored', address, stored }))
      return {
        want: (commands) => apply({ type: 'commands-wanted', address, commands }),
        start() {
          running.set(address, { hall, note: (text) => setup.listener.note(setup.device, text) })
          const session = newSession(address, user.objection, pollMsOf(hosted, baud))
          const nextCommand = unixSeconds() % (largestId + 1)
          apply({ type: 'device-added', session: { ...session, nextCommand } })
          if (!kept) openLine()
        },
        async stop() {
          running.delete(address)
          apply({ type: 'device-removed', address })
          if (running.size > 0) return
          const stopping = kept
          kept = undefined
          connection = undefined
          cancelTimer()
          await stopping?.stop()
        },
      }
    },
  }
}
