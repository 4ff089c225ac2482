import { afterEach, expect, test } from 'vitest'
import type { WallCall, WindowPart } from '../../src/server/pictures.ts'
import { until } from '../devices/real-port.ts'
import { KeypadInHand } from './keypad-in-hand.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const connections = process.platform === 'linux' ? [{ ptys: true }, { ptys: false }] : [{ ptys: false }]
const callpad = () => hall.device('callpad-6', 'callpad')
const keypad = () => hall.device('keypad-6', 'keypad')
const display = () => hall.device('display-6', 'display')

/** Staff keys as they were kept, oldest first: the key, and why it was not carried out. */
const kept = () =>
  hall.rows<{ value: string; not_counted: string | null }>(
    "SELECT value, not_counted FROM presses WHERE kind = 'K' ORDER BY received_at, number",
  )

/** The staff member at window 6 presses a key; `done`, or why it was not carried out. */
async function presses(key: Parameters<ReturnType<typeof callpad>['press']>[0]): Promise<string> {
  const before = kept().length
  callpad().press(key)
  await hall.until(`${key} is answered`, () => callpad().look().unsent === 0)
  expect(kept()).toHaveLength(before + 1)
  return kept().at(-1)?.not_counted ?? 'done'
}

async function opens(staffed = true) {
  hall = await StoryHall.open()
  await hall.isReady()
  if (staffed) await hall.does(6, 'wang', 'sit-down')
}

test.each(connections)(
  'a clerk calls, starts and finishes by keys, and the citizen rates, all over one cable (kernel ttys: $ptys)',
  async (setup) => {
    hall = await StoryHall.open(setup)
    await hall.isReady()
    await hall.does(6, 'wang', 'sit-down')
    const wall = await hall.screen('wall')
    const { visit } = await hall.takesTicket('identity-card')

    expect(await presses('NEXT')).toBe('done')
    await hall.until('the display calls', () => display().look().lines.join('|') === 'D001|请到6号窗口')
    expect(wall.part<WallCall[]>('calls')).toMatchObject([{ number: 'D001', window: 6 }])
    expect(await presses('START')).toBe('done')
    await hall.until('the display serves', () => display().look().lines[1] === '正在办理')
    expect(await presses('FINISH')).toBe('done')
    await hall.until('the keypad asks', () => keypad().look().lamp === 'asking')
    keypad().press(5)
    await hall.until('the keypad says thanks', () => keypad().look().lamp === 'thanks')
    expect(hall.ratingOf(visit)).toBe(5)
  },
)

test('a key and what it did stand side by side in the journal, by the device and with the name of the clerk', async () => {
  await opens()
  await hall.takesTicket('identity-card')
  await presses('NEXT')
  const [pressed] = hall.journal('key-pressed')
  const [called] = hall.journal('ticket-called')
  expect(pressed).toMatchObject({ by: 'device:callpad-6', event: { value: 'NEXT', notCounted: null } })
  expect(called).toMatchObject({ by: 'device:callpad-6', event: { staff: 'wang', window: 6 } })
  expect([called?.seq, called?.at]).toEqual([pressed!.seq + 1, pressed!.at])
})

test('without anybody at the window a key is kept and nothing is done', async () => {
  await opens(false)
  await hall.takesTicket('identity-card')
  expect(await presses('NEXT')).toBe('nobody-signed-in')
  await hall.until('the lamp says so', () => callpad().look().lamp === 'refused')
  expect(hall.journal('ticket-called')).toEqual([])
})

test('nobody is called by a key that was pressed more than 5 s ago, or nobody knows when', async () => {
  await opens()
  await hall.takesTicket('identity-card')
  callpad().wire.pull()
  callpad().press('NEXT')
  await hall.passes(6_000)
  callpad().wire.plug()
  await hall.until('the late key is answered', () => callpad().look().unsent === 0)
  callpad().wire.pull()
  callpad().press('NEXT')
  callpad().reboot()
  callpad().wire.plug()
  await hall.until('the key of unknown age is answered', () => callpad().look().unsent === 0)
  expect(kept().map(({ not_counted }) => not_counted)).toEqual(['too-late', 'age-unknown'])
  expect(hall.journal('ticket-called')).toEqual([])
  expect(await presses('NEXT')).toBe('done')
})

test('what the rules of the window refuse is kept with the reason', async () => {
  await opens()
  expect(await presses('NEXT')).toBe('nobody-waits')
  expect(await presses('FINISH')).toBe('nobody-called')
  await hall.takesTicket('identity-card')
  expect(await presses('NEXT')).toBe('done')
  await hall.until('the lamp says so', () => callpad().look().lamp === 'done')
  expect(await presses('NEXT')).toBe('finish-first')
  expect(await presses('RECALL')).toBe('recall-too-soon')
  await hall.passes(20_000)
  expect(await presses('RECALL')).toBe('done')
  expect(await presses('NOSHOW')).toBe('no-show-too-soon')
  await hall.passes(60_000)
  expect(await presses('NOSHOW')).toBe('done')
})

