import { expect, test } from 'vitest'
import { keypadsOnBus, wireMs } from './bus-in-memory.ts'
import { golden } from './golden-frames.ts'
import { settle } from './held-timers.ts'
import { goldenSeconds } from './listening-hall.ts'
import { checked } from './scripted-device.ts'
import { answerMs, eightAlone, helloOf, hostOfTwo, nothingOf, pollOf, welcomedTwo } from './two-on-a-bus.ts'

test('each device is asked who it is, welcomed with the pace of the polls, and polled in turn', async () => {
  const { device, halls, timers } = await hostOfTwo()
  const welcome = (address: string, id: number) => checked(`${address},00,W,${id},1,${goldenSeconds},100`)
  expect(device.heard()).toEqual([welcome('07', 0)])
  await device.say(helloOf('07', 0))
  expect(device.heard()).toEqual([welcome('07', 1)])
  await device.say(nothingOf('07', 1))
  expect(device.heard()).toEqual([welcome('08', 0)])
  await device.say(helloOf('08', 0))
  await device.say(nothingOf('08', 1))
  expect(device.heard()).toEqual([welcome('08', 1)])
  expect(halls.map(({ conditions }) => conditions)).toEqual([['ready'], ['ready']])
  await timers.advance(100)
  expect(device.heard()).toEqual([pollOf('07', 1)])
  await device.say(nothingOf('07', 1))
  expect(device.heard()).toEqual([pollOf('08', 2)])
})

test('the golden rating on a bus: polled, rated, stored, and the next poll does not wait for an answer to A', async () => {
  const { device, halls, timers } = await welcomedTwo()
  await timers.advance(100)
  expect(device.heard()).toEqual([pollOf('07', 1)])
  await device.say(golden.rating)
  expect(device.heard()).toEqual([pollOf('08', 2)])
  await device.say(nothingOf('08', 2))
  expect(device.heard()).toEqual([golden.stored, pollOf('07', 3)])
  expect(halls[0].events).toMatchObject([{ number: 421, value: '5', token: 'K7Q2', ageMs: 1_700 }])
})

test('one request is out at a time; its answer may take 60 ms and the time on the wire', async () => {
  const { device, timers, halls } = await welcomedTwo()
  await timers.advance(100)
  const poll = device.heard()
  await timers.advance(wireMs(18) + answerMs - 1)
  expect(device.heard()).toEqual([])
  await device.say(nothingOf('07', 1))
  expect(poll).toEqual([pollOf('07', 1)])
  expect(device.heard()).toEqual([pollOf('08', 2)])
  expect(halls[0].conditions).toEqual(['ready'])
})

test('a device that does not answer is asked three times, then once in 5 s, and the other goes on', async () => {
  const host = await welcomedTwo()
  await host.timers.advance(100)
  const asked = await eightAlone(host, 11_000)
  const tries = asked.slice(0, 3)
  expect(tries.map(({ frame }) => frame)).toEqual(Array.from({ length: 3 }, () => pollOf('07', 1)))
  const gaps = tries.slice(1).map(({ atMs }, index) => atMs - (tries[index]?.atMs ?? 0))
  for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(answerMs)
  for (const gap of gaps) expect(gap).toBeLessThan(answerMs + 20)
  expect(asked.slice(3).map(({ frame }) => frame.slice(0, 11))).toEqual(['$07,00,W,0,', '$07,00,W,0,'])
  expect((asked[4]?.atMs ?? 0) - (asked[3]?.atMs ?? 0)).toBeGreaterThanOrEqual(5_000)
  expect(host.halls.map(({ conditions }) => conditions)).toEqual([['ready', 'silent'], ['ready']])
})

test('a late answer is not taken for the answer to something else', async () => {
  const { device, timers, halls } = await welcomedTwo()
  await timers.advance(100)
  await device.say(golden.rating.replace('07', '08'), nothingOf('08', 1), nothingOf('07', 9))
  expect(device.heard()).toEqual([pollOf('07', 1)])
  await device.say(nothingOf('07', 1))
  expect(device.heard()).toEqual([pollOf('08', 2)])
  await device.say(golden.rating)
  expect([halls[0].events, halls[1].events]).toEqual([[], []])
})

test('an event that comes in place of an answer to W waits for its poll', async () => {
  const { device, halls } = await hostOfTwo()
  await device.say(helloOf('07', 0))
  device.heard()
  await device.say(golden.rating)
  expect(device.heard()).toEqual([])
  expect(halls[0].events).toEqual([])
})

test('what the hall cannot store stays in the keypad until it can', async () => {
  const { timers, keypads } = await keypadsOnBus(2)
  const [{ hall, keypad }] = keypads as [(typeof keypads)[0]]
  hall.store = async () => 'busy'
  keypad.press(5)
  await timers.advance(6_000)
  expect(keypad.look().unsent).toBe(1)
  expect(hall.events.length).toBeLessThanOrEqual(4)
  hall.store = async () => 'counted'
  await timers.advance(2_500)
  expect(keypad.look()).toEqual({ lamp: 'thanks', unsent: 0 })
})

