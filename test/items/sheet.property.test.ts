import fc from 'fast-check'
import { expect, test } from 'vitest'
import { itemCode } from '../../src/core/ids.ts'
import { type Item, itemKinds, middleSteps } from '../../src/items/events.ts'
import { planImport } from '../../src/items/import.ts'
import { faultsOf, limitNeeded, limitPossible, tidy } from '../../src/items/rules.ts'
import { itemColumns, itemTitles } from '../../src/items/sheet.ts'
import { fromSpreadsheet } from '../../src/spreadsheet/read.ts'
import { readCsv } from '../../src/spreadsheet/read-csv.ts'
import { withinLimits } from '../../src/spreadsheet/sheet-rows.ts'
import { table } from '../../src/spreadsheet/table.ts'
import { underTitles } from '../../src/spreadsheet/titles.ts'
import { toCsv, toXlsx } from '../../src/spreadsheet/write.ts'

const tickets = new Set(['social-card', 'pension'].map(itemCode))

/** Texts with all that sheets stumble over: quotes, commas, formulas, apostrophes, numbers, line ends. */
const text = (most: number) =>
  fc
    .array(
      fc.constantFrom(
        '社',
        '保',
        'A',
        'é',
        '𠮷',
        ' ',
        '"',
        "'",
        ',',
        '，',
        '=',
        '+',
        '-',
        '@',
        '＝',
        '1',
        '0',
        '<',
        '&',
        ';',
        '_x000D_',
        '\\',
      ),
      { minLength: 1, maxLength: most },
    )
    .map((parts) => parts.join(''))
const lineOrLines = fc.array(text(12), { maxLength: 3 }).map((lines) => lines.join('\n'))

const item: fc.Arbitrary<Item> = fc
  .record({
    code: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,12}$/).map(itemCode),
    name: fc.record({ zh: text(12), en: fc.oneof(fc.constant(''), text(12)) }),
    department: text(10),
    contact: text(12),
    kind: fc.constantFrom(...itemKinds),
    materials: fc.array(fc.record({ name: text(12), main: fc.boolean() }), { maxLength: 5 }),
    legalBasis: lineOrLines,
    steps: fc.subarray([...middleSteps]),
    days: fc.integer({ min: 1, max: 400 }),
    withLimit: fc.boolean(),
    feeStandard: text(12),
    joint: fc.array(text(10), { minLength: 1, maxLength: 3 }),
    ticketItem: fc.constantFrom(null, ...tickets),
  })
  .map(({ days, withLimit, joint, ...rest }) => {
    const limited = limitNeeded.has(rest.kind) || (withLimit && limitPossible.has(rest.kind))
    return tidy({
      ...rest,
      limitDays: limited ? days : null,
      jointDepartments: rest.kind === 'joint' ? joint : [],
    })
  })
  .filter((one) => faultsOf(one, tickets).length === 0)

const items = fc.uniqueArray(item, { selector: ({ code }) => code, minLength: 1, maxLength: 12 })
const sheetOf = (rows: readonly Item[]) => table({ name: '事项目录', columns: itemColumns, rows })

type Rows = Awaited<ReturnType<typeof fromSpreadsheet>>
/** What an empty catalogue becomes when this sheet is taken in. */
function takenIn(rows: Rows): unknown {
  const titled = rows.ok ? underTitles(rows.value, itemTitles) : rows
  if (!titled.ok) return titled.refusal
  const plan = planImport({ listed: () => null, ticketItems: tickets }, titled.value)
  return plan.faults.length > 0
    ? plan.faults
    : plan.events.map((event) => event.type === 'item-defined' && event.item)
}

test('the titles of the sheet are the titles of its columns', () => {
  expect(itemColumns.map(({ title }) => title)).toEqual([...itemTitles])
})

test('whatever goes out as CSV comes in as it was', async () => {
  await fc.assert(
    fc.asyncProperty(items, async (rows) => {
      const cells = readCsv(await toCsv(sheetOf(rows)))
      expect(takenIn(cells.ok ? withinLimits(cells.value) : cells)).toEqual(rows)
    }),
    { numRuns: 200 },
  )
})

test('whatever goes out as a workbook comes in as it was', async () => {
  // One workbook of many items: each has a thread for writing and a program for reading, and shrinking would take minutes.
  const drawn = fc.sample(items, 60).flat()
  const rows = [...new Map(drawn.map((one) => [one.code, one])).values()]
  expect(rows.length).toBeGreaterThan(100)
  expect(takenIn(await fromSpreadsheet(await toXlsx([sheetOf(rows)])))).toEqual(rows)
})
