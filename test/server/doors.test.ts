import { createServer } from 'node:net'
import { hostname } from 'node:os'
import { io } from 'socket.io-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { StoryHall } from '../stories/story-hall.ts'
import { problemIn, rawRequest } from './raw-request.ts'

let hall: StoryHall
beforeAll(async () => {
  hall = await StoryHall.open()
  await hall.isReady()
})
afterAll(() => hall.ends())

const json = { 'content-type': 'application/json' }
const ticket = '{"item":"pension"}'
const raw = (...request: Parameters<typeof rawRequest> extends [string, ...infer Rest] ? Rest : never) =>
  rawRequest(hall.hall.url, ...request)
const ownHost = () => new URL(hall.hall.url).host

describe('what every reply carries', () => {
  test.each([
    ['GET', '/wall/', 200],
    ['GET', '/api/session', 200],
    ['GET', '/healthz', 200],
    ['GET', '/nowhere', 404],
    ['POST', '/api/tickets', 400],
  ])('%s %s (%d) is guarded', async (method, path, status) => {
    const { headers, ...reply } = await raw(method, path)
    expect(reply.status).toBe(status)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('upgrade-insecure-requests')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('no cache keeps what the hall said; files with a name of their own are kept for good', async () => {
    expect((await raw('GET', '/api/session')).headers['cache-control']).toBe('no-store')
    const page = (await raw('GET', '/wall/')).text
    const script = /src="(\/assets\/[^"]+)"/.exec(page)?.[1] ?? ''
    expect((await raw('GET', script)).headers['cache-control']).toContain('immutable')
  })
})

describe('another web site in the same browser', () => {
  const changing = [
    ['POST', '/api/tickets'],
    ['POST', '/api/windows/1'],
    ['POST', '/api/hall'],
    ['POST', '/api/session'],
    ['DELETE', '/api/session'],
    ['POST', '/api/session/password'],
    ['POST', '/api/accounts'],
    ['PATCH', '/api/accounts/wang'],
    ['POST', '/api/accounts/wang/reset'],
    ['POST', '/api/print-jobs/20261124-A001%2F1/reprint'],
    ['POST', '/api/print-jobs/20261124-A001%2F1/settle'],
    ['POST', '/api/sim/printer'],
  ] as const
  const foreign = [
    ['another origin', { origin: 'http://elsewhere.example' }],
    ['another port of the same host', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['a cross-site request', { 'sec-fetch-site': 'cross-site' }],
    ['a same-site request', { 'sec-fetch-site': 'same-site' }],
  ] as const

  test.each(foreign)('%s changes nothing', async (_, headers) => {
    const before = hall.hall.core.journal.lastSeq
    for (const [method, path] of changing) {
      const reply = await raw(method, path, { ...json, ...headers }, ticket)
      expect([path, reply.status, problemIn(reply).code]).toEqual([path, 403, 'other-origin'])
    }
    expect(hall.hall.core.journal.lastSeq).toBe(before)
  })

  test('a foreign name that points here is answered nowhere', async () => {
    for (const [method, path] of [...changing, ['GET', '/api/session'], ['GET', '/wall/']] as const) {
      const reply = await raw(method, path, { ...json, host: 'elsewhere.example' }, ticket)
      expect([path, reply.status, problemIn(reply).code]).toEqual([path, 421, 'other-host'])
    }
  })

  test("the hall's own pages pass, by address and by name", async () => {
    const own = [
      {},
      { origin: `http://${ownHost()}` },
      { 'sec-fetch-site': 'same-origin', origin: `http://${ownHost()}` },
      { 'sec-fetch-site': 'none' },
      { host: 'localhost:8080', origin: 'http://localhost:8080' },
      { host: `${hostname()}.local`.toLowerCase() },
      { host: '[::1]:8080' },
      { host: 'hall.example', origin: 'https://hall.example' },
    ]
    for (const headers of own) {
      const reply = await raw('POST', '/api/tickets', { ...json, ...headers }, ticket)
      expect([headers, reply.status]).toEqual([headers, 201])
    }
  })

  test.each([
    ['another origin', { origin: 'http://elsewhere.example' }, false],
    ['a cross-site page', { 'sec-fetch-site': 'cross-site' }, false],
    ['a foreign name', { host: 'elsewhere.example' }, false],
    ['an own page', { 'sec-fetch-site': 'same-origin' }, true],
  ])('a feed connection of %s', async (_, headers, passes) => {
    const polled = await raw('GET', '/socket.io/?EIO=4&transport=polling', headers)
    expect(polled.status).toBe(passes ? 200 : 403)
    const extraHeaders: Record<string, string> = { ...headers }
    const socket = io(hall.hall.url, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders,
      reconnection: false,
    })
    const connected = await new Promise((resolve) => {
      socket.on('connect', () => resolve(true))
      socket.on('connect_error', () => resolve(false))
    })
    socket.disconnect()
    expect(connected).toBe(passes)
  })
})

