import type { Logger } from 'pino'
import type { ItemCode, Millis } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import type { Route } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import { CaseSystemList } from '../items/case-system-list.ts'
import type { Catalogue } from '../items/decide.ts'
import { type ListTrouble, listTrouble } from '../items/list-trouble.ts'
import { itemRoutes } from '../items/routes.ts'
import { readSeed, seedDifferences, seedItems } from '../items/seed.ts'
import { dayOf } from '../queue/opening-hours.ts'
import type { HallPlan } from '../queue/plan.ts'
import { nameOfActor } from './actor-name.ts'
import { tellRefusal } from './refusal-words.ts'
import type { HallCore } from './spine.ts'

/** The item catalogue of a hall: its routes, and what it does by itself as time passes. */
export interface ItemCatalogue {
  readonly routes: readonly Route[]
  tick(at: Millis): Promise<void>
  /** Why the night's comparison failed; null while all is well. */
  trouble(): ListTrouble | null
}

/**
 * Opens the catalogue once the plan is in force; an empty one begins with the items of a file.
 * @param seedFile `items.csv` beside the hall file; it need not be there
 * @throws Fault `items-file-wrong` with every fault of that file, when the catalogue is to begin with it
 */
export async function openCatalogue(
  core: HallCore,
  seedFile: string | null,
  log: Logger,
): Promise<ItemCatalogue> {
  const { spine, clock, queue } = core
  const tables = core.tables.items
  const plan = () => planOf(core)
  const ticketItems = () => ticketItemsOf(plan())
  const codes = () => new Set(ticketItems().keys())
  const catalogue = (): Catalogue => ({ listed: (code) => tables.listed(code), ticketItems: codes() })
  if (seedFile !== null) await begin()
  const list = new CaseSystemList({
    spine,
    tables,
    file: () => queue().plan?.cases.itemsList ?? null,
    dayOf: (at) => dayOf(at, plan().timeZone),
    log,
  })
  return {
    routes: itemRoutes({
      spine,
      tables,
      ticketItems,
      nameOf: (by) => nameOfActor(by, core.tables.staff),
      list,
      now: () => clock.now(),
    }),
    tick: (at) => list.tick(at),
    trouble: () => listTrouble(list),
  }

  async function begin() {
    const file = seedFile ?? ''
    if (tables.all().length === 0) {
      const rows = readSeed(file, tellRefusal)
      if (rows) accepted(await spine.execute('hall', () => seedItems(file, rows, codes())))
      return
    }
    try {
      const rows = readSeed(file, tellRefusal)
      if (!rows) return
      const found = seedDifferences(catalogue(), rows)
      if (Object.values(found).some((codes) => codes.length > 0)) {
        log.info(
          { file, ...found },
          'the file with the first items differs from the catalogue; the catalogue rules',
        )
      }
    } catch (err) {
      // It is not needed any more: nobody waits for the hall because of it.
      log.warn({ err, file }, 'the file with the first items cannot be compared; the catalogue rules')
    }
  }
}

function planOf({ queue }: HallCore): HallPlan {
  const { plan } = queue()
  if (!plan) throw new Error('the plan is taken in force before the catalogue opens')
  return plan
}

const known = new WeakMap<HallPlan, ReadonlyMap<ItemCode, Words>>()

function ticketItemsOf(plan: HallPlan): ReadonlyMap<ItemCode, Words> {
  const codes =
    known.get(plan) ??
    new Map(plan.groups.flatMap(({ items }) => items.map(({ code, name }) => [code, name])))
  known.set(plan, codes)
  return codes
}
