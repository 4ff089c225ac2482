import type { Db } from './database.ts'
import { Fault } from './fault.ts'
import type { Millis } from './ids.ts'
import type { Actor, Journal, Recorded } from './journal.ts'
import { type Refusal, type Result, refuse } from './result.ts'

/** What a decision says: the events that now have happened, and the answer for whoever asked. */
export interface Decision<E, A> {
  readonly events: readonly E[]
  readonly answer: A
}

/** Nothing could be stored; nothing has happened. */
export type StorageRefusal = { readonly code: 'storage-failed' }

/** Whether it was the disk, or what SQLite makes of it, and not a command. */
function isStorageFault(cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return code.startsWith('SQLITE_') && !code.startsWith('SQLITE_CONSTRAINT')
}

export interface SpineLog {
  error(context: object, message: string): void
}

/** The parts that the spine joins; see the picture in README.md. */
export interface SpineParts<E> {
  readonly db: Db
  readonly journal: Journal<E>
  readonly now: () => Millis
  /**
   * What has fallen due by itself (a new day, the end of a rating session) before anything else is decided.
   * `failingSince`: since when nothing could be stored, in the first commit after that; else null.
   */
  readonly due: (at: Millis, failingSince: Millis | null) => readonly E[]
  /** Events of other topics that follow from an event in the same commit. Pure; looks at the state after it. */
  readonly follow: (recorded: Recorded<E>) => readonly E[]
  /** Writes the tables that follow from an event, in the open transaction. */
  readonly project: (recorded: Recorded<E>) => void
  /** The only writer of the state in memory. */
  readonly evolve: (recorded: Recorded<E>) => void
  /** Builds the state in memory again from the journal, after a commit that failed. */
  readonly rebuild: () => void
  /** Enqueues what follows from an event; called after the commit, in order. Must not wait for anything. */
  readonly react: (recorded: Recorded<E>) => void
  /** Called once after each commit that wrote something, with the time that it took in milliseconds. */
  readonly committed: (tookMs: number) => void
  readonly log: SpineLog
}

interface Waiting<E> {
  readonly by: Actor
  readonly decide: (at: Millis) => Result<Decision<E, unknown>, Refusal>
  resolve(result: Result<unknown, Refusal>): void
  reject(cause: unknown): void
}

/**
 * Load, decide, commit, evolve, react. Commands that arrive in one turn of the loop share one commit; there is
 * no `await` between load and commit, so one turn of the loop is the lock of the hall.
 */
export class Spine<E> {
  readonly #parts: SpineParts<E>
  #waiting: Waiting<E>[] = []
  #stopped = false
  /** Since when commits have failed; null while they succeed. */
  #failingSince: Millis | null = null

  constructor(parts: SpineParts<E>) {
    this.#parts = parts
  }

  /** False from a commit that failed until something has been written again. */
  get storing(): boolean {
    return this.#failingSince === null
  }

  /**
   * Runs one command. `decide` looks at the state and returns events and an answer, or a refusal; it must be
   * pure and quick. Resolves after the commit: what is answered is on disk.
   * @throws whatever `decide` threw; a Fault after {@link stop}.
   */
  execute<A, R extends Refusal>(
    by: Actor,
    decide: (at: Millis) => Result<Decision<E, A>, R>,
  ): Promise<Result<A, R | StorageRefusal>> {
    if (this.#stopped) {
      return Promise.reject(new Fault('stopping', 'The hall is shutting down.', 'Try again when it runs.'))
    }
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.#commitBatch())
      this.#waiting.push({ by, decide, resolve: resolve as Waiting<E>['resolve'], reject })
    })
  }

  /** Lets time pass: commits what is due and nothing else. */
  tick(): Promise<Result<null, StorageRefusal>> {
    return this.execute('hall', () => ({ ok: true, value: { events: [], answer: null } }))
  }

  /** Commits what is waiting and takes nothing more. */
  stop() {
    this.#commitBatch()
    this.#stopped = true
  }

  #commitBatch() {
    const batch = this.#waiting
    this.#waiting = []
    if (batch.length > 0) this.#commit(batch)
  }

  #commit(batch: readonly Waiting<E>[]) {
    const { db, log, react } = this.#parts
    const recorded: Recorded<E>[] = []
    const answers: (() => void)[] = []
    const begunAt = performance.now()
    try {
      db.transaction(() => {
        for (const command of batch) answers.push(this.#run(command, recorded))
      }).immediate()
    } catch (cause) {
      this.#failed(batch, cause)
      return
    }
    const tookMs = performance.now() - begunAt
    // A commit that wrote nothing says nothing about the disk.
    if (recorded.length > 0) this.#failingSince = null
    for (const answer of answers) answer()
    for (const entry of recorded) {
      try {
        react(entry)
      } catch (cause) {
        log.error({ err: cause, seq: entry.seq }, 'a reaction failed; the event stands')
      }
    }
    if (recorded.length > 0) this.#parts.committed(tookMs)
  }

  /**
   * Nothing of the batch has happened. What the disk did not take is refused; what one command did to the others
   * is not theirs to bear: each is tried again alone, and the culprit is told by itself.
   */
  #failed(batch: readonly Waiting<E>[], cause: unknown) {
    const { journal, log, rebuild } = this.#parts
    const [only, ...others] = batch
    const alone = others.length === 0
    const byDisk = isStorageFault(cause)
    try {
      journal.reload()
      rebuild()
    } finally {
      if (byDisk) {
        this.#failingSince ??= this.#parts.now()
        log.error({ err: cause }, 'a commit failed; every command of it is refused')
        for (const command of batch) command.resolve(refuse({ code: 'storage-failed' }))
      } else if (alone) only?.reject(cause)
    }
    if (!byDisk && !alone) for (const command of batch) this.#commit([command])
  }

  /** Decides one command of a batch; returns how to answer it once the batch is on disk. */
  #run(command: Waiting<E>, recorded: Recorded<E>[]): () => void {
    const at = this.#parts.now()
    const failingSince = recorded.length === 0 ? this.#failingSince : null
    for (const event of this.#parts.due(at, failingSince)) this.#record('hall', at, event, recorded)
    let result: ReturnType<Waiting<E>['decide']>
    try {
      result = command.decide(at)
    } catch (cause) {
      return () => command.reject(cause)
    }
    if (!result.ok) {
      const refused = result
      return () => command.resolve(refused)
    }
    const { events, answer } = result.value
    for (const event of events) this.#record(command.by, at, event, recorded)
    return () => command.resolve({ ok: true, value: answer })
  }

  #record(by: Actor, at: Millis, event: E, recorded: Recorded<E>[]) {
    const entry = this.#parts.journal.append(by, at, event)
    this.#parts.project(entry)
    this.#parts.evolve(entry)
    recorded.push(entry)
    for (const next of this.#parts.follow(entry)) this.#record('hall', at, next, recorded)
  }
}
