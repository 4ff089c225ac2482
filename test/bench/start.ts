import { join } from 'node:path'
import Database from 'better-sqlite3'
import { loadHall } from '../../config/load.ts'
import { Journal } from '../../src/core/journal.ts'
import { HallTables } from '../../src/hall/tables.ts'
import { type Figure, ratioFigure } from './figures.ts'
import { writePast } from './past.ts'
import { client, hallFolder, scratch, startHall } from './programs.ts'

const pastRows = 1_000_000
const ticketsEachRound = 500
/** Taken before, so that both programs are warm. */
const warmUp = 500

/** Start to ready, and issuing, with a million rows of past days against none. */
export async function startAndIssue(rounds: number): Promise<Figure[]> {
  const config = hallFolder(5, [])
  const full = scratch('full')
  const empty = scratch('empty')
  writePast(full, loadHall(config).plan, pastRows)
  // The first start of each folder makes its administrator; the rounds compare later ones.
  for (const data of [full, empty]) await (await startHall(config, data, 18_085)).stop()

  const ready = { full: [] as number[], empty: [] as number[] }
  const issue = { full: [] as number[], empty: [] as number[] }
  for (let turn = 0; turn < rounds; turn++) {
    for (const [name, data] of [
      ['full', full],
      ['empty', empty],
    ] as const) {
      const hall = await startHall(config, data, 18_085)
      ready[name].push(hall.readyMs)
      issue[name].push(await msATicket(hall.url))
      await hall.stop()
    }
  }
  const most = { atMost: 1.15 }
  return [
    ratioFigure('start to ready, 1 million past rows', 'ms', ready.full, ready.empty, most),
    ratioFigure('a ticket, 1 million past rows', 'ms', issue.full, issue.empty, most),
    scans(join(full, 'hall.db')),
  ]
}

async function msATicket(url: string): Promise<number> {
  const citizen = client(url, 1)
  const take = () => citizen.post('/api/tickets', { item: 'item-2' })
  for (let n = 0; n < warmUp; n++) await take()
  const startedAt = performance.now()
  for (let n = 0; n < ticketsEachRound; n++) await take()
  citizen.close()
  return (performance.now() - startedAt) / ticketsEachRound
}

/** Tables that stay small, by name or alias (s: screens; conflicts are faults of keypads); every other one must never be read from end to end. */
const small = new Set([
  'accounts',
  'a',
  'devices',
  'days',
  'screens',
  's',
  'secret_screens',
  'secret_tokens',
  'press_conflicts',
  'staff_cards',
  'item_comparison',
  'plans',
])

/** Asks SQLite how it would run every statement that the hall prepares. */
function scans(file: string): Figure {
  const db = new Database(file, { readonly: true })
  const prepared: string[] = []
  const prepare = db.prepare.bind(db)
  db.prepare = ((sql: string) => {
    prepared.push(sql)
    return prepare(sql)
  }) as typeof db.prepare
  new HallTables(db)
  new Journal(db)
  const scanned = prepared.filter((sql) => {
    const plan = prepare(`EXPLAIN QUERY PLAN ${sql.replace(/\?|@\w+/g, '1')}`).all() as { detail: string }[]
    return plan.some(({ detail }) => {
      const [verb, table = ''] = detail.split(' ')
      return verb === 'SCAN' && !detail.includes('USING') && !small.has(table)
    })
  })
  db.close()
  for (const sql of scanned) console.error(`reads a whole table: ${sql}`)
  console.error(`asked for the plans of ${prepared.length} statements`)
  return {
    what: 'queries that read a whole table',
    ours: String(scanned.length),
    floor: '—',
    value: scanned.length,
    must: '0',
    holds: scanned.length === 0,
  }
}
