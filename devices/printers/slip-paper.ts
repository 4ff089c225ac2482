import type { PrintedSlip } from '../../src/core/ports.ts'
import { slipRows } from '../../src/core/slip-rows.ts'
import {
  double,
  labelled,
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

/** Between a label and what it names, in columns. */
const gap = 2
/** Where a name is written by hand, or stood once. */
const blankName = '_'.repeat(14)

/**
 * A slip as it is read from top to bottom: heads in the middle, the form below from the left.
 * @throws Fault `qr-not-printable`, see {@link qrLines}.
 */
export function slipPaper(paper: PrintedSlip, columns: PaperColumns): PrintCommand[] {
  const rule: PrintCommand = { kind: 'rule', columns }
  const { about, facts } = slipRows(paper, blankName)
  const labelColumns = gap + Math.max(...[...about, ...facts].map(({ name }) => columnsOf(printable(name))))
  const rows = (some: typeof about) =>
    some.flatMap(({ name, value }) => labelled(name, value, labelColumns, columns))
  return [
    ...(paper.reprint ? reprintLines(columns) : []),
    ...lines(paper.hallName, columns, [tall], true),
    space(10),
    ...lines(paper.title.zh, columns, [double], true),
    ...lines(paper.title.en, columns, [normal], false),
    space(6),
    ...lines(`单号 No. ${paper.number}`, columns, [normal], false),
    rule,
    ...rows(about),
    rule,
    ...rows(facts),
    ...(paper.list.length === 0 ? [] : [rule, ...listLines(paper, columns)]),
    rule,
    ...paper.notes.flatMap((note) => labelled('', note, 0, columns)),
    ...(paper.qr === null ? [] : qrLines(paper.qr, columns, '扫码查询办理进度', 'Scan to follow the case')),
    space(12),
    ...labelled('经办人', paper.issuedBy, 8, columns),
    ...labelled('日期', paper.reprint ? `${paper.issuedAt} 补打` : paper.issuedAt, 8, columns),
    ...labelled('盖章', '', 8, columns),
    space(48),
    { kind: 'cut' },
  ]
}

function listLines({ list, listTitle }: PrintedSlip, columns: number): PrintCommand[] {
  const numberColumns = `${list.length}. `.length
  return [
    { kind: 'text', text: printable(listTitle), size: normal, bold: true, align: 'left' },
    ...list.flatMap((line, index) => labelled(`${index + 1}.`, line, numberColumns, columns)),
  ]
}
