import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TokenMadeReply, TokenReply } from '../../src/server/requests.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { program, reachable, Stranger } from './stranger.ts'

let hall: StoryHall
beforeEach(async () => {
  hall = await StoryHall.open({ file: reachable })
})
afterEach(() => hall.ends())

const make = (name: string, rights: readonly string[]) =>
  hall.request<TokenMadeReply & { code: string }>('POST', '/api/tokens', { name, rights }, 'admin')
const revoke = (name: string) => hall.request('DELETE', `/api/tokens/${name}`, undefined, 'admin')
const tokens = async () => (await hall.request<TokenReply[]>('GET', '/api/tokens', undefined, 'admin')).body

test('a program takes a ticket with its token, and the journal names it', async () => {
  const booking = await program(hall, 'booking', ['tickets:take'])
  expect((await booking.ask('POST', '/api/tickets', { item: 'pension' })).status).toBe(201)
  expect(hall.journal('ticket-issued')[0]?.by).toBe('token:booking')
  // Urgent is for people.
  const urgent = { item: 'pension', class: 'urgent', reason: '急' }
  expect((await booking.ask('POST', '/api/tickets', urgent)).body.code).toBe('urgent-needs-staff')
})

test('the secret is shown once and only its hash is kept', async () => {
  const { body } = await make('monitoring', ['hall:read', 'hall:read'])
  expect(body.token).toMatch(/^[\w-]{43}$/)
  expect(JSON.stringify([await tokens(), hall.journal('token-made')])).not.toContain(body.token)
  const hash = createHash('sha256').update(body.token).digest('hex')
  expect(hall.rows('SELECT hex(token_hash) AS hash FROM secret_tokens')).toEqual([
    { hash: hash.toUpperCase() },
  ])
  expect((await tokens())[0]).toMatchObject({ name: 'monitoring', rights: ['hall:read'], lastDay: null })
})

test('the day of its last use is shown, and written once a day', async () => {
  const wall = await program(hall, 'wall-box', ['hall:read'])
  for (let n = 0; n < 3; n++) expect(await wall.sees('wall')).toBe('seen')
  expect((await tokens())[0]?.lastDay).toBe('2026-11-24')
  hall.hall.core.db.pragma('query_only = ON')
  expect(await wall.sees('wall')).toBe('seen')
  hall.hall.core.db.pragma('query_only = OFF')
  await hall.passes(24 * 3_600_000)
  hall.forgets('admin')
  await wall.sees('wall')
  expect((await tokens())[0]?.lastDay).toBe('2026-11-25')
})

test('a revoked token opens nothing from then on, feeds that are open included', async () => {
  const wall = await program(hall, 'wall-box', ['hall:read'])
  const watching = await wall.watch('wall')
  expect((await revoke('wall-box')).status).toBe(200)
  expect(await wall.sees('wall')).toBe('unknown-token')
  await hall.passes(1_000)
  await watching.ended
  // Another token may take its name; the old secret stays dead.
  expect((await make('wall-box', ['hall:read'])).status).toBe(201)
  expect(await wall.sees('wall')).toBe('unknown-token')
  expect((await revoke('nothing')).status).toBe(404)
})

test.each([
  ['Bearer nonsense', 'unknown-token'],
  ['Bearer ', 'unknown-token'],
  ['Basic YWRtaW46ZGVtby1hZG1pbg==', 'unknown-token'],
  [`Bearer ${'x'.repeat(4000)}`, 'unknown-token'],
  ['Bearer a b', 'unknown-token'],
])('Authorization: %.40s is refused, at the hall PC too', async (authorization, code) => {
  for (const address of ['127.0.0.1', '127.0.0.2']) {
    const reply = await new Stranger(hall.hall.url, address).ask('GET', '/api/session', undefined, {
      authorization,
    })
    expect([reply.status, reply.body.code]).toEqual([401, code])
  }
})

test('names and rights are checked', async () => {
  expect((await make('booking', ['tickets:take'])).status).toBe(201)
  for (const [name, rights, code] of [
    ['booking', ['hall:read'], 'token-name-taken'],
    ['', ['hall:read'], 'bad-token-name'],
    ['Has Space', ['hall:read'], 'bad-token-name'],
    ['x'.repeat(33), ['hall:read'], 'bad-token-name'],
    ['empty', [], 'token-without-rights'],
    ['strange', ['everything'], 'bad-request'],
  ] as const) {
    expect([name, (await make(name, rights)).body.code]).toEqual([name, code])
  }
})
