import { DateTime } from 'luxon'
import { Fault } from '../core/fault.ts'
import { type Millis, millis } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import { backupsIn, keepNewest } from './backup-files.ts'
import { backupWords } from './words.ts'

export interface BackupPlan {
  readonly folder: string
  /** Time of day in the hall, `HH:MM`. */
  readonly at: string
  /** How many backups stay. */
  readonly keep: number
}

/** Makes one backup as of `at` in a folder, beside the hall's own work. Rejects with a Fault. */
export type BackUp = (folder: string, at: Millis) => Promise<void>

/** What is wrong with the backups. */
export interface BackupTrouble {
  readonly since: Millis
  readonly wrong: Words
  readonly remedy: Words
}

interface Log {
  info(context: object, message: string): void
  error(context: object, message: string): void
}

const oldAfterMs = 26 * 3_600_000
/** What takes longer hangs, on a disk of the network perhaps. */
export const takesAtMostMs = 3_600_000
const againAfterMs = 10 * 60_000
/** Somebody may take the folder away, or make a backup by hand. */
const lookEveryMs = 60_000

/** The last moment up to `at` for which there should be a backup. */
export function lastDue(time: string, timeZone: string, at: Millis): Millis {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const now = DateTime.fromMillis(at, { zone: timeZone })
  const today = now.set({ hour, minute, second: 0, millisecond: 0 })
  return millis((today <= now ? today : today.minus({ days: 1 })).toMillis())
}

/**
 * Makes the backup of each day at its time, or at the next start where the computer was off then. What stands in
 * the folder is all it knows: a backup made by hand counts too.
 */
export class DailyBackup {
  readonly #plan: BackupPlan
  readonly #timeZone: string
  readonly #backUp: BackUp
  readonly #log: Log
  #busy = false
  #lookedAt: Millis | null = null
  #newest: Millis | null = null
  #failed: { readonly at: Millis; readonly since: Millis; readonly code: string } | null = null

  constructor(plan: BackupPlan, timeZone: string, backUp: BackUp, log: Log) {
    this.#plan = plan
    this.#timeZone = timeZone
    this.#backUp = backUp
    this.#log = log
  }

  /** To be called often: does what is due and never waits. `changed` is called when there is news. */
  tick(at: Millis, changed: () => void): void {
    if (this.#busy) return
    if (this.#lookedAt !== null && at - this.#lookedAt < lookEveryMs && !this.#isDue(at)) return
    this.#busy = true
    this.#work(at)
      .catch((cause: unknown) => this.#fail(at, cause))
      .finally(() => {
        this.#busy = false
        changed()
      })
  }

  /** Null while there is a backup that is new enough, or one is being made. */
  trouble(at: Millis): BackupTrouble | null {
    if (this.#failed) return { since: this.#failed.since, ...backupWords(this.#failed.code) }
    if (this.#newest === null || at - this.#newest <= oldAfterMs) return null
    const isBeingMade = this.#busy && at - (this.#lookedAt ?? at) < takesAtMostMs
    if (isBeingMade) return null
    return { since: this.#newest, ...backupWords('backup-old') }
  }

  /** Whether a backup is due, as far as the folder is known, and was not tried in vain just now. */
  #isDue(at: Millis): boolean {
    if (this.#failed && at - this.#failed.at < againAfterMs) return false
    return this.#isMissing(at)
  }

  #isMissing(at: Millis): boolean {
    return (this.#newest ?? 0) < lastDue(this.#plan.at, this.#timeZone, at)
  }

  async #work(at: Millis) {
    const { folder, keep } = this.#plan
    this.#lookedAt = at
    await this.#look()
    // Its disk is there again, or somebody made the backup by hand.
    if (this.#failed?.code === 'backup-folder-missing' || !this.#isMissing(at)) this.#failed = null
    if (!this.#isDue(at)) return
    await this.#backUp(folder, at)
    this.#failed = null
    this.#log.info({ folder }, 'a backup was made and verified')
    await keepNewest(folder, this.#timeZone, keep)
    await this.#look()
  }

  async #look() {
    try {
      const [newest] = await backupsIn(this.#plan.folder, this.#timeZone)
      this.#newest = newest?.at ?? null
    } catch (cause) {
      throw new Fault(
        'backup-folder-missing',
        'The backup folder cannot be read.',
        'Connect its disk.',
        cause,
      )
    }
  }

  #fail(at: Millis, err: unknown) {
    const code = err instanceof Fault ? err.code : 'backup-failed'
    if (this.#failed?.code !== code) this.#log.error({ err, folder: this.#plan.folder }, 'the backup failed')
    this.#failed = { at, since: this.#failed?.since ?? at, code }
  }
}
