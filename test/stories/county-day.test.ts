import { expect, test } from 'vitest'
import { liveThroughCountyDay } from '../soak/county-day.ts'

test('at the end of a day at 31 windows every case, number, limit and finding is as it has to be', async () => {
  const day = await liveThroughCountyDay(62)
  expect(day.faults).toEqual([])
  expect(day.cases).toBeGreaterThanOrEqual(62)
  expect(Object.keys(day.byKind)).toHaveLength(8)
  expect(Object.values(day.findings)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
})
