import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { exportJournal } from '../../src/commands/export-journal.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import type { SeenRanking } from '../../src/ranking/ranked-month.ts'

export const script = resolve(import.meta.dirname, 'recompute.mjs')

/** What an edition says of one window, and what the independent script has to say too. */
export interface WindowRow {
  readonly window: number
  readonly place: number | null
  readonly total: string | null
  readonly discipline: string
  readonly voice: string | null
  readonly timeliness: string
  readonly visits: number
}

/** Every window of an edition, also those without a place; by number. */
export const rowsOf = ({ ranked, notRanked }: SeenRanking): WindowRow[] =>
  [...ranked, ...notRanked]
    .map((sheet) => ({
      window: sheet.window,
      place: 'place' in sheet ? sheet.place : null,
      total: 'total' in sheet ? sheet.total : null,
      discipline: sheet.discipline.score,
      voice: sheet.voice?.score ?? null,
      timeliness: sheet.timeliness.score,
      visits: sheet.visits,
    }))
    .sort((a, b) => a.window - b.window)

/** The same from the exported journal of a hall's folder, by the script that shares nothing with the program. */
export async function recomputed(folder: string, month: Month, edition = 1): Promise<WindowRow[]> {
  const journal = join(mkdtempSync(join(folder, 'exported-')), 'journal.jsonl')
  await exportJournal(join(folder, 'hall.db'), [journal])
  const { stdout } = await promisify(execFile)(process.execPath, [script, journal, month, `${edition}`])
  return JSON.parse(stdout) as WindowRow[]
}
