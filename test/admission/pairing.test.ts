import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PairingReply, ScreensReply, TicketReply } from '../../src/server/requests.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { reachable, Stranger } from './stranger.ts'

let hall: StoryHall
beforeEach(async () => {
  hall = await StoryHall.open({ file: reachable })
})
afterEach(() => hall.ends())

const screens = async () => (await hall.request<ScreensReply>('GET', '/api/screens', undefined, 'admin')).body
const confirm = (code: string | null, name: string) =>
  hall.request<{ screen: number; code: string }>('POST', '/api/screens', { code, name }, 'admin')
const takes = (screen: Stranger, headers = {}) =>
  screen.ask<TicketReply>('POST', '/api/tickets', { item: 'pension' }, headers)
const asksCode = async (screen: Stranger, page = 'kiosk') =>
  (await screen.ask<PairingReply>('POST', `/api/pairing/${page}`)).body

test('a screen shows a code, the administrator confirms and names it, and it is that screen from then on', async () => {
  const screen = new Stranger(hall.hall.url)
  expect([await screen.sees('kiosk'), (await takes(screen)).body.code]).toEqual([
    'screen-not-paired',
    'screen-not-paired',
  ])
  const { state, code, until } = await asksCode(screen)
  expect([state, until! - hall.hall.core.clock.now() > 590_000]).toEqual(['waiting', true])
  expect(code).toMatch(/^[ACDEFHJKMNPQRTWXY3479]{6}$/)
  expect((await screens()).waiting).toMatchObject([{ code, page: 'kiosk', address: '127.0.0.2' }])
  // The code alone opens nothing.
  expect(await screen.sees('kiosk')).toBe('screen-not-paired')

  expect((await confirm(code!.toLowerCase(), ' 一楼取号机1 ')).body).toEqual({ screen: 1 })
  expect((await screen.ask<PairingReply>('GET', '/api/pairing/kiosk')).body.state).toBe('paired')
  expect(await screen.sees('kiosk')).toBe('seen')
  expect((await takes(screen)).status).toBe(201)
  expect(hall.journal('ticket-issued')[0]?.by).toBe('screen:1')
  expect(await screen.sees('wall')).toBe('screen-not-paired')
  const { waiting, paired } = await screens()
  expect(waiting).toEqual([])
  expect(paired).toMatchObject([{ screen: 1, page: 'kiosk', name: '一楼取号机1', address: '127.0.0.2' }])
})

test('the cookie is for the hall alone, stays for long, and only its hash is kept', async () => {
  const screen = new Stranger(hall.hall.url)
  const asked = await screen.ask<PairingReply>('POST', '/api/pairing/wall')
  const line = String(asked.headers['set-cookie'])
  expect(line).toMatch(/^hallbell-wall=[\w-]{43};/)
  for (const rule of ['HttpOnly', 'SameSite=Strict', 'Path=/', 'Max-Age=34560000'])
    expect(line).toContain(rule)
  await confirm(asked.body.code, '大屏')
  const secret = /=([\w-]{43})/.exec(line)![1]!
  const kept = hall.rows<{ token_hash: Buffer }>('SELECT token_hash FROM secret_screens')
  expect(kept.map(({ token_hash }) => token_hash.length)).toEqual([32])
  expect(JSON.stringify(hall.journal('screen-paired'))).not.toContain(secret)
  // Whenever the page is opened the cookie begins anew.
  const again = await screen.ask('GET', '/api/pairing/wall')
  expect(String(again.headers['set-cookie'])).toContain(secret)
})

test('asking again gives the same code while it lasts, and after ten minutes another', async () => {
  const screen = new Stranger(hall.hall.url)
  const { code } = await asksCode(screen)
  expect((await asksCode(screen)).code).toBe(code)
  await hall.passes(10 * 60_000)
  expect((await confirm(code, '取号机')).body.code).toBe('no-such-code')
  expect((await screen.ask<PairingReply>('GET', '/api/pairing/kiosk')).body.state).toBe('none')
  expect((await asksCode(screen)).code).not.toBe(code)
})