test('pauses by number, in the order of the hall file; without a number it is the first', async () => {
  await opens()
  const wall = await hall.screen('wall')
  const reason = () => wall.part<WindowPart>('window:6')?.now
  expect(await presses('PAUSE')).toBe('done')
  expect(reason()).toMatchObject({ state: 'paused', reason: { en: 'Short break' } })
  expect(await presses('PAUSE:2')).toBe('window-paused')
  expect(await presses('RESUME')).toBe('done')
  expect(await presses('PAUSE:2')).toBe('done')
  expect(reason()).toMatchObject({ state: 'paused', reason: { en: 'Lunch' } })
  expect(await presses('RESUME')).toBe('done')
  expect(await presses('PAUSE:9')).toBe('unknown-pause-reason')
})

test('transfers by number, counting the items of all groups in the order of the hall file', async () => {
  await opens()
  await hall.takesTicket('identity-card')
  await presses('NEXT')
  expect(await presses('TRANSFER:99')).toBe('unknown-item')
  expect(await presses('TRANSFER:5')).toBe('done')
  expect(hall.journal('visit-transferred').map(({ event }) => event.to)).toEqual([{ item: 'mortgage' }])
})

test('asks for the rating of the last visit once more, until it is rated or too late', async () => {
  await opens()
  expect(await presses('RATE')).toBe('no-session')
  const served = async () => {
    await hall.takesTicket('identity-card')
    for (const key of ['NEXT', 'START', 'FINISH'] as const) expect(await presses(key)).toBe('done')
    await hall.until('the keypad asks', () => keypad().look().lamp === 'asking')
  }
  await served()
  let told = 0
  keypad().onChange(() => told++)
  expect(await presses('RATE')).toBe('done')
  await until(() => told > 0)
  expect(keypad().look().lamp).toBe('asking')
  keypad().press(4)
  await until(() => keypad().look().lamp === 'thanks')
  expect(await presses('RATE')).toBe('already-rated')
  await served()
  await hall.passes(121_000)
  expect(await presses('RATE')).toBe('too-late')
})

test('a keypad with staff keys works the same; a repeated frame is answered the same and nobody is called twice', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  await hall.does(1, 'wang', 'sit-down')
  await hall.takesTicket('pension')
  await hall.takesTicket('pension')
  const inHand = new KeypadInHand(hall, 'keypad-1', '01')
  await inHand.saysHello()
  expect(await inHand.delivers(1, 'K', 'NEXT', '-', 51), '5.1 s old').toBe('1')
  expect(await inHand.delivers(2, 'K', 'NEXT', '-', 50), '5.0 s old').toBe('0')
  expect(await inHand.delivers(2, 'K', 'NEXT', '-', 3), 'the same again').toBe('0')
  expect(await inHand.delivers(2, 'K', 'NEXT', '-', 900), 'the same, much later').toBe('0')
  expect(await inHand.delivers(1, 'K', 'NEXT', '-', 3), 'the late one again').toBe('1')
  expect(await inHand.delivers(2, 'K', 'START', '-', 3), 'its number, another key').toBe('1')
  expect(await inHand.delivers(3, 'K', 'DANCE', '-', 3), 'no such key').toBe('2')
  expect(await inHand.delivers(4, 'K', 'TRANSFER', '-', 3), 'transfer where to?').toBe('2')
  expect(hall.journal('ticket-called')).toHaveLength(1)
  expect(hall.journal('service-started')).toEqual([])
  expect(kept()).toEqual([
    { value: 'NEXT', not_counted: 'too-late' },
    { value: 'NEXT', not_counted: null },
  ])
})

test('a power cut between the key and its answer calls nobody twice', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  await hall.does(1, 'wang', 'sit-down')
  await hall.takesTicket('pension')
  await hall.takesTicket('pension')
  const before = new KeypadInHand(hall, 'keypad-1', '01')
  await before.saysHello()
  expect(await before.delivers(1, 'K', 'NEXT', '-', 3)).toBe('0')
  hall = await hall.losesPower()
  await hall.isReady()
  const after = new KeypadInHand(hall, 'keypad-1', '01')
  await after.saysHello(1)
  expect(await after.delivers(1, 'K', 'NEXT', '-', 40)).toBe('0')
  expect(hall.journal('ticket-called')).toHaveLength(1)
})
