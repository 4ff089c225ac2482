import { z } from 'zod'
import { type ItemCode, itemCode, type Millis } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import type { CaseSystemList, ItemSpine } from './case-system-list.ts'
import { addItem, type Catalogue, changeItem, withdrawItem } from './decide.ts'
import { type Item, itemKinds, middleSteps } from './events.ts'
import { fileRoutes } from './file-routes.ts'
import { listTrouble } from './list-trouble.ts'
import type { CatalogueItem, ItemTables, ItemVersion } from './tables.ts'

export interface ItemRouteParts {
  readonly spine: ItemSpine
  readonly tables: ItemTables
  /** Items that a ticket can be taken for, from the hall's plan, with their names. */
  readonly ticketItems: () => ReadonlyMap<ItemCode, Words>
  /** Name of whoever did something, from how the journal names them. */
  readonly nameOf: (by: string) => string
  readonly list: CaseSystemList
  readonly now: () => Millis
}

/** What may change the catalogue. */
export const keepers = ['manager', 'admin']

const bounded = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed(), 'not a text')
const line = bounded(300)
const fields = {
  name: z.strictObject({ zh: line, en: line }),
  department: line,
  contact: line,
  kind: z.enum(itemKinds),
  materials: z.array(z.strictObject({ name: line, main: z.boolean() })).max(100),
  legalBasis: bounded(4000),
  steps: z.array(z.enum(middleSteps)).max(10),
  limitDays: z.int().nullable(),
  feeStandard: line,
  jointDepartments: z.array(line).max(50),
  ticketItem: bounded(64).transform(itemCode).nullable(),
}
const addBody = z.strictObject({ code: bounded(64).transform(itemCode), ...fields })
const changeBody = z.strictObject({
  seenVersion: z
    .int()
    .describe('the version that was changed, so that nobody overwrites what they have not seen'),
  ...z.strictObject(fields).partial().shape,
})
const codeParams = z.object({ code: bounded(64).transform(itemCode) })
const listQuery = z.strictObject({ withdrawn: z.enum(['true', 'false']).default('false') })

const words = z.object({ zh: z.string(), en: z.string() })
const instant = z.int().describe('milliseconds since 1970-01-01 UTC')
const item = { code: z.string(), ...fields, ticketItem: z.string().nullable() }
const itemOut = z.object({
  ...item,
  version: z.int(),
  changedAt: instant,
  withdrawnAt: instant.nullable(),
})
const versionOut = z.object({
  version: z.int(),
  at: instant,
  by: z.string(),
  withdrawnAt: instant.nullable(),
  withdrawnBy: z.string().nullable(),
  item: z.object(item),
})
const listOut = z.object({
  items: z.array(itemOut),
  ticketItems: z
    .array(z.object({ code: z.string(), name: words }))
    .describe('what an item may name as its ticket item'),
})
const definedOut = z.object({ code: z.string(), version: z.int() })
const differencesOut = z.object({
  file: z.string().nullable().describe('null where the hall file names no list'),
  comparedAt: instant.nullable(),
  differences: z.array(
    z.object({
      code: z.string(),
      what: z.enum(['missing-here', 'missing-there', 'name', 'department', 'limit-days']),
      here: z.string(),
      there: z.string(),
    }),
  ),
  trouble: z.object({ since: instant, wrong: words, remedy: words }).nullable(),
})
const done = z.object({})

