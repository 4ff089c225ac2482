import { describe, expect, onTestFinished, test } from 'vitest'
import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { busPort } from '../../devices/line/hlp/bus-host.ts'
import { serialLine } from '../../devices/line/serial-line.ts'
import { simulateBus } from '../../devices/sim/bus.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { systemTimers } from '../../src/core/clock.ts'
import { baud, keypadsOnBus, passUntil, wireMs } from './bus-in-memory.ts'
import { listeningHall } from './listening-hall.ts'
import { hurriedTimers, noPorts, portThatNobodyReads, realPort, until } from './real-port.ts'

const keypads = 32
/** A poll and a "nothing" for each keypad, back to back: what the wire alone allows. */
const wireCycleMs = keypads * wireMs(18 + 18)

test('a key on a bus of 32 gets its A within one and a half poll cycles of the wire', async () => {
  const bus = await keypadsOnBus(keypads, 5_000)
  expect(bus.keypads.map(({ hall }) => hall.conditions)).toEqual(bus.keypads.map(() => ['ready']))
  const waits: number[] = []
  for (let press = 0; press < 200; press++) {
    const { keypad } = bus.keypads[(press * 13) % keypads]!
    await bus.timers.advance((press * 37) % 311)
    keypad.press(5)
    waits.push(await passUntil(bus.timers, () => keypad.look().unsent === 0, 2_000))
  }
  const worst = Math.max(...waits)
  const p99 = waits.sort((one, other) => one - other)[Math.floor(waits.length * 0.99)] ?? Number.NaN
  console.log(`bus of 32: p99 ${p99} ms, worst ${worst} ms, ${(p99 / wireCycleMs).toFixed(2)} wire cycles`)
  expect(p99 / wireCycleMs).toBeLessThanOrEqual(1.5)
})

test('32 keys at once are all acknowledged within two cycles', async () => {
  const bus = await keypadsOnBus(keypads, 5_000)
  for (const { keypad } of bus.keypads) keypad.press(5)
  const all = () => bus.keypads.every(({ keypad }) => keypad.look().unsent === 0)
  expect(await passUntil(bus.timers, all, 5_000)).toBeLessThan(2.5 * wireCycleMs)
})

describe.skipIf(noPorts)('on a port of the system', () => {
  test('32 keypads on one bus are ready, each gets its A, and all are back after the cable was pulled', async () => {
    const { path, wire } = await realPort()
    const bus = simulateBus(wire, { baud, clock: systemTimers, echoes: true, answerDelayMs: 1 })
    const port = busPort(serialLine({ path, baud }), baud, listeningHall().setup.now, systemTimers)
    const windows = Array.from({ length: keypads }, (_, index) => {
      const address = index + 1
      const hall = listeningHall()
      const keypad = simulateKeypad(bus.branch(), { address, mode: 'bus', clock: systemTimers })
      return { hall, keypad, driver: hlpKeypad(hall.setup, port, address, systemTimers) }
    })
    onTestFinished(async () => {
      await Promise.all(windows.map(({ driver }) => driver.stop()))
      for (const { keypad } of windows) keypad.stop()
    })
    for (const { driver } of windows) driver.start()
    const conditionsAre = (last: string) => windows.every(({ hall }) => hall.conditions.at(-1) === last)
    await until(() => conditionsAre('ready'))
    for (const { keypad } of windows) keypad.press(5)
    await until(() => windows.every(({ keypad }) => keypad.look().unsent === 0))
    expect(windows.map(({ hall }) => new Set(hall.events.map(({ number }) => number)).size)).toEqual(
      windows.map(() => 1),
    )
    wire.pull()
    await until(() => conditionsAre('port-missing'))
    for (const { keypad } of windows) keypad.press(4)
    wire.plug()
    await until(() => windows.every(({ keypad }) => keypad.look().unsent === 0))
    expect(conditionsAre('ready')).toBe(true)
  })

  test('a bus that takes no bytes is told as such by every device, and opened anew', async () => {
    const path = await portThatNobodyReads()
    const timers = hurriedTimers(100)
    const port = busPort(serialLine({ path, baud }, timers), baud, listeningHall().setup.now, timers)
    const windows = Array.from({ length: keypads }, (_, index) => {
      const hall = listeningHall()
      return { hall, driver: hlpKeypad(hall.setup, port, index + 1, timers) }
    })
    onTestFinished(async () => {
      await Promise.all(windows.map(({ driver }) => driver.stop()))
    })
    for (const { driver } of windows) driver.start()
    const heard = () => windows.map(({ hall }) => hall.conditions.join())
    await until(() => heard().every((conditions) => conditions.startsWith('silent,port-missing')))
    expect(windows[0]?.hall.details[1]).toContain('takes no bytes')
    await until(() => heard().every((conditions) => conditions.startsWith('silent,port-missing,silent')))
  })
})
