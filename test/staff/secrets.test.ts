import { afterEach, beforeEach, expect, test } from 'vitest'
import { adminPassword, type Browser, hallWithAdmin, type StaffHall } from './staff-hall.ts'

let hall: StaffHall
let admin: Browser
beforeEach(async () => {
  const opened = await hallWithAdmin()
  hall = opened.hall
  admin = opened.admin
})
afterEach(() => hall.close())

test('no password and no token is on the disk, and the journal has no hash of them', async () => {
  const { body } = await admin.create('wang', 'staff')
  const wang = await hall.browser().begin('wang', body.oneTimePassword, 'the moon over Qinghe')
  const disk = hall.bytes()
  expect(disk.includes('password-set')).toBe(true)
  const token = wang.cookie!.slice('hallbell='.length)
  for (const secret of [adminPassword, body.oneTimePassword, 'the moon over Qinghe', token]) {
    expect(disk.includes(secret)).toBe(false)
  }

  const journal = hall.db.prepare('SELECT group_concat(event) FROM journal').pluck().get() as string
  const stored = hall.db
    .prepare(
      'SELECT salt FROM secret_passwords UNION SELECT hash FROM secret_passwords UNION SELECT token_hash FROM secret_sessions',
    )
    .pluck()
    .all() as Buffer[]
  expect(stored.length).toBeGreaterThanOrEqual(6)
  for (const bytes of stored) {
    expect(disk.includes(bytes)).toBe(true)
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(journal).not.toContain(bytes.toString(form))
  }
})

test('a commit that fails keeps neither the event nor the password: the old one goes on', async () => {
  hall.db.pragma('query_only = on')
  const events = hall.events().length
  expect((await admin.changePassword(adminPassword, 'a new long one')).code).toBe('storage-failed')
  hall.db.pragma('query_only = off')
  expect(hall.events()).toHaveLength(events)
  expect((await hall.browser().signIn('admin', 'a new long one')).code).toBe('wrong-name-or-password')
  expect((await hall.browser().signIn('admin', adminPassword)).status).toBe(200)
})

test('accounts built again from the journal are the same, and passwords and sessions still open', async () => {
  const { body } = await admin.create('wang', 'staff')
  await admin.change('wang', { mayPick: true, role: 'inspector' })
  await admin.create('li', 'manager')
  await admin.change('li', { active: false })
  const wang = await hall.browser().begin('wang', body.oneTimePassword, 'a good long one')
  const rows = () => hall.db.prepare('SELECT * FROM accounts ORDER BY id').all()
  const before = rows()

  hall.db.exec('DELETE FROM accounts')
  for (const recorded of [...hall.journal.read()]) hall.tables.project(recorded)

  expect(rows()).toEqual(before)
  expect((await wang.session()).staff?.id).toBe('wang')
  expect((await hall.browser().signIn('wang', 'a good long one')).status).toBe(200)
})
