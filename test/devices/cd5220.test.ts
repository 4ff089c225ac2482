import { describe, expect, onTestFinished, test } from 'vitest'
import { cd5220 } from '../../devices/displays/cd5220.ts'
import type { Connection, Line } from '../../devices/line/line.ts'
import { serialLine } from '../../devices/line/serial-line.ts'
import { simulateCd5220 } from '../../devices/sim/cd5220.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { heldTimers, settle } from './held-timers.ts'
import { listeningHall } from './listening-hall.ts'
import { hurriedTimers, noPorts, portThatNobodyReads, realPort, until } from './real-port.ts'

const call = { zh: ['A012', '请到3号窗口'], ascii: ['A012', 'To window 3'] }
const upper = (text: string) => `\x1bQA${text.padEnd(20)}\r`
const lower = (text: string) => `\x1bQB${text.padEnd(20)}\r`

async function hallWithPole() {
  const timers = heldTimers()
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  const display = simulateCd5220(wire)
  const driver = cd5220(hall.setup, line, timers)
  driver.start()
  await timers.advance(0)
  return { timers, hall, wire, display, driver }
}

test('the bytes of the manual, to the letter', async () => {
  const timers = heldTimers()
  const { line, wire } = memoryWire()
  let bytes = ''
  wire.onData((chunk) => {
    bytes += chunk.toString('latin1')
  })
  const driver = cd5220(listeningHall().setup, line, timers)
  driver.start()
  await settle()
  expect(bytes).toBe(`\x1b@\x0c${upper('')}${lower('')}`)
  bytes = ''
  driver.want(call)
  await settle()
  expect(Buffer.from(bytes, 'latin1').toString('hex')).toBe(
    '1b51414130313220202020202020202020202020202020' +
      '0d' +
      '1b5142546f2077696e646f772033' +
      '20'.repeat(9) +
      '0d',
  )
  bytes = ''
  driver.want({ zh: [], ascii: ['x'.repeat(21)] })
  await settle()
  expect(bytes).toBe(upper('x'.repeat(20)) + lower(''))
})

test('a call stands on a pole display in ASCII', async () => {
  const { timers, hall, display, driver } = await hallWithPole()
  driver.want(call)
  await timers.advance(0)
  expect(display.look()).toEqual({ lines: ['A012', 'To window 3'], columns: 20 })
  expect(hall.conditions).toEqual(['ready'])
})

test('what is too long is cut at 20, what its font lacks shows as ?', async () => {
  const { timers, display, driver } = await hallWithPole()
  driver.want({ zh: [], ascii: ['123456789012345678901234', 'Café 窗口\r\x1b@'] })
  await timers.advance(0)
  expect(display.look().lines).toEqual(['12345678901234567890', 'Caf? ????@'])
})

test('a display that was switched off shows its content again within a minute', async () => {
  const { timers, display, driver } = await hallWithPole()
  driver.want(call)
  await timers.advance(30_000)
  display.reboot()
  await timers.advance(29_000)
  expect(display.look().lines).toEqual(['', ''])
  await timers.advance(1_000)
  expect(display.look().lines).toEqual(['A012', 'To window 3'])
})

test('its health is the port; what is wanted while the cable is out comes with it, and nothing older', async () => {
  const { timers, hall, wire, display, driver } = await hallWithPole()
  driver.want(call)
  await timers.advance(0)
  wire.pull()
  driver.want({ zh: [], ascii: ['A013', 'To window 3'] })
  await timers.advance(5_000)
  expect(display.look().lines[0]).toBe('A012')
  wire.plug()
  await timers.advance(1_000)
  expect(display.look().lines[0]).toBe('A013')
  expect(hall.conditions).toEqual(['ready', 'port-missing', 'ready'])
})

test('a missing port is told once, however often it is tried', async () => {
  const timers = heldTimers()
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  wire.pull()
  const driver = cd5220(hall.setup, line, timers)
  driver.want(call)
  driver.start()
  await timers.advance(10_000)
  expect(hall.conditions).toEqual(['port-missing'])
})

test('a stopped driver writes and tells nothing more', async () => {
  const { timers, hall, wire, display, driver } = await hallWithPole()
  await driver.stop()
  driver.want(call)
  await timers.advance(120_000)
  wire.pull()
  await timers.advance(5_000)
  expect(display.look().lines).toEqual(['', ''])
  expect(hall.conditions).toEqual(['ready'])
})

describe('the simulated pole display', () => {
  function pole() {
    const { line, wire } = memoryWire()
    const display = simulateCd5220(wire)
    return { display, line }
  }
  const says = async ({ line }: { line: Line }, ...chunks: string[]) => {
    const connection: Connection = await line.open({ data() {}, lost() {} })
    for (const chunk of chunks) await connection.write(Buffer.from(chunk, 'latin1'))
    await settle()
  }

  test('takes commands cut at any byte', async () => {
    const stream = `\x1b@\x0c${upper('A012')}\x1b*\x04${lower('To window 3')}`
    for (let at = 0; at <= stream.length; at++) {
      const { display, line } = pole()
      await says({ line }, stream.slice(0, at), stream.slice(at))
      expect(display.look().lines, `cut at ${at}`).toEqual(['A012', 'To window 3'])
    }
  })

  test('writes where its cursor is, and clears', async () => {
    const { display, line } = pole()
    await says({ line }, 'lost\x0c\x1bl\x03\x02ab\x1bl\x14\x01cd\xe8')
    expect(display.look().lines).toEqual([`${' '.repeat(19)}c`, 'd▯ab'])
  })
})

describe.skipIf(noPorts)('on a port of the system', () => {
  test('the content comes back after the cable was out', async () => {
    const { path, wire } = await realPort()
    const hall = listeningHall()
    const display = simulateCd5220(wire)
    const driver = cd5220(hall.setup, serialLine({ path, baud: 9_600 }), hurriedTimers(20))
    driver.want(call)
    driver.start()
    onTestFinished(driver.stop)
    await until(() => display.look().lines[1] === 'To window 3')
    wire.pull()
    await hall.until(() => hall.conditions.at(-1) === 'port-missing')
    display.reboot()
    wire.plug()
    await until(() => display.look().lines[1] === 'To window 3')
  })

  test('a display that takes no bytes is told as such, and the port is opened anew', async () => {
    const path = await portThatNobodyReads()
    const hall = listeningHall()
    const timers = hurriedTimers(100)
    const driver = cd5220(hall.setup, serialLine({ path, baud: 9_600 }, timers), timers)
    driver.start()
    onTestFinished(driver.stop)
    await hall.until(() => hall.conditions.includes('ready'))
    // More than a port holds that nobody reads.
    for (let count = 0; count < 3_000; count++) driver.want(call)
    await hall.until(() => hall.conditions.includes('port-missing'))
    expect(hall.details.at(-1)).toContain('takes no bytes')
    await hall.until(() => hall.conditions.at(-1) === 'ready')
  })
})
