import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { canonicalText } from '../core/canonical.ts'
import { type Db, openDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import type { Millis } from '../core/ids.ts'
import { firstHash, type Recorded, rowHash } from '../core/journal.ts'
import { type HallEvent, inTopic, type TopicEvent } from '../events.ts'
import { migrations } from '../hall/migrations.ts'
import { MonthReader } from '../hall/month-reader.ts'
import { HallTables } from '../hall/tables.ts'
import type { RankingEvent } from '../ranking/events.ts'
import { method, methodOf } from '../ranking/method.ts'
import type { Month } from '../ranking/month-input.ts'
import { unpacked } from '../ranking/packed.ts'
import type { RankedMonth } from '../ranking/ranked-month.ts'

/** What a month rests on; papers, accounts and screens are passed over. */
const needed: ReadonlySet<TopicEvent['topic']> = new Set(['queue', 'ratings', 'cases', 'ranking'])

type Closed = Extract<RankingEvent, { type: 'month-closed' }>
interface ExportedRow extends Recorded<HallEvent> {
  readonly hash: string
}

/** What a proof found; `faults` is empty where the edition holds. */
export interface Proof {
  readonly edition: Closed | null
  readonly rows: number
  readonly faults: readonly string[]
  /** The arithmetic that it was reckoned by, where this program has another one and can prove only the chain. */
  readonly otherMethod: number | null
}

/**
 * Proves an edition from an exported journal and nothing else: the chain of all its rows, the sums of the month
 * built again up to the row that the edition names, the ranking reckoned again, and every digit compared. Of an edition
 * by another arithmetic only the chain is proven.
 * @throws Fault `no-journal`
 */
export async function verifyEdition(file: string, month: Month, edition: number): Promise<Proof> {
  if (!existsSync(file)) {
    throw new Fault(
      'no-journal',
      `There is no file ${file}.`,
      'Make one: npm run hall -- export-journal FILE',
    )
  }
  const walked = await walk(file, month, edition)
  const { closed } = walked
  const proof = { edition: closed, rows: walked.rows, otherMethod: null }
  if (walked.faults.length > 0 || !closed) {
    const missing = closed ? [] : [`no edition ${edition} of ${month} is in this journal`]
    return { ...proof, faults: [...walked.faults, ...missing] }
  }
  const kept = told(closed)
  if (kept === null) return { ...proof, faults: ['result: this is no packed text of a month'] }
  if (kept.method !== method) return { ...proof, faults: [], otherMethod: kept.method }
  const db = openDatabase(':memory:', migrations)
  try {
    const before = walked.before && told(walked.before)
    return { ...proof, faults: await compare(db, file, closed, kept.text, before?.text ?? null) }
  } finally {
    db.close()
  }
}

interface Walked {
  readonly rows: number
  readonly faults: readonly string[]
  readonly closed: Closed | null
  /** The edition before it. */
  readonly before: Closed | null
}

/** Walks the chain, which ends at its first break, and finds the edition. */
async function walk(file: string, month: Month, edition: number): Promise<Walked> {
  let prev = firstHash
  let rows = 0
  let closed: Closed | null = null
  let before: Closed | null = null
  for await (const text of linesOf(file)) {
    const row = parsed(text)
    if (!row) return { rows, faults: [`line ${rows + 1}: this is no row of a journal`], closed, before }
    rows++
    if (row.seq !== rows) return { rows, faults: [`row ${rows} is missing`], closed, before }
    const { at, by, seq } = row
    if (rowHash({ seq, at, by, event: canonicalText(row.event) }, prev) !== row.hash) {
      const fault = `row ${rows}: its hash does not fit its content and the row before`
      return { rows, faults: [fault], closed, before }
    }
    prev = row.hash
    if (row.event.type !== 'month-closed' || row.event.month !== month) continue
    if (row.event.edition === edition) closed = row.event
    if (row.event.edition === edition - 1) before = row.event
  }
  return { rows, faults: [], closed, before }
}

async function compare(
  db: Db,
  file: string,
  closed: Closed,
  kept: string,
  before: string | null,
): Promise<string[]> {
  const tables = new HallTables(db)
  let hash = firstHash
  db.exec('BEGIN')
  for await (const text of linesOf(file)) {
    const row = parsed(text)
    if (!row || row.seq > closed.seq) break
    hash = row.hash
    if (needed.has(inTopic(row).topic)) tables.project(row)
  }
  db.exec('COMMIT')
  const end = { seq: closed.seq, hash }
  const again = new MonthReader(db).reckonAt(closed.month, end, before)
  // Texts are compared, for the same one can be packed in more than one way.
  const result = differs('result', kept, unpacked(again.result))
  const others = compared.map((name) => differs(name, closed[name], again[name]))
  return [...others, result].filter((fault) => fault !== null)
}

function differs(name: string, was: unknown, is: unknown): string | null {
  const [kept, again] = [was, is].map((value) => (typeof value === 'string' ? value : canonicalText(value)))
  if (kept === undefined || again === undefined || kept === again) return null
  const at = [...kept].findIndex((char, i) => char !== again[i])
  const from = Math.max(0, (at === -1 ? again.length : at) - 30)
  const part = (text: string) => text.slice(from, from + 60)
  return `${name}: the edition says …${part(kept)}…, the journal gives …${part(again)}…`
}

/** What an edition says; null where a file that somebody sent holds anything else. */
function told({ result }: Closed): { readonly text: string; readonly method: number } | null {
  try {
    const text = unpacked(result)
    return { text, method: methodOf(JSON.parse(text) as RankedMonth) }
  } catch {
    return null
  }
}

/** What stands in an edition beside its result. */
const compared = ['hash', 'rulebook', 'models', 'changes'] as const

const linesOf = (file: string) => createInterface({ input: createReadStream(file, 'utf8') })

function parsed(text: string): ExportedRow | null {
  try {
    const row = JSON.parse(text) as Partial<ExportedRow>
    const whole = typeof row.seq === 'number' && typeof row.at === 'number' && typeof row.by === 'string'
    if (!whole || typeof row.hash !== 'string' || typeof row.event !== 'object') return null
    return { ...(row as ExportedRow), at: row.at as Millis }
  } catch {
    return null
  }
}
