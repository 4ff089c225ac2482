import { describe, expect, test } from 'vitest'
import { millis, ticketNumber, windowNo } from '../../src/core/ids.ts'
import type { HallMoment } from '../../src/server/pictures.ts'
import {
  canComeBack,
  isKept,
  isNewCall,
  pageTitle,
  type TicketNow,
  visitIn,
  waitsForHall,
} from '../../web/phone/ticket-view.ts'

const waiting: TicketNow = { state: 'waiting', ahead: 2 }
const calledTo = (no: number): TicketNow => ({
  state: 'called',
  window: windowNo(no),
  windowName: { zh: `${no}号窗口`, en: `Window ${no}` },
})
const serving: TicketNow = { ...calledTo(3), state: 'serving' } as TicketNow
const parked: TicketNow = { state: 'parked' }
const missed: TicketNow = { state: 'missed', until: millis(60_000) }
const over: TicketNow = { state: 'over' }

test.each([
  ['/t/20261122-A001', '20261122-A001'],
  ['/t/20261122-A001/', '20261122-A001'],
  ['/t/something-else', 'something-else'],
  ['/t/', null],
  ['/t/a/b', null],
  ['/phone/', null],
])('the address %s names the visit %s', (path, visit) => {
  expect(visitIn(path)).toBe(visit)
})

describe('the phone vibrates', () => {
  test.each<[string, TicketNow | undefined, TicketNow, boolean]>([
    ['when the number is called', waiting, calledTo(3), true],
    ['when it is called after it was parked', parked, calledTo(3), true],
    ['when it is called to another window', calledTo(3), calledTo(4), true],
    ['not again while it is called', calledTo(3), calledTo(3), false],
    ['not for a page just opened', undefined, calledTo(3), false],
    ['not when fewer are ahead', waiting, { state: 'waiting', ahead: 1 }, false],
    ['not when the service begins', calledTo(3), serving, false],
  ])('%s', (_, before, now, does) => {
    expect(isNewCall(before, now)).toBe(does)
  })
})

test.each<[TicketNow, string]>([
  [waiting, 'A001 · 前面还有 2 人'],
  [{ state: 'waiting', ahead: 0 }, 'A001 · 前面没有人了'],
  [calledTo(3), '请到3号窗口 · A001'],
  [serving, 'A001 · 正在办理'],
  [parked, 'A001 · 已挂起'],
  [missed, 'A001 · 已过号'],
  [over, 'A001 · 已结束'],
])('the title of %j', (now, title) => {
  const ticket = {
    number: ticketNumber('A001'),
    itemName: { zh: '户口登记', en: 'Household registration' },
    issuedAt: millis(0),
    now,
  }
  expect(pageTitle(ticket)).toBe(title)
})

test('a missed number can be brought back until its time is over', () => {
  expect(canComeBack(missed, millis(59_999))).toBe(true)
  expect(canComeBack(missed, millis(60_000))).toBe(false)
  expect(canComeBack(waiting, millis(0))).toBe(false)
})

test.each<[TicketNow, boolean]>([
  [waiting, true],
  [calledTo(3), true],
  [serving, true],
  [parked, true],
  [missed, false],
  [over, false],
])('in an emergency %j keeps its number: %s', (now, kept) => {
  expect(isKept(now)).toBe(kept)
})

describe('what holds up the hall concerns', () => {
  const pause: HallMoment = { state: 'break', opensAt: millis(1) }
  test.each<[string, TicketNow, HallMoment, boolean]>([
    ['who waits through the break', waiting, pause, true],
    ['who waits after closing time', waiting, { state: 'closed', opensAt: null }, true],
    ['nobody who is called', calledTo(3), pause, false],
    ['nobody in an open hall', waiting, { state: 'open', until: millis(1) }, false],
    [
      'nobody in an emergency: that is said another way',
      waiting,
      { state: 'emergency', reason: '', since: millis(0) },
      false,
    ],
  ])('%s', (_, now, moment, does) => {
    expect(waitsForHall(now, moment)).toBe(does)
  })
})
