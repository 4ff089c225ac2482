import { afterEach, expect, test } from 'vitest'
import { staffId } from '../../src/core/ids.ts'
import { realHall, StaffHall } from './staff-hall.ts'

let hall: StaffHall
afterEach(() => hall.close())

async function open(setup = realHall) {
  const opened = await StaffHall.open(setup)
  hall = opened.hall
  return opened.first
}

test('the first start of a hall makes one administrator and shows the one-time password once', async () => {
  const first = await open()
  expect(first).toMatchObject({ id: 'admin', password: expect.stringMatching(/^([a-hjkmnp-z2-9]{4}-?){3}$/) })
  expect(hall.events().map(({ type }) => type)).toEqual(['account-created', 'password-set'])

  const again = await hall.restart(realHall)
  hall = again.hall
  expect(again.first).toBeNull()
  expect((await hall.browser().signIn('admin', first!.password)).status).toBe(200)
})

test('whoever signs in with a one-time password may only choose a password of their own, or leave', async () => {
  const first = await open()
  const browser = hall.browser()
  const { body } = await browser.signIn('admin', first!.password)
  expect(body.staff).toEqual({
    id: 'admin',
    fullName: '管理员',
    role: 'admin',
    mayPick: false,
    mustChangePassword: true,
    window: null,
  })
  expect((await browser.ask('GET', '/api/accounts')).code).toBe('change-password-first')
  expect((await browser.ask('GET', '/everybody')).code).toBe('change-password-first')

  expect((await browser.changePassword(first!.password, 'my own password')).status).toBe(200)
  expect((await browser.session()).staff?.mustChangePassword).toBe(false)
  expect((await browser.ask('GET', '/api/accounts')).status).toBe(200)
  expect((await hall.browser().signIn('admin', first!.password)).code).toBe('wrong-name-or-password')
  expect((await hall.browser().signIn('admin', 'my own password')).status).toBe(200)
})

test.each([
  ['1234567', 'password-too-short'],
  ['年年岁岁花相似', 'password-too-short'],
  ['one.administrator', 'password-is-name'],
  ['One.Administrator', 'password-is-name'],
])('the password %s will not do: %s', async (chosen, code) => {
  const first = await open()
  const admin = await hall.browser().begin('admin', first!.password, 'my own password')
  const { body } = await admin.create('one.administrator', 'admin')
  const other = hall.browser()
  await other.signIn('one.administrator', body.oneTimePassword)
  expect((await other.changePassword(body.oneTimePassword, chosen)).code).toBe(code)
  expect((await other.changePassword(body.oneTimePassword, body.oneTimePassword)).code).toBe(
    'password-is-old',
  )
  expect((await other.changePassword('not the old one', 'a good long one')).code).toBe('wrong-old-password')
  expect((await other.changePassword(body.oneTimePassword, 'a good long one')).status).toBe(200)
})

test('people named in the hall file have an account, and a password once the administrator gives them one', async () => {
  const seed = { id: staffId('zhang.min'), fullName: '张敏', role: 'manager', mayPick: true } as const
  const setup = { ...realHall, staffSeeds: [seed] }
  const first = await open(setup)
  expect((await hall.browser().signIn('zhang.min', '')).code).toBe('wrong-name-or-password')

  const admin = await hall.browser().begin('admin', first!.password, 'my own password')
  const { body } = await admin.reset('zhang.min')
  const zhang = await hall.browser().begin('zhang.min', body.oneTimePassword, 'a good long one')
  expect((await zhang.session()).staff).toMatchObject({ fullName: '张敏', role: 'manager', mayPick: true })

  await admin.change('zhang.min', { role: 'staff' })
  const again = await hall.restart(setup)
  hall = again.hall
  expect((await hall.browser().signIn('zhang.min', 'a good long one')).body.staff?.role).toBe('staff')
})

test('the first administrator may have the name that the hall file gives', async () => {
  const seed = { id: staffId('admin'), fullName: '周国强', role: 'admin', mayPick: false } as const
  const first = await open({ ...realHall, staffSeeds: [seed] })
  const { body } = await hall.browser().signIn('admin', first!.password)
  expect(body.staff).toMatchObject({ fullName: '周国强', mustChangePassword: true })
})

test('an administrator who lost the password gets a new one at the hall computer; nobody else does', async () => {
  const first = await open()
  const admin = await hall.browser().begin('admin', first!.password, 'a forgotten password')
  await admin.create('wang', 'staff')

  const given = await hall.recover('admin')
  if (!given.ok) throw new Error(given.refusal.code)
  expect((await admin.session()).staff).toBeNull()
  expect((await hall.browser().signIn('admin', 'a forgotten password')).code).toBe('wrong-name-or-password')
  expect((await hall.browser().signIn('admin', given.value.password)).body.staff?.mustChangePassword).toBe(
    true,
  )
  for (const id of ['wang', 'nobody']) {
    expect(await hall.recover(id)).toEqual({ ok: false, refusal: { code: 'unknown-account' } })
  }
})
