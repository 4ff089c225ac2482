import { expect, test } from 'vitest'
import { hlpCallpad } from '../../devices/callpads/hlp-callpad.ts'
import { directPort } from '../../devices/line/hlp/direct-host.ts'
import { simulateCallpad } from '../../devices/sim/hlp-callpad.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { golden } from './golden-frames.ts'
import { heldTimers, settle } from './held-timers.ts'
import { listeningHall } from './listening-hall.ts'
import { checked, scriptedDevice } from './scripted-device.ts'

async function hallWithCallpad() {
  const timers = heldTimers()
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  const callpad = simulateCallpad(wire, { address: 12, uid: '9F3A12C6', clock: timers })
  const driver = hlpCallpad(hall.setup, directPort(line, timers), 12)
  driver.start()
  await timers.advance(0)
  return { timers, hall, wire, callpad, driver }
}

test('the golden staff key is taken in, and answered once it is stored', async () => {
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  hlpCallpad(hall.setup, directPort(line, heldTimers()), 12).start()
  await settle()
  await device.say(checked('00,0C,H,0,1,CP9,1,9F3A12C6,1,K,UTF-8,0'))
  device.heard()
  await device.say(golden.staffKey)
  expect(device.heard()).toEqual([checked('0C,00,A,9,0')])
  expect(hall.events).toMatchObject([{ number: 9, kind: 'K', value: 'NEXT', token: null, ageMs: 0 }])
})

test('a device without staff keys is the wrong one', async () => {
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  hlpCallpad(hall.setup, directPort(line, heldTimers()), 12).start()
  await settle()
  await device.say(checked('00,0C,H,0,1,KP5,1,9F3A12C6,1,R5LB,UTF-8,0'))
  expect(hall.conditions).toEqual(['wrong-device'])
  expect(hall.details).toEqual(['KP5 has no staff keys'])
})

test('the lamp says for a moment whether the hall did what the key asked for', async () => {
  const { timers, hall, callpad } = await hallWithCallpad()
  callpad.press('NEXT')
  await timers.advance(0)
  expect(callpad.look()).toEqual({ lamp: 'done', unsent: 0 })
  await timers.advance(2_000)
  expect(callpad.look().lamp).toBe('off')
  hall.store = async () => 'not-counted'
  callpad.press('RECALL')
  await timers.advance(0)
  expect(callpad.look().lamp).toBe('refused')
})

test('keys while the cable is out arrive with their age; after a power cut nobody knows it', async () => {
  const { timers, hall, wire, callpad } = await hallWithCallpad()
  wire.pull()
  callpad.press('NEXT')
  await timers.advance(6_000)
  callpad.reboot()
  callpad.press('PAUSE:2')
  await timers.advance(3_000)
  expect(callpad.look().unsent).toBe(2)
  wire.plug()
  await timers.advance(10_000)
  expect(callpad.look().unsent).toBe(0)
  const [first, second] = [...hall.events].sort((one, other) => one.number - other.number)
  expect(first).toMatchObject({ number: 1, value: 'NEXT', ageMs: null })
  expect(second).toMatchObject({ number: 2, value: 'PAUSE:2' })
  expect(second?.ageMs).toBeGreaterThanOrEqual(3_000)
})
