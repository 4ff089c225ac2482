import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../src/core/database.ts'
import { type HallDay, itemCode, type Millis, staffId, visitId, windowNo } from '../../src/core/ids.ts'
import { Journal } from '../../src/core/journal.ts'
import type { HallEvent } from '../../src/events.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { HallTables } from '../../src/hall/tables.ts'
import { numberText } from '../../src/queue/issue-ticket.ts'
import type { HallPlan } from '../../src/queue/plan.ts'

const dayMs = 86_400_000
const visitsADay = 3_600
const rowsAVisit = 6

/** Fills a data folder with the journal of past days, six rows a visit, ending yesterday. */
export function writePast(data: string, plan: HallPlan, rows: number): void {
  mkdirSync(data, { recursive: true })
  const db = openDatabase(join(data, 'hall.db'), migrations)
  const journal = new Journal<HallEvent>(db)
  const tables = new HallTables(db)
  const visits = Math.floor(rows / rowsAVisit)
  const days = Math.ceil(visits / visitsADay)
  const firstDay = Math.floor(Date.now() / dayMs) - days - 1
  const record = (at: number, event: HallEvent) => tables.project(journal.append('hall', at as Millis, event))

  record(firstDay * dayMs, { type: 'hall-planned', plan })
  for (let day = 0; day < days; day++) {
    const start = (firstDay + day) * dayMs
    const name = new Date(start).toISOString().slice(0, 10) as HallDay
    db.transaction(() => {
      record(start, { type: 'day-started', day: name, emergency: null })
      for (let serial = 1; serial <= Math.min(visitsADay, visits - day * visitsADay); serial++) {
        for (const event of visitOf(name, serial)) record(start + serial * 10_000, event)
      }
    })()
  }
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

function visitOf(day: HallDay, serial: number): HallEvent[] {
  const number = numberText('A', serial)
  const visit = visitId(`${day.replaceAll('-', '')}-${number}`)
  const window = windowNo(1)
  const wait = { openMs: 1, closedMs: 0, parkedMs: 0 }
  const issued = {
    prefix: 'A',
    serial,
    number,
    item: itemCode('item-1'),
    class: 'ordinary',
    reason: null,
  } as const
  return [
    { type: 'ticket-issued', visit, day, ...issued, ahead: 0, job: null, request: null },
    { type: 'ticket-called', visit, window, staff: staffId('admin'), manner: { how: 'next' }, wait },
    { type: 'service-started', visit, window },
    { type: 'service-finished', visit, window },
    { type: 'rating-session-opened', visit, window, until: 0 as Millis },
    { type: 'rating-session-closed', visit, window },
  ]
}
