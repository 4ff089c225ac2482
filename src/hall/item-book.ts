import type { CurrentItem } from '../cases/desk.ts'
import type { ItemCode, WindowNo } from '../core/ids.ts'
import type { Item } from '../items/events.ts'
import type { ItemTables } from '../items/tables.ts'
import type { QueueState } from '../queue/state.ts'

/** The item catalogue as cases read it. Versions never change: those that were read stay in memory. */
export class ItemBook {
  readonly #tables: ItemTables
  readonly #queue: () => QueueState
  readonly #versions = new Map<string, Item>()

  constructor(tables: ItemTables, queue: () => QueueState) {
    this.#tables = tables
    this.#queue = queue
  }

  /** @throws for a version that the catalogue never had: no case names one. */
  readonly version = (code: ItemCode, version: number): Item => {
    const name = `${code}/${version}`
    const item = this.#versions.get(name) ?? this.#tables.item(code, version)
    if (!item) throw new Error(`no version ${version} of item ${code}`)
    this.#versions.set(name, item)
    return item
  }

  /** What a case is opened for now; null for an item that is not, or no more, in the catalogue. */
  current(code: ItemCode): CurrentItem | null {
    const listed = this.#tables.listed(code)
    return listed && !listed.withdrawn ? { item: listed.item, version: listed.version } : null
  }

  departments(): ReadonlySet<string> {
    return new Set(
      this.#items().flatMap(({ department, jointDepartments }) => [department, ...jointDepartments]),
    )
  }

  /** Departments of the items that tickets lead to at a window. */
  departmentsAt(window: WindowNo): readonly string[] {
    const serves = this.#queue().windows.get(window)?.plan.serves ?? []
    const here = this.#items().filter(({ ticketItem }) => ticketItem !== null && serves.includes(ticketItem))
    return [...new Set(here.map(({ department }) => department))]
  }

  #items(): Item[] {
    return this.#tables.all().flatMap(({ item, withdrawn }) => (withdrawn ? [] : [item]))
  }
}
