import { expect, test } from 'vitest'
import { hlpDisplay } from '../../devices/displays/hlp-display.ts'
import { simulateDisplay } from '../../devices/sim/hlp-display.ts'
import { busWithHost, keypadOnBus, passUntil, wireMs } from './bus-in-memory.ts'
import { golden } from './golden-frames.ts'
import { settle } from './held-timers.ts'
import { listeningHall } from './listening-hall.ts'
import { checked } from './scripted-device.ts'
import { answerMs, eightAlone, helloOf, nothingOf, pollOf, welcomedTwo } from './two-on-a-bus.ts'

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
