import type { PrintedSlip } from './ports.ts'

export interface SlipRow {
  readonly name: string
  readonly value: string
}

/**
 * The rows of the form on a slip, for a ticket printer and for a page alike: which case it is about, and what the
 * slip says of it. The row of the name is always there.
 * @param blankName stands where no name was given, or it was forgotten.
 */
export function slipRows(
  paper: PrintedSlip,
  blankName: string,
): { readonly about: readonly SlipRow[]; readonly facts: readonly SlipRow[] } {
  const { caseNumber, externalNumber } = paper
  return {
    about: [
      { name: '办件编号', value: caseNumber },
      ...(externalNumber === null ? [] : [{ name: '系统编号', value: externalNumber }]),
      { name: '申请人', value: paper.applicantName ?? blankName },
      { name: '办理事项', value: paper.itemName },
      { name: '承办部门', value: paper.department },
      { name: '联系方式', value: paper.contact },
    ],
    facts: paper.facts,
  }
}
