import { itemCode } from '../core/ids.ts'
import type { Column } from '../spreadsheet/table.ts'
import type { TitledRow } from '../spreadsheet/titles.ts'
import { type Item, type ItemKind, itemKinds, type MiddleStep, middleSteps } from './events.ts'
import { type ItemFault, type ItemField, mainMark, separators, tidy } from './rules.ts'
import { itemFieldWords, itemKindWords, middleStepWords } from './words.ts'

/**
 * The catalogue as a sheet, one item a row. What goes out comes in again unchanged: kinds and steps by their
 * Chinese names, materials one a line with ★ before main ones, departments with 、 between them.
 */
export const itemTitles = [
  '事项编码',
  '事项名称',
  '英文名称',
  '部门',
  '联系方式',
  '办件类型',
  '材料',
  '法律依据',
  '环节',
  '承诺时限(工作日)',
  '收费标准',
  '联办部门',
  '取号事项',
] as const
export type ItemTitle = (typeof itemTitles)[number]

const text = (field: ItemField, width: number, of: (item: Item) => string | null): Column<Item> => ({
  title: itemFieldWords[field].zh,
  width,
  type: 'text',
  of,
})

export const itemColumns: readonly Column<Item>[] = [
  text('code', 22, ({ code }) => code),
  text('nameZh', 30, ({ name }) => name.zh),
  text('nameEn', 30, ({ name }) => name.en),
  text('department', 22, ({ department }) => department),
  text('contact', 24, ({ contact }) => contact),
  text('kind', 10, ({ kind }) => itemKindWords[kind].zh),
  text('materials', 44, ({ materials }) =>
    materials.map(({ name, main }) => (main ? `★${name}` : name)).join('\n'),
  ),
  text('legalBasis', 44, ({ legalBasis }) => legalBasis),
  text('steps', 18, ({ steps }) => steps.map((step) => middleStepWords[step].zh).join('、')),
  { title: itemFieldWords.limitDays.zh, width: 16, type: 'integer', of: ({ limitDays }) => limitDays },
  text('feeStandard', 24, ({ feeStandard }) => feeStandard),
  text('jointDepartments', 30, ({ jointDepartments }) => jointDepartments.join('、')),
  text('ticketItem', 20, ({ ticketItem }) => ticketItem),
]

/** The item that a row means, tidy, and what in the row has no meaning. */
export function itemIn({ under }: TitledRow<ItemTitle>): { item: Item; faults: ItemFault[] } {
  const faults: ItemFault[] = []
  const item = tidy({
    code: itemCode(under.事项编码),
    name: { zh: under.事项名称, en: under.英文名称 },
    department: under.部门,
    contact: under.联系方式,
    kind: kindIn(under.办件类型, faults),
    materials: lines(under.材料).map((line) => ({
      name: line.replace(mainMark, ''),
      main: mainMark.test(line),
    })),
    legalBasis: under.法律依据,
    steps: parts(under.环节).flatMap((name) => stepIn(name, faults)),
    limitDays: limitIn(under['承诺时限(工作日)'], faults),
    feeStandard: under.收费标准,
    jointDepartments: parts(under.联办部门),
    ticketItem: under.取号事项 === '' ? null : itemCode(under.取号事项),
  })
  return { item, faults }
}

const lines = (cell: string) =>
  cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

const parts = (cell: string) =>
  cell
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean)

function kindIn(name: string, faults: ItemFault[]): ItemKind {
  const kind = itemKinds.find((one) => itemKindWords[one].zh === name)
  if (kind) return kind
  faults.push(
    name === '' ? { field: 'kind', fault: 'missing' } : { field: 'kind', fault: 'unknown-kind', value: name },
  )
  return 'inquiry'
}

function stepIn(name: string, faults: ItemFault[]): MiddleStep[] {
  const step = middleSteps.find((one) => middleStepWords[one].zh === name)
  if (step) return [step]
  faults.push({ field: 'steps', fault: 'unknown-step', value: name })
  return []
}

function limitIn(cell: string, faults: ItemFault[]): number | null {
  if (cell === '') return null
  if (/^\d{1,6}$/.test(cell)) return Number(cell)
  faults.push({ field: 'limitDays', fault: 'not-a-number' })
  return null
}
