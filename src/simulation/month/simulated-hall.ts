import pino from 'pino'
import type { HallFile } from '../../../config/hall-file.ts'
import type { CaseWorker } from '../../cases/who-may.ts'
import type { TimeSource } from '../../core/clock.ts'
import { openDatabase } from '../../core/database.ts'
import type { Decision } from '../../core/execute.ts'
import { deviceId, type Millis, type StaffId, staffId, type WindowNo } from '../../core/ids.ts'
import type { Actor } from '../../core/journal.ts'
import { ok, type Refusal, type Result } from '../../core/result.ts'
import type { HallEvent } from '../../events.ts'
import { ItemBook } from '../../hall/item-book.ts'
import { openCatalogue } from '../../hall/item-catalogue.ts'
import { migrations } from '../../hall/migrations.ts'
import { MonthReader } from '../../hall/month-reader.ts'
import { type HallCore, openCore } from '../../hall/spine.ts'
import type { HallPlan } from '../../queue/plan.ts'
import { planHall } from '../../queue/run-day.ts'
import { adoptRulebook } from '../../ranking/adopt-rulebook.ts'
import { actorOf } from '../../staff/account.ts'
import type { Chance } from './chance.ts'
import { type Person, staffOf } from './people.ts'

export interface SimulatedHallSetup {
  readonly file: HallFile
  /** `items.csv` beside the hall file. */
  readonly itemsFile: string
  /** A file that is not there yet. */
  readonly database: string
  readonly startsAt: Millis
  readonly chance: Chance
  /** Called after each commit with the milliseconds since the one before: whoever shares the computer rests here. */
  readonly rest?: ((workedMs: number) => Promise<void>) | undefined
}

/** Commands that share a commit: the simulated time is not the disk's. */
const commandsAtOnce = 2_000
const cacheKib = 65_536
const walPages = 10_000

/**
 * A hall without devices and pages, whose clock stands until it is moved. Everything goes through the hall's own
 * spine and decisions, into a database as any hall has it.
 */
export class SimulatedHall {
  readonly core: HallCore
  readonly plan: HallPlan
  readonly items: ItemBook
  readonly months: MonthReader
  readonly manager: Person
  readonly inspector: Person
  readonly #setup: SimulatedHallSetup
  readonly #clerks: ReadonlyMap<WindowNo, Person>
  readonly #workers = new Map<WindowNo, CaseWorker>()
  readonly #moveClock: (at: Millis) => void
  #commands = 0
  #restedAt = performance.now()

  static async open(setup: SimulatedHallSetup): Promise<SimulatedHall> {
    const hall = new SimulatedHall(setup)
    try {
      await hall.#begin()
    } catch (cause) {
      hall.core.db.close()
      throw cause
    }
    return hall
  }

  private constructor(setup: SimulatedHallSetup) {
    let now: number = setup.startsAt
    const time: TimeSource = { wall: () => now, monotonic: () => now }
    this.#moveClock = (at) => {
      now = at
    }
    this.#setup = setup
    this.plan = setup.file.plan
    this.core = openCore(openDatabase(setup.database, migrations), pino({ level: 'silent' }), time)
    this.items = new ItemBook(this.core.tables.items, this.core.queue)
    this.months = new MonthReader(this.core.db)
    const { clerks, manager, inspector } = staffOf(setup.file, setup.chance)
    this.#clerks = clerks
    this.manager = manager
    this.inspector = inspector
  }

  /** Hall time goes on to this moment; what falls due is done with the next command. */
  moveTo(at: Millis): void {
    this.#moveClock(at)
  }

  /** One command, as if somebody had asked for it. */
  async try<A, R extends Refusal>(
    by: Actor,
    decide: (at: Millis) => Result<Decision<HallEvent, A>, R>,
  ): Promise<Result<A, Refusal>> {
    if (++this.#commands % commandsAtOnce === 0) await this.#commit()
    return this.core.spine.execute(by, decide)
  }

  /** The same where nobody could be refused. @throws when it was */
  async do<A, R extends Refusal>(
    by: Actor,
    decide: (at: Millis) => Result<Decision<HallEvent, A>, R>,
  ): Promise<A> {
    const result = await this.try(by, decide)
    if (!result.ok) throw new Error(`the simulated hall refused ${by}: ${JSON.stringify(result.refusal)}`)
    return result.value
  }

  /** Whoever sits at a window, day after day. */
  clerk(window: WindowNo): Person {
    const clerk = this.#clerks.get(window)
    if (!clerk) throw new Error(`nobody sits at window ${window}`)
    return clerk
  }

  /** The same as the log of cases knows them while they sit there. */
  worker(window: WindowNo): CaseWorker {
    const clerk = this.clerk(window)
    const known = this.#workers.get(window)
    if (known) return known
    const seat = { window, departments: this.items.departmentsAt(window) }
    const worker: CaseWorker = { id: clerk.id, fullName: clerk.fullName, role: clerk.role, seat }
    this.#workers.set(window, worker)
    return worker
  }

  keypadOf(window: WindowNo) {
    const device = deviceId(`keypad-${window}`)
    return { device, uid: `51${String(window).padStart(6, '0')}`, by: `device:${device}` }
  }

  /** Ends it; everything is on the disk, in one file. */
  close(): void {
    const { db, spine } = this.core
    spine.stop()
    db.exec('COMMIT')
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
  }

  /** Leaves it as it is: what was not committed is gone. */
  abandon(): void {
    this.core.db.close()
  }

  async #begin(): Promise<void> {
    const { file, itemsFile } = this.#setup
    const { core } = this
    // Days are written in seconds: more is kept in memory, and put in its place less often.
    core.db.pragma(`cache_size = -${cacheKib}`)
    core.db.pragma(`wal_autocheckpoint = ${walPages}`)
    core.db.exec('BEGIN IMMEDIATE')
    await this.do('hall', () => ok(planHall(core.queue(), file.plan)))
    await openCatalogue(core, itemsFile, pino({ level: 'silent' }))
    const { records } = this.months
    await this.do('hall', () => ok(adoptRulebook(records.rulebooks(), file.rulebook, core.queue().day)))
    const people = [this.manager, this.inspector, ...this.#clerks.values()]
    // Of the demo, and without passwords: they end with the first real device, and nobody signs in as one of them.
    await this.do('hall', () =>
      ok({
        events: people.map((one) => ({ type: 'account-created', ...one, demo: true }) as const),
        answer: null,
      }),
    )
  }

  async #commit(): Promise<void> {
    const { db } = this.core
    db.exec('COMMIT')
    await this.#setup.rest?.(performance.now() - this.#restedAt)
    this.#restedAt = performance.now()
    db.exec('BEGIN IMMEDIATE')
  }
}

export const staffActor = ({ id }: { readonly id: StaffId }): Actor => actorOf(staffId(id))
