import { type ChildProcess, fork } from 'node:child_process'
import { Fault } from '../core/fault.ts'
import type { Document } from './drawn.ts'

export interface DrawRequest {
  readonly id: number
  readonly document: Document
}

export type DrawReply =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: string }

/** How long the program that draws stays when nobody wants a page. */
const idleMs = 60_000
/** The longest notice takes half a second; what takes so much longer hangs. */
const drawnWithinMs = 10_000
/** So many wait at most; whoever comes then is told to try again. */
const waitingAtMost = 50

interface Waiting {
  readonly late: NodeJS.Timeout
  resolve(pdf: Buffer): void
  reject(cause: Error): void
}

/**
 * Has documents drawn by a program of its own, which is there only while it is needed. A thread would do for the
 * time, but the canvas and its fonts keep 50 MB of the process in which they once were.
 */
export class Draughtsman {
  readonly #waiting = new Map<number, Waiting>()
  #child: ChildProcess | null = null
  #idle: NodeJS.Timeout | null = null
  #lastId = 0

  /** @throws Fault `drawing-busy`, `drawing-failed` */
  draw(document: Document): Promise<Buffer> {
    if (this.#waiting.size >= waitingAtMost) {
      return Promise.reject(new Fault('drawing-busy', 'Too many pages are being drawn.', 'Try again.'))
    }
    if (this.#idle) clearTimeout(this.#idle)
    this.#child ??= this.#begin()
    const child = this.#child
    const id = ++this.#lastId
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => this.#lose(child, 'it took too long'), drawnWithinMs)
      this.#waiting.set(id, { late, resolve, reject })
      const request: DrawRequest = { id, document }
      child.send(request, (cause) => cause && this.#lose(child, cause.message))
    })
  }

  /** Ends the program; whoever still waits for a page is told. */
  stop(): void {
    if (this.#idle) clearTimeout(this.#idle)
    if (this.#child) this.#lose(this.#child, 'the hall stops')
  }

  #begin(): ChildProcess {
    const child = fork(new URL('./draw-process.ts', import.meta.url), {
      serialization: 'advanced',
      execArgv: ['--max-semi-space-size=1'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    child.unref()
    child.channel?.unref()
    child.on('message', (message) => this.#heard(message as DrawReply))
    child.once('error', ({ message }) => this.#lose(child, message))
    child.once('exit', () => this.#lose(child, 'it ended'))
    return child
  }

  #heard(reply: DrawReply) {
    const waiting = this.#waiting.get(reply.id)
    if (!waiting) return
    clearTimeout(waiting.late)
    this.#waiting.delete(reply.id)
    if ('pdf' in reply) waiting.resolve(Buffer.from(reply.pdf))
    else waiting.reject(failed(reply.fault))
    if (this.#waiting.size > 0 || !this.#child) return
    const child = this.#child
    this.#idle = setTimeout(() => this.#lose(child, 'nobody wants a page'), idleMs)
    this.#idle.unref()
  }

  /** Nobody waits for a program that is gone; the next document begins another. */
  #lose(child: ChildProcess, why: string) {
    if (child !== this.#child) return
    this.#child = null
    child.kill()
    for (const { late, reject } of this.#waiting.values()) {
      clearTimeout(late)
      reject(failed(why))
    }
    this.#waiting.clear()
  }
}

const failed = (why: string) =>
  new Fault('drawing-failed', `A page could not be drawn: ${why}.`, 'Try again, or use the ticket printer.')
