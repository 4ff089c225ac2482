import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { restore } from '../../src/commands/restore.ts'
import { openDatabase } from '../../src/core/database.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { schemaOf } from './sql-text.ts'

const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.sql'))

/** A database of that time, as a backup. */
function fileOf(sql: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'earlier-')), 'hall-20261125-0800.db')
  const db = new Database(path)
  db.exec(readFileSync(join(import.meta.dirname, sql), 'utf8'))
  db.close()
  return path
}

test('there is a file of every version of the schema', () => {
  const versions = migrations.map((_, index) => `schema-${index + 1}.sql`)
  expect(files.sort()).toEqual(versions.sort())
})

test.each(files)(
  '%s becomes a hall of today: upgraded, proved, and open for the next citizen',
  async (sql) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'upgrade-')), 'data')
    mkdirSync(folder)
    const { rows } = restore(fileOf(sql), folder)
    expect(rows).toBeGreaterThan(50)

    const upgraded = new Database(join(folder, 'hall.db'))
    const fresh = openDatabase(':memory:', migrations)
    const byName = (db: Database.Database) => schemaOf(db).sort((a, b) => a.name.localeCompare(b.name))
    // What a step makes of an old file is what a new one is made of.
    expect(byName(upgraded)).toEqual(byName(fresh))
    upgraded.close()

    const hall = await StoryHall.open({ folder, startsAt: '2026-11-25T08:05:00+08:00' })
    expect((await hall.takesTicket('household')).number).toBe('D002')
    await hall.ends()
  },
)
