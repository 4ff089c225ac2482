import { expect, test } from 'vitest'
import { hlpDisplay } from '../../devices/displays/hlp-display.ts'
import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { directPort } from '../../devices/line/hlp/direct-host.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { golden } from './golden-frames.ts'
import { heldTimers, settle } from './held-timers.ts'
import { goldenSeconds, listeningHall } from './listening-hall.ts'
import { checked, scriptedDevice } from './scripted-device.ts'

async function hostOf(unixSeconds = goldenSeconds) {
  const timers = heldTimers()
  const hall = listeningHall(unixSeconds)
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  const driver = hlpKeypad(hall.setup, directPort(line, timers), 7, timers)
  driver.start()
  await settle()
  return { timers, hall, wire, device, driver }
}

/** The same, and the keypad has said hello and was welcomed. */
async function welcomedHost(unixSeconds = goldenSeconds) {
  const host = await hostOf(unixSeconds)
  await host.device.say(golden.hello)
  host.device.heard()
  return host
}

const welcomeOf = (id: number) => checked(`07,00,W,${id},1,${goldenSeconds},0`)

test('checksums of these tests are right too', () => {
  expect(checked('07,00,A,421,0')).toBe(golden.stored)
})

test('the host asks for a hello first and answers it with a welcome', async () => {
  const { device, hall } = await hostOf()
  expect(device.heard()).toEqual([welcomeOf(0)])
  expect(hall.conditions).toEqual([])
  await device.say(golden.hello)
  expect(device.heard()).toEqual([welcomeOf(1)])
  expect(hall.conditions).toEqual(['ready'])
})

test('the golden rating: open, rated, stored, verbatim', async () => {
  const { device, driver, hall } = await welcomedHost(41)
  driver.openRating({ token: 'K7Q2', seconds: 60 })
  await settle()
  expect(device.heard()).toEqual([golden.open])
  await device.say(golden.opened, golden.rating)
  expect(device.heard()).toEqual([golden.stored])
  expect(hall.events).toEqual([
    { device: 'device-7', uid: '9F3A12C4', number: 421, kind: 'R', value: '5', token: 'K7Q2', ageMs: 1_700 },
  ])
})

test('the golden call on a display, verbatim', async () => {
  const hall = listeningHall(42)
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  const display = hlpDisplay(hall.setup, directPort(line, heldTimers()), 3, heldTimers())
  display.start()
  display.want({ zh: ['A012', '请到3号窗口'], ascii: [] })
  await settle()
  device.heard()
  await device.say(checked('00,03,H,0,1,WD,1.0.3,9F3A12C5,1,D2x20,UTF-8,0'))
  expect(device.heard()).toEqual([checked('03,00,W,1,1,42,0'), golden.show])
  await device.say(golden.shown)
  expect(device.heard()).toEqual([])
  expect(hall.conditions).toEqual(['ready'])
})

test('an event before the hello is neither stored nor acknowledged', async () => {
  const { device, hall } = await hostOf()
  device.heard()
  await device.say(golden.rating)
  expect(device.heard()).toEqual([])
  expect(hall.events).toEqual([])
  await device.say(golden.hello, golden.rating)
  expect(device.heard()).toEqual([welcomeOf(1), golden.stored])
})

test('nor one after 15 s of silence, until the device says hello again', async () => {
  const { device, hall, timers } = await welcomedHost()
  await timers.advance(15_000)
  expect(hall.conditions).toEqual(['ready', 'silent'])
  expect(device.heard()).toEqual([welcomeOf(2), welcomeOf(3), welcomeOf(0)])
  await device.say(golden.rating)
  expect(device.heard()).toEqual([])
  expect(hall.conditions).toEqual(['ready', 'silent'])
  await device.say(golden.hello)
  expect(hall.conditions).toEqual(['ready', 'silent', 'ready'])
})

test('a welcomed device is asked every 5 s and stays ready while it answers', async () => {
  const { device, hall, timers } = await welcomedHost()
  for (let id = 2; id < 20; id++) {
    await timers.advance(5_000)
    expect(device.heard()).toEqual([welcomeOf(id)])
    await device.say(checked(`00,07,N,${id}`))
  }
  expect(hall.conditions).toEqual(['ready'])
})

