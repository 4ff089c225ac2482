import { Fault } from '../../src/core/fault.ts'
import type { TicketPaper } from '../../src/core/ports.ts'
import { columnsOf, printable, wrapEvenly } from './paper-text.ts'

/** Times the normal size, 1–8; a Chinese character is 24 × 24 dots at 1 × 1. */
export interface TextSize {
  readonly wide: number
  readonly tall: number
}

/** What a printer is told to do, before it is bytes. */
export type PrintCommand =
  | { readonly kind: 'text'; readonly text: string; readonly size: TextSize; readonly bold: boolean }
  | { readonly kind: 'rule'; readonly columns: number }
  | { readonly kind: 'space'; readonly dots: number }
  | { readonly kind: 'qr'; readonly payload: string; readonly moduleDots: number }
  | { readonly kind: 'cut' }

/** 80 mm paper has 48 columns of 12 dots, 58 mm paper has 32. */
export type PaperColumns = 48 | 32

const normal: TextSize = { wide: 1, tall: 1 }
const tall: TextSize = { wide: 1, tall: 2 }
const double: TextSize = { wide: 2, tall: 2 }
const numberScale = 6
const longestQr = 80

/**
 * A ticket as the citizen reads it from top to bottom, everything centred.
 * @throws Fault `qr-not-printable` when the QR payload is not 1–80 printable ASCII characters: the printer
 * is told its length in bytes, and longer codes do not fit a readable size.
 */
export function ticketPaper(paper: TicketPaper, columns: PaperColumns): PrintCommand[] {
  return [
    ...(paper.reprint ? [...lines('【补打】REPRINT', columns, [double], true), space(12)] : []),
    ...lines(paper.hallName, columns, [double, tall], true),
    { kind: 'rule', columns },
    ...lines('您的排队号码 Your number', columns, [normal], false),
    space(8),
    numberLine(paper.number, columns),
    space(8),
    ...lines(paper.itemName, columns, [double, tall], true),
    space(20),
    ...lines(`您前面还有 ${paper.ahead} 人`, columns, [double], false),
    space(4),
    ...lines(aheadInEnglish(paper.ahead), columns, [normal], false),
    ...(paper.qr === null ? [] : qrLines(paper.qr, columns)),
    { kind: 'rule', columns },
    ...lines('请留意屏幕叫号', columns, [normal], false),
    ...lines('Please watch the screens', columns, [normal], false),
    ...lines(paper.reprint ? `${paper.issuedAt} 补打` : paper.issuedAt, columns, [normal], false),
    { kind: 'cut' },
  ]
}

const space = (dots: number): PrintCommand => ({ kind: 'space', dots })

/** The first size at which the text fits one line; else the last one, on lines of about the same length. */
function lines(
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

function numberLine(number: string, columns: number): PrintCommand {
  const text = printable(number)
  const scale = Math.max(1, Math.min(numberScale, Math.floor(columns / columnsOf(text))))
  return { kind: 'text', text, size: { wide: scale, tall: scale }, bold: true }
}

function aheadInEnglish(ahead: number): string {
  if (ahead === 0) return 'Nobody is ahead of you'
  return ahead === 1 ? '1 person is ahead of you' : `${ahead} people are ahead of you`
}

function qrLines(payload: string, columns: number): PrintCommand[] {
  if (payload.length > longestQr || !/^[ -~]+$/.test(payload)) {
    throw new Fault(
      'qr-not-printable',
      `The QR code of a ticket holds 1 to ${longestQr} plain ASCII characters; this one has ${payload.length}: ${payload}`,
      'Shorten publicUrl in the hall file, and use only letters, digits and the signs of web addresses.',
    )
  }
  return [
    space(20),
    { kind: 'qr', payload, moduleDots: 6 },
    space(12),
    ...lines('扫码查看排队进度', columns, [normal], false),
    ...lines('Scan to follow your turn', columns, [normal], false),
  ]
}
