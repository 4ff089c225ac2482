import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import type { KioskJobPart, PressesPart, WindowPart } from '../../src/server/pictures.ts'
import { changed, officeHours, planned } from './changed-hall.ts'
import { KeypadInHand } from './keypad-in-hand.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const keypad = () => hall.device('keypad-1', 'keypad')
const asks = () => hall.until('the keypad asks', () => keypad().look().lamp === 'asking')
const sumsAre = (counted: number, notCounted: number) =>
  hall.until(`the sums are ${counted} and ${notCounted}`, () => {
    const sums = hall.shownToManager<PressesPart>('presses')
    return sums?.counted === counted && sums.notCounted === notCounted
  })

/** Why each press counts nowhere, oldest first; null for one that counts. */
const reasons = () =>
  hall
    .rows<{ why: string | null }>('SELECT not_counted AS why FROM presses ORDER BY received_at, number')
    .map(({ why }) => why)

/** A citizen comes to window 1 and is served; answers the visit. */
async function isServed(): Promise<string> {
  const { visit } = await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
  return visit
}

test('a visit may be rated for two minutes; a press after that is kept and counts nowhere', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const visit = await isServed()
  await asks()
  await hall.passes(119_000)
  expect(keypad().look().lamp).toBe('asking')
  await hall.passes(2_000)
  await hall.until('the keypad asks no more', () => keypad().look().lamp === 'off')

  keypad().press(5)
  await sumsAre(0, 1)
  expect(reasons()).toEqual(['no-session'])
  expect(hall.ratingOf(visit)).toBeNull()
})

test('the next call leaves the one before half a minute to rate, and the rating is theirs', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const first = await isServed()
  await asks()
  const second = (await hall.takesTicket('pension')).visit
  await hall.does(1, 'wang', 'call-next')
  await hall.passes(28_000)
  keypad().press(4)
  await hall.until('the keypad says thanks', () => keypad().look().lamp === 'thanks')
  expect([hall.ratingOf(first), hall.ratingOf(second)]).toEqual([4, null])

  await hall.does(1, 'wang', 'start', 'finish')
  await asks()
  await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'call-next')
  await hall.passes(31_000)
  await hall.until('the keypad asks no more', () => keypad().look().lamp === 'off')
  keypad().press(1)
  await sumsAre(1, 1)
  expect(hall.ratingOf(second)).toBeNull()
})

test('every press is kept with its reason, one visit has one rating, and a repeated frame changes nothing', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const visit = await isServed()
  await asks()
  const inHand = new KeypadInHand(hall, 'keypad-1', '01')
  await inHand.saysHello()

  expect(await inHand.delivers(1, 'R', '5', '-', 3)).toBe('1')
  expect(await inHand.delivers(2, 'R', '5', '20261124-Z999', 3)).toBe('1')
  expect(await inHand.delivers(3, 'R', '5', visit, -1)).toBe('1')
  expect(await inHand.delivers(4, 'R', '2', visit, 17)).toBe('0')
  expect(await inHand.delivers(4, 'R', '2', visit, 25), 'the same again').toBe('0')
  expect(await inHand.delivers(4, 'R', '5', visit, 25), 'the same key, another content').toBe('1')
  expect(await inHand.delivers(5, 'R', '5', visit, 3)).toBe('1')
  expect(await inHand.delivers(1, 'R', '5', '-', 60), 'the same again').toBe('1')
  expect(await inHand.delivers(6, 'K', 'NEXT', '-', 3)).toBe('1')
  expect(await inHand.delivers(7, 'R', '9', visit, 3), 'not understood').toBe('2')

  expect(reasons()).toEqual([
    'no-session',
    'unknown-token',
    'age-unknown',
    null,
    'already-rated',
    'nobody-waits',
  ])
  expect(hall.rows('SELECT visit, level FROM ratings')).toEqual([{ visit, level: 2 }])
  expect(hall.rows('SELECT number, value FROM press_conflicts')).toEqual([{ number: 4, value: '5' }])
  await sumsAre(1, 5)
})

test('the file itself refuses a second rating of a visit and a second press of an event number', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const visit = await isServed()
  await asks()
  keypad().press(5)
  await hall.until('the keypad says thanks', () => keypad().look().lamp === 'thanks')
  const db = new Database(join(hall.folder, 'hall.db'))
  try {
    expect(() => db.exec('INSERT INTO ratings SELECT * FROM ratings')).toThrow('ratings.subject')
    expect(() => db.exec('INSERT INTO presses SELECT * FROM presses')).toThrow('presses.uid, presses.number')
  } finally {
    db.close()
  }
  expect(hall.ratingOf(visit)).toBe(5)
})

