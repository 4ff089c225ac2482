import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DeskPart, WaitingPart, WallCall } from '../../src/server/pictures.ts'
import { changed, officeHours, planned, withoutDevices } from './changed-hall.ts'
import { type Screen, StoryHall } from './story-hall.ts'

let hall: StoryHall
beforeEach(async () => {
  hall = await StoryHall.open({ file: withoutDevices })
})
afterEach(() => hall.ends())

/** Takes tickets of an item one after another; answers their visits. */
async function tickets(count: number, item = 'pension', more: Parameters<StoryHall['takesTicket']>[1] = {}) {
  const visits: string[] = []
  for (let taken = 0; taken < count; taken++) visits.push((await hall.takesTicket(item, more, 'zhao')).visit)
  return visits
}

/** The numbers in the order in which they were called. */
const calledNumbers = () =>
  hall.journal('ticket-called').map(({ event }) => event.visit.slice('20261124-'.length))

const serves = ['call-next', 'start', 'finish'] as const

test('who has waited longer is next; classes have a head start and nobody is passed for ever', async () => {
  await tickets(1)
  await hall.passes(10 * 60_000)
  await tickets(1, 'pension', { class: 'elderly' })
  await hall.passes(10 * 60_000)
  await tickets(1, 'medical', { class: 'disabled' })
  await hall.does(1, 'wang', 'sit-down', ...serves, ...serves, ...serves)
  expect(calledNumbers()).toEqual(['A002', 'A001', 'A003'])
})

test('urgent tickets pass a waiting citizen six times, then it is their turn', async () => {
  await tickets(2)
  await tickets(9, 'pension', { class: 'urgent', reason: '危重病人家属' })
  await hall.does(1, 'wang', 'sit-down')
  for (let call = 0; call < 11; call++) await hall.does(1, 'wang', ...serves)
  const urgent = ['A003', 'A004', 'A005', 'A006', 'A007', 'A008']
  expect(calledNumbers()).toEqual([...urgent, 'A001', 'A002', 'A009', 'A010', 'A011'])
})

test('urgent numbers come from staff, with a reason', async () => {
  expect(await hall.isRefusedTicket('pension', { class: 'urgent', reason: '急' })).toMatchObject({
    status: 403,
    code: 'urgent-needs-staff',
  })
  const asked = { item: 'pension', class: 'urgent', reason: '  ' }
  expect((await hall.refuses('POST', '/api/tickets', asked, 'wang')).code).toBe('reason-needed')
  await hall.takesTicket('pension', { class: 'urgent', reason: '急救车等候' }, 'wang')
  expect(hall.journal('ticket-issued')).toMatchObject([
    { by: 'staff:wang', event: { class: 'urgent', reason: '急救车等候' } },
  ])
})

test('a number is recalled three times at most, and every 20 seconds at most', async () => {
  await tickets(1)
  await hall.does(1, 'wang', 'sit-down')
  expect(await hall.at(1, 'wang', 'recall')).toBe('nobody-called')
  await hall.does(1, 'wang', 'call-next')
  for (let recall = 0; recall < 3; recall++) {
    await hall.passes(15_000)
    expect(await hall.refuses('POST', '/api/windows/1', { do: 'recall' }, 'wang')).toMatchObject({
      code: 'recall-too-soon',
      detail: 'Try again in 5 s',
    })
    await hall.passes(5_000)
    await hall.does(1, 'wang', 'recall')
  }
  await hall.passes(20_000)
  expect(await hall.at(1, 'wang', 'recall')).toBe('too-many-recalls')
  await hall.does(1, 'wang', 'start')
  expect(await hall.at(1, 'wang', 'recall')).toBe('nobody-called')
})

test('a no-show takes two calls and a minute, comes back within half an hour in its old place, not later', async () => {
  const [early, late] = await tickets(3)
  const noShow = { do: 'no-show' }
  const bringBack = (visit: string | undefined) => ({ do: 'bring-back', visit: visit ?? '' }) as const
  await hall.does(1, 'wang', 'sit-down', 'call-next')
  expect(await hall.refuses('POST', '/api/windows/1', noShow, 'wang')).toMatchObject({
    code: 'no-show-too-soon',
    detail: 'call 1 more time(s) and wait 60 s',
  })
  await hall.passes(61_000)
  expect((await hall.refuses('POST', '/api/windows/1', noShow, 'wang')).detail).toBe('call 1 more time(s)')
  await hall.does(1, 'wang', 'recall', 'no-show', 'call-next', 'start')
  await hall.passes(29 * 60_000)
  await hall.does(1, 'wang', bringBack(early))
  expect(await hall.at(1, 'wang', bringBack(early))).toBe('not-missed')
  await hall.does(1, 'wang', 'finish', 'call-next')
  expect(calledNumbers()).toEqual(['A001', 'A002', 'A001'])

  await hall.passes(20_000)
  await hall.does(1, 'wang', 'recall')
  expect((await hall.refuses('POST', '/api/windows/1', noShow, 'wang')).detail).toBe('wait 40 s')
  await hall.passes(40_000)
  await hall.does(1, 'wang', 'no-show')
  await hall.passes(31 * 60_000)
  expect(await hall.refuses('POST', '/api/windows/1', bringBack(early), 'wang')).toMatchObject({
    code: 'bring-back-too-late',
    detail: 'Please take a new ticket',
  })
  expect(await hall.at(1, 'wang', bringBack(late))).toBe('unknown-visit')
})

