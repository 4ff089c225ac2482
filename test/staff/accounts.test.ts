import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AccountReply } from '../../src/server/requests.ts'
import { type Browser, hallWithAdmin, oneOfEachRole, type StaffHall } from './staff-hall.ts'

let hall: StaffHall
let admin: Browser
beforeEach(async () => {
  const opened = await hallWithAdmin()
  hall = opened.hall
  admin = opened.admin
})
afterEach(() => hall.close())

async function list(browser: Browser) {
  return (await browser.ask<AccountReply[]>('GET', '/api/accounts')).body
}

test('an administrator makes an account; its person signs in, sits at window 3 and is known by name', async () => {
  const made = await admin.create('wang', 'staff', ' 王芳 ')
  expect(made).toMatchObject({ status: 201, body: { id: 'wang' }, cacheControl: 'no-store' })
  const wang = await hall.browser().begin('wang', made.body.oneTimePassword, 'a good long one')
  expect((await wang.session()).staff).toEqual({
    id: 'wang',
    fullName: '王芳',
    role: 'staff',
    mayPick: false,
    mustChangePassword: false,
    window: 3,
  })
  expect(await list(admin)).toEqual([
    { id: 'admin', fullName: '管理员', role: 'admin', mayPick: false, active: true },
    { id: 'wang', fullName: '王芳', role: 'staff', mayPick: false, active: true },
  ])
})

test('nobody but an administrator reaches the accounts, and roles do not include one another', async () => {
  const people = await oneOfEachRole(hall, admin)
  for (const role of ['staff', 'inspector', 'manager'] as const) {
    const person = people.get(role)!
    const asked = [
      person.ask('GET', '/api/accounts'),
      person.create('friend', 'admin'),
      person.change('one-staff', { role: 'admin' }),
      person.reset('admin'),
    ]
    for (const { status, code } of await Promise.all(asked)) {
      expect({ status, code }).toEqual({ status: 403, code: 'not-allowed' })
    }
    expect((await person.ask('GET', '/everybody')).status).toBe(200)
  }
  expect((await people.get('manager')!.ask('GET', '/managers')).status).toBe(200)
  expect((await people.get('admin')!.ask('GET', '/managers')).code).toBe('not-allowed')
  expect((await hall.browser().ask('GET', '/api/accounts')).code).toBe('sign-in-needed')
  expect(hall.events().filter(({ type }) => type === 'account-created')).toHaveLength(5)
})

test('the last administrator can neither be deactivated nor given another role', async () => {
  expect((await admin.change('admin', { active: false })).code).toBe('last-admin')
  expect((await admin.change('admin', { role: 'manager' })).code).toBe('last-admin')
  expect((await admin.change('admin', { fullName: '周国强' })).status).toBe(200)

  await admin.create('chen', 'admin')
  expect((await admin.change('admin', { role: 'manager' })).status).toBe(200)
  expect((await admin.ask('GET', '/api/accounts')).code).toBe('not-allowed')
  expect((await admin.ask('GET', '/managers')).status).toBe(200)
})

test('of two administrators who deactivate each other at the same moment one stays', async () => {
  const { body } = await admin.create('chen', 'admin')
  const chen = await hall.browser().begin('chen', body.oneTimePassword, 'a good long one')
  await Promise.all([admin.change('chen', { active: false }), chen.change('admin', { active: false })])
  const active = [...hall.tables.accounts().values()].filter((account) => account.active)
  expect(active).toHaveLength(1)
})

test('a deactivated person is out at once, cannot come back, and a later activation opens no old session', async () => {
  const { body } = await admin.create('wang', 'staff')
  const wang = await hall.browser().begin('wang', body.oneTimePassword, 'a good long one')
  await admin.change('wang', { active: false })
  expect((await wang.session()).staff).toBeNull()
  expect((await hall.browser().signIn('wang', 'a good long one')).code).toBe('wrong-name-or-password')
  expect((await admin.reset('wang')).code).toBe('account-not-active')
  for (let i = 0; i < 2; i++) await hall.browser().signIn('wang', 'a good long one')
  expect((await hall.browser().signIn('wang', 'a good long one')).code).toBe('too-many-attempts')
  hall.pass(1000)

  await admin.change('wang', { active: true })
  expect((await wang.session()).staff).toBeNull()
  expect((await wang.signIn('wang', 'a good long one')).status).toBe(200)
})

test('a reset ends all sessions of that person; a change of the own password ends all but that one', async () => {
  const { body } = await admin.create('wang', 'staff')
  const [window, office] = [hall.browser(), hall.browser('10.0.0.1')]
  await window.begin('wang', body.oneTimePassword, 'a good long one')
  await office.signIn('wang', 'a good long one')
  await office.changePassword('a good long one', 'another long one')
  expect((await office.session()).staff?.id).toBe('wang')
  expect((await window.session()).staff).toBeNull()

  const again = await admin.reset('wang')
  expect((await office.session()).staff).toBeNull()
  expect((await office.signIn('wang', 'another long one')).code).toBe('wrong-name-or-password')
  expect((await office.signIn('wang', again.body.oneTimePassword)).body.staff?.mustChangePassword).toBe(true)
  expect((await admin.session()).staff?.id).toBe('admin')
})

test.each([
  [{ id: 'w' }, 'bad-sign-in-name'],
  [{ id: 'Wang' }, 'bad-sign-in-name'],
  [{ id: '王芳' }, 'bad-sign-in-name'],
  [{ id: 'x'.repeat(33) }, 'bad-sign-in-name'],
  [{ fullName: '  ' }, 'bad-full-name'],
  [{ fullName: '芳'.repeat(41) }, 'bad-full-name'],
  [{ fullName: '王\n芳' }, 'bad-full-name'],
  [{ id: 'admin' }, 'account-exists'],
  [{ role: 'boss' }, 'bad-request'],
  [{ demo: true }, 'bad-request'],
])('an account with %j is refused: %s', async (wrong, code) => {
  const wanted = { id: 'wang', fullName: '王芳', role: 'staff', mayPick: true, ...wrong }
  expect((await admin.ask('POST', '/api/accounts', wanted)).code).toBe(code)
  expect(await list(admin)).toHaveLength(1)
})

test('what changes nothing leaves no trace; what does not exist cannot be changed', async () => {
  const events = hall.events().length
  expect((await admin.change('admin', { role: 'admin', fullName: '管理员' })).status).toBe(200)
  expect((await admin.change('admin', {})).status).toBe(200)
  expect(hall.events()).toHaveLength(events)
  expect((await admin.change('nobody', { active: false })).code).toBe('unknown-account')
  expect((await admin.reset('nobody')).code).toBe('unknown-account')
  expect((await admin.change('admin', { id: 'root' })).code).toBe('bad-request')
})

test('the journal names who did it', async () => {
  const { body } = await admin.create('wang', 'staff')
  await hall.browser().begin('wang', body.oneTimePassword, 'a good long one')
  const told = [...hall.journal.read()].map(({ by, event }) => `${by} ${event.type} ${event.id}`)
  expect(told).toEqual([
    'hall account-created admin',
    'hall password-set admin',
    'staff:admin signed-in admin',
    'staff:admin password-set admin',
    'staff:admin account-created wang',
    'staff:admin password-set wang',
    'staff:wang signed-in wang',
    'staff:wang password-set wang',
  ])
})
