import { type ChildProcess, fork } from 'node:child_process'

/**
 * One piece of work in a program of its own. A thread would begin sooner, but Node 24 aborts the whole process where a
 * thread is ended while it loads, unpacks or reads a database, or wants more memory than it may have.
 */

/** The program was ended before its work was done, or wanted more memory than it may have. */
export class EndedEarly extends Error {}

/** Exit codes from here on are no program's own: it was aborted. */
const aborted = 128

type Report<R> = { readonly done: R } | { readonly failed: string }

export interface Errand<R> {
  /** Rejects when the work failed, or with {@link EndedEarly}. */
  readonly report: Promise<R>
  /** Ends the program at once, whatever it does. */
  end(): void
}

/** Whoever is still out when this process ends is ended with it. */
const out = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of out) child.kill('SIGKILL')
})

/** @param heapMb what the program may hold of objects, in MB; it ends early where it wants more. */
export function sendOut<R>(program: URL, order: object, heapMb?: number): Errand<R> {
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: heapMb === undefined ? [] : [`--max-old-space-size=${heapMb}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const end = () => void child.kill('SIGKILL')
  const report = new Promise<R>((resolve, reject) => {
    child.once('message', (report: Report<R>) => {
      if ('done' in report) resolve(report.done)
      else reject(new Error(report.failed))
    })
    child.on('error', reject)
    child.once('exit', (code, signal) => {
      const why = `a program ended before its work was done: ${signal ?? code}`
      reject(signal || (code ?? 0) >= aborted ? new EndedEarly(why) : new Error(why))
    })
    // Where the computer has no room for another program, `error` says so a moment later.
    if (child.connected) child.send(order, (cause) => cause && end())
  })
  out.add(child)
  const isBack = () => void out.delete(child)
  report.then(isBack, isBack)
  return { report, end }
}

/** To be called by the program that is sent out: does the work, reports, and ends. */
export function carryOut<O, R>(work: (order: O) => R | Promise<R>): void {
  // Whoever sent it out is gone: nobody wants the work any more.
  process.once('disconnect', () => process.exit(0))
  // Meant for whoever sent it out, who ends it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
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
