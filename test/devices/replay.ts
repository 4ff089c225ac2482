import type { Connection, Line } from '../../devices/line/line.ts'
import { probeId, type Recording } from '../../src/commands/probe.ts'
import type { Timers } from '../../src/core/clock.ts'

/**
 * A line at whose far end a recorded device answers: each question that the recording knows gets the recorded
 * bytes after the recorded time, wherever it stands in what the host writes.
 */
export function replayLine({ exchanges }: Recording, timers: Timers): Line {
  return {
    async open({ data }) {
      let open = true
      const connection: Connection = {
        async write(bytes) {
          const written = Buffer.from(bytes).toString('latin1')
          for (const { sent, heard } of exchanges) {
            const asked = askedIn(written, Buffer.from(sent, 'hex').toString('latin1'))
            if (asked === null) continue
            for (const { afterMs, bytes: answer } of heard) {
              timers.after(afterMs, () => open && data(answerTo(asked, answer)))
            }
          }
        },
        async close() {
          open = false
        },
      }
      return connection
    },
  }
}

const completion = '\x1d(H\x06\x0000'

/** What of a recorded question stands in these bytes: its own number where it has one, '' otherwise; or null. */
function askedIn(written: string, question: string): string | null {
  if (question === '') return null
  if (question.startsWith('$')) return /\$..,00,W,0,/.test(written) ? '' : null
  if (!question.startsWith(completion)) return written.includes(question) ? '' : null
  const at = written.indexOf(completion)
  return at < 0 ? null : written.slice(at + completion.length, at + completion.length + probeId.length)
}

function answerTo(asked: string, answer: string): Buffer {
  const text = Buffer.from(answer, 'hex').toString('latin1')
  return Buffer.from(text.replace(probeId, asked || probeId), 'latin1')
}
