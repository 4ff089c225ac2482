import { expect, test } from 'vitest'
import { hlpDisplay } from '../../devices/displays/hlp-display.ts'
import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { busPort } from '../../devices/line/hlp/bus-host.ts'
import { simulateDisplay } from '../../devices/sim/hlp-display.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { baud, busWithHost, keypadOnBus, keypadsOnBus, passUntil, wireMs } from './bus-in-memory.ts'
import { golden } from './golden-frames.ts'
import { heldTimers, settle } from './held-timers.ts'
import { goldenSeconds, listeningHall } from './listening-hall.ts'
import { checked, scriptedDevice } from './scripted-device.ts'

/** A host for keypads 07 and 08 whose bus is in the test's hands, byte by byte; nothing echoes. */
async function hostOfTwo(unixSeconds = goldenSeconds) {
  const timers = heldTimers()
  const halls = [listeningHall(unixSeconds), listeningHall(unixSeconds)] as const
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  const port = busPort(line, baud, halls[0].setup.now, timers)
  const drivers = [
    hlpKeypad(halls[0].setup, port, 7, timers),
    hlpKeypad(halls[1].setup, port, 8, timers),
  ] as const
  for (const driver of drivers) driver.start()
  await settle()
  return { timers, halls, device, drivers, wire }
}

const helloOf = (address: string, id: number) =>
  checked(`00,${address},H,${id},1,KP5,1.0.3,9F3A12${address},17,R5LB,UTF-8,0`)

/** The same, and both keypads were asked, said hello and were welcomed. */
async function welcomedTwo(unixSeconds = goldenSeconds) {
  const host = await hostOfTwo(unixSeconds)
  const { device } = host
  for (let step = 0; step < 4; step++) {
    const [asked = ''] = device.heard()
    const [, address = '', id = ''] = /^\$(..),00,W,(\d+)/.exec(asked) ?? []
    await device.say(id === '0' ? helloOf(address, 0) : checked(`00,${address},N,${id}`))
  }
  return host
}

const pollOf = (address: string, id: number) => checked(`${address},00,P,${id}`)
const nothingOf = (address: string, id: number) => checked(`00,${address},N,${id}`)
const answerMs = 60 + wireMs(120)

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

/** The next so many milliseconds: 08 answers every poll, 07 nothing; what 07 was sent, and when. */
async function eightAlone(host: Awaited<ReturnType<typeof welcomedTwo>>, ms: number) {
  const { device, timers } = host
  const began = timers.monotonic()
  const toSeven: { frame: string; atMs: number }[] = []
  while (timers.monotonic() < began + ms) {
    for (const frame of device.heard()) {
      const [, address, id] = /^\$(..),00,.,(\d+)/.exec(frame) ?? []
      if (address === '08') await device.say(nothingOf('08', Number(id)))
      else toSeven.push({ frame, atMs: timers.monotonic() - began })
    }
    await timers.advance(1)
  }
  return toSeven
}

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

test('a command goes out at once on an idle line, and keeps its number for three tries', async () => {
  const host = await welcomedTwo(41)
  await host.timers.advance(80)
  host.drivers[0].openRating({ token: 'K7Q2', seconds: 60 })
  await settle()
  const asked = await eightAlone(host, 250)
  expect(asked[0]?.atMs).toBe(0)
  expect(asked.map(({ frame }) => frame)).toEqual([golden.open, golden.open, golden.open])
  await host.device.say(golden.opened)
  await eightAlone(host, 250)
  expect(host.halls[0].conditions).toEqual(['ready'])
})

test('a command that had no answer gives way to what is wanted by then', async () => {
  const { device, timers, drivers } = await welcomedTwo(41)
  await timers.advance(90)
  drivers[0].openRating({ token: 'K7Q2', seconds: 60 })
  await settle()
  drivers[0].closeRating()
  expect(device.heard()).toEqual([golden.open])
  await timers.advance(wireMs(33) + answerMs)
  const next = device.heard()[0] ?? ''
  await device.say(nothingOf('07', Number(/P,(\d+)/.exec(next)?.[1])))
  await device.say(nothingOf('08', Number(/P,(\d+)/.exec(next)?.[1])))
  expect([next, ...device.heard()]).toContain(checked('07,00,S,42,CLOSE'))
})

