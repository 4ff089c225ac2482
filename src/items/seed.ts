import { readFileSync } from 'node:fs'
import { Fault } from '../core/fault.ts'
import type { ItemCode } from '../core/ids.ts'
import { ok } from '../core/result.ts'
import type { RefusalWords } from '../core/words.ts'
import { readCsv } from '../spreadsheet/read-csv.ts'
import { withinLimits } from '../spreadsheet/sheet-rows.ts'
import { type TitledRow, underTitles } from '../spreadsheet/titles.ts'
import type { Catalogue } from './decide.ts'
import { type ImportPlan, planImport, type RowFault } from './import.ts'
import { type ItemTitle, itemTitles } from './sheet.ts'
import { itemFaultWords, itemFieldWords } from './words.ts'

export type SeedRows = readonly TitledRow<ItemTitle>[]

/**
 * The rows of the file with the first items of a hall; null where there is none.
 * @param tell the words of a refusal
 * @throws Fault `items-file-wrong` when it is no such sheet
 */
export function readSeed(
  file: string,
  tell: (refusal: { readonly code: string }) => RefusalWords | undefined,
): SeedRows | null {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw wrong([`${file}: it cannot be read: ${cause instanceof Error ? cause.message : cause}`])
  }
  const cells = readCsv(bytes)
  const rows = cells.ok ? withinLimits(cells.value) : cells
  const titled = rows.ok ? underTitles(rows.value, itemTitles) : rows
  if (titled.ok) return titled.value
  const words = tell(titled.refusal)
  throw wrong([`${file}: ${words ? `${words.title.en}. ${words.detail.en}.` : titled.refusal.code}`])
}

/**
 * What the first start makes of the file: all of its items. Later the journal rules.
 * @throws Fault `items-file-wrong` with every fault of the file, a line each: file, row, column, what to write
 */
export function seedItems(file: string, rows: SeedRows, ticketItems: ReadonlySet<ItemCode>) {
  const plan = planImport({ listed: () => null, ticketItems }, rows)
  if (plan.faults.length > 0) throw wrong(plan.faults.map((fault) => `${file}: ${faultLine(fault)}`))
  return ok({ events: plan.events, answer: null })
}

/** How the file differs from the catalogue that rules: codes, and what is wrong with the file itself. */
export function seedDifferences(catalogue: Catalogue, rows: SeedRows): SeedDifferences {
  const plan = planImport(catalogue, rows)
  return {
    onlyInFile: plan.added.map(({ code }) => code),
    changed: plan.changed.map(({ code }) => code),
    faults: plan.faults.map(faultLine),
  }
}
interface SeedDifferences {
  readonly onlyInFile: readonly ImportPlan['added'][number]['code'][]
  readonly changed: readonly ImportPlan['changed'][number]['code'][]
  readonly faults: readonly string[]
}

const faultLine = (fault: RowFault) =>
  `row ${fault.row}, column ${itemFieldWords[fault.field].zh}: ${itemFaultWords(fault).en}.`

function wrong(lines: readonly string[]): Fault {
  const count = lines.length === 1 ? 'one problem' : `${lines.length} problems`
  return new Fault(
    'items-file-wrong',
    `The file with the first items has ${count}:\n${lines.map((line) => `  ${line}`).join('\n')}`,
    'Correct these rows and start again; without this file the catalogue begins empty.',
  )
}
