import type { TicketPaper } from '../../src/core/ports.ts'
import {
  double,
  lines,
  normal,
  type PaperColumns,
  type PrintCommand,
  qrLines,
  reprintLines,
  space,
  tall,
} from './paper-layout.ts'
import { columnsOf, printable } from './paper-text.ts'

const numberScale = 6

/**
 * A ticket as the citizen reads it from top to bottom, everything centred.
 * @throws Fault `qr-not-printable`, see {@link qrLines}.
 */
export function ticketPaper(paper: TicketPaper, columns: PaperColumns): PrintCommand[] {
  return [
    ...(paper.reprint ? reprintLines(columns) : []),
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
    ...(paper.qr === null ? [] : qrLines(paper.qr, columns, '扫码查看排队进度', 'Scan to follow your turn')),
    ...(paper.code === undefined ? [] : codeLines(paper.code, columns)),
    { kind: 'rule', columns },
    ...lines('请留意屏幕叫号', columns, [normal], false),
    ...lines('Please watch the screens', columns, [normal], false),
    ...lines(paper.reprint ? `${paper.issuedAt} 补打` : paper.issuedAt, columns, [normal], false),
    { kind: 'cut' },
  ]
}

function numberLine(number: string, columns: number): PrintCommand {
  const text = printable(number)
  const scale = Math.max(1, Math.min(numberScale, Math.floor(columns / columnsOf(text))))
  return { kind: 'text', text, size: { wide: scale, tall: scale }, bold: true }
}

/** For whoever has no phone: at the desk the code opens the page that the QR code opens. */
function codeLines(code: string, columns: number): PrintCommand[] {
  return [
    ...lines(`咨询台意见码 ${code}`, columns, [normal], true),
    ...lines('Code to tell the desk what you think', columns, [normal], false),
  ]
}

function aheadInEnglish(ahead: number): string {
  if (ahead === 0) return 'Nobody is ahead of you'
  return ahead === 1 ? '1 person is ahead of you' : `${ahead} people are ahead of you`
}
