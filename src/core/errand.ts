import { type ChildProcess, fork } from 'node:child_process'

/**
 * One piece of work in a program of its own. A thread would begin sooner, but Node 24 aborts the whole process where a
 * thread is ended while it loads, unpacks or reads a database, or wants more memory than it may have.
 */

/** The program ended before its work was done. */
export class EndedEarly extends Error {}

type Report<R> = { readonly done: R } | { readonly failed: string }

export interface Errand<R> {
  /** Rejects when the work failed, or with {@link EndedEarly}. */
  readonly report: Promise<R>
  /** Ends the program at once, whatever it does. */
  end(): void
}

/** @param heapMb what the program may hold of objects, in MB; it ends where it wants more. */
export function sendOut<R>(program: URL, order: object, heapMb?: number): Errand<R> {
  const child: ChildProcess = fork(program, {
    serialization: 'advanced',
    execArgv: heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const report = new Promise<R>((resolve, reject) => {
    child.once('message', (report: Report<R>) => {
      if ('done' in report) resolve(report.done)
      else reject(new Error(report.failed))
    })
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new EndedEarly(`a program ended before its work was done: ${signal ?? code}`)),
    )
  })
  child.send(order, (cause) => {
    if (cause) child.kill('SIGKILL')
  })
  return { report, end: () => void child.kill('SIGKILL') }
}

/** To be called by the program that is sent out: does the work, reports, and ends. */
export function carryOut<O, R>(work: (order: O) => R | Promise<R>): void {
  // Whoever sent it out is gone: nobody wants the work any more.
  process.once('disconnect', () => process.exit(0))
  process.once('message', async (order: O) => {
    const report = await reportOf(() => work(order))
    process.send?.(report, () => process.disconnect())
  })
}

async function reportOf<R>(work: () => R | Promise<R>): Promise<Report<R>> {
  try {
    return { done: await work() }
  } catch (cause) {
    return { failed: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) }
  }
}
