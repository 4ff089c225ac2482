import type { Db } from '../../src/core/database.ts'

interface SchemaRow {
  readonly type: string
  readonly name: string
  readonly sql: string
}

/** What a database is made of, in the order of its making. */
export const schemaOf = (db: Db): SchemaRow[] =>
  db
    .prepare('SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid')
    .all() as SchemaRow[]

/** A whole database as SQL text, one row a line, so that two versions of it can be read beside each other. */
export function sqlText(db: Db): string {
  const schema = schemaOf(db)
  const tables = schema.filter(({ type }) => type === 'table')
  const others = schema.filter(({ type }) => type !== 'table')
  const pragma = (name: string) => `PRAGMA ${name} = ${db.pragma(name, { simple: true })};`
  return [
    pragma('application_id'),
    pragma('user_version'),
    ...tables.map(({ sql }) => `${sql};`),
    ...tables.flatMap(({ name }) => rowsOf(db, name)),
    // Triggers last: they refuse what comes late.
    ...others.map(({ sql }) => `${sql};`),
    '',
  ].join('\n')
}

function rowsOf(db: Db, table: string): string[] {
  const rows = db.prepare(`SELECT * FROM ${table}`).raw().all() as unknown[][]
  return rows.map((row) => `INSERT INTO ${table} VALUES (${row.map(literal).join(', ')});`)
}

function literal(value: unknown): string {
  if (value === null) return 'NULL'
  if (typeof value === 'number') return String(value)
  if (Buffer.isBuffer(value)) return `X'${value.toString('hex')}'`
  return `'${String(value).replaceAll("'", "''")}'`
}
