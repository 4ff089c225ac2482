import { type EscposCommand, word } from './escpos-commands.ts'
import { type QrLevel, type QrSymbol, qrSymbol } from './qr-symbol.ts'

/** One character in its box of 12 × 24 dots, or 24 × 24 where it is Chinese, times its size. */
export interface PrintedCharacter {
  readonly char: string
  readonly widthDots: number
  readonly wide: number
  readonly tall: number
  readonly bold: boolean
  readonly underline: boolean
  readonly inverse: boolean
}

export type Align = 'left' | 'centre' | 'right'

/** What stands on paper between two line feeds, from top to bottom; 8 dots are a millimetre. */
export type PrintedRow = { readonly heightDots: number } & (
  | { readonly kind: 'text'; readonly align: Align; readonly characters: readonly PrintedCharacter[] }
  | { readonly kind: 'feed' }
  | {
      readonly kind: 'qr'
      readonly align: Align
      readonly payload: string
      readonly symbol: QrSymbol
      readonly moduleDots: number
    }
  | { readonly kind: 'picture'; readonly align: Align; readonly widthBytes: number; readonly bits: Buffer }
)

interface Size {
  readonly wide: number
  readonly tall: number
}

const aligns: readonly Align[] = ['left', 'centre', 'right']
const normal: Size = { wide: 1, tall: 1 }
const textDots = 24
const lineDots = 30
const gb18030 = new TextDecoder('gb18030')

const freshModes = () => ({
  align: 'left' as Align,
  latin: normal,
  chineseSize: normal,
  bold: false,
  underline: false,
  inverse: false,
  chinese: false,
  spacingDots: lineDots,
  qrModuleDots: 3,
  qrLevel: 'L' as QrLevel,
  qrStored: Buffer.alloc(0),
})

export interface Page {
  /** Whether bytes from 81 on begin a Chinese character. */
  readonly chinese: boolean
  /** Carries out one command that is about paper; others are ignored. Returns the dots that the paper moved. */
  apply(command: EscposCommand): number
  /** Takes the paper off: its rows so far; undefined in the middle of a line, where a cut is ignored. */
  cut(): PrintedRow[] | undefined
  /** Back to how it is after power on; rows printed so far stay on the paper. */
  reset(): void
}

/** Composes what comes out of the printer. Printers start outside Chinese mode here, the strict case. */
export function composePage(widthDots: number): Page {
  let modes = freshModes()
  let line: PrintedCharacter[] = []
  let rows: PrintedRow[] = []

  function put(row: PrintedRow): number {
    rows.push(row)
    return row.heightDots
  }

  function printLine(): number {
    if (line.length === 0) return put({ kind: 'feed', heightDots: modes.spacingDots })
    const tallest = Math.max(...line.map(({ tall }) => tall)) * textDots
    const heightDots = Math.max(modes.spacingDots, tallest)
    const row: PrintedRow = { kind: 'text', align: modes.align, characters: line, heightDots }
    line = []
    return put(row)
  }

  function type(bytes: Buffer): number {
    const double = bytes.length === 2
    const { wide, tall } = double ? modes.chineseSize : modes.latin
    const boxDots = (double ? 24 : 12) * wide
    const used = line.reduce((sum, character) => sum + character.widthDots, 0)
    const moved = used + boxDots > widthDots ? printLine() : 0
    const char = double ? chineseCharacter(bytes) : String.fromCharCode(bytes[0] ?? 0)
    const { bold, underline, inverse } = modes
    line.push({ char, widthDots: boxDots, wide, tall, bold, underline, inverse })
    return moved
  }

  function qr(args: Buffer): number {
    const [, , , , fn, value = 0] = args
    if (fn === 0x43) modes.qrModuleDots = value
    if (fn === 0x45) modes.qrLevel = (['L', 'M', 'Q', 'H'] as const)[value - 0x30] ?? 'L'
    if (fn === 0x50) modes.qrStored = Buffer.from(args.subarray(6))
    if (fn !== 0x51 || modes.qrStored.length === 0) return 0
    const symbol = qrSymbol(modes.qrStored, modes.qrLevel)
    const moduleDots = modes.qrModuleDots
    const payload = modes.qrStored.toString('latin1')
    const heightDots = symbol.length * moduleDots
    return put({ kind: 'qr', align: modes.align, payload, symbol, moduleDots, heightDots })
  }

  return {
    get chinese() {
      return modes.chinese
    },
    cut() {
      if (line.length > 0) return undefined
      const cut = rows
      rows = []
      return cut
    },
    reset() {
      modes = freshModes()
      line = []
    },
    apply({ name, args }) {
      const [a = 0] = args
      switch (name) {
        case 'text':
          return type(args)
        case 'control':
          return a === 0x0a ? printLine() : 0
        case 'ESC d':
          return (
            (line.length > 0 ? printLine() : 0) + put({ kind: 'feed', heightDots: a * modes.spacingDots })
          )
        case 'ESC J':
          return (line.length > 0 ? printLine() : 0) + put({ kind: 'feed', heightDots: a })
        case 'GS v': {
          const widthBytes = word(args[2], args[3])
          const bits = Buffer.from(args.subarray(6))
          const heightDots = widthBytes === 0 ? 0 : bits.length / widthBytes
          return put({ kind: 'picture', align: modes.align, widthBytes, bits, heightDots })
        }
        case 'GS (':
          return a === 0x6b && args[3] === 0x31 ? qr(args) : 0
        default:
          set(name, a)
          return 0
      }
    },
  }

  function set(name: string, a: number): void {
    switch (name) {
      case 'ESC @':
        modes = freshModes()
        line = []
        return
      case 'ESC a':
        modes.align = aligns[a % 48] ?? 'left'
        return
      case 'ESC !':
        modes.latin = { wide: (a & 0x20) === 0 ? 1 : 2, tall: (a & 0x10) === 0 ? 1 : 2 }
        modes.bold = (a & 0x08) !== 0
        return
      case 'GS !':
        modes.latin = { wide: ((a >> 4) & 7) + 1, tall: (a & 7) + 1 }
        modes.chineseSize = modes.latin
        return
      case 'FS !':
        modes.chineseSize = { wide: (a & 0x04) === 0 ? 1 : 2, tall: (a & 0x08) === 0 ? 1 : 2 }
        return
      case 'FS W':
        modes.chineseSize = (a & 1) === 0 ? normal : { wide: 2, tall: 2 }
        return
      case 'ESC E':
        modes.bold = (a & 1) !== 0
        return
      case 'ESC -':
        modes.underline = a % 48 !== 0
        return
      case 'GS B':
        modes.inverse = (a & 1) !== 0
        return
      case 'FS &':
        modes.chinese = true
        return
      case 'FS .':
        modes.chinese = false
        return
      case 'ESC 2':
        modes.spacingDots = lineDots
        return
      case 'ESC 3':
        modes.spacingDots = a
        return
    }
  }
}

/** Two bytes that are no character of the double-byte area print as rubbish: the replacement character. */
function chineseCharacter(bytes: Buffer): string {
  return Array.from(gb18030.decode(bytes))[0] ?? '\ufffd'
}