test('what is wanted now replaces a command that still waits for the line', async () => {
  const { device, timers, drivers } = await welcomedTwo(41)
  await timers.advance(100)
  expect(device.heard()).toEqual([pollOf('07', 1)])
  drivers[0].openRating({ token: 'K7Q1', seconds: 60 })
  drivers[0].openRating({ token: 'K7Q2', seconds: 60 })
  await device.say(nothingOf('07', 1))
  expect(device.heard()).toEqual([checked('07,00,S,42,OPEN,K7Q2,60')])
})

test('a device that lost power gets nothing that was on its way, but its welcome and what is wanted now', async () => {
  const { device, timers, drivers } = await welcomedTwo(41)
  await timers.advance(100)
  expect(device.heard()).toEqual([pollOf('07', 1)])
  drivers[0].openRating({ token: 'K7Q1', seconds: 60 })
  await device.say(helloOf('07', 1))
  const heard = device.heard()
  for (let step = 0; step < 4; step++) {
    const [, address = '', type = '', id = ''] = /^\$(..),00,(.),(\d+)/.exec(heard.at(-1) ?? '') ?? []
    await device.say(type === 'S' ? checked(`00,07,K,${id},0`) : nothingOf(address, Number(id)))
    heard.push(...device.heard())
  }
  expect(heard.filter((frame) => /^\$07,00,[WS]/.test(frame))).toEqual([
    checked(`07,00,W,2,1,41,100`),
    checked('07,00,S,42,OPEN,K7Q1,60'),
  ])
})

test('an event that comes in place of an answer to W waits for its poll', async () => {
  const { device, halls } = await hostOfTwo()
  await device.say(helloOf('07', 0))
  device.heard()
  await device.say(golden.rating)
  expect(device.heard()).toEqual([])
  expect(halls[0].events).toEqual([])
})

test('a busy device is left alone for as long as it says, while the other goes on', async () => {
  const host = await welcomedTwo(41)
  host.drivers[0].closeRating()
  await settle()
  expect(host.device.heard()).toEqual([checked('07,00,S,41,CLOSE')])
  await host.device.say(checked('00,07,B,41,3000'))
  const [first] = await eightAlone(host, 3_100)
  expect(first?.frame).toBe(checked('07,00,S,41,CLOSE'))
  expect(first?.atMs).toBeGreaterThanOrEqual(2_999)
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

test('a display that is told something all the time takes no poll away, and no command waits for a whole cycle', async () => {
  const host = busWithHost()
  const keypads = Array.from({ length: 31 }, (_, index) => keypadOnBus(host, index + 1))
  const hall = listeningHall()
  const size = { lines: 2, columns: 16, charset: 'UTF-8', mode: 'bus', clock: host.timers } as const
  const display = simulateDisplay(host.bus.branch(), { address: 32, ...size })
  const driver = hlpDisplay(hall.setup, host.port, 32, host.timers)
  for (const each of [...keypads.map((keypad) => keypad.driver), driver]) each.start()
  await host.timers.advance(4_000)

  const waits: number[] = []
  for (let number = 0; number < 20; number++) {
    driver.want({ zh: [`A${number}`], ascii: [] })
    waits.push(await passUntil(host.timers, () => display.look().lines[0] === `A${number}`, 500))
    await host.timers.advance(13)
  }
  expect(Math.max(...waits)).toBeLessThan(60)

  const stop = host.timers.monotonic() + 1_500
  for (const { keypad } of keypads) keypad.press(5)
  for (let number = 100; host.timers.monotonic() < stop; number++) {
    driver.want({ zh: [`B${number}`], ascii: [] })
    await host.timers.advance(5)
  }
  expect(keypads.filter(({ keypad }) => keypad.look().unsent > 0)).toEqual([])
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
