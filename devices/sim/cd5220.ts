import type { SimulatedDisplay } from './simulated.ts'
import type { Wire } from './wire.ts'

/*
 * The manual of the CD5220 command set:
 *   1B 40 initialise · 0C clear · 1B 51 41 … 0D upper line · 1B 51 42 … 0D lower line
 *   1B 6C x y cursor to column x (1–20), line y (1–2) · 1B 2A n brightness
 * Any other printable byte stands where the cursor is, which moves on and around.
 */

const columns = 20
const rows = 2
const esc = 0x1b
const clearScreen = 0x0c
const carriageReturn = 0x0d
const [initialise, line, cursor, brightness] = [0x40, 0x51, 0x6c, 0x2a]
const argumentBytes = new Map([
  [initialise, 0],
  [line, 1],
  [cursor, 2],
  [brightness, 1],
])

/** What the display is in the middle of. */
type Reading =
  | { readonly of: 'text' }
  | { readonly of: 'escape' }
  | { readonly of: 'arguments'; readonly command: number; readonly bytes: readonly number[] }
  | { readonly of: 'line'; readonly row: number; readonly bytes: readonly number[] }

/** A pole display of two lines of 20 in vacuum fluorescence; it never says a word. */
export function simulateCd5220(wire: Wire): SimulatedDisplay {
  let cells: string[] = []
  let at = 0
  let reading: Reading = { of: 'text' }
  let changed = () => {}

  function clear() {
    cells = new Array<string>(columns * rows).fill(' ')
    at = 0
  }

  function read(byte: number) {
    switch (reading.of) {
      case 'text':
        return readText(byte)
      case 'escape':
        return begin(byte)
      case 'arguments':
        return readArguments(reading.command, [...reading.bytes, byte])
      case 'line':
        return readLine(reading.row, reading.bytes, byte)
    }
  }

  function readText(byte: number) {
    if (byte === esc) reading = { of: 'escape' }
    else if (byte === clearScreen) clear()
    else if (byte >= 0x20) {
      cells[at] = glyph(byte)
      at = (at + 1) % cells.length
    }
  }

  function begin(command: number) {
    if (command === initialise) clear()
    const known = argumentBytes.get(command) ?? 0
    reading = known === 0 ? { of: 'text' } : { of: 'arguments', command, bytes: [] }
  }

  function readArguments(command: number, bytes: readonly number[]) {
    if (bytes.length < (argumentBytes.get(command) ?? 0)) {
      reading = { of: 'arguments', command, bytes }
      return
    }
    reading = { of: 'text' }
    const [first = 0, second = 0] = bytes
    if (command === line && (first === 0x41 || first === 0x42)) {
      reading = { of: 'line', row: first - 0x41, bytes: [] }
    }
    if (command === cursor && first >= 1 && first <= columns && second >= 1 && second <= rows) {
      at = (second - 1) * columns + first - 1
    }
  }

  function readLine(row: number, bytes: readonly number[], byte: number) {
    if (byte !== carriageReturn) {
      reading = { of: 'line', row, bytes: [...bytes, byte].slice(0, columns) }
      return
    }
    reading = { of: 'text' }
    const shown = bytes.map(glyph).join('').padEnd(columns)
    cells.splice(row * columns, columns, ...shown)
  }

  clear()
  wire.onData((bytes) => {
    for (const byte of bytes) read(byte)
    changed()
  })
  return {
    kind: 'display',
    wire,
    look: () => ({
      lines: [cells.slice(0, columns), cells.slice(columns)].map((row) => row.join('').trimEnd()),
      columns,
    }),
    onChange(listener) {
      changed = listener
    },
    reboot() {
      clear()
      reading = { of: 'text' }
      changed()
    },
    stop: () => wire.end(),
  }
}

/** Its font ends with ASCII; other bytes show as the blank square. */
const glyph = (byte: number) => (byte >= 0x20 && byte <= 0x7e ? String.fromCharCode(byte) : '▯')
