import type { Import } from './imports.ts'

/** Who may import whom in the house. A file obeys the first rule whose `files` match its path. */
interface Rule {
  readonly files: RegExp
  /** What may be imported besides the own folder and packages. */
  readonly may: readonly RegExp[]
  /** What may be imported with `import type` only. */
  readonly mayTypes: readonly RegExp[]
  readonly because: string
}

const core = /^src\/core\//
/** What may happen, what happened, and what stands: data and pure functions of a topic. */
const pureOfTopic =
  /^src\/(?!core|server|commands|hall|screens)[a-z-]+\/(events|refusals|state|plan|rules|opening-hours|month-input|ranked-month|edition|limits|lights|working-days|who-sees)\.ts$/
const topic = /^src\/(?!core\/|server\/|commands\/|speech\/|hall\/|screens\/|simulation\/)[a-z-]+\//
const wireTypes = /^src\/server\/([a-z-]*requests|pictures)\.ts$/
/** Lists to and from files, for every topic. */
const spreadsheet = /^src\/spreadsheet\/(table|write|in-slices|read|read-csv|sheet-rows|titles|refusals)\.ts$/
const events = /^src\/events\.ts$/
const words = /^src\/[a-z-]+\/words\.ts$/
const anything = /^(src\/(?!main|commands)|devices|config)/

export const rules: readonly Rule[] = [
  {
    files: core,
    may: [],
    mayTypes: [],
    because: 'core is the ground: it knows no topic, no server, no device',
  },
  {
    files: events,
    may: [],
    mayTypes: [core, pureOfTopic],
    because: 'events.ts only joins the events of topics',
  },
  {
    files: /^src\/reactions\.ts$/,
    may: [core, pureOfTopic],
    mayTypes: [events],
    because: 'reactions say what follows from events, and touch no table and no device themselves',
  },
  {
    files: /^src\/server\//,
    may: [core],
    mayTypes: [pureOfTopic, events],
    because: 'the server carries what topics decide; it decides nothing and reads no table',
  },
  {
    files: /^src\/spreadsheet\//,
    may: [core],
    mayTypes: [],
    because: 'lists are written and read for topics, whatever stands in them',
  },
  {
    files: /^src\/screens\//,
    may: [core, topic],
    mayTypes: [wireTypes, events],
    because: 'screens read what topics keep, and send nothing themselves',
  },
  {
    files: /^src\/audit\//,
    may: [core, spreadsheet],
    mayTypes: [wireTypes, events],
    because: 'the audit reads the journal, whatever topic an event belongs to',
  },
  {
    files: /^src\/simulation\/month\//,
    may: [anything],
    mayTypes: [],
    because: 'a simulated hall is a whole hall without its devices and pages; nothing runs above main',
  },
  {
    files: /^src\/simulation\//,
    may: [core],
    mayTypes: [wireTypes, /^devices\/sim\//],
    because: 'the simulation page sees simulated devices only as types',
  },
  {
    files: /^src\/main\.ts$/,
    may: [/^src\/hall\.ts$/, /^src\/commands\//, /^src\/upkeep\//, /^config\//, core],
    mayTypes: [],
    because: 'main starts and stops the hall; hall.ts joins its parts',
  },
  {
    files: /^src\/(hall\.ts$|hall\/|commands\/)/,
    may: [anything],
    mayTypes: [],
    because: 'nothing runs above main',
  },
  {
    files: topic,
    may: [core, pureOfTopic, spreadsheet],
    mayTypes: [wireTypes, /^src\/server\//],
    because: "a topic reads another's events and state, never its tables or routes, and no device",
  },
  {
    files: /^devices\/sim\//,
    may: [core, /^src\/paper\/fonts\.ts$/],
    mayTypes: [/^devices\/line\//],
    because: 'a simulated device shares nothing with the drivers but the specification',
  },
  {
    files: /^devices\/catalog\.ts$/,
    may: [core, /^devices\//],
    mayTypes: [],
    because: 'devices see only core',
  },
  {
    files: /^devices\//,
    may: [core, /^devices\/line\//],
    mayTypes: [],
    because: 'a driver sees core and its line',
  },
  {
    files: /^web\//,
    may: [/^web\//, words, /^src\/core\/rating-days\.ts$/],
    mayTypes: [/^src\//],
    because:
      'pages take types, the words for screens and the days on which a visit is rated, nothing that runs on the server',
  },
  {
    files: /^config\//,
    may: [core, /^config\//, /^src\/(cases\/events|ranking\/(rulebook|month-input))\.ts$/],
    mayTypes: [/^src\/queue\/(plan|opening-hours)\.ts$/],
    because: 'a hall file is read before any topic runs',
  },
]

/** Imports that break a rule, each in one line that says why. Packages are free here. */
export function broken(imports: readonly Import[]): string[] {
  return imports
    .filter(({ target }) => /^(src|devices|web|config|test)\//.test(target))
    .flatMap((one) => {
      const rule = rules.find(({ files }) => files.test(one.file))
      if (!rule) return [`${one.file}: no rule for this place. Add one to test/house/rules.ts.`]
      if (sameFolder(one) || rule.may.some((place) => place.test(one.target))) return []
      const asType = rule.mayTypes.some((place) => place.test(one.target))
      if (asType && one.types) return []
      const advice = asType ? ' Write "import type".' : ''
      return [`${one.file} may not import ${one.target}: ${rule.because}.${advice}`]
    })
}

/** `src/queue/x.ts` and `src/queue/y.ts`; files at the top of `src` have no folder of their own. */
function sameFolder({ file, target }: Import): boolean {
  const folder = (path: string) => path.split('/').slice(0, 2).join('/')
  return folder(file) === folder(target) && file.split('/').length > 2
}

/** Files that decide or say what happened: the names that come again in every topic, and what `decide` split into. */
export const deciding =
  /^src\/[a-z-]+\/(decide|events|state|evolve|wait|plan|rules|next|issue-ticket|serve-visit|staff-window|staff-key|run-day|rank-month|case-file|open-case|accept-case|act-on-case|supplement-case|handle-case|extend-case|end-case|note-case|who-may|limits|findings|slips|desk|enter|close-month|adopt-rulebook|eligibility|counts|not-counted|scorecard|rate-by-link)\.ts$/

/** Packages without a clock, a disk or a network. */
const purePackages = ['luxon', 'chinese-days', 'canonicalize']

/** Where requests come in, or the journal is written. */
const edge = /\/([a-z-]+-)?(routes?|journal|execute)\.ts$/

/** Routes may make a decision of their own; they are edges, and no decision loads them. */
export const isEdge = (file: string) => edge.test(file)

const database = 'src/core/database.ts'

/** What must not be loaded where decisions run: edges, SQL, and packages that reach outside. */
export function impure(loaded: Iterable<string>, imports: readonly Import[]): string[] {
  // Whoever holds SQL was handed a database, and names its type.
  const holdsSql = new Set(imports.filter(({ target }) => target === database).map(({ file }) => file))
  return [...loaded].filter((path) =>
    /^(src|config|devices|web)\//.test(path)
      ? path === database || isEdge(path) || holdsSql.has(path)
      : !purePackages.includes(path),
  )
}