test('a visit that moves to another item waits there with its old number and place', async () => {
  await tickets(1, 'identity-card')
  await hall.passes(60_000)
  await tickets(1, 'mortgage')
  await hall.does(6, 'zhao', 'sit-down', 'call-next', 'start')
  expect(await hall.at(6, 'zhao', { do: 'transfer', toItem: 'identity-card' })).toBe('same-place')
  expect(await hall.at(6, 'zhao', { do: 'transfer', toItem: 'passport' })).toBe('unknown-item')
  await hall.does(6, 'zhao', { do: 'transfer', toItem: 'mortgage' })
  expect(await hall.at(6, 'zhao', 'call-next')).toBe('nobody-waits')

  await hall.does(3, 'wang', 'sit-down', ...serves)
  expect(calledNumbers()).toEqual(['D001', 'D001'])
  expect(hall.rows(`SELECT item, window, staff, state FROM visits WHERE number = 'D001'`)).toEqual([
    { item: 'mortgage', window: 3, staff: 'wang', state: 'finished' },
  ])
})

test('a visit sent to a window waits for that window alone, and for all again when its clerk leaves', async () => {
  await tickets(1)
  await hall.does(1, 'wang', 'sit-down', 'call-next')
  expect(await hall.at(1, 'wang', { do: 'transfer', toWindow: 1 })).toBe('same-place')
  expect(await hall.at(1, 'wang', { do: 'transfer', toWindow: 5 })).toBe('window-not-staffed')
  expect(await hall.at(1, 'wang', { do: 'transfer', toWindow: 77 })).toBe('unknown-window')
  await hall.does(5, 'zhao', 'sit-down')
  await hall.does(2, 'li', 'sit-down')
  await hall.does(1, 'wang', { do: 'transfer', toWindow: 5 })

  const visit = '20261124-A001'
  expect(await hall.at(1, 'wang', 'call-next')).toBe('nobody-waits')
  expect(await hall.at(2, 'li', { do: 'pick', visit, reason: '熟悉情况' })).toBe('not-callable')
  await hall.does(5, 'zhao', 'leave')
  await hall.does(2, 'li', 'call-next', { do: 'transfer', toWindow: 1 })
  await hall.does(1, 'wang', ...serves)
  expect(hall.journal('ticket-called').map(({ event }) => event.window)).toEqual([1, 2, 1])
})

test('a visit is parked while its citizen fetches something, and taken back by the same window', async () => {
  const [visit = ''] = await tickets(2)
  const takeBack = { do: 'take-back', visit } as const
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'park')
  await hall.does(2, 'li', 'sit-down')
  expect(await hall.at(2, 'li', takeBack)).toBe('not-parked')
  await hall.does(1, 'wang', 'call-next')
  expect(await hall.at(1, 'wang', takeBack)).toBe('finish-first')
  await hall.does(1, 'wang', 'start', 'finish', takeBack, 'start', 'finish')
  expect(calledNumbers()).toEqual(['A001', 'A002', 'A001'])
})

test('when the window that parked a visit is left, another one takes it back', async () => {
  const [visit = ''] = await tickets(1)
  const takeBack = { do: 'take-back', visit } as const
  const parked = (screen: Screen) => screen.part<WaitingPart>(`waiting:${visit}`)?.state === 'parked'
  await hall.does(2, 'li', 'sit-down')
  await hall.does(5, 'zhao', 'sit-down')
  const [caller, elsewhere] = [await hall.screen('caller:2', 'li'), await hall.screen('caller:5', 'zhao')]
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'park')
  expect(parked(caller)).toBe(false)
  await hall.does(1, 'wang', 'leave')
  await hall.until('window 2 is shown the visit', () => parked(caller))
  expect(parked(elsewhere)).toBe(false)
  expect(await hall.at(5, 'zhao', takeBack)).toBe('not-parked')
  await hall.does(2, 'li', takeBack, 'start', 'finish')
})