test('an event that comes again while it is being stored is stored once and answered once', async () => {
  const { device, hall } = await welcomedHost()
  let stored = () => {}
  hall.store = () =>
    new Promise((resolve) => {
      stored = () => resolve('not-counted')
    })
  await device.say(golden.rating, golden.rating, golden.rating)
  expect(hall.events).toHaveLength(1)
  expect(device.heard()).toEqual([])
  stored()
  await settle()
  expect(device.heard()).toEqual([checked('07,00,A,421,1')])
  await device.say(golden.rating)
  expect(hall.events).toHaveLength(2)
})

test.each([
  ['counted', '07,00,A,421,0'],
  ['not-counted', '07,00,A,421,1'],
  ['not-understood', '07,00,A,421,2'],
  ['busy', '07,00,B,421,2000'],
] as const)('an event that is %s gets %s', async (result, answer) => {
  const { device, hall } = await welcomedHost()
  hall.store = async () => result
  await device.say(golden.rating)
  expect(device.heard()).toEqual([checked(answer)])
})

test('an event whose storing fails is asked for again later', async () => {
  const { device, hall } = await welcomedHost()
  hall.store = () => Promise.reject(new Error('disk full'))
  await device.say(golden.rating)
  expect(device.heard()).toEqual([checked('07,00,B,421,2000')])
})

test('the answer to an event does not go to another device that was plugged in meanwhile', async () => {
  const { device, hall, timers, wire } = await welcomedHost()
  let stored = () => {}
  hall.store = () =>
    new Promise((resolve) => {
      stored = () => resolve('counted')
    })
  await device.say(golden.rating)
  wire.pull()
  wire.plug()
  await timers.advance(1_000)
  await device.say(checked('00,07,H,0,1,KP5,1.0.3,AAAAAAAA,1,R5LB,UTF-8,0'))
  device.heard()
  stored()
  await settle()
  expect(device.heard()).toEqual([])
})

test('an event that cannot be read is refused for good', async () => {
  const { device, hall } = await welcomedHost()
  await device.say(checked('00,07,E,422,R,5'))
  expect(device.heard()).toEqual([checked('07,00,A,422,2')])
  expect(hall.events).toEqual([])
})

test('no token and an unknown age are told as such', async () => {
  const { device, hall } = await welcomedHost()
  await device.say(checked('00,07,E,4294967295,R,1,-,-1,more,to come'))
  expect(hall.events).toMatchObject([{ number: 4_294_967_295, value: '1', token: null, ageMs: null }])
})

test('a command is sent three times in all with the same number, then given up', async () => {
  const { device, driver, timers } = await welcomedHost(41)
  driver.closeRating()
  const close = checked('07,00,S,41,CLOSE')
  await settle()
  expect(device.heard()).toEqual([close])
  await timers.advance(499)
  expect(device.heard()).toEqual([])
  await timers.advance(1)
  expect(device.heard()).toEqual([close])
  await timers.advance(500)
  expect(device.heard()).toEqual([close])
  await timers.advance(4_000)
  expect(device.heard()).toEqual([])
})

test('a busy device is asked again when it said', async () => {
  const { device, driver, timers } = await welcomedHost(41)
  driver.closeRating()
  await settle()
  await device.say(checked('00,07,B,41,3000'))
  device.heard()
  await timers.advance(2_999)
  expect(device.heard()).toEqual([])
  await timers.advance(1)
  expect(device.heard()).toEqual([checked('07,00,S,41,CLOSE')])
})

test('what is wanted now replaces a command that had no answer', async () => {
  const { device, driver, timers } = await welcomedHost(41)
  driver.openRating({ token: 'K7Q2', seconds: 60 })
  driver.openRating({ token: 'K7Q3', seconds: 60 })
  driver.closeRating()
  await timers.advance(500)
  expect(device.heard()).toEqual([golden.open, checked('07,00,S,42,CLOSE')])
})

