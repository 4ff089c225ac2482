import { describe, expect, test } from 'vitest'
import { printBytes } from '../../devices/printers/escpos-bytes.ts'
import type { PaperColumns } from '../../devices/printers/paper-layout.ts'
import { columnsOf, unprintable, wrap, wrapEvenly } from '../../devices/printers/paper-text.ts'
import { ticketPaper } from '../../devices/printers/ticket-paper.ts'
import { simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import type { TicketPaper } from '../../src/core/ports.ts'
import { calm, ticket } from './printing-hall.ts'
import { readQr } from './read-qr.ts'

/** The ticket as it falls out of a printer. */
async function printed(paper: Partial<TicketPaper> = {}, columns: PaperColumns = 48) {
  const { line, wire } = memoryWire()
  const printer = simulatePrinter(wire, { columns, reportsCompletion: true })
  const connection = await line.open({ data: () => {}, lost: () => {} })
  await connection.write(printBytes(ticketPaper({ ...ticket, ...paper }, columns)))
  await calm()
  const [cut] = printer.papers()
  if (!cut) throw new Error('nothing was cut')
  return cut
}

describe('a citizen reads on the ticket', () => {
  test('a code to tell the desk, for whoever has no phone', async () => {
    expect((await printed({ code: '7K3MP2' })).text).toContain('咨询台意见码 7K3MP2')
    expect((await printed({ code: '7K3MP2' }, 32)).text).toContain('咨询台意见码 7K3MP2')
  })

  test('the hall, the number, the item, who is before, and when, in Chinese and small in English', async () => {
    expect((await printed()).text.split('\n')).toEqual([
      '石泉县政务服务中心',
      '-'.repeat(48),
      '您的排队号码 Your number',
      'A012',
      '不动产登记',
      '您前面还有 3 人',
      '3 people are ahead of you',
      '[QR https://hall.example.cn/v/20261121-A012]',
      '扫码查看排队进度',
      'Scan to follow your turn',
      '-'.repeat(48),
      '请留意屏幕叫号',
      'Please watch the screens',
      '2026-11-21 09:05',
    ])
  })

  test.each([
    { ahead: 0, english: 'Nobody is ahead of you' },
    { ahead: 1, english: '1 person is ahead of you' },
    { ahead: 27, english: '27 people are ahead of you' },
  ])('$ahead ahead as words that are right', async ({ ahead, english }) => {
    const { text } = await printed({ ahead })
    expect(text).toContain(`您前面还有 ${ahead} 人\n${english}\n`)
  })

  test('that it is a reprint, at the top and beside the time', async () => {
    const lines = (await printed({ reprint: true })).text.split('\n')
    expect(lines[0]).toBe('【补打】REPRINT')
    expect(lines.at(-1)).toBe('2026-11-21 09:05 补打')
    expect((await printed()).text).not.toContain('补打')
  })

  test('no QR code where the hall has no public address', async () => {
    expect((await printed({ qr: null })).text).not.toMatch(/QR|扫码/)
  })

  test.each([48, 32] as const)('a long item name whole, on paper of %i columns', async (columns) => {
    const itemName = '内资企业及分支机构设立、变更、注销登记（含个体工商户、农民专业合作社）和备案'
    const { text } = await printed({ itemName }, columns)
    expect(text.replaceAll('\n', '')).toContain(itemName)
    for (const line of text.split('\n')) expect(line).not.toMatch(/^[、）]|（$/)
  })

  test('a sign for a character that no printer holds, and never rubbish', async () => {
    const { text } = await printed({ itemName: '𠮷㛃村土地确权' })
    expect(text).toContain('〓〓村土地确权')
    expect(text).not.toContain('\ufffd')
    expect(unprintable('𠮷㛃村𠮷')).toEqual(['𠮷', '㛃'])
    expect(unprintable('石泉县 A·é（）')).toEqual([])
  })

  test.each([48, 32] as const)('a QR code that a phone reads, on paper of %i columns', async (columns) => {
    const longest = `https://hall.example.cn/v/${'a'.repeat(54)}`
    expect(longest).toHaveLength(80)
    expect(await readQr(await (await printed({ qr: longest }, columns)).png())).toBe(longest)
  })
})

describe('on the wire', () => {
  test('every Chinese text is 1C 26 and then its GB18030 bytes, which another decoder reads back', () => {
    const bytes = printBytes(ticketPaper(ticket, 48))
    const chinese = bytes.toString('latin1').split('\x1c&').slice(1)
    const decoded = chinese.map((part) =>
      new TextDecoder('gb18030').decode(Buffer.from(part.split('\x1cW')[0]?.split('\n')[0] ?? '', 'latin1')),
    )
    expect(decoded).toEqual([
      '石泉县政务服务中心',
      '您的排队号码 Your number',
      '不动产登记',
      '您前面还有 3 人',
      '扫码查看排队进度',
      '请留意屏幕叫号',
    ])
    expect(bytes.includes(Buffer.from('1c26caafc8aacfd8', 'hex'))).toBe(true)
  })

  test('a ticket begins fresh, ends with a partial cut, and takes little more than half a second at 9 600 baud', () => {
    const bytes = printBytes(ticketPaper(ticket, 48))
    expect(bytes.subarray(0, 5).toString('hex')).toBe('1b401d61ff')
    expect(bytes.subarray(-4).toString('hex')).toBe('1d564200')
    expect((bytes.length * 10) / 9_600).toBeLessThan(0.6)
  })

  test('the number is six times as wide and as high, and fits 58 mm paper', () => {
    expect(printBytes(ticketPaper(ticket, 32)).includes(Buffer.from('\x1d!\x55A012\n', 'latin1'))).toBe(true)
    expect(
      printBytes(ticketPaper({ ...ticket, number: 'AB01234' }, 32)).includes(
        Buffer.from('\x1d!\x33AB01234\n', 'latin1'),
      ),
    ).toBe(true)
  })
})

describe('lines', () => {
  test('a Chinese character is two columns, and is never cut in half', () => {
    expect(columnsOf('号A·')).toBe(5)
    expect(wrap('一二三四五', 5)).toEqual(['一二', '三四', '五'])
  })

  test('a Latin word stays whole where it fits', () => {
    expect(wrap('办理 IPv6 地址 registration', 12)).toEqual(['办理 IPv6 地', '址', 'registration'])
    expect(wrap('x'.repeat(7), 3)).toEqual(['xxx', 'xxx', 'x'])
  })

  test('no line is left with one character when it can be shared', () => {
    expect(wrapEvenly('一二三四五六七', 12)).toEqual(['一二三四', '五六七'])
  })
})
