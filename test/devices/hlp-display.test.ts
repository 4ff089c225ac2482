import { expect, test } from 'vitest'
import { hlpDisplay } from '../../devices/displays/hlp-display.ts'
import { directPort } from '../../devices/line/hlp/direct-host.ts'
import { type HlpDisplayOptions, simulateDisplay } from '../../devices/sim/hlp-display.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { heldTimers, settle } from './held-timers.ts'
import { listeningHall } from './listening-hall.ts'
import { checked, scriptedDevice } from './scripted-device.ts'

type Size = Pick<HlpDisplayOptions, 'lines' | 'columns' | 'charset'>

const poleDisplay: Size = { lines: 2, columns: 20, charset: 'UTF-8' }

async function hallWithDisplay(size: Size = poleDisplay) {
  const timers = heldTimers()
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  const display = simulateDisplay(wire, { address: 3, clock: timers, ...size })
  const driver = hlpDisplay(hall.setup, directPort(line, timers), 3, timers)
  driver.start()
  await timers.advance(0)
  return { timers, hall, wire, display, driver }
}

test('a call stands on the display', async () => {
  const { timers, display, driver } = await hallWithDisplay()
  driver.want({ zh: ['A012', '请到3号窗口'], ascii: [] })
  await timers.advance(0)
  expect(display.look()).toEqual({ lines: ['A012', '请到3号窗口'], columns: 20 })
})

test.each(['UTF-8', 'GB2312', 'GB18030'] as const)('Chinese arrives in %s', async (charset) => {
  const { timers, display, driver } = await hallWithDisplay({ ...poleDisplay, charset })
  driver.want({ zh: ['请A012号', '到3号窗口办理，$*b:'], ascii: [] })
  await timers.advance(0)
  expect(display.look().lines).toEqual(['请A012号', '到3号窗口办理，$*b:'])
})

test('content that is wanted before the display is there comes with its hello', async () => {
  const timers = heldTimers()
  const { line, wire } = memoryWire()
  const driver = hlpDisplay(listeningHall().setup, directPort(line, timers), 3, timers)
  driver.want({ zh: ['A012'], ascii: [] })
  driver.start()
  await timers.advance(30_000)
  const display = simulateDisplay(wire, { address: 3, clock: timers, ...poleDisplay })
  await timers.advance(0)
  expect(display.look().lines).toEqual(['A012', ''])
})

test('the wanted content comes back after a power cut and after a pulled cable', async () => {
  const { timers, hall, wire, display, driver } = await hallWithDisplay()
  driver.want({ zh: ['A012', '请到3号窗口'], ascii: [] })
  await timers.advance(0)
  display.reboot()
  expect(display.look().lines).toEqual(['', ''])
  await timers.advance(0)
  expect(display.look().lines).toEqual(['A012', '请到3号窗口'])

  wire.pull()
  driver.want({ zh: ['A013', '请到3号窗口'], ascii: [] })
  await timers.advance(3_000)
  expect(display.look().lines[0]).toBe('A012')
  wire.plug()
  await timers.advance(1_000)
  expect(display.look().lines[0]).toBe('A013')
  expect(hall.conditions).toEqual(['ready', 'port-missing', 'ready'])
})

test('the content is sent again at least every 60 s', async () => {
  const timers = heldTimers()
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  const driver = hlpDisplay(listeningHall(42).setup, directPort(line, timers), 3, timers)
  driver.want({ zh: ['A012'], ascii: [] })
  driver.start()
  await settle()
  await device.say(checked('00,03,H,0,1,WD,1,9F3A12C5,1,D1x8,UTF-8,0'))
  await device.say(checked('00,03,K,42,0'))
  device.heard()
  for (let second = 0; second < 60; second++) {
    await timers.advance(1_000)
    await device.say(checked('00,03,N,1'))
  }
  expect(device.heard()).toContain(checked('03,00,C,43,SHOW,A012'))
})

test('content that a display did not take is sent again soon', async () => {
  const timers = heldTimers()
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  const driver = hlpDisplay(listeningHall(42).setup, directPort(line, timers), 3, timers)
  driver.want({ zh: ['A012'], ascii: [] })
  driver.start()
  await settle()
  await device.say(checked('00,03,H,0,1,WD,1,9F3A12C5,1,D1x8,UTF-8,0'))
  await timers.advance(7_000)
  const shows = device.heard().filter((frame) => frame.includes('SHOW'))
  expect(shows.map((frame) => frame.split(',')[3])).toEqual(['42', '42', '42', '43', '43'])
})

test('a large display is set line by line where one frame would be too long', async () => {
  const { timers, display, driver } = await hallWithDisplay({ lines: 4, columns: 32, charset: 'GB2312' })
  const lines = ['一二三四五六七八九十一二三四五六', 'A012', '', '请到3号窗口办理居民身份证业务']
  driver.want({ zh: lines, ascii: [] })
  await timers.advance(0)
  expect(display.look().lines).toEqual(lines)
})

test('lines are cut at whole characters, and lines that a display has not are left out', async () => {
  const { timers, display, driver } = await hallWithDisplay({ lines: 1, columns: 8, charset: 'UTF-8' })
  driver.want({ zh: ['请到3号窗口', 'A012'], ascii: [] })
  await timers.advance(0)
  expect(display.look().lines).toEqual(['请到3号'])
  driver.want({ zh: [], ascii: [] })
  await timers.advance(0)
  expect(display.look().lines).toEqual([''])
})

test('a line of four-byte characters is cut where the frame is full', async () => {
  const { timers, display, driver } = await hallWithDisplay({ lines: 1, columns: 40, charset: 'GB18030' })
  driver.want({ zh: ['𠮷'.repeat(20)], ascii: [] })
  await timers.advance(0)
  expect(display.look().lines[0]).toMatch(/^(𠮷){15,19}$/u)
})

test('what the display lacks shows as ? and is noted once', async () => {
  const { timers, hall, display, driver } = await hallWithDisplay({ ...poleDisplay, charset: 'GB2312' })
  driver.want({ zh: ['朱镕基'], ascii: [] })
  await timers.advance(60_000)
  expect(display.look().lines[0]).toBe('朱?基')
  expect(hall.notes).toEqual(['shows ? for what GB2312 lacks: 镕'])
})

test('a display whose line cannot fit in a frame is refused', async () => {
  const { timers, hall, display, driver } = await hallWithDisplay({ lines: 2, columns: 64, charset: 'UTF-8' })
  driver.want({ zh: ['A012'], ascii: [] })
  await timers.advance(60_000)
  expect(hall.conditions).toEqual(['wrong-device'])
  expect(hall.details).toEqual(['WD has lines of 64 columns, which do not fit in a frame in UTF-8'])
  expect(display.look().lines).toEqual(['', ''])
})

test('the widest display that fits gets its Chinese lines whole', async () => {
  const { timers, hall, display, driver } = await hallWithDisplay({ lines: 1, columns: 42, charset: 'UTF-8' })
  driver.want({ zh: ['窗'.repeat(21)], ascii: [] })
  await timers.advance(0)
  expect(hall.conditions).toEqual(['ready'])
  expect(display.look().lines).toEqual(['窗'.repeat(21)])
})