test('numbers wrap at 32 bits', async () => {
  const { device, driver } = await welcomedHost(4_294_967_295)
  driver.closeRating()
  await settle()
  await device.say(checked('00,07,K,4294967295,0'))
  driver.closeRating()
  await settle()
  expect(device.heard()).toEqual([checked('07,00,S,4294967295,CLOSE'), checked('07,00,S,0,CLOSE')])
})

test('frames for others, from the host itself and of unknown types change nothing', async () => {
  const { device, hall, timers } = await welcomedHost()
  await device.say(
    checked('07,07,E,1,R,5,-,0'),
    checked('FF,07,E,1,R,5,-,0'),
    checked('00,00,E,1,R,5,-,0'),
    checked('00,08,E,1,R,5,-,0'),
    checked('00,07,Z,1,whatever'),
  )
  expect(device.heard()).toEqual([])
  expect(hall.events).toEqual([])
  expect(hall.conditions).toEqual(['ready'])
  await timers.advance(0)
})

test('a silent line tells what was heard instead', async () => {
  const { device, hall, timers } = await hostOf()
  await device.say('hello?', golden.hello.replace('KP5', 'KP6'))
  await timers.advance(15_000)
  expect(hall.conditions).toEqual(['silent'])
  expect(hall.details[0]).toBe('no valid frame from device 07 for 15 s; dropped: 1 noise, 1 bad-crc')
})

test.each([
  ['another address', '00,08,H,0,1,KP5,1,9F3A12C4,1,R5,UTF-8,0', 'device 08 speaks on this line'],
  ['no rating keys', '00,07,H,0,1,CP,1,9F3A12C4,1,K,UTF-8,0', 'CP has 0 rating keys'],
  ['another charset', '00,07,H,0,1,KP5,1,9F3A12C4,1,R5,BIG5,0', 'its charset BIG5 is none of'],
  ['no version', '00,07,H,0,x,KP5,1,9F3A12C4,1,R5,UTF-8,0', 'it speaks protocol version x, not 1'],
  ['a short hello', '00,07,H,0,1', 'its hello has 1 of 8 fields'],
])('a wrong device is told with the reason: %s', async (_, hello, reason) => {
  const { device, hall } = await hostOf()
  await device.say(checked(hello), checked('00,07,E,1,R,5,-,0'))
  expect(hall.conditions).toEqual(['wrong-device'])
  expect(hall.details[0]).toContain(reason)
  expect(hall.events).toEqual([])
})

test('a keypad that does not know a command is told as a wrong device, until it says hello again', async () => {
  const { device, driver, hall } = await welcomedHost(41)
  driver.closeRating()
  await settle()
  await device.say(checked('00,07,K,41,1'))
  expect(hall.conditions).toEqual(['ready', 'wrong-device'])
  expect(hall.details[1]).toBe('it does not know S CLOSE')
  await device.say(golden.hello)
  expect(hall.conditions).toEqual(['ready', 'wrong-device', 'ready'])
})

test('a missing port and a pulled cable are told once each', async () => {
  const { hall, timers, wire, device } = await welcomedHost()
  wire.pull()
  await timers.advance(5_000)
  expect(hall.conditions).toEqual(['ready', 'port-missing'])
  wire.plug()
  await timers.advance(1_000)
  await device.say(golden.hello)
  expect(hall.conditions).toEqual(['ready', 'port-missing', 'ready'])
})

test('half a frame from before the cable was pulled never joins the other half from after', async () => {
  const { hall, timers, wire, device } = await welcomedHost()
  wire.send(Buffer.from(golden.hello.slice(0, 20)))
  await settle()
  wire.pull()
  wire.plug()
  await timers.advance(1_000)
  await device.say(golden.hello.slice(20))
  expect(hall.conditions).toEqual(['ready', 'port-missing'])
  await device.say(golden.hello)
  expect(hall.conditions).toEqual(['ready', 'port-missing', 'ready'])
})

test('a stopped driver says and tells nothing more', async () => {
  const { device, driver, hall, timers, wire } = await welcomedHost()
  await driver.stop()
  driver.closeRating()
  await device.say(golden.rating)
  await timers.advance(60_000)
  wire.pull()
  await settle()
  expect(device.heard()).toEqual([])
  expect(hall.conditions).toEqual(['ready'])
})