test('a ticket is picked out of turn by who may, with a reason that stays in the journal', async () => {
  const [, , third = ''] = await tickets(3)
  const pick = { do: 'pick', visit: third, reason: '需协助轮椅' } as const
  await hall.does(1, 'wang', 'sit-down')
  await hall.does(2, 'li', 'sit-down')
  expect(await hall.at(1, 'wang', pick)).toBe('may-not-pick')
  expect(await hall.at(2, 'li', { ...pick, reason: ' ' })).toBe('reason-needed')
  expect(await hall.at(2, 'li', { ...pick, visit: '20261124-A009' })).toBe('unknown-visit')
  await hall.does(2, 'li', pick)
  expect(hall.journal('ticket-called')).toMatchObject([
    { by: 'staff:li', event: { visit: third, window: 2, manner: { how: 'picked', reason: '需协助轮椅' } } },
  ])
  expect(await hall.at(2, 'li', pick)).toBe('finish-first')
})

test('windows that press next in the same instant never get the same ticket', async () => {
  await tickets(13, 'social-card')
  const desks = [
    [1, 'wang'],
    [2, 'li'],
    [6, 'zhao'],
  ] as const
  for (const [window, staff] of desks) await hall.does(window, staff, 'sit-down')
  for (let round = 0; round < 5; round++) {
    const answers = await Promise.all(
      desks.map(([window, staff]) => hall.at(window, staff, { do: 'call-next' })),
    )
    expect(answers.filter((answer) => answer === 'nobody-waits')).toHaveLength(round < 4 ? 0 : 2)
    for (const [index, [window, staff]] of desks.entries()) {
      if (answers[index] === 'done') await hall.does(window, staff, 'start', 'finish')
    }
  }
  expect(new Set(calledNumbers()).size).toBe(13)
  expect(calledNumbers()).toHaveLength(13)
})

test('the wall shows the last calls, newest first; a recalled number comes first again', async () => {
  const wall = await hall.screen('wall')
  await tickets(9)
  await hall.does(1, 'wang', 'sit-down', ...serves, ...serves, ...serves, ...serves, ...serves, ...serves)
  await hall.does(1, 'wang', ...serves, 'call-next')
  await hall.does(2, 'li', 'sit-down', 'call-next')
  const shown = () => wall.part<WallCall[]>('calls') ?? []
  const numbers = () => shown().map(({ number }) => number)
  const lastEight = ['A009', 'A008', 'A007', 'A006', 'A005', 'A004', 'A003', 'A002']
  await hall.until('the last eight calls', () => numbers().join() === lastEight.join())

  await hall.passes(20_000)
  await hall.does(1, 'wang', 'recall')
  await hall.until('the recalled number comes first', () => numbers().slice(0, 2).join() === 'A008,A009')
  expect(shown().slice(0, 3)).toMatchObject([
    { number: 'A008', window: 1, windowName: { zh: '1号窗口' }, calls: 2, answered: false },
    { number: 'A009', window: 2, calls: 1, answered: false },
    { number: 'A007', answered: true },
  ])
})

test('waiting time leaves out closed hours, the emergency and parked time, and keeps them apart', async () => {
  const minute = 60_000
  await hall.ends()
  const file = changed(
    withoutDevices,
    planned(() => ({ hours: officeHours })),
  )
  hall = await StoryHall.open({ file, startsAt: '2026-11-24T10:30:00+08:00' })
  const caller = await hall.screen('caller:1', 'wang')
  const [visit = ''] = await tickets(1)
  await hall.passesUntil('2026-11-24T10:40:00+08:00')
  await hall.request('POST', '/api/hall', { do: 'emergency-close', reason: '演练' }, 'manager')
  await hall.passesUntil('2026-11-24T10:50:00+08:00')
  await hall.request('POST', '/api/hall', { do: 'reopen' }, 'manager')
  await hall.passesUntil('2026-11-24T14:10:00+08:00')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'park')
  await hall.passesUntil('2026-11-24T14:40:00+08:00')
  await hall.does(1, 'wang', { do: 'take-back', visit })

  const sql = 'SELECT open_ms / ? AS open, closed_ms / ? AS closed, parked_ms / ? AS parked FROM visits'
  const [waited] = hall.rows<Record<string, number>>(sql, minute, minute, minute)
  expect(waited?.open).toBeCloseTo(10 + 10 + 10, 1)
  expect(waited?.closed).toBeCloseTo(10 + 180, 1)
  expect(waited?.parked).toBeCloseTo(30, 1)
  const shown = () => caller.part<DeskPart>('desk')?.visit?.waitedMs ?? 0
  await hall.until('the caller shows it', () => Math.abs(shown() - 30 * minute) < 0.1 * minute)
})
