import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { encodeFrame, hostAddress } from '../../devices/line/hlp/frame.ts'
import type { Line } from '../../devices/line/line.ts'
import { serialLine } from '../../devices/line/serial-line.ts'
import { askCompletion, askInLine, askRealtime, initialise } from '../../devices/printers/escpos-bytes.ts'
import { systemTimers, type Timers } from '../core/clock.ts'
import { Fault } from '../core/fault.ts'

const hexBytes = z.string().regex(/^([0-9a-f]{2})*$/)

/** What a real device answered, in a form that a test can replay. Times in milliseconds. */
export const recording = z.strictObject({
  model: z.enum(['escpos', 'hlp']),
  baud: z.int(),
  /** ISO 8601. */
  recordedAt: z.string(),
  exchanges: z.array(
    z.strictObject({
      ask: z.string(),
      sent: hexBytes,
      /** Bytes as they came, each with its time since the question left. */
      heard: z.array(z.strictObject({ afterMs: z.number(), bytes: hexBytes })),
    }),
  ),
})

export type Recording = z.output<typeof recording>
type Exchange = Recording['exchanges'][number]

interface Question {
  readonly ask: string
  readonly bytes: Buffer
  readonly waitMs: number
  /** Only where nothing was heard so far. */
  readonly ifSilent?: true
}

/** The number that a probe gives its GS ( H; a replay answers with the one that it is asked for. */
export const probeId = 'PROB'

const printerId = (n: number) => Buffer.from([0x1d, 0x49, n])

/** Nothing here feeds or prints: what a printer takes for text is thrown away by the ESC @ behind it. */
const escposQuestions: readonly Question[] = [
  ...([1, 2, 3, 4] as const).map((n) => ({ ask: `DLE EOT ${n}`, bytes: askRealtime(n), waitMs: 500 })),
  ...[
    ['GS I 1 model id', 1],
    ['GS I 65 firmware', 65],
    ['GS I 66 maker', 66],
    ['GS I 67 model', 67],
    ['GS I 68 serial number', 68],
  ].map(([ask, n]) => ({ ask: String(ask), bytes: printerId(Number(n)), waitMs: 700 })),
  { ask: 'GS r 1', bytes: askInLine, waitMs: 1_000 },
  { ask: 'ESC @, automatic status', bytes: initialise, waitMs: 1_000 },
  {
    ask: 'GS ( H',
    bytes: Buffer.concat([askCompletion(probeId), Buffer.from('1b40', 'hex')]),
    waitMs: 2_000,
  },
]

const nothing = Buffer.alloc(0)

/** A device that was never welcomed says hello every 5 s; one that was says it when it is asked. */
const hlpQuestions = (address: number): readonly Question[] => {
  const frame = { dst: address, src: hostAddress, type: 'W', id: 0, fields: ['1', '0', '0'] }
  return [
    { ask: 'hello', bytes: Buffer.from(encodeFrame(frame), 'latin1'), waitMs: 1_000 },
    { ask: 'listen', bytes: nothing, waitMs: 6_000, ifSilent: true },
  ]
}

export interface ProbeSetup {
  readonly model: Recording['model']
  readonly baud: number
  /** Of an HLP/1 device, 1–0xF7. */
  readonly address: number
}

/**
 * Asks a device all that its driver may ever ask, and writes down what it answers, byte for byte.
 * @throws Fault when the port cannot be had or is lost.
 */
export async function probe(line: Line, setup: ProbeSetup, timers: Timers): Promise<Recording> {
  const { model, baud, address } = setup
  const exchanges: Exchange[] = []
  let hear = (_: Buffer) => {}
  let lose = (_: Error) => {}
  const lost = new Promise<never>((_, reject) => {
    lose = reject
  })
  lost.catch(() => {})
  const connection = await line.open({ data: (bytes) => hear(bytes), lost: (cause) => lose(cause) })
  try {
    for (const question of model === 'escpos' ? escposQuestions : hlpQuestions(address)) {
      const { ask, bytes, waitMs, ifSilent } = question
      if (ifSilent && exchanges.some((exchange) => exchange.heard.length > 0)) continue
      const heard: Exchange['heard'] = []
      const askedAt = timers.monotonic()
      hear = (chunk) => {
        const afterMs = Math.round(timers.monotonic() - askedAt)
        heard.push({ afterMs, bytes: chunk.toString('hex') })
      }
      if (bytes.length > 0) await connection.write(bytes)
      await Promise.race([lost, new Promise<void>((resolve) => timers.after(waitMs, resolve))])
      exchanges.push({ ask, sent: bytes.toString('hex'), heard })
    }
  } finally {
    await connection.close()
  }
  return { model, baud, recordedAt: new Date().toISOString(), exchanges }
}

/** `probe PORT [--baud N] [--model escpos|hlp] [--address 01] [--out FILE]`; answers the lines to be said. */
export async function probeCommand(args: readonly string[]): Promise<string[]> {
  const { path, setup, out } = readArguments(args)
  const recorded = await probe(serialLine({ path, baud: setup.baud }), setup, systemTimers)
  writeFileSync(out, `${JSON.stringify(recorded, null, 1)}\n`)
  const answered = recorded.exchanges.filter(({ heard }) => heard.length > 0)
  return [
    ...recorded.exchanges.map(({ ask, heard }) => `${ask}: ${heard.map(told).join(' ') || '-'}`),
    `${answered.length} of ${recorded.exchanges.length} questions answered; written to ${out}`,
    ...(answered.length > 0 ? [] : ['Check power, cable and --baud; a hall that runs has its ports itself.']),
  ]
}

function told({ afterMs, bytes }: Exchange['heard'][number]): string {
  const text = Buffer.from(bytes, 'hex').toString('latin1')
  return `${/^[\x20-\x7e\r\n]+$/.test(text) ? text.trim() : bytes} (${afterMs} ms)`
}

/** @throws Fault `bad-argument` */
function readArguments(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = { baud: text, model: text, address: text, out: text }
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const path = z.string().parse(positionals[0])
    const setup: ProbeSetup = {
      model: recording.shape.model.parse(values.model ?? 'escpos'),
      baud: z.coerce
        .number()
        .int()
        .min(300)
        .parse(values.baud ?? '9600'),
      address: z
        .int()
        .min(1)
        .max(0xf7)
        .parse(Number.parseInt(values.address ?? '01', 16)),
    }
    return { path, setup, out: values.out ?? `probe-${setup.model}.json` }
  } catch (cause) {
    const usage = 'npm run hall -- probe PORT [--baud 9600] [--model escpos|hlp] [--address 01] [--out FILE]'
    throw new Fault('bad-argument', 'The arguments are not understood.', usage, cause)
  }
}
