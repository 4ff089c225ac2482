import { describe, expect, test } from 'vitest'
import type { DeskEntryReply, DeskLight } from '../../src/server/desk-requests.ts'
import { figuresFor, monthQueries, rowFilter } from '../../web/desk/figure-query.ts'
import { lightOf, listQuery } from '../../web/desk/follow-ups.ts'
import {
  lastQuarter,
  lastRatedMonth,
  lastWeek,
  monthAfter,
  monthsUpTo,
  ratedPeriodsOn,
} from '../../web/desk/periods.ts'
import { percentText } from '../../web/desk/share-text.ts'
import { stepRequest } from '../../web/desk/step-fields.ts'

function entry(no: string, callLight: DeskLight | null, putRightLight: DeskLight | null): DeskEntryReply {
  const callBack = { dueDay: '', certain: true, light: callLight, doneAt: null, calls: [] }
  const putRight = { dueDay: '', certain: true, light: putRightLight, doneAt: null }
  const answer = { ...putRight, light: null }
  return {
    no,
    window: 1,
    state: 'open',
    reasons: ['fees'],
    callBack,
    putRight,
    answer,
    appeal: null,
  } as never
}

test('of two clocks the more urgent one is shown', () => {
  expect(lightOf(entry('', 'green', 'red'))).toBe('red')
  expect(lightOf(entry('', 'amber', 'green'))).toBe('amber')
  expect(lightOf({ ...entry('', null, 'green'), callBack: null })).toBe('green')
  const appeal = { clock: { dueDay: '', certain: true, light: 'amber', doneAt: null } } as never
  expect(lightOf({ ...entry('', 'green', null), appeal })).toBe('amber')
  expect(lightOf(entry('', null, null))).toBeNull()
})

test('a list is asked for by what was chosen, and by nothing that was taken out again', () => {
  const wanted = { window: null, light: 'red', state: undefined, answered: false } as const
  // What is empty is left out of the address.
  expect(listQuery('all', wanted)).toEqual({
    show: 'all',
    window: '',
    light: 'red',
    state: '',
    answered: 'false',
  })
  expect(listQuery('open', { window: 3 }, '20261124-F001')).toEqual({
    show: 'open',
    window: '3',
    after: '20261124-F001',
  })
})

describe('a step as it is filled in', () => {
  test.each([
    ['call-back', 'no', { do: 'call-back', reached: false, note: '无人接听', call: 2 }],
    ['put-right', 'yes', { do: 'put-right', founded: true, measure: '无人接听' }],
    ['answer', undefined, { do: 'answer', text: '无人接听' }],
    ['appeal', 'malicious', { do: 'appeal', ground: 'malicious', reason: '无人接听' }],
    ['rate-again', '4', { do: 'rate-again', level: 4, channel: 'call-back' }],
    ['decide-appeal', 'no', { do: 'decide-appeal', upheld: false, reason: '无人接听' }],
  ] as const)('%s %s', (step, finding, request) => {
    const filled = finding === undefined ? {} : { finding }
    expect(stepRequest(step, { ...filled, text: ' 无人接听 ' }, 2)).toEqual(request)
  })
})

describe('periods', () => {
  test.each([
    ['2026-12-07', '2026-10-01', '2026-10-31'],
    ['2026-12-08', '2026-11-01', '2026-11-30'],
    ['2027-01-08', '2026-12-01', '2026-12-31'],
  ])('on %s the last month whose time to rate is over is from %s to %s', (today, from, to) => {
    expect(lastRatedMonth(today)).toEqual({ from, to })
  })

  test('whole months, quarters and years are offered once they can be seen', () => {
    const offered = (today: string) => ratedPeriodsOn(today).map(({ from, to }) => `${from} ${to}`)
    expect(offered('2027-01-07')).toEqual([
      '2026-11-01 2026-11-30',
      '2026-07-01 2026-09-30',
      '2025-12-01 2026-11-30',
    ])
    expect(offered('2027-01-08')).toEqual([
      '2026-12-01 2026-12-31',
      '2026-10-01 2026-12-31',
      '2026-01-01 2026-12-31',
    ])
  })

  test.each([
    ['2026-11-26', '2026-11-16', '2026-11-22'],
    ['2026-11-23', '2026-11-16', '2026-11-22'],
    ['2026-11-22', '2026-11-09', '2026-11-15'],
    ['2027-01-02', '2026-12-21', '2026-12-27'],
  ])('the week before that of %s is from %s to %s', (today, from, to) => {
    expect(lastWeek(today)).toEqual({ from, to })
  })

  test('months and quarters go over the turn of the year', () => {
    expect(monthAfter('2026-01-31', -1)).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(monthAfter('2028-01-15', 1)).toEqual({ from: '2028-02-01', to: '2028-02-29' })
    expect(lastQuarter('2026-02-10')).toEqual({ from: '2025-10-01', to: '2025-12-31' })
    expect(lastQuarter('2026-12-31')).toEqual({ from: '2026-07-01', to: '2026-09-30' })
    expect(monthsUpTo('2026-02-10', 3).map(({ from }) => from)).toEqual([
      '2026-02-01',
      '2026-01-01',
      '2025-12-01',
    ])
  })
})

test.each([
  [998, 1000, '99.8%'],
  [2, 3, '66.7%'],
  [7, 7, '100%'],
  [0, 7, '0%'],
  [19_999, 20_000, '99.9%'],
  [1, 20_000, '0.1%'],
])('%i of %i is written as %s: whole only where it is whole', (of, all, text) => {
  expect(percentText({ of, all })).toBe(text)
})

test('figures are asked for by what was chosen, and rows by the line that was touched', () => {
  const query = { from: '2026-11-01', to: '2026-11-26', by: 'month', window: 3, channel: 'qr' } as const
  expect(figuresFor(query, 'item')).toMatchObject({ by: 'item', window: 3, channel: 'qr' })
  const months = monthQueries(query)
  expect(months).toHaveLength(6)
  expect(months[1]).toMatchObject({ from: '2026-10-01', to: '2026-10-31', by: 'hall', window: 3 })
  expect(rowFilter('window', { of: '12' })).toEqual({ window: 12 })
  expect(rowFilter('item', { of: 'pension' })).toEqual({ item: 'pension' })
})
