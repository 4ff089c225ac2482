import { describe, expect, onTestFinished, test } from 'vitest'
import { hlpDisplay } from '../../devices/displays/hlp-display.ts'
import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { directPort } from '../../devices/line/hlp/direct-host.ts'
import { serialLine } from '../../devices/line/serial-line.ts'
import { simulateDisplay } from '../../devices/sim/hlp-display.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { listeningHall } from './listening-hall.ts'
import { hurriedTimers, noPorts, realPort, until } from './real-port.ts'

const baud = 9_600

async function hallWithKeypad() {
  const timers = hurriedTimers(20)
  const hall = listeningHall()
  const { path, wire } = await realPort()
  const keypad = simulateKeypad(wire, { address: 7, clock: timers })
  const driver = hlpKeypad(hall.setup, directPort(serialLine({ path, baud }), timers), 7, timers)
  driver.start()
  onTestFinished(async () => {
    keypad.stop()
    await driver.stop()
  })
  await hall.until(() => hall.conditions.includes('ready'))
  return { timers, hall, wire, keypad, driver }
}

describe.skipIf(noPorts)('on a port of the system', () => {
  test('a citizen rates the open visit and the keypad says thanks', async () => {
    const { hall, keypad, driver } = await hallWithKeypad()
    driver.openRating({ token: '20261121-A012', seconds: 60 })
    await until(() => keypad.look().lamp === 'asking')
    keypad.press(5)
    await until(() => keypad.look().lamp === 'thanks')
    expect(hall.kept).toMatchObject([{ number: 1, value: '5', token: '20261121-A012' }])
  })

  test('a keypad comes back each of 20 times that its cable is pulled, and takes a rating each time', async () => {
    const { hall, wire, keypad, driver } = await hallWithKeypad()
    for (let visit = 1; visit <= 20; visit++) {
      driver.openRating({ token: `A${visit}`, seconds: 60 })
      await until(() => keypad.look().lamp === 'asking')
      keypad.press(4)
      await until(() => keypad.look().lamp === 'thanks')
      wire.pull()
      await hall.until(() => hall.conditions.at(-1) === 'port-missing')
      wire.plug()
      await hall.until(() => hall.conditions.at(-1) === 'ready')
    }
    expect(hall.kept.map(({ token }) => token)).toEqual(
      Array.from({ length: 20 }, (_, index) => `A${index + 1}`),
    )
    expect(hall.conditions).toHaveLength(41)
  })

  test('presses while the cable is out arrive when it is back, once each and with their age', async () => {
    const { timers, hall, wire, keypad } = await hallWithKeypad()
    wire.pull()
    await hall.until(() => hall.conditions.at(-1) === 'port-missing')
    const pressedAt = timers.monotonic()
    keypad.press(1)
    keypad.press(2)
    keypad.press(3)
    expect(keypad.look().unsent).toBe(3)
    wire.plug()
    await until(() => keypad.look().unsent === 0)
    const passedMs = timers.monotonic() - pressedAt
    expect(hall.kept.map(({ number }) => number).sort()).toEqual([1, 2, 3])
    for (const { ageMs } of hall.events) {
      expect(ageMs).toBeGreaterThan(0)
      expect(ageMs).toBeLessThanOrEqual(passedMs + 100)
    }
  })

  test('a device that is silent on an open port is told so, and ready again when it speaks', async () => {
    const timers = hurriedTimers(100)
    const hall = listeningHall()
    const { path, wire } = await realPort()
    const driver = hlpKeypad(hall.setup, directPort(serialLine({ path, baud }), timers), 7, timers)
    driver.start()
    onTestFinished(driver.stop)
    await hall.until(() => hall.conditions.includes('silent'))
    const keypad = simulateKeypad(wire, { address: 7, clock: timers })
    onTestFinished(keypad.stop)
    await hall.until(() => hall.conditions.includes('ready'))
    expect(hall.conditions).toEqual(['silent', 'ready'])
  })

  test('the wanted content of a display comes back after its cable was out', async () => {
    const timers = hurriedTimers(20)
    const hall = listeningHall()
    const { path, wire } = await realPort()
    const options = { address: 3, lines: 2, columns: 20, charset: 'GB2312', clock: timers } as const
    const display = simulateDisplay(wire, options)
    const driver = hlpDisplay(hall.setup, directPort(serialLine({ path, baud }), timers), 3, timers)
    driver.want({ zh: ['A012', '请到3号窗口'], ascii: [] })
    driver.start()
    onTestFinished(async () => {
      display.stop()
      await driver.stop()
    })
    await until(() => display.look().lines[1] === '请到3号窗口')
    wire.pull()
    await hall.until(() => hall.conditions.at(-1) === 'port-missing')
    display.reboot()
    driver.want({ zh: ['A013', '请到3号窗口'], ascii: [] })
    wire.plug()
    await until(() => display.look().lines[0] === 'A013')
    expect(display.look().lines).toEqual(['A013', '请到3号窗口'])
  })
})