test('a paired screen stays one through a restart; a removed one is shown out at once', async () => {
  const screen = new Stranger(hall.hall.url)
  await screen.pairs(hall, 'kiosk', '取号机')
  hall = await hall.startsAgain()
  const after = new Stranger(hall.hall.url)
  await after.pairs(hall, 'kiosk', '取号机2')
  const watching = await after.watch('kiosk')
  expect(watching.answer).toBe('seen')
  expect((await hall.request('DELETE', '/api/screens/2', undefined, 'admin')).status).toBe(200)
  expect((await takes(after)).body.code).toBe('screen-not-paired')
  await hall.passes(1_000)
  await watching.ended
  expect((await screens()).paired.map(({ screen }) => screen)).toEqual([1])
  expect(hall.rows('SELECT screen FROM secret_screens')).toEqual([{ screen: 1 }])
  // Its number is never given again.
  const third = new Stranger(hall.hall.url)
  expect(await third.pairs(hall, 'wall', '大屏')).toBe(3)
})

test('names are kept apart and can be changed', async () => {
  const [one, two] = [new Stranger(hall.hall.url), new Stranger(hall.hall.url, '127.0.0.4')]
  await one.pairs(hall, 'kiosk', '取号机1')
  const { code } = await asksCode(two)
  for (const [name, refusal] of [
    ['取号机1', 'screen-name-taken'],
    ['  ', 'bad-screen-name'],
    ['x'.repeat(41), 'bad-screen-name'],
    ['a\nb', 'bad-screen-name'],
  ] as const) {
    expect([name, (await confirm(code, name)).body.code]).toEqual([name, refusal])
  }
  expect((await confirm(code, '取号机2')).status).toBe(201)
  const rename = (screen: number, name: string) =>
    hall.request<{ code: string }>('PATCH', `/api/screens/${screen}`, { name }, 'admin')
  expect((await rename(2, '取号机1')).body.code).toBe('screen-name-taken')
  expect((await rename(9, '取号机3')).body.code).toBe('unknown-screen')
  expect((await rename(2, '二楼取号机')).status).toBe(200)
  expect((await screens()).paired.map(({ name }) => name)).toEqual(['取号机1', '二楼取号机'])
})

test('codes that nobody confirms are bounded, by address and in all', async () => {
  for (let n = 0; n < 8; n++) await asksCode(new Stranger(hall.hall.url))
  expect((await screens()).waiting).toHaveLength(4)
  for (let n = 0; n < 3; n++) await asksCode(new Stranger(hall.hall.url))
  const refused = await new Stranger(hall.hall.url).ask('POST', '/api/pairing/kiosk')
  expect([refused.status, refused.body.code]).toEqual([429, 'too-many-requests'])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  let last = ''
  for (let n = 0; n < 70; n++) {
    const reply = await new Stranger(hall.hall.url, `127.0.1.${n + 1}`).ask('POST', '/api/pairing/wall')
    last = reply.body.code ?? ''
  }
  expect([last, (await screens()).waiting.length]).toEqual(['too-many-codes', 64])
})

test.each([{ 'x-forwarded-for': '127.0.0.1' }, { forwarded: 'for=127.0.0.1' }, { 'x-real-ip': '127.0.0.1' }])(
  'whatever a header says, a stranger stays one: %j',
  async (headers) => {
    expect((await takes(new Stranger(hall.hall.url), headers)).status).toBe(403)
    // Handed on by a proxy at the hall PC: not the hall PC itself.
    expect((await takes(new Stranger(hall.hall.url, '127.0.0.1'), headers)).status).toBe(403)
    expect((await takes(new Stranger(hall.hall.url, '127.0.0.1'))).status).toBe(201)
  },
)

test('screens and tokens of the demo end with it', async () => {
  const screen = new Stranger(hall.hall.url)
  await screen.pairs(hall, 'kiosk', '取号机')
  await hall.request('POST', '/api/tokens', { name: 'tried', rights: ['hall:read'] }, 'admin')
  hall = await hall.startsAgain({ file: (demo) => ({ ...reachable(demo), demoAccounts: [] }) })
  expect(hall.rows('SELECT removed FROM screens')).toEqual([{ removed: 1 }])
  expect(hall.rows('SELECT revoked FROM tokens')).toEqual([{ revoked: 1 }])
  expect(hall.journal('screen-removed').map(({ by }) => by)).toEqual(['hall'])
})

test('a full disk pairs nobody, and the code can be confirmed when there is room', async () => {
  const screen = new Stranger(hall.hall.url)
  const { code } = await asksCode(screen)
  await hall.cookieOf('admin')
  hall.hall.core.db.pragma('query_only = ON')
  expect((await confirm(code, '取号机')).status).toBe(503)
  hall.hall.core.db.pragma('query_only = OFF')
  expect(await screen.sees('kiosk')).toBe('screen-not-paired')
  expect((await confirm(code, '取号机')).status).toBe(201)
  expect(await screen.sees('kiosk')).toBe('seen')
})
