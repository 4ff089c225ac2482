import { afterEach, expect, test } from 'vitest'
import { staffId } from '../../src/core/ids.ts'
import type { AccountReply } from '../../src/server/requests.ts'
import type { AccountSetup, DemoAccount } from '../../src/staff/first-start.ts'
import { realHall, StaffHall } from './staff-hall.ts'

const person = (id: string, role: DemoAccount['role'], fullName: string): DemoAccount => ({
  id: staffId(id),
  fullName,
  role,
  mayPick: false,
  password: `demo-${id}`,
})
const demo: AccountSetup = {
  demoAccounts: [person('admin', 'admin', '周国强'), person('wang', 'staff', '王芳')],
  staffSeeds: [],
  allSimulated: true,
}

let hall: StaffHall
afterEach(() => hall.close())

async function openDemo(setup = demo) {
  const opened = await StaffHall.open(setup)
  hall = opened.hall
  return opened.first
}

async function restart(setup: AccountSetup) {
  const again = await hall.restart(setup)
  hall = again.hall
  return again.first
}

async function names(browser: ReturnType<StaffHall['browser']>) {
  return (await browser.ask<AccountReply[]>('GET', '/api/accounts')).body.map(({ id }) => id)
}

test('the demo shows its accounts with their passwords, and each opens at once', async () => {
  expect(await openDemo()).toBeNull()
  const { demoAccounts } = await hall.browser().session()
  expect(demoAccounts).toEqual([
    { name: 'admin', password: 'demo-admin', fullName: '周国强', role: 'admin' },
    { name: 'wang', password: 'demo-wang', fullName: '王芳', role: 'staff' },
  ])
  for (const { name, password } of demoAccounts) {
    const { body } = await hall.browser().signIn(name, password)
    expect(body.staff).toMatchObject({ id: name, mustChangePassword: false })
  }
})

test('a second start of the demo changes nothing', async () => {
  await openDemo()
  const { length } = hall.events()
  await restart(demo)
  expect(hall.events()).toHaveLength(length)
})

test('with the first real device demo accounts end, their sessions too, and the hall gets a real administrator', async () => {
  await openDemo()
  const visitor = hall.browser()
  await visitor.signIn('admin', 'demo-admin')
  const made = await visitor.create('friend', 'admin')
  const { cookie } = await hall.browser().begin('friend', made.body.oneTimePassword, 'a secret back door')

  const first = await restart(realHall)
  expect(first?.id).toBe('admin')
  expect((await hall.browser().session()).demoAccounts).toEqual([])
  for (const old of [visitor.cookie, cookie]) {
    const left = hall.browser()
    left.cookie = old
    expect((await left.session()).staff).toBeNull()
  }
  for (const [name, password] of [
    ['admin', 'demo-admin'],
    ['wang', 'demo-wang'],
    ['friend', 'a secret back door'],
  ] as const) {
    expect((await hall.browser(name).signIn(name, password)).code).toBe('wrong-name-or-password')
  }
  const admin = await hall.browser().begin('admin', first!.password, 'a good long one')
  expect(await names(admin)).toEqual(['admin'])
  expect((await admin.change('wang', { active: true })).code).toBe('unknown-account')
})

test('a demo section that comes with a real device makes no account', async () => {
  await openDemo({ ...demo, allSimulated: false })
  expect((await hall.browser().session()).demoAccounts).toEqual([])
  expect(hall.tables.account(staffId('wang'))).toBeNull()
})

test('a real person takes over a name of the demo without its password, from the hall file or by hand', async () => {
  await openDemo()
  const seed = { id: staffId('wang'), fullName: '王小芳', role: 'inspector', mayPick: false } as const
  const first = await restart({ ...realHall, staffSeeds: [seed] })
  expect((await hall.browser().signIn('wang', 'demo-wang')).code).toBe('wrong-name-or-password')
  const admin = await hall.browser().begin('admin', first!.password, 'a good long one')
  const { body } = await admin.reset('wang')
  const wang = await hall.browser().begin('wang', body.oneTimePassword, 'my own password')
  expect((await wang.session()).staff).toMatchObject({ fullName: '王小芳', role: 'inspector' })

  await restart({ ...demo, staffSeeds: [seed] })
  expect((await hall.browser().signIn('wang', 'demo-wang')).code).toBe('wrong-name-or-password')
  expect((await hall.browser().signIn('wang', 'my own password')).status).toBe(200)
  expect((await hall.browser().session()).demoAccounts).toEqual([])
})

test('a name of an ended demo account can be given to a real person by hand', async () => {
  await openDemo()
  const first = await restart(realHall)
  const admin = await hall.browser().begin('admin', first!.password, 'a good long one')
  const { body } = await admin.create('wang', 'staff', '王小芳')
  const wang = await hall.browser().begin('wang', body.oneTimePassword, 'my own password')
  expect((await wang.session()).staff?.fullName).toBe('王小芳')
})

test('an administrator of the demo cannot touch the accounts of a hall that was real before', async () => {
  const first = await openDemo(realHall)
  await (await hall.browser().begin('admin', first!.password, 'a good long one')).create('chen', 'staff')
  const boss = person('boss', 'admin', '试用')
  await restart({ ...demo, demoAccounts: [boss] })
  const visitor = hall.browser()
  await visitor.signIn('boss', 'demo-boss')
  expect(await names(visitor)).toEqual(['boss'])
  expect((await visitor.reset('admin')).code).toBe('unknown-account')
  expect((await visitor.change('chen', { role: 'admin' })).code).toBe('unknown-account')
  expect((await visitor.create('chen', 'admin')).code).toBe('account-exists')
})

test('a visitor who turns the demo upside down finds it mended at the next start', async () => {
  await openDemo()
  const visitor = hall.browser()
  await visitor.signIn('admin', 'demo-admin')
  expect((await visitor.changePassword('demo-admin', 'mine alone now')).code).toBe('demo-password-fixed')
  expect((await visitor.reset('wang')).code).toBe('demo-password-fixed')
  expect((await visitor.change('wang', { active: false, role: 'manager' })).status).toBe(200)
  expect((await visitor.create('wang', 'staff')).code).toBe('account-exists')
  expect((await hall.browser().session()).demoAccounts.map(({ name }) => name)).toEqual(['admin'])

  await restart({
    ...demo,
    demoAccounts: [demo.demoAccounts[0]!, { ...demo.demoAccounts[1]!, password: 'new-words' }],
  })
  expect((await hall.browser().signIn('wang', 'demo-wang')).code).toBe('wrong-name-or-password')
  expect((await hall.browser().signIn('wang', 'new-words')).body.staff?.role).toBe('staff')

  const next = hall.browser()
  await next.signIn('admin', 'demo-admin')
  expect((await next.change('wang', { role: 'manager' })).status).toBe(200)
  await restart(demo)
  expect((await hall.browser().signIn('wang', 'demo-wang')).body.staff?.role).toBe('staff')
})
