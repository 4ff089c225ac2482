import { inflateRawSync } from 'node:zlib'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { hallDay, millis } from '../../src/core/ids.ts'
import { fromSpreadsheet } from '../../src/spreadsheet/read.ts'
import { type Column, table } from '../../src/spreadsheet/table.ts'
import { toCsv, toXlsx } from '../../src/spreadsheet/write.ts'

interface Line {
  readonly name: string
  readonly count: number
  readonly share: number
  readonly day: string | null
  readonly at: number
}

const columns: readonly Column<Line>[] = [
  { title: '名称', width: 20, type: 'text', of: ({ name }) => name },
  { title: '件数', width: 8, type: 'integer', of: ({ count }) => count },
  { title: '占比', width: 8, type: 'decimal', of: ({ share }) => share },
  { title: '日期', width: 12, type: 'date', of: ({ day }) => (day === null ? null : hallDay(day)) },
  { title: '时间', width: 20, type: 'dateTime', timeZone: 'Asia/Shanghai', of: ({ at }) => millis(at) },
]
const line: Line = {
  name: '社会保障卡申领，"首次"\n补领',
  count: -3,
  share: 0.25,
  day: '2026-02-28',
  at: Date.parse('2026-11-24T09:05:07.900+08:00'),
}
const empty: Line = { ...line, name: '', day: null }
const sheet = (...rows: Line[]) => table({ name: '办件台账', columns, rows })

test('a workbook has a sheet for each table, a header, and numbers and dates that a program can calculate with', async () => {
  const bytes = await toXlsx([sheet(line, empty), table({ name: '历史/2026:11', columns, rows: [] })])
  const [log, history] = await readXlsxFile(bytes)
  expect(log?.sheet).toBe('办件台账')
  expect(log?.data).toEqual([
    ['名称', '件数', '占比', '日期', '时间'],
    [line.name, -3, 0.25, new Date('2026-02-28T00:00:00Z'), new Date('2026-11-24T09:05:07Z')],
    [null, -3, 0.25, null, new Date('2026-11-24T09:05:07Z')],
  ])
  expect(history).toEqual({ sheet: '历史-2026-11', data: [['名称', '件数', '占比', '日期', '时间']] })
})

test('CSV begins with a BOM, ends its lines with CRLF, and quotes what has to be', async () => {
  const bytes = await toCsv(sheet(line, empty))
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.subarray(3).toString('utf8')).toBe(
    '名称,件数,占比,日期,时间\r\n' +
      '"社会保障卡申领，""首次""\n补领",-3,0.25,2026-02-28,2026-11-24 09:05:07\r\n' +
      ',-3,0.25,,2026-11-24 09:05:07\r\n',
  )
})

/** A part of a workbook, unpacked. */
function partOf(workbook: Buffer, name: string): string {
  const header = workbook.indexOf(name) - 30
  const data = header + 30 + workbook.readUInt16LE(header + 26) + workbook.readUInt16LE(header + 28)
  return inflateRawSync(workbook.subarray(data)).toString('utf8')
}

test('four decimals are written to the digit in CSV, and stand as numbers with four decimals in a workbook', async () => {
  const exact: readonly Column<string | null>[] = [
    { title: '总分', width: 12, type: 'fourDecimals', of: (one) => one },
  ]
  const list = table({ name: '排名', columns: exact, rows: ['90.6482', '100.0000', '-0.5000', null] })
  expect((await toCsv(list)).toString('utf8').slice(1)).toBe('总分\r\n90.6482\r\n100.0000\r\n-0.5000\r\n\r\n')
  const bytes = await toXlsx([list])
  const [sheet] = await readXlsxFile(bytes)
  expect(sheet?.data).toEqual([['总分'], [90.6482], [100], [-0.5]])
  expect(partOf(bytes, 'xl/styles.xml')).toContain('formatCode="0.0000"')
})

test('texts that look like formulas are only shown, and come back as they were', async () => {
  const names = [
    '=HYPERLINK("http://x","y")',
    '+8613800000000',
    '-1+1',
    '@SUM(A1)',
    '＝1+1',
    "'=kept as it is",
    "'plain",
  ]
  const list = sheet(...names.map((name) => ({ ...line, name })))
  const csv = await toCsv(list)
  const [, ...written] = csv.toString('utf8').split('\r\n')
  for (const text of written.slice(0, names.length)) expect(text).toMatch(/^"?'/)
  for (const bytes of [csv, await toXlsx([list])]) {
    const read = await fromSpreadsheet(bytes)
    expect(read.ok && read.value.slice(1).map(({ cells }) => cells[0])).toEqual(names)
  }
})

test('while four thousand rows are worked out, packed and read, everybody else in the hall has their turn', async () => {
  let turns = 0
  const others = setInterval(() => turns++, 1)
  let beforeRows = 0
  let afterRows = 0
  const list = () =>
    table({
      name: '办件台账',
      columns,
      rows: (function* () {
        beforeRows = turns
        for (let count = 0; count < 4_000; count++) {
          const begunAt = performance.now()
          while (performance.now() - begunAt < 0.25);
          yield { ...line, count }
        }
        afterRows = turns
      })(),
    })
  const xlsx = await toXlsx([list()])
  const packed = turns
  expect(afterRows - beforeRows).toBeGreaterThan(60)
  expect(packed - afterRows).toBeGreaterThan(60)
  const read = await fromSpreadsheet(xlsx)
  expect(turns - packed).toBeGreaterThan(60)
  expect(read.ok && read.value.length).toBe(4_001)
  await toCsv(list())
  expect(afterRows - beforeRows).toBeGreaterThan(60)
  clearInterval(others)
})