test.each([true, false])('a bus that hears itself (%s) is as good as one that does not', async (echoes) => {
  const { timers, keypads } = await keypadsOnBus(3, 1_000, echoes)
  expect(keypads.map(({ hall }) => hall.conditions)).toEqual([['ready'], ['ready'], ['ready']])
  for (const { driver } of keypads) driver.openRating({ token: 'K7Q2', seconds: 60 })
  await timers.advance(200)
  for (const { keypad } of keypads) keypad.press(4)
  await timers.advance(300)
  for (const { keypad } of keypads) expect(keypad.look()).toEqual({ lamp: 'thanks', unsent: 0 })
  expect(keypads.flatMap(({ hall }) => hall.notes)).toEqual([])
})

test('events come oldest first, each once, with their age', async () => {
  const { timers, keypads, branch } = await keypadsOnBus(2).then((bus) => ({
    ...bus,
    branch: bus.keypads[0]!.branch,
  }))
  const { keypad, hall } = keypads[0]!
  branch.pull()
  for (const level of [5, 4, 3]) {
    keypad.press(level)
    await timers.advance(1_000)
  }
  branch.plug()
  await timers.advance(8_000)
  expect(hall.events.map(({ number, value }) => [number, value])).toEqual([
    [1, '5'],
    [2, '4'],
    [3, '3'],
  ])
  const [first, , third] = hall.events.map(({ ageMs }) => ageMs ?? 0)
  expect(first! - third!).toBeGreaterThan(1_500)
  expect(keypad.look().unsent).toBe(0)
})

test('a keypad that lost power in the middle is welcomed again and asks on, its events come with unknown age', async () => {
  const { timers, keypads } = await keypadsOnBus(2)
  const { keypad, hall, driver } = keypads[0]!
  driver.openRating({ token: 'K7Q2', seconds: 60 })
  await timers.advance(300)
  hall.store = async () => 'busy'
  keypad.press(4)
  await timers.advance(150)
  keypad.reboot()
  hall.store = async () => 'counted'
  await timers.advance(3_000)
  expect(hall.events.at(-1)).toMatchObject({ number: 1, value: '4', ageMs: null })
  expect(keypad.look().unsent).toBe(0)
  expect(hall.conditions).toEqual(['ready'])
})

test('an open session comes back after a power cut', async () => {
  const { timers, keypads } = await keypadsOnBus(2)
  const { keypad, driver } = keypads[0]!
  driver.openRating({ token: 'K7Q2', seconds: 60 })
  await timers.advance(300)
  keypad.reboot()
  expect(keypad.look().lamp).toBe('off')
  await timers.advance(500)
  expect(keypad.look().lamp).toBe('asking')
})

test('a pulled branch is silent, its neighbour goes on; a pulled cable is a missing port for both', async () => {
  const { timers, keypads, cable } = await keypadsOnBus(2)
  const [one, two] = keypads as [(typeof keypads)[0], (typeof keypads)[0]]
  one.branch.pull()
  await timers.advance(1_000)
  expect(one.hall.conditions).toEqual(['ready', 'silent'])
  two.keypad.press(5)
  await timers.advance(300)
  expect(two.keypad.look().unsent).toBe(0)
  cable.pull()
  await timers.advance(3_000)
  expect(two.hall.conditions).toEqual(['ready', 'port-missing'])
  one.branch.plug()
  cable.plug()
  await timers.advance(3_000)
  expect(one.hall.conditions).toEqual(['ready', 'silent', 'port-missing', 'ready'])
  expect(two.hall.conditions).toEqual(['ready', 'port-missing', 'ready'])
})

test('half a frame from before the cable was pulled never joins the other half from after', async () => {
  const { device, halls, timers, wire } = await welcomedTwo()
  await timers.advance(100)
  device.heard()
  wire.send(Buffer.from(golden.hello.slice(0, 20)))
  await settle()
  wire.pull()
  wire.plug()
  await timers.advance(1_000)
  await device.say(helloOf('07', 0).slice(20))
  expect(halls[0].conditions).toEqual(['ready', 'port-missing'])
})

test('a stopped driver leaves the bus to the others, and the last one closes the line', async () => {
  const { timers, keypads, cable } = await keypadsOnBus(2)
  const [one, two] = keypads as [(typeof keypads)[0], (typeof keypads)[0]]
  await one.driver.stop()
  one.keypad.press(5)
  two.keypad.press(5)
  await timers.advance(500)
  expect([one.keypad.look().unsent, two.keypad.look().unsent]).toEqual([1, 0])
  await two.driver.stop()
  two.keypad.press(5)
  await timers.advance(5_000)
  cable.pull()
  await timers.advance(5_000)
  expect(two.keypad.look().unsent).toBe(1)
  expect([one.hall.conditions, two.hall.conditions]).toEqual([['ready'], ['ready']])
})
