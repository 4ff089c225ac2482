import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { readDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import { migrations } from '../hall/migrations.ts'

interface JournalRow {
  readonly seq: number
  readonly at: number
  readonly by: string
  readonly event: string
  readonly hash: string
}

const usage = 'npm run hall -- export-journal FILE [--to SEQ]'

/**
 * Writes the journal, or its rows up to a number, as lines of `{"at", "by", "event", "hash", "seq"}`, each as
 * RFC 8785 has it. The hall may be running.
 * @throws Fault `bad-argument`, `file-exists`
 */
export async function exportJournal(
  database: string,
  args: readonly string[],
): Promise<{ rows: number; hash: string }> {
  const { file, to } = argumentsOf(args)
  const db = readDatabase(database, migrations)
  const out = createWriteStream(file, { flags: 'wx' })
  try {
    const rows = db.prepare('SELECT * FROM journal WHERE seq <= ? ORDER BY seq').iterate(to)
    let last = { seq: 0, hash: '-' }
    for (const row of rows as IterableIterator<JournalRow>) {
      if (!out.write(lineOf(row))) await once(out, 'drain')
      last = row
    }
    out.end()
    await finished(out)
    return { rows: last.seq, hash: last.hash }
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause
    throw new Fault('file-exists', `${file} is there already.`, 'Name a file that is not there yet.', cause)
  } finally {
    out.destroy()
    db.close()
  }
}

/** The keys stand in canonical order, and so does the event. */
const lineOf = ({ at, by, event, hash, seq }: JournalRow) =>
  `{"at":${at},"by":${JSON.stringify(by)},"event":${event},"hash":"${hash}","seq":${seq}}\n`

function argumentsOf(args: readonly string[]): { file: string; to: number } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' } },
      allowPositionals: true,
    })
    const to = values.to === undefined ? Number.MAX_SAFE_INTEGER : Number(values.to)
    const [file] = positionals
    if (file === undefined || positionals.length > 1 || !Number.isSafeInteger(to) || to < 1) throw new Error()
    return { file, to }
  } catch (cause) {
    throw new Fault('bad-argument', 'That cannot be exported.', usage, cause)
  }
}