/** The catalogue: everybody signed in reads it, managers and administrators keep it. */
export function itemRoutes(parts: ItemRouteParts): Route[] {
  const { spine, tables, list, nameOf } = parts
  const catalogue = (): Catalogue => ({
    listed: (code) => tables.listed(code),
    ticketItems: new Set(parts.ticketItems().keys()),
  })

  return [
    route({
      method: 'get',
      path: '/api/items',
      about: 'The catalogue in the order of codes; with withdrawn=true also what has been withdrawn.',
      who: 'signed-in',
      query: listQuery,
      reply: listOut,
      run({ query }) {
        const items = tables.all().filter(({ withdrawn }) => query.withdrawn === 'true' || !withdrawn)
        return {
          body: {
            items: items.map(itemReply),
            ticketItems: [...parts.ticketItems()].map(([code, name]) => ({ code, name })),
          },
        }
      },
    }),
    ...fileRoutes({ spine, tables, catalogue }),
    route({
      method: 'get',
      path: '/api/items/differences',
      about: "How the catalogue differs from the case system's list, as it was compared last.",
      who: 'signed-in',
      reply: differencesOut,
      run: () => ({ body: differencesReply(list, tables) }),
    }),
    route({
      method: 'post',
      path: '/api/items/differences',
      about: "Compares the catalogue with the case system's list at once.",
      who: keepers,
      reply: differencesOut,
      async run({ by }) {
        accepted(await list.compare(by, parts.now()))
        return { body: differencesReply(list, tables) }
      },
    }),
    route({
      method: 'get',
      path: '/api/items/{code}',
      about: 'One item with all its versions, the newest first.',
      who: 'signed-in',
      params: codeParams,
      reply: z.object({ item: itemOut, versions: z.array(versionOut) }),
      run({ params: { code } }) {
        const listed = tables.listed(code)
        if (!listed) return accepted({ ok: false, refusal: { code: 'unknown-item' } })
        const versions = tables.versions(code).map((version) => versionReply(version, nameOf))
        return { body: { item: itemReply(listed), versions } }
      },
    }),
    route({
      method: 'post',
      path: '/api/items',
      about: 'Adds an item, or brings one back that was withdrawn.',
      who: keepers,
      body: addBody,
      reply: definedOut,
      status: 201,
      run: async ({ body, by }) => ({
        body: accepted(await spine.execute(by, () => addItem(catalogue(), body))),
      }),
    }),
    route({
      method: 'patch',
      path: '/api/items/{code}',
      about: 'Changes an item: a new version, where something differs. Cases keep the version they have.',
      who: keepers,
      params: codeParams,
      body: changeBody,
      reply: definedOut,
      async run({ params: { code }, body: { seenVersion, ...given }, by }) {
        // What stays undefined stays as it is.
        const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
        return {
          body: accepted(await spine.execute(by, () => changeItem(catalogue(), code, seenVersion, change))),
        }
      },
    }),
    route({
      method: 'delete',
      path: '/api/items/{code}',
      about: 'Withdraws an item: no case is opened for it any more.',
      who: keepers,
      params: codeParams,
      reply: done,
      async run({ params: { code }, by }) {
        accepted(await spine.execute(by, () => withdrawItem(catalogue(), code)))
        return { body: {} }
      },
    }),
  ]
}

type Plain<T> = T extends readonly (infer E)[] ? E[] : T
type PlainItem = { -readonly [K in keyof Item]: Plain<Item[K]> }
const plain = (one: Item): PlainItem => ({
  ...one,
  materials: [...one.materials],
  steps: [...one.steps],
  jointDepartments: [...one.jointDepartments],
})

const itemReply = ({ item: one, version, changedAt, withdrawnAt }: CatalogueItem) => ({
  ...plain(one),
  version,
  changedAt,
  withdrawnAt,
})

const versionReply = (version: ItemVersion, nameOf: (by: string) => string) => ({
  ...version,
  by: nameOf(version.by),
  withdrawnBy: version.withdrawnBy === null ? null : nameOf(version.withdrawnBy),
  item: plain(version.item),
})

function differencesReply(list: CaseSystemList, tables: ItemTables): z.input<typeof differencesOut> {
  const { file } = list
  const last = tables.lastComparison()
  // What was compared with another file says nothing of this one.
  const known = file !== null && last?.file === file ? last : null
  return {
    file,
    comparedAt: known?.at ?? null,
    differences: [...(known?.differences ?? [])],
    trouble: listTrouble(list),
  }
}
