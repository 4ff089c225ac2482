import { PrinterTypes, ThermalPrinter } from 'node-thermal-printer'
import { unreachable } from '../../src/core/result.ts'
import type { PrintCommand, TextSize } from './paper-layout.ts'
import { chineseBytes, columnsOf } from './paper-text.ts'

/**
 * Commands that node-thermal-printer does not have, or has differently (Epson ESC/POS command reference):
 *
 *   10 04 n                    DLE EOT   ask for a status at once
 *   1B 40                      ESC @     forget all settings, automatic status too
 *   1D 61 FF                   GS a      automatic status on, for every change
 *   1C 26                      FS &      Chinese mode
 *   1C 57 n                    FS W      Chinese characters double in both ways: 0 off, 1 on
 *   1D 21 n                    GS !      scale: width − 1 in bits 4–6, height − 1 in bits 0–2
 *   1B 4A n                    ESC J     feed n dots
 *   1B 61 n                    ESC a     0 from the left, 1 in the middle
 *   1D 56 42 00                GS V      feed to the cutter, cut but for one point
 *   1D 28 48 06 00 30 30 d×4   GS ( H    tell `37 22 d×4 00` when everything before is printed
 *   1D 72 01                   GS r      answer with one byte when everything before is processed
 */
export const initialise = Buffer.from('1b401d61ff', 'hex')
export const cut = Buffer.from('1d564200', 'hex')
export const askInLine = Buffer.from('1d7201', 'hex')
export const askRealtime = (n: 1 | 2 | 3 | 4) => Buffer.from([0x10, 0x04, n])
/** @param id four printable ASCII characters. */
export const askCompletion = (id: string) => Buffer.from(`\x1d(H\x06\x0000${id}`, 'latin1')

const chineseMode = Buffer.from('1c26', 'hex')
const chineseDouble = (on: boolean) => Buffer.from([0x1c, 0x57, on ? 1 : 0])
/** The library's setTextSize has width and height the wrong way round. */
const textSize = (wide: number, tall: number) => Buffer.from([0x1d, 0x21, ((wide - 1) << 4) | (tall - 1)])
const align = (centred: boolean) => Buffer.from([0x1b, 0x61, centred ? 1 : 0])
const feedDots = (dots: number) => Buffer.from([0x1b, 0x4a, dots])

/** The bytes of one paper, from a fresh start of the printer to its last command. */
export function printBytes(commands: readonly PrintCommand[]): Buffer {
  // Without an interface it only builds bytes: it has no serial transport.
  const printer = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: '' })
  printer.add(initialise)
  printer.alignCenter()
  let centred = true
  for (const command of commands) {
    const wanted = !(command.kind === 'text' && command.align === 'left')
    // Printers take an alignment only at the beginning of a line, which every command here is.
    if (wanted !== centred) printer.add(align(wanted))
    centred = wanted
    add(printer, command)
  }
  return printer.getBuffer()
}

function add(printer: ThermalPrinter, command: PrintCommand): void {
  switch (command.kind) {
    case 'text':
      printer.bold(command.bold)
      addText(printer, command.text, command.size)
      return
    case 'rule':
      printer.bold(false)
      addText(printer, '-'.repeat(command.columns), { wide: 1, tall: 1 })
      return
    case 'space':
      printer.add(feedDots(command.dots))
      return
    case 'qr':
      printer.printQR(command.payload, { cellSize: command.moduleDots, correction: 'M', model: 2 })
      return
    case 'cut':
      printer.add(cut)
      return
    default:
      unreachable(command)
  }
}

function addText(printer: ThermalPrinter, text: string, { wide, tall }: TextSize): void {
  // The library's own text functions count a Chinese character as one column and choose their own code page.
  printer.add(textSize(wide, tall))
  if (columnsOf(text) === Array.from(text).length) {
    printer.add(Buffer.from(text, 'latin1'))
  } else {
    // Some printers scale Latin letters only with GS !, and Chinese characters only with FS W.
    const double = wide === 2 && tall === 2
    if (double) printer.add(chineseDouble(true))
    printer.add(Buffer.concat([chineseMode, chineseBytes(text)]))
    if (double) printer.add(chineseDouble(false))
  }
  printer.newLine()
}
