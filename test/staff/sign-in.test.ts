import { afterEach, beforeEach, expect, test } from 'vitest'
import { Passwords } from '../../src/staff/passwords.ts'
import { Sessions } from '../../src/staff/sessions.ts'
import { SignIn } from '../../src/staff/sign-in.ts'
import { adminPassword, hallWithAdmin, type StaffHall } from './staff-hall.ts'

const hours = 3_600_000
let hall: StaffHall
beforeEach(async () => {
  hall = (await hallWithAdmin()).hall
})
afterEach(() => hall.close())

test('the cookie is out of reach for scripts and for other sites, and no cache keeps the reply', async () => {
  const reply = await hall.browser().signIn('admin', adminPassword)
  expect(reply.setCookie).toMatch(/^hallbell=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
  expect(reply.cacheControl).toBe('no-store')
})

test('a session ends when its person signs out, and only that one', async () => {
  const [window, office] = [hall.browser(), hall.browser()]
  await window.signIn('admin', adminPassword)
  await office.signIn('admin', adminPassword)
  const stolen = window.cookie
  expect((await window.signOut()).setCookie).toMatch(/^hallbell=; Max-Age=0; Path=\//)
  window.cookie = stolen
  expect((await window.session()).staff).toBeNull()
  expect((await window.ask('GET', '/everybody')).code).toBe('sign-in-needed')
  expect((await window.signOut()).status).toBe(200)
  expect((await office.session()).staff?.id).toBe('admin')
})

test('a session ends after twelve hours and leaves nothing behind', async () => {
  const browser = hall.browser()
  await browser.signIn('admin', adminPassword)
  hall.pass(12 * hours - 1)
  expect((await browser.session()).staff?.id).toBe('admin')
  hall.pass(1)
  expect((await browser.session()).staff).toBeNull()
  await hall.browser().signIn('admin', adminPassword)
  expect(hall.db.prepare('SELECT count(*) FROM secret_sessions').pluck().get()).toBe(1)
})

test('a session goes on over a restart of the hall computer', async () => {
  const before = hall.browser()
  await before.signIn('admin', adminPassword)
  hall = (await hall.restart({ demoAccounts: [], staffSeeds: [], allSimulated: false })).hall
  const after = hall.browser()
  after.cookie = before.cookie
  expect((await after.session()).staff?.id).toBe('admin')
})

test.each(['', 'hallbell=', 'hallbell=guess', 'other=1', 'hallbell=%E0%A4%A', 'hallbell'])(
  'a cookie that the hall never gave opens nothing: %s',
  async (cookie) => {
    const browser = hall.browser()
    browser.cookie = cookie
    expect((await browser.session()).staff).toBeNull()
    expect((await browser.changePassword('x', 'a good long one')).code).toBe('sign-in-needed')
  },
)

test('the third wrong password begins a delay that doubles up to a minute; the right one after it clears it', async () => {
  const thief = hall.browser()
  for (let i = 0; i < 3; i++)
    expect((await thief.signIn('admin', 'wrong')).code).toBe('wrong-name-or-password')
  for (const seconds of [1, 2, 4, 8, 16, 32, 60, 60]) {
    const early = await thief.signIn('admin', adminPassword)
    expect(early).toMatchObject({ status: 429, code: 'too-many-attempts', body: { seconds } })
    hall.pass(seconds * 1000 - 1)
    expect((await thief.signIn('admin', adminPassword)).body.seconds).toBe(1)
    hall.pass(1)
    expect((await thief.signIn('admin', 'wrong')).code).toBe('wrong-name-or-password')
  }
  hall.pass(60_000)
  expect((await thief.signIn('admin', adminPassword)).status).toBe(200)
  expect((await thief.signIn('admin', 'wrong')).code).toBe('wrong-name-or-password')
  expect((await thief.signIn('admin', adminPassword)).status).toBe(200)
})

test('guessing one name from many computers slows that name down, and nobody else', async () => {
  for (let i = 0; i < 3; i++) await hall.browser(`10.0.0.${i}`).signIn('admin', 'wrong')
  expect((await hall.browser('10.0.0.9').signIn('admin', adminPassword)).code).toBe('too-many-attempts')
  expect((await hall.browser('10.0.0.9').signIn('wang', 'wrong')).code).toBe('wrong-name-or-password')
})

test('guessing many names from one computer slows that computer down, and no other', async () => {
  for (const name of ['chen', 'li', 'zhao']) await hall.browser('10.0.0.1').signIn(name, 'wrong')
  expect((await hall.browser('10.0.0.1').signIn('admin', adminPassword)).code).toBe('too-many-attempts')
  expect((await hall.browser('10.0.0.2').signIn('admin', adminPassword)).status).toBe(200)
})

/** The sign-in without HTTP between, so that attempts begin in the same moment. */
function signInAtOnce(passwords: Passwords) {
  const { spine, tables } = hall
  const now = () => hall.now()
  const sessions = new Sessions(tables, now)
  return new SignIn({ spine, tables, sessions, passwords, now, published: new Set() })
}

test('of a hundred guesses in the same moment three learn something, not even that one was right', async () => {
  const signIn = signInAtOnce(new Passwords({ n: 16, r: 1, p: 1 }))
  const guesses = Array.from({ length: 100 }, (_, i) => (i === 20 ? adminPassword : `guess ${i}`))
  const answers = await Promise.all(guesses.map((guess) => signIn.signIn('admin', guess, '10.0.0.1')))
  const codes = answers.map((answer) => (answer.ok ? 'signed in' : answer.refusal.code))
  expect(codes.filter((code) => code === 'wrong-name-or-password')).toHaveLength(3)
  expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(97)
})

test('a guess in the delay, or beyond forty at the same time, costs the hall computer nothing', async () => {
  let hashes = 0
  class Counted extends Passwords {
    override fits(...args: Parameters<Passwords['fits']>) {
      hashes++
      return super.fits(...args)
    }
  }
  const signIn = signInAtOnce(new Counted({ n: 16, r: 1, p: 1 }))
  const guess = (i: number) => signIn.signIn(`name-${i}`, 'guess', `10.0.0.${i}`)
  await Promise.all(Array.from({ length: 100 }, (_, i) => guess(i)))
  expect(hashes).toBe(40)
  for (let i = 0; i < 5; i++) await guess(7)
  expect(hashes).toBe(42)
})

test('a name that does not exist is answered like one that does, delay and all', async () => {
  const answers = async (name: string, from: string) => {
    const thief = hall.browser(from)
    const seen = []
    for (let i = 0; i < 5; i++) {
      const { status, body } = await thief.signIn(name, 'wrong')
      seen.push({ status, body })
    }
    return seen
  }
  expect(await answers('nobody', '10.0.0.1')).toEqual(await answers('admin', '10.0.0.2'))
})

test('the old password cannot be guessed from an open session either', async () => {
  const browser = hall.browser()
  await browser.signIn('admin', adminPassword)
  for (let i = 0; i < 3; i++) {
    expect((await browser.changePassword('a wrong guess', 'a good long one 2')).code).toBe(
      'wrong-old-password',
    )
  }
  expect((await browser.changePassword(adminPassword, 'a good long one 2')).code).toBe('too-many-attempts')
})

test('a name may be typed with capitals and blanks around it, a password in full width', async () => {
  expect((await hall.browser().signIn(' Admin ', adminPassword)).status).toBe(200)
  const fullWidth = [...adminPassword].map((c) =>
    c === ' ' ? '　' : String.fromCharCode(c.charCodeAt(0) + 0xfee0),
  )
  expect((await hall.browser().signIn('admin', fullWidth.join(''))).status).toBe(200)
})

test.each([
  { name: 'admin' },
  { name: 'admin', password: 5 },
  { name: 'admin', password: adminPassword, remember: true },
  { name: 'admin', password: 'x'.repeat(201) },
])('a sign-in of the wrong shape is refused: %j', async (body) => {
  expect((await hall.browser().ask('POST', '/api/session', body)).code).toBe('bad-request')
})