test('a rating that was minutes under way because of a pulled cable counts by the time of the press', async () => {
  hall = await StoryHall.open({ speed: 4 })
  await hall.isReady()
  const visit = await isServed()
  await asks()
  keypad().wire.pull()
  keypad().press(3)
  await hall.passes(5 * 60_000)
  expect(hall.ratingOf(visit)).toBeNull()
  expect(hall.rows('SELECT open FROM rating_sessions')).toEqual([{ open: 0 }])

  keypad().wire.plug()
  await hall.until('the rating is there', () => hall.ratingOf(visit) === 3)
  const [late] = hall.rows<{ by: number }>('SELECT recorded_at - pressed_at AS by FROM ratings')
  expect(late?.by).toBeGreaterThanOrEqual(5 * 60_000)
  expect(
    hall.rows('SELECT visit FROM ratings r JOIN rating_sessions s USING (visit) WHERE pressed_at <= until'),
  ).toEqual([{ visit }])
})

test('a key pressed too late counts nowhere, although the cut off keypad could not know', async () => {
  hall = await StoryHall.open({ speed: 4 })
  await hall.isReady()
  const visit = await isServed()
  await asks()
  keypad().wire.pull()
  await hall.passes(130_000)
  keypad().press(5)
  keypad().wire.plug()
  await sumsAre(0, 1)
  expect(reasons()).toEqual(['too-late'])
  expect(hall.ratingOf(visit)).toBeNull()
})

test('a press that the program did not live to hear is counted after its restart, by its age', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const visit = await isServed()
  await asks()
  hall = await hall.losesPower()
  await hall.passes(10 * 60_000)

  const inHand = new KeypadInHand(hall, 'keypad-1', '01')
  await inHand.saysHello(2)
  expect(await inHand.delivers(421, 'R', '4', visit, 5_990)).toBe('0')
  expect(await inHand.delivers(422, 'R', '4', '-', 5_980)).toBe('1')
  expect(hall.ratingOf(visit)).toBe(4)
})

test('after a restart the keypad goes on asking, for the time that is left', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const visit = await isServed()
  await asks()
  await hall.passes(50_000)
  hall = await hall.startsAgain()
  await asks()
  const inHand = new KeypadInHand(hall, 'keypad-1', '01')
  await inHand.saysHello()
  const [, , token, seconds] = (await inHand.hears('S', /^\d+,OPEN/)).split(',')
  expect(token).toBe(visit)
  expect(Number(seconds)).toBeGreaterThan(60)
  expect(Number(seconds)).toBeLessThanOrEqual(70)
  expect(await inHand.delivers(1, 'R', '5', visit, 0)).toBe('0')
})

test('a visit of yesterday is rated after midnight', async () => {
  hall = await StoryHall.open({ startsAt: '2026-11-24T23:59:30+08:00' })
  await hall.isReady()
  const visit = await isServed()
  await asks()
  await hall.passes(60_000)
  keypad().press(5)
  await hall.until('the keypad says thanks', () => keypad().look().lamp === 'thanks')
  expect(visit).toBe('20261124-A001')
  expect(hall.ratingOf(visit)).toBe(5)
  await sumsAre(1, 0)
})

test('the sums of the day begin at midnight, not when the hall opens', async () => {
  const file = changed(planned(() => ({ hours: officeHours })))
  hall = await StoryHall.open({ file, startsAt: '2026-11-24T07:30:00+08:00' })
  await hall.isReady()
  keypad().press(1)
  await sumsAre(0, 1)
  await hall.passesUntil('2026-11-25T00:01:00+08:00')
  await sumsAre(0, 0)
})

test.each([1, 5])(
  'nobody at the window, the wall or the kiosk can tell that somebody rated %i',
  async (level) => {
    hall = await StoryHall.open()
    await hall.isReady()
    const caller = await hall.screen('caller:1', 'wang')
    const [wall, kiosk] = [await hall.screen('wall'), await hall.screen('kiosk')]
    const screens = [caller, wall, kiosk]
    const visit = await isServed()
    await asks()
    await hall.until('the ticket is printed', () => hall.device('printer', 'printer').papers().length === 1)
    await hall.until('screens know of it', () => {
      const job = kiosk.part<KioskJobPart>(`job:${visit}/1`)
      return job?.paper === 'printed' && wall.part<WindowPart>('window:1')?.now.state === 'open'
    })
    const toldBefore = JSON.stringify(screens.map(({ changes }) => changes))
    const before = screens.map(({ changes }) => changes.length)
    const display = hall.device('display-1', 'display')
    const shown = display.look().lines.join()

    keypad().press(level)
    await hall.until('the keypad says thanks', () => keypad().look().lamp === 'thanks')
    expect(hall.ratingOf(visit)).toBe(level)
    const next = (await hall.takesTicket('medical')).visit
    await hall.until('the next ticket is shown', () => caller.names().includes(`waiting:${next}`))
    expect(toldBefore).toContain('A001')
    for (const [index, { changes }] of screens.entries()) {
      expect(JSON.stringify(changes.slice(before[index]))).not.toMatch(/A001(?!\/1)|level|rat(ed|ing)/)
    }
    expect(display.look().lines.join()).toBe(shown)
  },
)
