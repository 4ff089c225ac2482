import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { directPort } from '../../devices/line/hlp/direct-host.ts'
import { escposPrinter } from '../../devices/printers/escpos-printer.ts'
import { simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { probe, type Recording, recording } from '../../src/commands/probe.ts'
import { systemTimers } from '../../src/core/clock.ts'
import { jobId } from '../../src/core/ids.ts'
import { hallCommand } from '../commands/hall-process.ts'
import { heldTimers } from './held-timers.ts'
import { listeningHall } from './listening-hall.ts'
import { ticket } from './printing-hall.ts'
import { noPorts, realPort } from './real-port.ts'
import { replayLine } from './replay.ts'

const baud = 9_600
const folder = join(import.meta.dirname, 'recordings')

/** What becomes of a ticket that the hall's own driver prints on a recorded printer. */
async function printedOn(recorded: Recording): Promise<string> {
  const hall = listeningHall()
  const timers = heldTimers()
  const line = replayLine(recorded, timers)
  const driver = escposPrinter(hall.setup, line, { baud, columns: 48 }, timers)
  driver.start()
  onTestFinished(() => driver.stop())
  await timers.advance(10_000)
  expect(hall.conditions.at(-1)).toBe('ready')
  const print = driver.print({ id: jobId('20261121-A012/1'), paper: ticket }, async () => true)
  await timers.advance(30_000)
  return (await print).outcome
}

test.each([true, false])(
  'a printer is recorded and replayed (it reports completion: %s)',
  async (reportsCompletion) => {
    const { line, wire } = memoryWire()
    const printer = simulatePrinter(wire, { columns: 48, reportsCompletion })
    onTestFinished(() => printer.stop())
    const timers = heldTimers()
    const probing = probe(line, { model: 'escpos', baud, address: 1 }, timers)
    await timers.advance(20_000)
    const recorded = await probing
    const answers = Object.fromEntries(recorded.exchanges.map(({ ask, heard }) => [ask, heard.length > 0]))
    expect(answers).toMatchObject({ 'DLE EOT 1': true, 'GS I 67 model': true, 'GS ( H': reportsCompletion })
    expect(printer.papers()).toEqual([])
    expect(await printedOn(recording.parse(JSON.parse(JSON.stringify(recorded))))).toBe('printed')
  },
)

test.skipIf(noPorts)(
  'the command records what stands at a port of the system',
  async () => {
    const { path, wire } = await realPort()
    const keypad = simulateKeypad(wire, { address: 7, clock: systemTimers })
    onTestFinished(() => keypad.stop())
    const out = join(mkdtempSync(join(tmpdir(), 'probe-')), 'keypad.json')
    const args = ['probe', path, '--model', 'hlp', '--address', '07', '--out', out]
    const { code, stdout, stderr } = await hallCommand({ env: process.env }, ...args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/hello: \$00,07,H,0,1,.* \(\d+ ms\)/)

    const hall = listeningHall()
    const timers = systemTimers
    const line = replayLine(recording.parse(JSON.parse(readFileSync(out, 'utf8'))), timers)
    const driver = hlpKeypad(hall.setup, directPort(line, timers), 7, timers)
    driver.start()
    onTestFinished(() => driver.stop())
    await hall.until(() => hall.conditions.includes('ready'))
  },
  30_000,
)

test('a port that cannot be had is said in words', async () => {
  const said = await hallCommand({ env: process.env }, 'probe', '/dev/no-such-port')
  expect(said).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('there is no port /dev/no-such-port'),
  })
  expect((await hallCommand({ env: process.env }, 'probe')).stderr).toContain('probe PORT [--baud 9600]')
})

const recordings = readdirSync(folder).filter((file) => file.endsWith('.json'))

test.each(recordings)('%s: the driver gets along with the recorded printer', async (file) => {
  const recorded = recording.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
  if (recorded.model === 'escpos') expect(await printedOn(recorded)).toBe('printed')
})
