import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import { hallDay, itemCode } from '../../src/core/ids.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import type { KioskGroupPart, WallCall, WindowPart } from '../../src/server/pictures.ts'
import { changed, itemChanged, officeHours, openHours, planned, withoutDevices } from './changed-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

/** So many tickets of group A, all in one commit. */
async function takesQuickly(count: number) {
  const { spine, queue } = hall.hall.core
  const item = itemCode('social-card')
  const order = {
    item,
    class: 'ordinary',
    reason: null,
    byStaff: false,
    request: null,
    printer: null,
    link: () => ({ token: 'x', code: 'x' }),
  } as const
  const take = () => spine.execute('kiosk', (at) => issueTicket(queue(), order, at))
  await Promise.all(Array.from({ length: count }, take))
}

const inOfficeHours = changed(
  withoutDevices,
  planned(() => ({ hours: officeHours, closedOn: [hallDay('2026-11-26')] })),
)

test('200 tickets that 16 kiosks take at once have 200 numbers, without a gap', async () => {
  hall = await StoryHall.open()
  const items = ['social-card', 'pension', 'mortgage', 'company-new']
  let taken = 0
  const numbers: string[] = []
  async function kiosk() {
    while (taken < 200) numbers.push((await hall.takesTicket(items[taken++ % items.length]!)).number)
  }
  await Promise.all(Array.from({ length: 16 }, kiosk))

  const upTo = (prefix: string, last: number) =>
    Array.from({ length: last }, (_, index) => `${prefix}${String(index + 1).padStart(3, '0')}`)
  expect(numbers.sort()).toEqual([...upTo('A', 100), ...upTo('B', 50), ...upTo('C', 50)])
})

test('the file itself refuses a number that was given already', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const { visit } = await hall.takesTicket('social-card')
  const db = new Database(join(hall.folder, 'hall.db'))
  const again = (change: string) => () => {
    db.exec(`
      DROP TABLE IF EXISTS temp.again;
      CREATE TEMP TABLE again AS SELECT * FROM visits WHERE visit = '${visit}';
      UPDATE again SET ${change};`)
    db.exec('INSERT INTO visits SELECT * FROM again')
  }
  try {
    expect(again(`prefix = 'Z', serial = 9`)).toThrow('visits.visit')
    expect(again(`visit = 'another'`)).toThrow('CHECK constraint failed: visit')
    expect(again(`number = 'Z009'`)).toThrow('CHECK constraint failed: visit')
  } finally {
    db.close()
  }
})

test('after A999 comes A1000, and it is called and shown like any other', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await takesQuickly(999)
  const wall = await hall.screen('wall')
  const ticket = await hall.takesTicket('social-card', { class: 'elderly' })
  expect(ticket).toMatchObject({ number: 'A1000', visit: '20261124-A1000' })
  expect((await hall.takesTicket('pension')).number).toBe('A1001')

  await hall.does(2, 'li', 'sit-down', { do: 'pick', visit: ticket.visit, reason: '行动不便' })
  await hall.until('the wall shows it', () => wall.part<WallCall[]>('calls')?.[0]?.number === 'A1000')
})

test("numbers begin again at midnight in the hall, not in Greenwich, and yesterday's tickets disturb nobody", async () => {
  hall = await StoryHall.open({ startsAt: '2026-11-24T23:57:00+08:00' })
  const wall = await hall.screen('wall')
  for (const item of ['social-card', 'social-card', 'social-card', 'pension', 'mortgage'])
    await hall.takesTicket(item)
  await hall.does(1, 'wang', 'sit-down', 'call-next')
  await hall.does(2, 'li', 'sit-down', 'call-next', 'start')
  await hall.does(3, 'zhao', 'sit-down', 'call-next', 'park', 'leave')
  await hall.does(6, 'zhao', 'sit-down', 'call-next')
  await hall.passes(61_000)
  await hall.does(6, 'zhao', 'recall', 'no-show')

  await hall.passesUntil('2026-11-25T00:01:00+08:00')
  expect(hall.rows('SELECT number, state FROM visits ORDER BY number')).toEqual([
    { number: 'A001', state: 'left-over-called' },
    { number: 'A002', state: 'left-over-serving' },
    { number: 'A003', state: 'missed' },
    { number: 'A004', state: 'left-over-waiting' },
    { number: 'B001', state: 'left-over-parked' },
  ])
  await hall.until('the wall is clean', () => wall.part<WallCall[]>('calls')?.length === 0)
  expect(wall.part<WindowPart>('window:1')?.now).toEqual({ state: 'closed' })
  expect(hall.rows('SELECT window FROM window_shifts WHERE to_at IS NULL')).toEqual([])

  expect(await hall.takesTicket('pension')).toMatchObject({
    number: 'A001',
    visit: '20261125-A001',
    ahead: 0,
  })
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')

  await hall.passesUntil('2026-11-25T08:01:00+08:00')
  expect((await hall.takesTicket('pension')).number).toBe('A002')
})

