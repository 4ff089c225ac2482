import { Fault } from '../../src/core/fault.ts'
import { columnsOf, printable, wrap, wrapEvenly } from './paper-text.ts'

/** Times the normal size, 1–8; a Chinese character is 24 × 24 dots at 1 × 1. */
export interface TextSize {
  readonly wide: number
  readonly tall: number
}

/** What a printer is told to do, before it is bytes; a text stands in the middle unless it says otherwise. */
export type PrintCommand =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly size: TextSize
      readonly bold: boolean
      readonly align?: 'left'
    }
  | { readonly kind: 'rule'; readonly columns: number }
  | { readonly kind: 'space'; readonly dots: number }
  | { readonly kind: 'qr'; readonly payload: string; readonly moduleDots: number }
  | { readonly kind: 'cut' }

/** 80 mm paper has 48 columns of 12 dots, 58 mm paper has 32. */
export type PaperColumns = 48 | 32

export const normal: TextSize = { wide: 1, tall: 1 }
export const tall: TextSize = { wide: 1, tall: 2 }
export const double: TextSize = { wide: 2, tall: 2 }
const longestQr = 80

export const space = (dots: number): PrintCommand => ({ kind: 'space', dots })

/** In the middle, in the first size at which the text fits one line; else the last one, on lines of about the same length. */
export function lines(
  text: string,
  columns: number,
  sizes: readonly [TextSize, ...TextSize[]],
  bold: boolean,
): PrintCommand[] {
  const clean = printable(text).trim()
  const fits = sizes.find((size) => columnsOf(clean) * size.wide <= columns)
  const size = fits ?? sizes.at(-1) ?? sizes[0]
  return wrapEvenly(clean, Math.floor(columns / size.wide)).map((line) => ({
    kind: 'text',
    text: line,
    size,
    bold,
  }))
}

/** From the left, behind a label; further lines stand below the text, not below the label. */
export function labelled(label: string, text: string, labelColumns: number, columns: number): PrintCommand[] {
  const wrapped = wrap(printable(text), columns - labelColumns)
  return (wrapped.length === 0 ? [''] : wrapped).map((line, index) => ({
    kind: 'text',
    text: padded(index === 0 ? printable(label) : '', labelColumns) + line,
    size: normal,
    bold: false,
    align: 'left',
  }))
}

const padded = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - columnsOf(text)))

/** On top of a paper that was printed before. */
export const reprintLines = (columns: number): PrintCommand[] => [
  ...lines('【补打】REPRINT', columns, [double], true),
  space(12),
]

/**
 * A QR code with what it is for.
 * @throws Fault `qr-not-printable` when the payload is not 1–80 printable ASCII characters: the printer is told
 * its length in bytes, and longer codes do not fit a readable size.
 */
export function qrLines(payload: string, columns: number, zh: string, en: string): PrintCommand[] {
  if (payload.length > longestQr || !/^[ -~]+$/.test(payload)) {
    throw new Fault(
      'qr-not-printable',
      `The QR code of a paper holds 1 to ${longestQr} plain ASCII characters; this one has ${payload.length}: ${payload}`,
      'Shorten publicUrl in the hall file, and use only letters, digits and the signs of web addresses.',
    )
  }
  return [
    space(20),
    { kind: 'qr', payload, moduleDots: 6 },
    space(12),
    ...lines(zh, columns, [normal], false),
    ...lines(en, columns, [normal], false),
  ]
}
