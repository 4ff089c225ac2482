import { expect, test } from 'vitest'
import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { directPort } from '../../devices/line/hlp/direct-host.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { heldTimers } from './held-timers.ts'
import { listeningHall } from './listening-hall.ts'

const uid = '9F3A12C4'

async function hallWithKeypad() {
  const timers = heldTimers()
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  const keypad = simulateKeypad(wire, { address: 7, uid, clock: timers })
  const driver = hlpKeypad(hall.setup, directPort(line, timers), 7, timers)
  driver.start()
  await timers.advance(0)
  return { timers, hall, wire, keypad, driver }
}

test('a keypad is ready as soon as it has said hello', async () => {
  const { hall } = await hallWithKeypad()
  expect(hall.conditions).toEqual(['ready'])
})

test('a citizen rates the open visit, and the keypad thanks only after the hall has stored it', async () => {
  const { timers, hall, keypad, driver } = await hallWithKeypad()
  let stored = () => {}
  hall.store = () => new Promise((resolve) => (stored = () => resolve('counted')))
  driver.openRating({ token: '20261121-A012', seconds: 60 })
  await timers.advance(0)
  expect(keypad.look()).toEqual({ lamp: 'asking', unsent: 0 })

  keypad.press(5)
  await timers.advance(2_000)
  expect(hall.events).toEqual([
    { device: 'device-7', uid, number: 1, kind: 'R', value: '5', token: '20261121-A012', ageMs: 0 },
  ])
  expect(keypad.look()).toEqual({ lamp: 'off', unsent: 1 })

  stored()
  await timers.advance(0)
  expect(keypad.look()).toEqual({ lamp: 'thanks', unsent: 0 })
})

test('a second press carries no token, and the hall hears both', async () => {
  const { timers, hall, keypad, driver } = await hallWithKeypad()
  driver.openRating({ token: 'A012', seconds: 60 })
  await timers.advance(0)
  keypad.press(2)
  keypad.press(5)
  await timers.advance(0)
  expect(hall.events).toMatchObject([
    { number: 1, value: '2', token: 'A012' },
    { number: 2, value: '5', token: null },
  ])
})

test('a rating session ends by its seconds, or when the hall closes it', async () => {
  const { timers, keypad, driver } = await hallWithKeypad()
  driver.openRating({ token: 'A012', seconds: 60 })
  await timers.advance(59_000)
  expect(keypad.look().lamp).toBe('asking')
  await timers.advance(2_000)
  expect(keypad.look().lamp).toBe('off')

  driver.openRating({ token: 'A013', seconds: 60 })
  await timers.advance(0)
  expect(keypad.look().lamp).toBe('asking')
  driver.closeRating()
  await timers.advance(0)
  expect(keypad.look().lamp).toBe('off')
})

test('an open session comes back after the keypad lost power, with the seconds that remain', async () => {
  const { timers, hall, keypad, driver } = await hallWithKeypad()
  driver.openRating({ token: 'A012', seconds: 60 })
  await timers.advance(20_000)
  keypad.reboot()
  await timers.advance(0)
  expect(keypad.look().lamp).toBe('asking')
  await timers.advance(39_000)
  expect(keypad.look().lamp).toBe('asking')
  await timers.advance(1_000)
  expect(keypad.look().lamp).toBe('off')
  expect(hall.conditions).toEqual(['ready'])
})

test('a session that was rated does not come back', async () => {
  const { timers, keypad, driver } = await hallWithKeypad()
  driver.openRating({ token: 'A012', seconds: 60 })
  await timers.advance(0)
  keypad.press(4)
  await timers.advance(4_000)
  keypad.reboot()
  await timers.advance(1_000)
  expect(keypad.look().lamp).toBe('off')
})

test('a session that was closed while the cable was out is closed when it is back', async () => {
  const { timers, wire, keypad, driver } = await hallWithKeypad()
  driver.openRating({ token: 'A012', seconds: 300 })
  await timers.advance(0)
  wire.pull()
  driver.closeRating()
  await timers.advance(10_000)
  expect(keypad.look().lamp).toBe('asking')
  wire.plug()
  await timers.advance(2_000)
  expect(keypad.look().lamp).toBe('off')
})

test('presses while the cable is out arrive later with their age, each once', async () => {
  const { timers, hall, wire, keypad } = await hallWithKeypad()
  wire.pull()
  keypad.press(5)
  await timers.advance(3_000)
  keypad.press(1)
  await timers.advance(7_000)
  expect(keypad.look().unsent).toBe(2)
  expect(hall.events).toEqual([])
  wire.plug()
  await timers.advance(10_000)
  expect(keypad.look().unsent).toBe(0)
  const [first, second] = [...hall.events].sort((one, other) => one.number - other.number)
  expect(hall.events).toHaveLength(2)
  expect(first).toMatchObject({ number: 1, value: '5' })
  expect(second).toMatchObject({ number: 2, value: '1' })
  expect(Number(first?.ageMs) - Number(second?.ageMs)).toBeLessThanOrEqual(3_000 + 5_000)
  expect(Number(first?.ageMs)).toBeGreaterThanOrEqual(10_000)
  expect(Number(second?.ageMs)).toBeGreaterThanOrEqual(7_000)
})

test('a press that was followed by a power cut arrives with an unknown age and its old number', async () => {
  const { timers, hall, wire, keypad } = await hallWithKeypad()
  wire.pull()
  keypad.press(3)
  keypad.reboot()
  wire.plug()
  await timers.advance(10_000)
  expect(hall.events).toMatchObject([{ number: 1, value: '3', ageMs: null }])
  keypad.press(4)
  await timers.advance(0)
  expect(hall.events.at(-1)).toMatchObject({ number: 2, value: '4', ageMs: 0 })
})

test('a full keypad takes no press and drops none of the 64 that it holds', async () => {
  const { timers, hall, wire, keypad } = await hallWithKeypad()
  wire.pull()
  for (let count = 0; count < 70; count++) keypad.press(5)
  expect(keypad.look().unsent).toBe(64)
  wire.plug()
  await timers.advance(20_000)
  expect(keypad.look().unsent).toBe(0)
  expect(hall.events.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 64 }, (_, index) => index + 1),
  )
})

test('what the hall cannot store stays in the keypad until it can', async () => {
  const { timers, hall, keypad } = await hallWithKeypad()
  hall.store = async () => 'busy'
  keypad.press(5)
  await timers.advance(10_000)
  expect(keypad.look().unsent).toBe(1)
  hall.store = async () => 'counted'
  await timers.advance(3_000)
  expect(keypad.look()).toEqual({ lamp: 'thanks', unsent: 0 })
})

test('a person sees every change of the lamp', async () => {
  const { timers, keypad, driver } = await hallWithKeypad()
  const lamps: string[] = []
  keypad.onChange(() => {
    const { lamp } = keypad.look()
    if (lamps.at(-1) !== lamp) lamps.push(lamp)
  })
  driver.openRating({ token: 'A012', seconds: 60 })
  await timers.advance(0)
  keypad.press(5)
  await timers.advance(5_000)
  expect(lamps).toEqual(['asking', 'off', 'thanks', 'off'])
})
