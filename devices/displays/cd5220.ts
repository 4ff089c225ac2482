import type { Timers } from '../../src/core/clock.ts'
import type { DisplayDriver, DriverSetup } from '../../src/core/ports.ts'
import { type KeptConnection, keepConnected } from '../line/keep-connected.ts'
import type { Connection, Line } from '../line/line.ts'
import { lostWords } from '../line/lost-words.ts'

/*
 * Pole display, CD5220 command set: two lines of 20, no Chinese, and never a word back.
 *
 *   1B 40                  initialise
 *   0C                     clear
 *   1B 51 41 <20> 0D       these 20 characters are the upper line
 *   1B 51 42 <20> 0D       the lower line
 *
 * Nobody can ask it how it is: its health is the port's, and the content is sent again every minute.
 */

const columns = 20
const lineLetters = ['A', 'B'] as const
const initialise = '\x1b@\x0c'
const refreshMs = 60_000

/** Drives a pole display on a line of its own. */
export function cd5220({ device, listener }: DriverSetup, line: Line, timers: Timers): DisplayDriver {
  let wanted: readonly string[] = []
  let kept: KeptConnection | undefined
  let connection: Connection | undefined
  let cancelRefresh = () => {}
  let told: 'nothing' | 'ready' | 'missing' = 'nothing'

  function write(text: string) {
    // A write that fails ends the connection, which is told by `lost`.
    connection?.write(Buffer.from(text, 'latin1')).catch(() => {})
  }

  function sendWanted() {
    cancelRefresh()
    if (!connection) return
    write(lineLetters.map((letter, index) => `\x1bQ${letter}${cells(wanted[index] ?? '')}\r`).join(''))
    cancelRefresh = timers.after(refreshMs, sendWanted)
  }

  return {
    start() {
      kept = keepConnected(
        line,
        {
          answers: false,
          connected(opened) {
            connection = opened
            write(initialise)
            sendWanted()
            if (told !== 'ready') listener.condition(device, { state: 'ready' })
            told = 'ready'
          },
          data() {},
          lost(cause) {
            connection = undefined
            cancelRefresh()
            if (told === 'missing') return
            told = 'missing'
            listener.condition(device, {
              state: 'trouble',
              trouble: 'port-missing',
              detail: lostWords(cause),
            })
          },
        },
        timers,
      )
    },
    async stop() {
      connection = undefined
      cancelRefresh()
      await kept?.stop()
    },
    want({ ascii }) {
      wanted = [...ascii]
      sendWanted()
    },
  }
}

/** Exactly 20 characters that every such display has. */
const cells = (text: string) =>
  text
    .replace(/[^\x20-\x7e]/gu, '?')
    .slice(0, columns)
    .padEnd(columns)
