import { setImmediate } from 'node:timers/promises'
import { escposPrinter } from '../../devices/printers/escpos-printer.ts'
import type { PaperColumns } from '../../devices/printers/paper-layout.ts'
import { simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import type { Wire } from '../../devices/sim/wire.ts'
import { jobId } from '../../src/core/ids.ts'
import type { PrintOutcome, TicketPaper } from '../../src/core/ports.ts'
import { heldTimers } from './held-timers.ts'
import { listeningHall } from './listening-hall.ts'

export const ticket: TicketPaper = {
  kind: 'ticket',
  hallName: '石泉县政务服务中心',
  number: 'A012',
  itemName: '不动产登记',
  ahead: 3,
  issuedAt: '2026-11-21 09:05',
  qr: 'https://hall.example.cn/v/20261121-A012',
  reprint: false,
}

/** More turns of the loop than any talk with a printer takes: afterwards only time can change anything. */
export async function calm(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await setImmediate()
}

const stepMs = 250

/** A hall with one ticket printer at the far end of a line, and hands on that line. */
export async function printingHall(
  options: { reportsCompletion?: boolean; columns?: PaperColumns; plugged?: boolean } = {},
) {
  const { reportsCompletion = true, columns = 48, plugged = true } = options
  const timers = heldTimers()
  const hall = listeningHall()
  const { line, wire } = memoryWire()
  const sent: Buffer[] = []
  const hands = {
    /** What of the printer's bytes reaches the hall. */
    toHall: (bytes: Uint8Array): Uint8Array => bytes,
    /** What of the hall's bytes reaches the printer. */
    toPrinter: (bytes: Buffer): Buffer => bytes,
    /** Says to the hall what the printer said before. */
    say: (bytes: Uint8Array): void => wire.send(bytes),
  }
  const held: Wire = {
    get plugged() {
      return wire.plugged
    },
    send: (bytes) => wire.send(hands.toHall(bytes)),
    onData(listener) {
      wire.onData((bytes) => {
        sent.push(bytes)
        listener(hands.toPrinter(bytes))
      })
    },
    pull: () => wire.pull(),
    plug: () => wire.plug(),
    end: () => wire.end(),
  }
  const printer = simulatePrinter(held, { columns, reportsCompletion })
  const driver = escposPrinter(hall.setup, line, { baud: 9_600, columns }, timers)
  if (!plugged) wire.pull()
  driver.start()

  /** Lets time pass in steps so short that no answer is late only because the clock jumped. */
  async function pass(ms: number) {
    await calm()
    for (let passed = 0; passed < ms; passed += stepMs) {
      await timers.advance(stepMs)
      await calm()
    }
  }
  await pass(1_000)

  return {
    hall,
    hands,
    printer,
    driver,
    wire,
    pass,
    /** What the hall sent to the printer, as it was written. */
    slices: () => sent,
    sent: () => Buffer.concat(sent),
    /** The numbers on the papers that were cut, oldest first; undefined where there is none. */
    numbers: () => printer.papers().map(({ text }) => /^[A-Z]\d{3}$/m.exec(text)?.[0]),
    texts: () => printer.papers().map(({ text }) => text),
    print(paper: Partial<TicketPaper> = {}, begin = async () => true): Promise<PrintOutcome> {
      return driver.print({ id: jobId('20261121-A012/1'), paper: { ...ticket, ...paper } }, begin)
    },
    /** How often a number went out to the printer. */
    timesSent: (number: string) => Buffer.concat(sent).toString('latin1').split(number).length - 1,
  }
}
