import { afterEach, expect, test } from 'vitest'
import type { ClockPart } from '../../src/server/pictures.ts'
import { withoutDevices } from './changed-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const hour = 3_600_000
const clockShown = () => hall.shownToManager<ClockPart>('clock')

/** Rows of the journal that say an earlier time than the row before. */
const earlierThanBefore = () =>
  hall.rows('SELECT seq FROM (SELECT seq, at < lag(at) OVER (ORDER BY seq) AS back FROM journal) WHERE back')

test('the clock is set back an hour while the hall is open: time and numbers go on, the manager sees it', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const before = await hall.takesTicket('social-card')
  await hall.clockIsSet(-hour)
  const after = await hall.takesTicket('social-card')

  expect([before.number, after.number]).toEqual(['A001', 'A002'])
  expect(after.issuedAt).toBeGreaterThanOrEqual(before.issuedAt)
  expect(after.issuedAt).toBeLessThan(before.issuedAt + 60_000)
  expect(earlierThanBefore()).toEqual([])
  const [jump] = hall.journal('clock-jumped')
  expect(jump?.event.byMs).toBeCloseTo(-hour, -2)
  await hall.until('the manager sees the jump', () => clockShown()?.lastJump?.byMs === jump?.event.byMs)
  expect(clockShown()?.aheadMs).toBeCloseTo(hour, -4)

  await hall.passes(11 * hour)
  await hall.until('both agree again', () => clockShown()?.aheadMs === 0)
  expect(hall.journal('clock-jumped')).toHaveLength(1)
})

test('waiting and rating are timed right within a tenth although the clock was set back', async () => {
  hall = await StoryHall.open()
  const { visit } = await hall.takesTicket('social-card')
  await hall.clockIsSet(-hour)
  await hall.passes(600_000)
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
  const [row] = hall.rows<{ open_ms: number }>('SELECT open_ms FROM visits WHERE visit = ?', visit)
  expect(row?.open_ms).toBeGreaterThan(530_000)
  expect(row?.open_ms).toBeLessThan(620_000)

  const session = () => hall.rows('SELECT open FROM rating_sessions')
  await hall.passes(110_000)
  expect(session()).toEqual([{ open: 1 }])
  await hall.passes(30_000)
  expect(session()).toEqual([{ open: 0 }])
})

test('the clock is set back an hour while the program is off: nothing is earlier, no number comes again', async () => {
  hall = await StoryHall.open({ file: withoutDevices, startsAt: '2026-11-24T00:30:00+08:00' })
  await hall.takesTicket('social-card')
  hall = await hall.startsAgain({ startsAt: '2026-11-23T23:30:00+08:00' })

  expect(await hall.takesTicket('social-card')).toMatchObject({ number: 'A002', visit: '20261124-A002' })
  expect(earlierThanBefore()).toEqual([])
  expect(hall.journal('clock-jumped')).toHaveLength(1)
  await hall.until('the manager sees the jump', () => (clockShown()?.lastJump?.byMs ?? 0) < -3_500_000)
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
})

test('the clock is set forward: the hall goes with it, and the manager sees it', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const before = await hall.takesTicket('social-card')
  await hall.clockIsSet(2 * hour)
  const after = await hall.takesTicket('social-card')
  expect(after.issuedAt - before.issuedAt).toBeGreaterThanOrEqual(2 * hour)
  await hall.until('the manager sees the jump', () => (clockShown()?.lastJump?.byMs ?? 0) > hour)
  expect(clockShown()?.aheadMs).toBe(0)
})

test('a clock that runs into the next day by mistake is still shown that day, also after a restart', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.takesTicket('social-card')
  await hall.clockIsSet(24 * hour)
  expect((await hall.takesTicket('social-card')).visit).toBe('20261125-A001')
  await hall.until('the manager sees the jump', () => (clockShown()?.lastJump?.byMs ?? 0) > 23 * hour)

  hall = await hall.startsAgain()
  await hall.until('the manager still sees it', () => (clockShown()?.lastJump?.byMs ?? 0) > 23 * hour)
})
