import { deflateRawSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { beforeAll, describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { fromSpreadsheet } from '../../src/spreadsheet/read.ts'
import { underTitles } from '../../src/spreadsheet/titles.ts'

/** What somebody reads who sends this file. */
async function told(bytes: Buffer | string) {
  const read = await fromSpreadsheet(Buffer.from(bytes as string))
  return read.ok ? read.value : read.refusal
}

const csv = '编码,名称\r\nsocial-card,"社保卡\r\n(首次)"\r\n\r\n pension ,养老\r\n'
const rows = [
  { row: 1, cells: ['编码', '名称'] },
  { row: 2, cells: ['social-card', '社保卡\n(首次)'] },
  { row: 4, cells: ['pension', '养老'] },
]

test.each([
  ['UTF-8', Buffer.from(csv)],
  ['UTF-8 with BOM', Buffer.from(`\uFEFF${csv}`)],
  ['GB18030, as Excel in Chinese writes', iconv.encode(csv, 'gb18030')],
  ['UTF-8 with the line ends of another system', Buffer.from(csv.replaceAll('\r\n', '\n'))],
])('a CSV file in %s is read as it was meant, rows numbered as in the sheet', async (_, bytes) => {
  expect(await told(bytes)).toEqual(rows)
})

test('a workbook of another program: numbers, dates and times come as texts, empty rows count', async () => {
  const bytes = await writeXlsxFile([
    ['编码', '时限', '日期', '时间', '是'],
    [],
    [
      'a',
      { value: 0.1 + 0.2, type: Number },
      { value: new Date('2026-02-28T00:00:00Z'), type: Date, format: 'yyyy/mm/dd' },
      { value: new Date('2026-02-28T13:30:00Z'), type: Date, format: 'yyyy/mm/dd hh:mm' },
      true,
    ],
  ]).toBuffer()
  expect(await told(bytes)).toEqual([
    { row: 1, cells: ['编码', '时限', '日期', '时间', '是'] },
    { row: 3, cells: ['a', '0.3', '2026-02-28', '2026-02-28 13:30:00', 'true'] },
  ])
})

describe('what is no sheet is refused, and the hall goes on', () => {
  let sheet: Buffer
  beforeAll(async () => {
    sheet = await writeXlsxFile([['编码'], ['a']]).toBuffer()
  })

  test.each([
    ['an empty file', '', 'spreadsheet-empty'],
    ['nothing but empty cells', ',,\r\n , \r\n', 'spreadsheet-empty'],
    ['a workbook of Excel 2003', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'spreadsheet-old-format'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'spreadsheet-unreadable'],
    ['UTF-16', Buffer.from('\uFEFF编码', 'utf16le'), 'spreadsheet-unreadable'],
    ['a ZIP of something else', zipped('readme.txt', Buffer.from('hello')), 'spreadsheet-unreadable'],
    ['the beginning of a ZIP', Buffer.from('PK\u0003\u0004 and then nothing'), 'spreadsheet-unreadable'],
  ])('%s', async (_, bytes, code) => {
    expect(await told(bytes)).toMatchObject({ code })
  })

  test('a workbook that was cut off', async () => {
    for (const length of [10, sheet.length - 30, sheet.length - 1]) {
      expect(await told(sheet.subarray(0, length))).toEqual({ code: 'spreadsheet-unreadable' })
    }
  })

  test('a quote that is not closed, with its line', async () => {
    expect(await told('编码,名称\r\na,"b\r\n')).toMatchObject({ code: 'spreadsheet-bad-quote' })
  })

  test('a bomb that says how big it is, and one that lies', async () => {
    const bomb = Buffer.alloc(65 * 1024 * 1024, 'A')
    expect(await told(zipped('xl/workbook.xml', bomb))).toMatchObject({ code: 'spreadsheet-too-large' })
    expect(await told(zipped('xl/workbook.xml', bomb, 0))).toEqual({ code: 'spreadsheet-unreadable' })
    expect(await told(zipped('xl/workbook.xml', bomb, 1000))).toEqual({ code: 'spreadsheet-unreadable' })
  })

  test('one cell at the far end of the sheet', async () => {
    const data =
      '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'
    expect(await told(withSheet(data))).toMatchObject({ code: 'spreadsheet-too-large' })
  }, 40_000)

  test('too many rows, too many columns, too long a text', async () => {
    expect(await told('a\n'.repeat(20_001))).toMatchObject({ code: 'spreadsheet-too-large', rows: 20_000 })
    expect(await told('a,'.repeat(60).concat('a'))).toMatchObject({
      code: 'spreadsheet-too-large',
      columns: 60,
    })
    expect(await told(`a\n${','.repeat(27)}${'b'.repeat(5001)}`)).toEqual({
      code: 'spreadsheet-cell-too-long',
      row: 2,
      column: 'AB',
      atMost: 5000,
    })
  })
})

describe('titles', () => {
  const sheet = (...cells: string[]) => [
    { row: 1, cells },
    { row: 3, cells: ['x', 'y'] },
  ]
  test('columns may come in any order, and brackets may be full width', () => {
    expect(underTitles(sheet('承诺时限（工作日）', ' 编码'), ['编码', '承诺时限(工作日)'])).toEqual({
      ok: true,
      value: [{ row: 3, under: { 编码: 'y', '承诺时限(工作日)': 'x' } }],
    })
  })

  test('what is missing, not known, or twice there is told at once', () => {
    expect(underTitles(sheet('编码', '编码', '备注'), ['编码', '名称'])).toEqual({
      ok: false,
      refusal: { code: 'spreadsheet-wrong-titles', missing: ['名称'], unknown: ['备注'], twice: ['编码'] },
    })
  })

  test("another system's list may have more columns", () => {
    expect(underTitles(sheet('备注', '编码'), ['编码'], 'ignore')).toEqual({
      ok: true,
      value: [{ row: 3, under: { 编码: 'y' } }],
    })
  })
})

/** A workbook whose only sheet is this XML. */
function withSheet(data: string): Buffer {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  return zip([
    [
      'xl/workbook.xml',
      `<workbook xmlns:r="${relation}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
    ['xl/worksheets/sheet1.xml', data],
  ])
}

const zipped = (name: string, content: Buffer, says = content.length) => zip([[name, content, says]])

/** A ZIP file by the book (APPNOTE.TXT); `says` is the size that it claims for an entry. */
function zip(entries: readonly (readonly [name: string, content: Buffer | string, says?: number])[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, content, says] of entries) {
    const packed = deflateRawSync(content)
    const sizes = Buffer.alloc(18)
    sizes.writeUInt16LE(8, 2)
    sizes.writeUInt32LE(packed.length, 12)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(says ?? Buffer.byteLength(content))
    const names = Buffer.alloc(4)
    names.writeUInt16LE(Buffer.byteLength(name))
    const head = Buffer.concat([Buffer.from([20, 0, 0, 0]), sizes.subarray(2, 16), size, names])
    const offset = Buffer.alloc(4)
    offset.writeUInt32LE(at)
    files.push(Buffer.from('PK\u0003\u0004'), head, Buffer.from(name), packed)
    directory.push(
      Buffer.from('PK\u0001\u0002'),
      Buffer.from([20, 0]),
      head,
      Buffer.alloc(10),
      offset,
      Buffer.from(name),
    )
    at += 4 + head.length + Buffer.byteLength(name) + packed.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, listed, end])
}