describe('requests that nobody can understand', () => {
  const big = JSON.stringify({ item: 'x'.repeat(64 * 1024) })
  const rubbish: [string, string, Record<string, string>, string | Buffer, number, string][] = [
    ['a body over 64 kB', '/api/tickets', json, big, 413, 'too-large'],
    ['broken JSON', '/api/tickets', json, '{"item":', 400, 'bad-request'],
    ['JSON that is no object', '/api/tickets', json, '"pension"', 400, 'bad-request'],
    ['null', '/api/tickets', json, 'null', 400, 'bad-request'],
    ['a list', '/api/tickets', json, '[]', 400, 'bad-request'],
    ['no body', '/api/tickets', json, '', 400, 'bad-request'],
    ['a form', '/api/tickets', { 'content-type': 'text/plain' }, ticket, 400, 'bad-request'],
    ['no content type', '/api/tickets', {}, ticket, 400, 'bad-request'],
    [
      'an unknown alphabet',
      '/api/tickets',
      { 'content-type': 'application/json; charset=x' },
      ticket,
      400,
      'bad-request',
    ],
    [
      'bytes that are no gzip',
      '/api/tickets',
      { ...json, 'content-encoding': 'gzip' },
      ticket,
      400,
      'bad-request',
    ],
    ['a wrong type', '/api/tickets', json, '{"item":1}', 400, 'bad-request'],
    ['an unknown key', '/api/tickets', json, '{"item":"pension","prioriti":1}', 400, 'bad-request'],
    ['an unknown class', '/api/tickets', json, '{"item":"pension","class":"king"}', 400, 'bad-request'],
    ['an unknown command', '/api/windows/1', json, '{"do":"dance"}', 400, 'bad-request'],
    ['a command and more', '/api/windows/1', json, '{"do":"recall","twice":true}', 400, 'bad-request'],
    ['another spelling of an address', '/API/tickets', json, ticket, 404, 'not-found'],
    ['an address with a tail', '/api/tickets/', json, ticket, 404, 'not-found'],
    ['no window', '/api/windows/first', json, '{"do":"recall"}', 400, 'bad-request'],
    ['no name', '/api/session', json, '{"password":"x"}', 400, 'bad-request'],
    ['a key that is no key', '/api/sim/keypad-1', json, '{"do":"press","level":6}', 400, 'bad-request'],
    ['half a percent sign', '/api/windows/%E0%A4%A', json, '{}', 404, 'not-found'],
    ['no such item', '/api/tickets', json, '{"item":"__proto__"}', 404, 'unknown-item'],
    ['no such device', '/api/sim/constructor', json, '{"do":"pull"}', 404, 'not-simulated'],
    ['no such address', '/api/nowhere', json, ticket, 404, 'not-found'],
    ['a stranger’s method', '/api/hall/all', json, ticket, 404, 'not-found'],
  ]

  test.each(rubbish)(
    '%s is told what to do, in both languages',
    async (_, path, headers, body, status, code) => {
      // As an administrator, so that no sign-in is asked for first.
      const cookie = await hall.cookieOf('admin')
      const told = await Promise.all(
        ['zh-CN,zh;q=0.9,en;q=0.8', 'en-US,en;q=0.9'].map((language) =>
          raw('POST', path, { ...headers, cookie, 'accept-language': language }, body),
        ),
      )
      for (const reply of told) {
        expect(reply.type).toBe('application/problem+json')
        expect(problemIn(reply)).toEqual({
          type: `urn:hallbell:problem:${code}`,
          status,
          code,
          title: expect.stringMatching(/./),
          detail: expect.stringMatching(/./),
        })
        expect(reply.status).toBe(status)
        expect(reply.text).not.toMatch(/node_modules|\.ts:\d|\bat [\w.]+ \(/)
      }
      const [zh, en] = told.map(problemIn)
      expect(zh!.title).toMatch(/\p{Script=Han}/u)
      expect(en!.title).not.toMatch(/\p{Script=Han}/u)
      expect(en!.detail).not.toMatch(/\p{Script=Han}/u)
    },
  )

  test.each([
    [undefined, 'zh'],
    ['zh-CN', 'zh'],
    ['en', 'en'],
    ['en-GB;q=0.8, zh;q=0.3', 'en'],
    ['en;q=0.3, zh-CN', 'zh'],
    ['fr', 'zh'],
    ['*', 'zh'],
    [';;;,q=', 'zh'],
  ])('Accept-Language %s is answered in %s', async (asked, spoken) => {
    const reply = await raw('GET', '/nowhere', asked === undefined ? {} : { 'accept-language': asked })
    const { title } = problemIn(reply)
    expect(/\p{Script=Han}/u.test(title) ? 'zh' : 'en').toBe(spoken)
  })
})

describe('files', () => {
  test.each([
    '/../package.json',
    '/wall/../../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/assets/%2e%2e%5c%2e%2e%5cpackage.json',
    '/..\\..\\package.json',
    '/assets/....//....//package.json',
    '//etc/passwd',
    '/wall/%00',
    '/.git/config',
    '/t/..%2f..%2f..%2fpackage.json',
  ])('%s leads nowhere', async (path) => {
    const reply = await raw('GET', path)
    expect(reply.text).not.toMatch(/"name": "hallbell"|root:|\[core\]/)
    expect(reply.text).not.toMatch(/node_modules|\.ts:\d/)
    if (reply.status !== 200) expect([400, 403, 404]).toContain(reply.status)
    // The phone page is the same for every ticket; which one it is, the feed is asked.
    else expect([path.startsWith('/t/'), reply.type]).toEqual([true, 'text/html'])
    if (reply.status >= 400) expect(problemIn(reply).code).toMatch(/^(not-found|bad-request)$/)
  })
})

describe('where the hall listens', () => {
  test('on this computer only, unless the hall file says otherwise', async () => {
    expect(new URL(hall.hall.url).hostname).toBe('127.0.0.1')
    // The same port at another address of this computer is still free.
    const other = createServer()
    await new Promise<void>((resolve, reject) => {
      other.once('error', reject)
      other.listen(Number(new URL(hall.hall.url).port), '127.0.0.2', resolve)
    })
    await new Promise((resolve) => other.close(resolve))
  })

  test('a port that is taken is told, and nothing stays open', async () => {
    const port = Number(new URL(hall.hall.url).port)
    await expect(StoryHall.open({ port })).rejects.toMatchObject({ code: 'port-in-use' })
  })
})
