import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { newAdminPasswordAt } from '../../src/commands/admin-password.ts'
import { makeBackup } from '../../src/commands/backup.ts'
import { restore } from '../../src/commands/restore.ts'
import { millis } from '../../src/core/ids.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { hallCommand, hallPlace, passwordIn, signIn, startHall } from './hall-process.ts'

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'backup-'))
const newYearsEve = millis(Date.parse('2026-12-31T23:30:00+08:00'))

/** Citizens take numbers, one after another, until told to stop; answers how many were given. */
function citizensCome(url: string) {
  let stopped = false
  const coming = (async () => {
    for (let given = 0; ; given++) {
      if (stopped) return given
      const body = JSON.stringify({ item: 'card' })
      const headers = { 'content-type': 'application/json' }
      const { status } = await fetch(`${url}/api/tickets`, { method: 'POST', headers, body })
      // So many come at once that the hall asks them to wait for a moment.
      if (status === 429) given--
      else if (status !== 201) throw new Error(`no ticket: ${status}`)
    }
  })()
  return {
    stop() {
      stopped = true
      return coming
    },
  }
}

test('a backup taken while citizens come makes the same hall elsewhere, with its passwords or without', async () => {
  const place = hallPlace()
  const hall = await startHall(place)
  const password = passwordIn(hall.said)
  expect(await signIn(hall.url, 'admin', password)).toBe(200)
  const citizens = citizensCome(hall.url)
  const folder = emptyFolder()
  const made = await hallCommand(place, 'backup', folder)
  expect(made).toMatchObject({ code: 0, stderr: '' })
  expect(await citizens.stop()).toBeGreaterThan(5)

  const [main = '', secrets = ''] = readdirSync(folder).sort()
  expect(main).toMatch(/^hall-\d{8}-\d{4}\.db$/)
  expect(secrets).toBe(main.replace('.db', '.secrets.db'))
  const live = new Database(join(place.data, 'hall.db'), { readonly: true })
  const hash = live.prepare('SELECT hash FROM secret_passwords').pluck().get() as Buffer
  const token = live.prepare('SELECT token_hash FROM secret_sessions').pluck().get() as Buffer
  live.close()
  const has = (file: string, bytes: Buffer) => readFileSync(join(folder, file)).includes(bytes)
  expect([has(main, hash), has(secrets, hash), has(main, token), has(secrets, token)]).toEqual([
    false,
    true,
    false,
    false,
  ])
  await hall.stops()

  const elsewhere = hallPlace()
  const restored = await hallCommand(elsewhere, 'restore', join(folder, main))
  expect(restored).toMatchObject({ code: 0, stderr: '' })
  expect(restored.stdout).toMatch(/^\d+ rows, verified; the last event: /)
  expect(restored.stdout).toContain('numbers given after that will be given again')
  const again = await startHall(elsewhere)
  expect(await signIn(again.url, 'admin', password)).toBe(200)
  await again.stops()

  rmSync(join(folder, secrets))
  const bare = hallPlace()
  expect(restore(join(folder, main), bare.data)).toMatchObject({ secrets: false, admins: ['admin'] })
  const without = new Database(join(bare.data, 'hall.db'))
  expect(without.prepare('SELECT count(*) FROM secret_passwords').pluck().get()).toBe(0)
  without.close()
  expect(await newAdminPasswordAt(bare.data, 'admin')).toMatchObject({ id: 'admin' })
}, 60_000)

/** A hall that ran for a moment, its database, and a folder for backups. */
async function ranHall() {
  const hall = await StoryHall.open()
  await hall.takesTicket('social-card')
  await hall.stops()
  return { database: join(hall.folder, 'hall.db'), folder: emptyFolder() }
}

test('what cannot be restored leaves the data folder as it was', async () => {
  const { database, folder } = await ranHall()
  const { file } = await makeBackup(database, folder, newYearsEve)
  expect(file).toBe(join(folder, 'hall-20261231-2330.db'))
  expect(() => restore(file, dirname(database))).toThrow('is not empty')

  const data = join(emptyFolder(), 'data')
  const secrets = file.replace('.db', '.secrets.db')
  const bytes = readFileSync(file)
  writeFileSync(
    file,
    Buffer.from(bytes).fill('x', bytes.indexOf('ticket-issued') - 3, bytes.indexOf('ticket-issued')),
  )
  expect(() => restore(file, data)).toThrow('The backup does not hold')
  expect(() => restore(secrets, data)).toThrow('is no backup')
  writeFileSync(file, bytes)
  writeFileSync(secrets, 'no database')
  expect(() => restore(file, data)).toThrow('cannot be used')
  expect(readdirSync(data)).toEqual(['hall.lock'])
})

test('a backup that does not hold, or has no place, is none', async () => {
  const { database, folder } = await ranHall()
  const nowhere = makeBackup(database, join(folder, 'none'), newYearsEve)
  await expect(nowhere).rejects.toMatchObject({ code: 'backup-folder-missing' })
  const db = new Database(database)
  db.exec("UPDATE accounts SET role = 'staff' WHERE id = 'admin'")
  db.close()
  await expect(makeBackup(database, folder, newYearsEve)).rejects.toMatchObject({
    code: 'backup-wrong',
    message: expect.stringContaining('accounts admin: role is staff, the journal says admin'),
  })
  expect(readdirSync(folder)).toEqual([])
})