test('after three days without the program the hall opens with number 1', async () => {
  hall = await StoryHall.open({ startsAt: '2026-11-24T16:00:00+08:00' })
  await hall.takesTicket('social-card')
  await hall.takesTicket('social-card')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start')
  hall = await hall.startsAgain({ startsAt: '2026-11-27T09:00:00+08:00' })

  expect(hall.rows('SELECT number, state FROM visits ORDER BY number')).toEqual([
    { number: 'A001', state: 'left-over-serving' },
    { number: 'A002', state: 'left-over-waiting' },
  ])
  expect((await hall.takesTicket('social-card')).visit).toBe('20261127-A001')
  await hall.does(2, 'wang', 'sit-down', 'call-next')
  expect(hall.rows('SELECT day FROM days')).toEqual([{ day: '2026-11-24' }, { day: '2026-11-27' }])
})

test('an item with a limit gives no more than that a day, and says when it gives numbers again', async () => {
  hall = await StoryHall.open({ file: changed(inOfficeHours, itemChanged('mortgage', { dailyCap: 2 })) })
  const kiosk = await hall.screen('kiosk')
  await hall.takesTicket('mortgage')
  await hall.takesTicket('mortgage')

  expect(await hall.isRefusedTicket('mortgage')).toMatchObject({
    status: 409,
    code: 'no-more-numbers',
    title: 'No more numbers today: all have been taken',
    detail: 'Numbers are given out again from 2026-11-25 08:00',
  })
  const shown = () =>
    kiosk.part<KioskGroupPart>('group:B')?.items.find(({ code }) => code === 'mortgage')?.closed
  await hall.until('the kiosk says so', () => shown()?.why === 'cap-reached')
  expect(shown()?.opensAt).toBe(Date.parse('2026-11-25T08:00:00+08:00'))
  expect((await hall.takesTicket('property-search')).number).toBe('B003')

  await hall.passesUntil('2026-11-25T08:00:00+08:00')
  expect((await hall.takesTicket('mortgage')).number).toBe('B001')
})

const closedTimes: [local: string, title: string, next: string][] = [
  ['2026-11-24T07:59', 'Numbers are not given out yet today', '2026-11-24 08:00'],
  ['2026-11-24T11:00', 'The hall is on its midday break', '2026-11-24 14:00'],
  ['2026-11-24T13:59', 'The hall is on its midday break', '2026-11-24 14:00'],
  ['2026-11-24T17:00', 'No more numbers today: the hall is closing', '2026-11-25 08:00'],
  ['2026-11-25T17:00', 'No more numbers today: the hall is closing', '2026-11-27 08:00'],
  ['2026-11-26T10:00', 'This item is not served today', '2026-11-27 08:00'],
  ['2026-11-27T23:00', 'No more numbers today: the hall is closing', '2026-11-30 08:00'],
  ['2026-11-28T10:00', 'This item is not served today', '2026-11-30 08:00'],
  ['2026-10-01T10:00', 'This item is not served today', '2026-10-08 08:00'],
  ['2026-10-08T23:59', 'No more numbers today: the hall is closing', '2026-10-09 08:00'],
  ['2026-10-09T23:59', 'No more numbers today: the hall is closing', '2026-10-10 08:00'],
]

test('whoever comes when the hall is closed is told why and when it opens: nights, breaks, holidays', async () => {
  hall = await StoryHall.open({ file: inOfficeHours, startsAt: '2026-09-30T16:00:00+08:00' })
  for (const [local, title, next] of closedTimes.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    await hall.passesUntil(`${local}:00+08:00`)
    expect(await hall.isRefusedTicket('pension'), local).toMatchObject({
      code: 'no-more-numbers',
      title,
      detail: `Numbers are given out again from ${next}`,
    })
  }
})

test('a Saturday that makes up for a holiday is a working day', async () => {
  hall = await StoryHall.open({ file: inOfficeHours, startsAt: '2026-10-10T08:00:00+08:00' })
  expect((await hall.takesTicket('pension')).number).toBe('A001')
  await hall.passesUntil('2026-10-11T10:00:00+08:00')
  expect((await hall.isRefusedTicket('pension')).detail).toContain('2026-10-12 08:00')
})

test('an item may have hours of its own', async () => {
  const mornings = itemChanged('pension', { hours: openHours([2, 4], '08:00-10:30') })
  hall = await StoryHall.open({ file: changed(inOfficeHours, mornings) })
  await hall.takesTicket('pension')
  await hall.passesUntil('2026-11-24T10:30:00+08:00')
  expect((await hall.isRefusedTicket('pension')).detail).toContain('2026-12-01 08:00')
  await hall.takesTicket('social-card')
})

test('whoever holds a number at closing time is still served', async () => {
  hall = await StoryHall.open({ file: inOfficeHours, startsAt: '2026-11-24T16:58:00+08:00' })
  await hall.takesTicket('pension')
  const { visit } = await hall.takesTicket('social-card')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start')
  await hall.passesUntil('2026-11-24T17:10:00+08:00')
  expect((await hall.isRefusedTicket('pension')).code).toBe('no-more-numbers')

  await hall.does(1, 'wang', 'finish', 'call-next', 'start', 'finish')
  expect(hall.rows('SELECT state FROM visits WHERE visit = ?', visit)).toEqual([{ state: 'finished' }])
})
