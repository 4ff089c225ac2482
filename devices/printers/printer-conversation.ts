import type { Timers } from '../../src/core/clock.ts'
import type { Connection } from '../line/line.ts'
import { askRealtime } from './escpos-bytes.ts'
import {
  freshStatusReader,
  type PrinterSays,
  type PrinterStatus,
  readStatus,
  realtimeStatus,
} from './escpos-status.ts'

/** How long a printer may take for an answer to DLE EOT, which it gives even when it cannot print. */
const realtimeAnswerMs = 500

/** One connection to a printer: what is sent, what it says, and waiting for what it has to say. */
export interface Conversation {
  readonly ended: boolean
  /** Resolves when the bytes were handed on, or the line broke: then `ended` is true. */
  send(bytes: Uint8Array): Promise<void>
  hear(chunk: Buffer): void
  /** The first thing said from now on that `match` takes; undefined after `withinMs`, or when the line ends. */
  next<T>(match: (says: PrinterSays) => T | undefined, withinMs: number): Promise<T | undefined>
  end(): void
}

/**
 * @param listener `heard` is told everything that the printer says, before those who wait for it; `broken`
 * that a write failed, and then whoever holds the connection has to give it up.
 */
export function converse(
  connection: Connection,
  timers: Timers,
  listener: { heard(says: PrinterSays): void; broken(cause: Error): void },
): Conversation {
  let reader = freshStatusReader
  let ended = false
  const waiting = new Set<{ take(says: PrinterSays): void; giveUp(): void }>()

  function end() {
    ended = true
    for (const waiter of [...waiting]) waiter.giveUp()
  }

  return {
    get ended() {
      return ended
    },
    async send(bytes) {
      if (ended) return
      try {
        await connection.write(bytes)
      } catch (cause) {
        end()
        listener.broken(cause instanceof Error ? cause : new Error(String(cause)))
      }
    },
    hear(chunk) {
      const read = readStatus(reader, chunk)
      reader = read.reader
      for (const says of read.says) {
        listener.heard(says)
        for (const waiter of [...waiting]) waiter.take(says)
      }
    },
    next(match, withinMs) {
      if (ended) return Promise.resolve(undefined)
      return new Promise((resolve) => {
        const finish = (value: Parameters<typeof resolve>[0]) => {
          cancel()
          waiting.delete(waiter)
          resolve(value)
        }
        const waiter = {
          take(says: PrinterSays) {
            const value = match(says)
            if (value !== undefined) finish(value)
          },
          giveUp: () => finish(undefined),
        }
        const cancel = timers.after(withinMs, waiter.giveUp)
        waiting.add(waiter)
      })
    },
    end,
  }
}

/**
 * Asks the sensors with DLE EOT, 500 ms for each answer; undefined when the printer is silent or the line lost.
 * One caller at a time: the answers do not say what they answer.
 */
export async function askStatus(conversation: Conversation): Promise<PrinterStatus | undefined> {
  const ask = async (n: 1 | 2 | 3 | 4) => {
    const answer = conversation.next(
      (says) => (says.kind === 'realtime' ? says.byte : undefined),
      realtimeAnswerMs,
    )
    await conversation.send(askRealtime(n))
    return answer
  }
  const printer = await ask(1)
  if (printer === undefined) return undefined
  const offlineCause = await ask(2)
  if (offlineCause === undefined) return undefined
  const roll = await ask(4)
  if (roll === undefined) return undefined
  const errorCause = (offlineCause & 0x40) === 0 ? undefined : await ask(3)
  return realtimeStatus({ printer, offlineCause, errorCause, roll })
}
