import { expect, test } from 'vitest'
import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
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
  const driver = hlpKeypad(hall.setup, line, 7, timers)
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
