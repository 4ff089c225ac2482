import { describe, expect, test } from 'vitest'
import { printBytes } from '../../devices/printers/escpos-bytes.ts'
import type { PaperColumns } from '../../devices/printers/paper-layout.ts'
import { columnsOf } from '../../devices/printers/paper-text.ts'
import { slipPaper } from '../../devices/printers/slip-paper.ts'
import { simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import type { PrintedSlip } from '../../src/core/ports.ts'
import { sevenSlips } from '../paper/seven-slips.ts'
import { calm } from './printing-hall.ts'
import { readQr } from './read-qr.ts'

const slipOf = (kind: PrintedSlip['slip'], more: Partial<PrintedSlip> = {}): PrintedSlip => {
  const slip = sevenSlips.find((one) => one.slip === kind)
  if (!slip) throw new Error(`no ${kind}`)
  return { ...slip, applicantName: '欧阳雪梅', ...more }
}

/** The slip as it falls out of a printer. */
async function printed(slip: PrintedSlip, columns: PaperColumns = 48) {
  const { line, wire } = memoryWire()
  const printer = simulatePrinter(wire, { columns, reportsCompletion: true })
  const connection = await line.open({ data: () => {}, lost: () => {} })
  await connection.write(printBytes(slipPaper(slip, columns)))
  await calm()
  const [cut] = printer.papers()
  if (!cut) throw new Error('nothing was cut')
  return cut
}

/** The Chinese lines as another decoder reads them: behind 1C 26, up to the line's end or to 1C 57. */
function decoded(bytes: Buffer): string {
  const parts = bytes.toString('latin1').split('\x1c&').slice(1)
  const texts = parts.map((part) => part.split('\n')[0]?.split('\x1cW')[0] ?? '')
  return new TextDecoder('gb18030').decode(Buffer.from(texts.join(''), 'latin1'))
}

const flat = (text: string) => text.replace(/\s/g, '')

describe('a citizen reads', () => {
  test('what is promised, until when and by whom, on the commitment slip', async () => {
    expect((await printed(slipOf('commitment'))).text.split('\n')).toEqual([
      '清河县政务服务中心',
      '承诺单',
      'Service commitment',
      '单号 No. 20261124-5-003/2',
      '-'.repeat(48),
      '办件编号  20261124-5-003',
      '系统编号  QH-2026-11-00418',
      '申请人    欧阳雪梅',
      '办理事项  内资企业及分支机构设立登记（含个体工商',
      '户、农民专业合作社）',
      '承办部门  市场监督管理局',
      '联系方式  5号窗口 0559-5123405',
      '-'.repeat(48),
      '受理时间  2026-11-24 10:05',
      '承诺时限  10个工作日',
      '承诺办结  2026-12-08 16:30 前',
      '-'.repeat(48),
      '承诺事项',
      '1. 时限自受理之日的下一个工作日起算，节假日不计',
      '算在内。',
      '2. 需要补充材料的，补齐之前的时间不计入时限。',
      '3. 本窗口在承诺时限内办结；确需延期的，期满前书',
      '面告知原因和新的期限。',
      '-'.repeat(48),
      '请妥善保管本单，领取结果时出示。',
      '[QR https://hall.example/c/mU3k9v0aQ7xXo2cT5bLwNg]',
      '扫码查询办理进度',
      'Scan to follow the case',
      '经办人  周静',
      '日期    2026-11-24 10:05',
      '盖章',
    ])
  })

  test.each([
    { kind: 'acceptance', says: ['受理通知单', '办件类型承诺件', '办结期限2026-12-0816:30前'] },
    {
      kind: 'one-time-notification',
      says: ['一次性告知单', '需补材料共3项', '1.公司章程（全体股东签字）', '3.法定代表人身份证原件'],
    },
    { kind: 'return', says: ['退回通知单', '退回原因申请登记的经营场所位于禁止经营区域内'] },
    { kind: 'extension', says: ['延期通知单', '新办结期限2026-12-1516:30前', '批准人赵敏'] },
    { kind: 'supervision-card', says: ['办事监督卡', '3.现场核查前，工作人员会提前一天电话联系。'] },
    { kind: 'closing-notice', says: ['办结通知单', '办理结果准予办理', '结果说明营业执照已经制好'] },
  ] as const)('$kind, on both widths of paper', async ({ kind, says }) => {
    for (const columns of [48, 32] as const) {
      const { text } = await printed(slipOf(kind), columns)
      for (const part of [...says, '欧阳雪梅', '20261124-5-003']) expect(flat(text)).toContain(part)
      for (const line of text.split('\n')) {
        if (!line.startsWith('[QR')) expect(columnsOf(line)).toBeLessThanOrEqual(columns)
        expect(line).not.toMatch(/^[、，。；：）》]|[（《]$/)
      }
    }
  })

  test.each([48, 32] as const)('a QR code that a phone reads, on paper of %i columns', async (columns) => {
    const slip = slipOf('acceptance')
    expect(await readQr(await (await printed(slip, columns)).png())).toBe(slip.qr)
  })

  test('that it was printed again', async () => {
    const { text } = await printed(slipOf('return', { reprint: true }))
    expect(text).toMatch(/^【补打】REPRINT\n/)
    expect(text).toContain('日期    2026-11-24 10:05 补打')
  })

  test('an empty line where the name stood, on the same paper otherwise', async () => {
    const named = await printed(slipOf('acceptance'))
    const blank = await printed(slipOf('acceptance', { applicantName: null }))
    expect(blank.text).toBe(named.text.replace('欧阳雪梅', '_'.repeat(14)))
  })

  test('a sign for a character of the name that no printer holds, and never rubbish', async () => {
    const { text } = await printed(slipOf('acceptance', { applicantName: '𠮷田' }))
    expect(text).toContain('申请人    〓田')
    expect(text).not.toContain('\ufffd')
  })
})

test('another decoder reads every kind in the bytes, and none takes longer than two seconds at 9 600 baud', () => {
  for (const slip of sevenSlips) {
    for (const columns of [48, 32] as const) {
      const bytes = printBytes(slipPaper({ ...slip, applicantName: '欧阳雪梅' }, columns))
      const text = flat(decoded(bytes))
      for (const part of [
        slip.title.zh,
        slip.itemName,
        '欧阳雪梅',
        slip.issuedBy,
        ...slip.list,
        ...slip.notes,
      ]) {
        expect(text).toContain(flat(part))
      }
      expect((bytes.length * 10) / 9_600).toBeLessThan(2)
    }
  }
})
