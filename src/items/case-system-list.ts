import { readFile, stat } from 'node:fs/promises'
import type { Spine, StorageRefusal } from '../core/execute.ts'
import type { HallDay, Millis } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { largestUpload } from '../core/route.ts'
import { fromSpreadsheet } from '../spreadsheet/read.ts'
import { type TitledRow, underTitles } from '../spreadsheet/titles.ts'
import { compareItems, type ListTitle, listTitles } from './compare.ts'
import type { ItemEvent } from './events.ts'
import type { ItemRefusal } from './refusals.ts'
import type { ItemTables } from './tables.ts'

export type ItemSpine = Pick<Spine<ItemEvent>, 'execute'>

export interface CaseSystemListParts {
  readonly spine: ItemSpine
  readonly tables: ItemTables
  /** Where the list lies, from the hall's plan; null for a hall without a case system. */
  readonly file: () => string | null
  readonly dayOf: (at: Millis) => HallDay
  readonly log: { warn(context: object, message: string): void }
}

/** After a list that could not be read, it is tried again this much later. */
const againAfterMs = 10 * 60_000

/** The case system's list of items: compared with the catalogue once a night, or when somebody asks. */
export class CaseSystemList {
  readonly #parts: CaseSystemListParts
  #busy = false
  /** The last try that failed, and since when none has succeeded; null since one has. */
  #failed: { readonly at: Millis; readonly since: Millis } | null = null

  constructor(parts: CaseSystemListParts) {
    this.#parts = parts
  }

  get file(): string | null {
    return this.#parts.file()
  }

  /** Since when the list cannot be read; null while all is well. */
  get unreadableSince(): Millis | null {
    return this.file === null ? null : (this.#failed?.since ?? null)
  }

  /** Compares where this day's comparison is missing: in the night, or when the hall PC is switched on. */
  async tick(at: Millis): Promise<void> {
    if (this.file === null || this.#busy) return
    if (this.#failed && at < this.#failed.at + againAfterMs) return
    const last = this.#parts.tables.lastComparison()
    const { dayOf } = this.#parts
    if (last && last.file === this.file && dayOf(last.at) >= dayOf(at)) return
    this.#busy = true
    try {
      const result = await this.compare('hall', at)
      if (!result.ok) this.#parts.log.warn({ refusal: result.refusal }, 'the items were not compared')
    } finally {
      this.#busy = false
    }
  }

  /** Reads first and decides after: no disk is waited for inside a decision. */
  async compare(by: string, at: Millis): Promise<Result<null, ItemRefusal | StorageRefusal>> {
    const { spine, tables } = this.#parts
    const file = this.file
    if (file === null) return refuse({ code: 'no-items-list' })
    const rows = await rowsIn(file)
    if (rows === null) {
      this.#failed = { at, since: this.#failed?.since ?? at }
      return refuse({ code: 'items-list-unreadable', file })
    }
    this.#failed = null
    return spine.execute(by, () => {
      const items = tables.all().flatMap(({ item, withdrawn }) => (withdrawn ? [] : [item]))
      return ok({ events: [compareItems(items, rows, file)], answer: null })
    })
  }
}

/** Null for a file that is not there, too large, or no such list. */
async function rowsIn(file: string): Promise<TitledRow<ListTitle>[] | null> {
  const bytes = await bytesOf(file)
  if (bytes === null) return null
  const rows = await fromSpreadsheet(bytes)
  const titled = rows.ok ? underTitles(rows.value, listTitles, 'ignore') : rows
  return titled.ok ? titled.value : null
}

async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    const { size } = await stat(file)
    return size <= largestUpload ? await readFile(file) : null
  } catch {
    return null
  }
}
