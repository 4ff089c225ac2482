import { expect, test } from 'vitest'
import { staffId } from '../../src/core/ids.ts'
import type { Account } from '../../src/staff/account.ts'
import { beginSession, changeAccount, changeOwnPassword, resetPassword } from '../../src/staff/decide.ts'

const wang: Account = {
  id: staffId('wang'),
  fullName: '王芳',
  role: 'staff',
  mayPick: false,
  active: true,
  demo: false,
  mustChangePassword: false,
  passwordSeq: 7,
}

/** Checking a password takes a quarter of a second; this is what the account may have become meanwhile. */
test.each([
  ['nothing happened', wang, 'signed-in'],
  ['the password was reset', { ...wang, passwordSeq: 9 }, 'wrong-name-or-password'],
  ['the account was deactivated', { ...wang, active: false }, 'wrong-name-or-password'],
  ['the account was never there', null, 'wrong-name-or-password'],
])('while the right password was checked, %s', (_, account, outcome) => {
  const decision = beginSession(account, 7)
  expect(decision.ok ? decision.value.events[0]?.type : decision.refusal.code).toBe(outcome)
})

test('a new password needs a session that still lasts when it is stored', () => {
  expect(changeOwnPassword(null)).toEqual({ ok: false, refusal: { code: 'sign-in-needed' } })
})

const hallOf = (...accounts: Account[]) => new Map(accounts.map((account) => [account.id, account]))
const admin: Account = { ...wang, id: staffId('admin'), role: 'admin' }

test('who lost the role while the request was on its way no longer keeps accounts', () => {
  const accounts = hallOf({ ...admin, role: 'manager' }, wang)
  const decision = resetPassword(accounts, admin.id, wang.id, new Set())
  expect(decision).toEqual({ ok: false, refusal: { code: 'not-allowed' } })
})

test.each([
  ['of the demo', { demo: true }],
  ['that is not active', { active: false }],
  ['without a password', { passwordSeq: null }],
])('an administrator %s does not count as another one', (_, less) => {
  const accounts = hallOf(admin, { ...admin, id: staffId('chen'), ...less })
  const decision = changeAccount(accounts, admin.id, admin.id, { active: false })
  expect(decision).toEqual({ ok: false, refusal: { code: 'last-admin' } })
})
