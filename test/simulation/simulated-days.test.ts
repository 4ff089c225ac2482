import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verify } from '../../src/commands/verify.ts'
import { readDatabase } from '../../src/core/database.ts'
import { hallDay } from '../../src/core/ids.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { MonthReader } from '../../src/hall/month-reader.ts'
import type { RankedMonth } from '../../src/ranking/ranked-month.ts'
import { closeSimulated, workingDaysUntil } from '../../src/simulation/month/close-simulated.ts'
import { makeHall } from '../../src/simulation/month/hall-for-days.ts'
import type { HiddenTruth } from '../../src/simulation/month/simulate-days.ts'
import { recomputed, rowsOf } from '../ranking-month/recomputed.ts'
import { lastHash, scratch, simulated, throwAway } from './small-hall.ts'

const month = '2026-10'
const days = ['2026-10-28', '2026-10-29', '2026-10-30']
const [good, bad] = [1, 2]

interface RankedSeed {
  readonly folder: string
  readonly edition: RankedMonth
  readonly truth: HiddenTruth
}

/** One window far better than usual, one far worse, and two as they come. */
async function rankedMonth(seed: number): Promise<RankedSeed> {
  const { hall, folder, truth } = await simulated({ seed, windows: 4, quality: [2.5, -2.5] }, ...days)
  await closeSimulated(hall, month)
  hall.close()
  const db = readDatabase(join(folder, 'hall.db'), migrations)
  const result = new MonthReader(db).records.resultOf(month, 1)
  db.close()
  return { folder, truth, edition: JSON.parse(result ?? 'null') as RankedMonth }
}

afterAll(throwAway)

describe('three months through the whole spine, one window far better and one far worse', () => {
  const seeds: RankedSeed[] = []
  beforeAll(async () => {
    for (const seed of [1, 2, 3]) seeds.push(await rankedMonth(seed))
  })

  test.each([0, 1, 2])('month %i: the journal alone gives the same ranking as the program', async (index) => {
    const one = seeds[index] as RankedSeed
    const rows = rowsOf(one.edition)
    expect(await recomputed(one.folder, month)).toEqual(rows)
    expect(rows.filter(({ place }) => place !== null).length).toBeGreaterThan(1)
  })

  test('the better window comes out before the worse one', () => {
    const placeOf = ({ edition }: RankedSeed, no: number) =>
      edition.ranked.find(({ window }) => window === no)?.place ?? edition.ranked.length + 1
    for (const one of seeds) expect(placeOf(one, good)).toBeLessThan(placeOf(one, bad))
  })

  test('the file holds: the chain, and every table follows from the journal', () => {
    const db = readDatabase(join((seeds[0] as RankedSeed).folder, 'hall.db'), migrations)
    expect(verify(db).faults).toEqual([])
    db.close()
  })

  test('the truth names every window, and its citizens say the best of the better one more often', () => {
    for (const { folder, truth } of seeds) {
      expect(truth.windows.map(({ window }) => window)).toEqual([1, 2, 3, 4])
      expect(truth.windows.slice(0, 2).map(({ quality }) => quality)).toEqual([2.5, -2.5])
      const db = readDatabase(join(folder, 'hall.db'), migrations)
      const best = db.prepare('SELECT avg(level = 5) FROM ratings WHERE window = ?').pluck()
      expect(best.get(good)).toBeGreaterThan(best.get(bad) as number)
      db.close()
    }
  })

  test('citizens of all kinds came: rated or not, served or gone, with cases that end', () => {
    const db = readDatabase(join((seeds[0] as RankedSeed).folder, 'hall.db'), migrations)
    const count = (sql: string) => db.prepare(sql).pluck().get() as number
    const served = count(`SELECT count(*) FROM visits WHERE state = 'finished'`)
    const rated = count('SELECT count(*) FROM ratings')
    expect(served).toBeGreaterThan(200)
    expect(rated / served).toBeGreaterThan(0.3)
    expect(rated / served).toBeLessThan(0.5)
    expect(count(`SELECT count(*) FROM visits WHERE state = 'missed'`)).toBeGreaterThan(0)
    expect(count('SELECT count(*) FROM cases WHERE ended_at IS NULL')).toBe(0)
    const events = (type: string) => count(`SELECT count(*) FROM journal WHERE event ->> 'type' = '${type}'`)
    expect(events('case-supplement-asked')).toBeGreaterThan(0)
    expect(events('case-supplemented')).toBe(events('case-supplement-asked'))
    expect(events('case-returned')).toBeGreaterThan(0)
    expect(count('SELECT count(DISTINCT kind) FROM cases')).toBeGreaterThan(3)
    db.close()
  })
})

test('where windows are bad, rules are broken in cases and before an inspector, who puts low ratings right', async () => {
  const quality = Array.from({ length: 10 }, () => -6)
  const { plan } = makeHall(resolve(import.meta.dirname, '../../config'), scratch(), 10)
  const month = workingDaysUntil(hallDay('2026-10-31'), 18, { plan })
  const { hall, visits } = await simulated({ seed: 7, windows: 10, quality }, ...month)
  const { db } = hall.core
  const rulesOf = (table: string) => db.prepare(`SELECT DISTINCT rule FROM ${table}`).pluck().all()
  expect(visits).toBeGreaterThan(500)
  expect(rulesOf('findings')).toEqual(expect.arrayContaining(['asked-twice', 'returned-without-reason']))
  expect(rulesOf('entries')).not.toEqual([])
  const states = db.prepare('SELECT DISTINCT state FROM follow_ups').pluck().all()
  expect(states).toEqual(['answered'])
  const events = (type: string) =>
    db.prepare(`SELECT count(*) FROM journal WHERE event ->> 'type' = ?`).pluck().get(type)
  expect(events('follow-up-rated-again')).toBeGreaterThan(0)
  expect(events('follow-up-overdue')).toBe(0)
  expect(events('visit-transferred')).toBeGreaterThan(0)
  hall.close()
})

test('the same seed gives the same journal to the last hash, another one another', async () => {
  const hashes: string[] = []
  for (const seed of [7, 7, 8]) {
    const done = await simulated({ seed, windows: 3 }, '2026-10-27')
    hashes.push(lastHash(done))
    done.hall.close()
  }
  const [first, again, other] = hashes
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

test('holidays are left out, and working days that make up for them are not', () => {
  const file = makeHall(resolve(import.meta.dirname, '../../config'), scratch(), null)
  expect(workingDaysUntil(hallDay('2026-10-11'), 4, file)).toEqual([
    '2026-09-30',
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
  ])
})

test('a hall may have as many windows as a hall file can name', () => {
  const { plan } = makeHall(resolve(import.meta.dirname, '../../config'), scratch(), 999)
  expect(plan.windows).toHaveLength(999)
})

test('a hall of more windows than its file has is one that can be opened', () => {
  const folder = scratch()
  const { plan, warnings } = makeHall(resolve(import.meta.dirname, '../../config'), folder, 31)
  expect(plan.windows.map(({ no }) => no)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1))
  expect(plan.windows[30]?.serves).toEqual(plan.windows[0]?.serves)
  expect(plan.hours.days).toBe('workdays')
  expect(warnings).toEqual([])
})
