import { expect, test } from 'vitest'
import { millis, staffId } from '../../src/core/ids.ts'
import { inForce } from '../../src/ranking/rulebook.ts'
import type { EditionReply, MonthReply, RulebookReply } from '../../src/server/ranking-requests.ts'
import { daysOf, monthShownFirst, monthState, monthTitle, quartersOf } from '../../web/ranking/months.ts'
import { rulebookOf } from '../../web/ranking/rulebook-of.ts'

const edition: EditionReply = {
  edition: 1,
  closedAt: millis(0),
  by: { id: staffId('manager'), fullName: '陈静' },
  reason: null,
  rulebook: 1,
  seq: 1,
  hash: '',
  models: [],
  changes: [],
}
const month = (name: string, closesFrom: string, closed: boolean, own = true): MonthReply => ({
  month: name,
  demo: !own,
  own,
  closesFrom,
  editions: closed ? [edition] : [],
  nowShown: true,
})
const september = month('2026-09', '2026-10-08', true)
const october = month('2026-10', '2026-11-08', false)
const november = month('2026-11', '2026-12-08', false)

test('a month is provisional until it may be closed, and then waits for it', () => {
  expect(monthState(october, '2026-11-07')).toBe('provisional')
  expect(monthState(october, '2026-11-08')).toBe('to-close')
  expect(monthState(september, '2026-10-07')).toBe('closed')
  expect(monthState(month('2026-09', '2026-10-08', false, false), '2026-11-08')).toBe('demo')
})

test.each([
  ['2026-11-08', [november, october, september], '2026-10'],
  ['2026-11-07', [november, october, september], '2026-09'],
  ['2026-11-07', [november, october], '2026-11'],
  ['2026-11-07', [], null],
])('on %s the page begins with the newest month that is settled', (today, months, shown) => {
  expect(monthShownFirst(months, today)).toBe(shown)
})

test('whoever works at a window begins with the newest month that is closed', () => {
  const atWindow = [november, october, september].map((one) => ({ ...one, nowShown: false }))
  expect(monthShownFirst(atWindow, '2026-11-08')).toBe('2026-09')
  expect(monthShownFirst(atWindow.slice(0, 2), '2026-11-08')).toBe('2026-11')
})

test('months and quarters have names, ends, and come once', () => {
  expect(monthTitle('2026-02')).toEqual({ zh: '2026年2月', en: 'February 2026' })
  expect(daysOf('2028-02')).toEqual({ first: '2028-02-01', last: '2028-02-29' })
  expect(quartersOf([november, october, september], '2026-11-09')).toEqual(['2026-Q4', '2026-Q3'])
  expect(quartersOf([month('2026-09', '2026-10-08', false, false)], '2026-11-09')).toEqual(['2026-Q4'])
})

test('the page takes the same version of the rulebook for a month as the hall does', () => {
  const versions = [
    { version: 3, from: '2026-10-15' },
    { version: 2, from: '2026-10-01' },
    { version: 1, from: '2026-08-03' },
  ] as RulebookReply[]
  for (const one of ['2026-07', '2026-09', '2026-10', '2026-11']) {
    expect(rulebookOf(versions, one)).toEqual(inForce(versions as never, `${one}-01`))
  }
  expect(rulebookOf([], '2026-10')).toBeUndefined()
})
