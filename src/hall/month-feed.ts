import type { CaseEvent } from '../cases/events.ts'
import type { Db } from '../core/database.ts'
import type { HallDay, Millis, WindowNo } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { HallEvent } from '../events.ts'
import { dayOf, localTime } from '../queue/opening-hours.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { Month } from '../ranking/month-input.ts'
import { monthOf, slotOf } from '../ranking/period.ts'
import { countLateCasesAnew, RankingTables, type VisitCell } from '../ranking/tables.ts'

const quarterMs = 900_000

interface Finished {
  readonly day: HallDay
  readonly item: string
  readonly window: number
  readonly issued_at: Millis
  readonly called_at: Millis
  readonly open_ms: number
  readonly started_at: Millis | null
  readonly finished_at: Millis
}

type CaseEnd = Extract<CaseEvent, { type: 'case-closed' | 'case-returned' }>

/** Hands what other topics have written to the sums of the month: finished visits, limits of cases, findings, shifts. */
export class MonthFeed {
  readonly #ranking: RankingTables
  readonly #visit
  readonly #inTime
  #timeZone: string
  #lastSlot = { quarter: Number.NaN, slot: 0 }

  constructor(db: Db, ranking: RankingTables) {
    this.#ranking = ranking
    this.#visit = db.prepare('SELECT * FROM visits WHERE visit = ?')
    this.#inTime = db
      .prepare('SELECT due_at IS NOT NULL AND over_noted = 0 FROM cases WHERE case_no = ?')
      .pluck()
    const plan = db.prepare('SELECT plan FROM plans ORDER BY seq DESC LIMIT 1').pluck().get()
    this.#timeZone = plan === undefined ? 'UTC' : (JSON.parse(plan as string) as HallPlan).timeZone
  }

  /** Called once the event's own topic has written its tables. */
  project({ event, at }: Recorded<HallEvent>): void {
    switch (event.type) {
      case 'hall-planned':
        this.#timeZone = event.plan.timeZone
        this.#lastSlot = { quarter: Number.NaN, slot: 0 }
        return
      case 'service-finished':
        this.#ranking.visitsFinished(this.#cellOf(this.#visit.get(event.visit) as Finished))
        return
      case 'window-staffed':
        this.staffed(event.window, event.staff, at)
        return
      case 'case-closed':
      case 'case-returned':
        if (this.#onTime(event)) this.#ranking.casesOnTime(this.#monthAt(at), event.window, 1)
        return
      case 'finding-noted':
        this.#ranking.findingNoted({ ...event, at })
        if (event.rule === 'over-limit') this.#ranking.caseLate(monthOf(event.day), event.window)
        return
      default:
    }
  }

  /** Adds up the finished visits and the shifts of a file of an earlier version; it had no cases. */
  fill(db: Db): void {
    const cells = new Map<string, VisitCell>()
    for (const visit of db.prepare(`SELECT * FROM visits WHERE state = 'finished'`).iterate()) {
      const cell = this.#cellOf(visit as Finished)
      const key = [cell.month, cell.window, cell.item, cell.slot].join(' ')
      const sum = cells.get(key)
      cells.set(key, sum ? joined(sum, cell) : cell)
    }
    for (const cell of cells.values()) this.#ranking.visitsFinished(cell)
    for (const shift of db.prepare('SELECT window, staff, from_at AS at FROM window_shifts').all()) {
      const { window, staff, at } = shift as { window: number; staff: string; at: Millis }
      this.staffed(window, staff, at)
    }
  }

  /** Reckons anew how many cases of each month were on time, in a file of an earlier version. */
  countCasesAgain(db: Db): void {
    countLateCasesAnew(db)
    const ends = db.prepare(`
      SELECT j.at, j.event FROM case_entries e JOIN journal j ON j.seq = e.seq
      WHERE j.event ->> '$.type' IN ('case-closed', 'case-returned')`)
    const cases = new Map<string, { month: Month; window: WindowNo; count: number }>()
    for (const { at, event } of ends.iterate() as Iterable<{ at: Millis; event: string }>) {
      const end = JSON.parse(event) as CaseEnd
      if (!this.#onTime(end)) continue
      const { window } = end
      const month = this.#monthAt(at)
      const sum = cases.get(`${month} ${window}`)
      cases.set(`${month} ${window}`, { month, window, count: 1 + (sum?.count ?? 0) })
    }
    for (const { month, window, count } of cases.values()) this.#ranking.casesOnTime(month, window, count)
  }

  staffed(window: number, staff: string, at: Millis): void {
    this.#ranking.staffed(this.#monthAt(at), window, staff)
  }

  /** With a limit and within it; a case that is late was counted when its limit passed. */
  #onTime({ case: id, late }: CaseEnd): boolean {
    return !late && this.#inTime.get(id) === 1
  }

  #monthAt(at: Millis): Month {
    return monthOf(dayOf(at, this.#timeZone))
  }

  #cellOf({ day, item, window, ...visit }: Finished): VisitCell {
    return {
      month: monthOf(day),
      window,
      item,
      slot: this.#slotAt(visit.issued_at),
      visits: 1,
      waitMs: visit.open_ms,
      serviceMs: visit.finished_at - (visit.started_at ?? visit.called_at),
    }
  }

  /** Zones differ by whole quarters of an hour: within one the hour of the week is the same. */
  #slotAt(at: Millis): number {
    const quarter = Math.floor(at / quarterMs)
    if (quarter !== this.#lastSlot.quarter) {
      const [weekday = 1, hour = 0] = localTime(at, this.#timeZone, 'E H').split(' ').map(Number)
      this.#lastSlot = { quarter, slot: slotOf(weekday, hour) }
    }
    return this.#lastSlot.slot
  }
}

/** For files of earlier versions, once their tables are there. */
export const fillMonthSums = (db: Db) => new MonthFeed(db, new RankingTables(db)).fill(db)

/** For files in which a return within its limit, and a lateness that was dismissed, did not count as on time. */
export const countCasesAgain = (db: Db) => new MonthFeed(db, new RankingTables(db)).countCasesAgain(db)

const joined = (sum: VisitCell, cell: VisitCell): VisitCell => ({
  ...sum,
  visits: sum.visits + cell.visits,
  waitMs: sum.waitMs + cell.waitMs,
  serviceMs: sum.serviceMs + cell.serviceMs,
})
