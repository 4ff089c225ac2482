import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../../src/core/database.ts'
import { migrations } from '../../src/hall/migrations.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import { monthLater } from '../../src/ranking/period.ts'

export interface PastMonths {
  /** The last month that has visits. */
  readonly last: Month
  readonly months: number
  readonly windows: number
  readonly visitsEachMonth: number
}

/** Office hours of a week, as hours of the week. */
const slots = [0, 1, 2, 3, 4].flatMap((day) => [8, 9, 10, 11, 13, 14, 15, 16].map((hour) => day * 24 + hour))
const itemsEach = 3

/**
 * Writes what visits of past months come to, straight into the tables of sums, as the hall would have one by one:
 * times by window, item and hour of the week, and what visits say by month. Visits themselves are left out: the
 * ranking reads none of them.
 */
export function writeMonths(data: string, past: PastMonths): void {
  mkdirSync(data, { recursive: true })
  const db = openDatabase(join(data, 'hall.db'), migrations)
  const write = {
    times: db.prepare('INSERT INTO month_times VALUES (?, ?, ?, ?, ?, ?, ?)'),
    voice: db.prepare('INSERT INTO voice_months VALUES (?, ?, ?, ?, ?)'),
  }
  for (let n = past.months - 1; n >= 0; n--) {
    const month = monthLater(past.last, -n)
    db.transaction(() => {
      for (let window = 1; window <= past.windows; window++) writeWindow(write, month, window, past)
    })()
  }
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.close()
}

interface Writer {
  run(...values: readonly (string | number)[]): unknown
}
type Writers = Record<'times' | 'voice', Writer>

function writeWindow(write: Writers, month: Month, window: number, { windows, visitsEachMonth }: PastMonths) {
  const cells = itemsEach * slots.length
  const inCell = Math.max(1, Math.round(visitsEachMonth / windows / cells))
  const said = { 5: 0, 4: 0 }
  for (let item = 0; item < itemsEach; item++) {
    const code = `item-${((window + item) % windows) + 1}`
    for (const slot of slots) {
      const wait = inCell * (300_000 + ((window * 7_919 + slot * 101) % 120_000))
      write.times.run(
        month,
        window,
        code,
        slot,
        inCell,
        wait,
        inCell * (240_000 + ((window * 31) % 90) * 1000),
      )
    }
    const visits = inCell * slots.length
    const rated = Math.floor(visits * 0.4)
    const bad = Math.floor((rated * (window % 7)) / 100)
    said[5] += rated - bad
    said[4] += bad
  }
  for (const [level, count] of Object.entries(said)) {
    write.voice.run(month, window, 'active', Number(level), count)
  }
}
