import type { Spine } from '../core/execute.ts'
import type { DeviceId, JobId } from '../core/ids.ts'
import type { Actor } from '../core/journal.ts'
import type { PrintedPaper, PrinterPort, PrintJob, PrintOutcome } from '../core/ports.ts'
import { ok } from '../core/result.ts'
import { endJob, type Job, startJob } from './decide.ts'
import type { EquipmentEvent } from './events.ts'
import type { EquipmentTables } from './tables.ts'

type Executor = Pick<Spine<EquipmentEvent>, 'execute'>

interface Log {
  error(context: object, message: string): void
}

/**
 * Feeds one printer from the durable rows of its jobs, one at a time, oldest first. A job that was not begun
 * stays queued until {@link wake} says that something changed; a job that was begun is never begun again.
 */
export class PrintQueue {
  readonly #device: DeviceId
  readonly #printer: PrinterPort
  readonly #tables: EquipmentTables
  readonly #spine: Executor
  readonly #asPrinted: (job: Job) => PrintedPaper
  readonly #log: Log
  readonly #by: Actor
  /** A job that has ended, and the disk has not taken it yet. */
  #ended: { readonly id: JobId; readonly outcome: PrintOutcome } | null = null
  #working: Promise<void> | null = null
  #wanted = false
  #stopped = false

  /** `asPrinted` makes of a job's paper what is printed, just before that: with the name of whom a slip is for. */
  constructor(
    device: DeviceId,
    printer: PrinterPort,
    tables: EquipmentTables,
    spine: Executor,
    asPrinted: (job: Job) => PrintedPaper,
    log: Log,
  ) {
    this.#device = device
    this.#asPrinted = asPrinted
    this.#printer = printer
    this.#tables = tables
    this.#spine = spine
    this.#log = log
    this.#by = `device:${device}`
  }

  /** A job was queued, or the printer's condition changed. Never waits. */
  wake() {
    this.#wanted = true
    if (this.#working || this.#stopped) return
    this.#working = this.#work()
      .catch((cause) =>
        this.#log.error({ err: cause, device: this.#device }, 'printing stopped; the jobs stay queued'),
      )
      .finally(() => {
        this.#working = null
        if (this.#wanted && !this.#stopped) this.wake()
      })
  }

  /** Begins nothing more and waits until the job at work has ended; its driver must be stopped first. */
  async stop() {
    this.#stopped = true
    await this.#working
  }

  async #work() {
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false
      if (!(await this.#noteEnd())) continue
      for (
        let job = this.#tables.nextJob(this.#device);
        job && !this.#stopped;
        job = this.#tables.nextJob(this.#device)
      ) {
        const id = job.job
        const start = () => startJob(this.#tables.job(id))
        let begun = false
        const begin = async () => {
          begun = (await this.#spine.execute(this.#by, start)).ok
          return begun
        }
        const outcome = await this.#print({ id, paper: this.#asPrinted(job) }, begin, () => begun)
        if (outcome.outcome === 'not-started') break
        this.#ended = { id, outcome }
        if (!(await this.#noteEnd())) break
      }
    }
  }

  /** Whatever goes wrong after a job was begun, nobody can say how it ended. */
  async #print(job: PrintJob, begin: () => Promise<boolean>, begun: () => boolean): Promise<PrintOutcome> {
    try {
      const outcome = await this.#printer.print(job, begin)
      return outcome.outcome === 'not-started' && begun() ? { outcome: 'unknown' } : outcome
    } catch (cause) {
      if (!begun()) throw cause
      this.#log.error({ err: cause, job: job.id }, 'printing failed in the middle')
      return { outcome: 'unknown' }
    }
  }

  /** False while the disk does not take it; it is tried again at the next {@link wake}. */
  async #noteEnd(): Promise<boolean> {
    const ended = this.#ended
    if (!ended) return true
    const end = () => ok(endJob(this.#tables.job(ended.id), ended.outcome))
    const noted = await this.#spine.execute(this.#by, end)
    if (noted.ok) this.#ended = null
    return noted.ok
  }
}
