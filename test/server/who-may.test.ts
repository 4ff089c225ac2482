import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rights } from '../../src/core/route.ts'
import type { OpenApi } from '../../src/server/openapi.ts'
import type { FeedName } from '../../src/server/pictures.ts'
import type { OneTimePasswordReply, Problem } from '../../src/server/requests.ts'
import { program, reachable, Stranger } from '../admission/stranger.ts'
import { StoryHall } from '../stories/story-hall.ts'

const people = {
  nobody: undefined,
  staff: 'wang',
  inspector: 'inspector',
  manager: 'manager',
  admin: 'admin',
}
type Who = keyof typeof people
const everyone = Object.keys(people) as Who[]
const signedIn: Who[] = ['staff', 'inspector', 'manager', 'admin']

/** At other computers: nobody, screens that were paired, and programs with a token of one right each. */
const strangers = ['stranger', 'kiosk screen', 'wall screen', ...rights] as const
type Away = (typeof strangers)[number]
const away = new Map<Away, Stranger>()
/** Where a stranger may more than what stands in the lists for everybody. */
const awayMay: Readonly<Record<string, readonly Away[]>> = {
  'POST /api/tickets': ['kiosk screen', 'tickets:take'],
  kiosk: ['kiosk screen', 'hall:read'],
  wall: ['wall screen', 'hall:read'],
}
/** What the hall PC may without a sign-in, and nobody else. */
const onlyHere = ['POST /api/tickets', 'kiosk', 'wall', 'sim']
const mayFromAway = (door: string, may: readonly Who[], who: Away) =>
  awayMay[door]?.includes(who) === true ||
  (may.includes('nobody') && !onlyHere.includes(door) && !door.includes('/api/sim/'))

let hall: StoryHall
beforeAll(async () => {
  hall = await StoryHall.open({ file: reachable })
  const stranger = () => new Stranger(hall.hall.url)
  const kiosk = stranger()
  const wall = stranger()
  away.set('stranger', stranger()).set('kiosk screen', kiosk).set('wall screen', wall)
  await kiosk.pairs(hall, 'kiosk', '一楼取号机1')
  await wall.pairs(hall, 'wall', '一楼大屏')
  for (const right of rights) away.set(right, await program(hall, right.replace(':', '.'), [right]))
})
afterAll(() => hall.ends())

/** The route as the program writes it; how a test asks for it; who may. */
const routes: [route: string, path: string, body: object | undefined, may: Who[]][] = [
  ['POST /api/tickets', '/api/tickets', { item: 'pension' }, everyone],
  ['POST /api/windows/{no}', '/api/windows/1', { do: 'recall' }, signedIn],
  ['POST /api/windows/{no}', '/api/windows/1', { do: 'sit-down' }, signedIn],
  ['POST /api/windows/{no}/release', '/api/windows/2/release', undefined, ['manager', 'admin']],
  ['POST /api/hall', '/api/hall', { do: 'reopen' }, ['manager', 'admin']],
  ['POST /api/hall', '/api/hall', { do: 'emergency-close', reason: '停电' }, ['manager', 'admin']],
  ['POST /api/print-jobs/{job}/reprint', '/api/print-jobs/20261124-A001%2F9/reprint', undefined, signedIn],
  ['POST /api/print-jobs/{job}/settle', '/api/print-jobs/20261124-A001%2F9/settle', undefined, signedIn],
  ['GET /api/session', '/api/session', undefined, everyone],
  ['POST /api/session', '/api/session', { name: 'li', password: 'demo-lina' }, everyone],
  ['POST /api/session/password', '/api/session/password', { old: 'x', new: 'y' }, signedIn],
  ['GET /api/accounts', '/api/accounts', undefined, ['admin']],
  [
    'POST /api/accounts',
    '/api/accounts',
    { id: 'hu', fullName: '胡军', role: 'staff', mayPick: false },
    ['admin'],
  ],
  ['PATCH /api/accounts/{id}', '/api/accounts/zhao', { mayPick: true }, ['admin']],
  ['POST /api/accounts/{id}/reset', '/api/accounts/zhao/reset', undefined, ['admin']],
  ['POST /api/sim/{device}', '/api/sim/keypad-1', { do: 'plug' }, everyone],
  ['GET /api/sim/{device}/papers/{paper}.png', '/api/sim/printer/papers/999.png', undefined, everyone],
  ['GET /api/pairing/{page}', '/api/pairing/kiosk', undefined, everyone],
  ['POST /api/pairing/{page}', '/api/pairing/wall', undefined, everyone],
  ['GET /api/screens', '/api/screens', undefined, ['admin']],
  ['POST /api/screens', '/api/screens', { code: 'NOCODE', name: '二楼大屏' }, ['admin']],
  ['PATCH /api/screens/{screen}', '/api/screens/999', { name: '二楼大屏' }, ['admin']],
  ['DELETE /api/screens/{screen}', '/api/screens/999', undefined, ['admin']],
  ['GET /api/tokens', '/api/tokens', undefined, ['admin']],
  ['POST /api/tokens', '/api/tokens', { name: 'one-more', rights: ['hall:read'] }, ['admin']],
  ['DELETE /api/tokens/{name}', '/api/tokens/nothing', undefined, ['admin']],
  ['GET /api/rulebooks', '/api/rulebooks', undefined, signedIn],
  ['GET /api/entries', '/api/entries?month=2026-11', undefined, ['inspector', 'manager']],
  ['POST /api/entries', '/api/entries', { rule: 'nothing' }, ['inspector']],
  ['POST /api/entries/{entry}', '/api/entries/999', { do: 'sign' }, ['inspector', 'manager']],
  ['GET /api/findings', '/api/findings?month=2026-11', undefined, ['inspector', 'manager']],
  [
    'POST /api/findings',
    '/api/findings',
    { finding: 'x', upheld: true, reason: '核实' },
    ['inspector', 'manager'],
  ],
  ['GET /api/months', '/api/months', undefined, signedIn],
  ['GET /api/months/{month}', '/api/months/2026-11', undefined, signedIn],
  ['GET /api/months/{month}/windows/{no}', '/api/months/2026-11/windows/1', undefined, signedIn],
  ['GET /api/months/{month}/open', '/api/months/2026-11/open', undefined, ['inspector', 'manager']],
  ['POST /api/months/{month}/close', '/api/months/2026-11/close', { edition: 1 }, ['manager']],
  ['GET /api/months/{month}/export.xlsx', '/api/months/2026-11/export.xlsx', undefined, signedIn],
  ['GET /api/months/{month}/export.csv', '/api/months/2026-11/export.csv', undefined, signedIn],
  ['GET /api/months/{month}/poster.pdf', '/api/months/2026-11/poster.pdf', undefined, signedIn],
  ['GET /api/months/{month}/notice.pdf', '/api/months/2026-11/notice.pdf', undefined, signedIn],
  ['GET /api/scorecards/{quarter}', '/api/scorecards/2026-Q4', undefined, signedIn],
  ['GET /api/scorecards/{quarter}/export.xlsx', '/api/scorecards/2026-Q4/export.xlsx', undefined, signedIn],
  ['GET /api/scorecards/{quarter}/export.csv', '/api/scorecards/2026-Q4/export.csv', undefined, signedIn],
  ['GET /api/items', '/api/items', undefined, signedIn],
  ['POST /api/items', '/api/items', { code: 'x' }, ['manager', 'admin']],
  ['GET /api/items/export.xlsx', '/api/items/export.xlsx', undefined, signedIn],
  ['GET /api/items/export.csv', '/api/items/export.csv', undefined, signedIn],
  ['POST /api/items/import', '/api/items/import', {}, ['manager', 'admin']],
  ['GET /api/items/differences', '/api/items/differences', undefined, signedIn],
  ['POST /api/items/differences', '/api/items/differences', undefined, ['manager', 'admin']],
  ['GET /api/items/{code}', '/api/items/SB-001', undefined, signedIn],
  ['PATCH /api/items/{code}', '/api/items/SB-001', { seenVersion: 0 }, ['manager', 'admin']],
  ['DELETE /api/items/{code}', '/api/items/nothing', undefined, ['manager', 'admin']],
  ['GET /api/staff-cards', '/api/staff-cards', undefined, ['manager', 'admin']],
  ['PATCH /api/staff-cards/{id}', '/api/staff-cards/zhao', { duty: '企业登记' }, ['manager', 'admin']],
  ['POST /api/staff-cards/{id}/photo', '/api/staff-cards/zhao/photo', undefined, ['manager', 'admin']],
  ['DELETE /api/staff-cards/{id}/photo', '/api/staff-cards/zhao/photo', undefined, ['manager', 'admin']],
  ['GET /api/public/staff', '/api/public/staff', undefined, everyone],
  ['GET /api/public/staff/photos/{sha256}.jpg', '/api/public/staff/photos/0.jpg', undefined, everyone],
  ['GET /api/public/items', '/api/public/items', undefined, everyone],
  ['GET /api/public/items/{code}', '/api/public/items/BDC-001', undefined, everyone],
  ['GET /api/public/cases/{token}', '/api/public/cases/AAAAAAAAAAAAAAAAAAAAAA', undefined, everyone],
  ['POST /api/cases', '/api/cases', { item: 'nothing' }, signedIn],
  ['GET /api/cases', '/api/cases', undefined, signedIn],
  ['GET /api/cases/day', '/api/cases/day?day=2026-11-24&window=1', undefined, signedIn],
  ['GET /api/audit', '/api/audit', undefined, ['inspector', 'manager', 'admin']],
  ['GET /api/audit/export.xlsx', '/api/audit/export.xlsx', undefined, ['inspector', 'manager', 'admin']],
  ['GET /api/audit/export.csv', '/api/audit/export.csv', undefined, ['inspector', 'manager', 'admin']],
  ['GET /api/cases/export.xlsx', '/api/cases/export.xlsx', undefined, signedIn],
  ['GET /api/cases/export.csv', '/api/cases/export.csv', undefined, signedIn],
  [
    'GET /api/cases/day/export.xlsx',
    '/api/cases/day/export.xlsx?day=2026-11-24&window=1',
    undefined,
    signedIn,
  ],
  ['GET /api/cases/day/export.csv', '/api/cases/day/export.csv?day=2026-11-24&window=1', undefined, signedIn],
  ['GET /api/cases/{case}/slips/{n}.pdf', '/api/cases/20261124-1-999/slips/1.pdf', undefined, signedIn],
  ['GET /api/cases/{case}', '/api/cases/20261124-1-999', undefined, signedIn],
  ['POST /api/cases/{case}', '/api/cases/20261124-1-999', { do: 'supplement' }, signedIn],
  ['GET /api/windows/{no}/cases', '/api/windows/1/cases', undefined, signedIn],
  ['GET /api/rating-links/{token}', '/api/rating-links/AAAAAAAAAAAAAAAAAAAAAAAA', undefined, everyone],
  [
    'POST /api/rating-links/{token}',
    '/api/rating-links/AAAAAAAAAAAAAAAAAAAAAAAA',
    { do: 'rate', level: 5 },
    everyone,
  ],
  [
    'POST /api/rating-codes',
    '/api/rating-codes',
    { day: '2026-11-24', number: 'A999', code: '222222' },
    ['inspector', 'manager'],
  ],
  [
    'POST /api/paper-ratings',
    '/api/paper-ratings',
    { day: '2026-11-24', filledOn: '2026-11-24', number: 'A999', level: 5, scan: '1' },
    ['inspector'],
  ],
  [
    'GET /api/rating-figures',
    '/api/rating-figures?from=2026-10-01&to=2026-10-31&by=hall',
    undefined,
    signedIn,
  ],
  ...(['xlsx', 'csv'] as const).map((format): (typeof routes)[number] => [
    `GET /api/rating-figures/export.${format}`,
    `/api/rating-figures/export.${format}?from=2026-10-01&to=2026-10-31&by=window`,
    undefined,
    signedIn,
  ]),
  ['GET /api/rating-rows', '/api/rating-rows?from=2026-11-24&to=2026-11-24', undefined, ['inspector']],
  ['GET /api/rating-signs', '/api/rating-signs?from=2026-11-24&to=2026-11-24', undefined, ['inspector']],
  ['GET /api/desk', '/api/desk', undefined, ['inspector', 'manager']],
  ...(['xlsx', 'csv'] as const).map((format): (typeof routes)[number] => [
    `GET /api/desk/export.${format}`,
    `/api/desk/export.${format}`,
    undefined,
    ['inspector', 'manager'],
  ]),
  ['GET /api/desk/{no}', '/api/desk/20261124-F999', undefined, ['inspector', 'manager']],
  [
    'POST /api/desk/{no}',
    '/api/desk/20261124-F999',
    { do: 'answer', text: '已改' },
    ['inspector', 'manager'],
  ],
  ['DELETE /api/session', '/api/session', undefined, everyone],
]

const feeds: [feed: FeedName, may: Who[]][] = [
  ['kiosk', everyone],
  ['wall', everyone],
  ['sim', everyone],
  ['caller:1', signedIn],
  ['manage', ['inspector', 'manager', 'admin']],
]

const doors = routes.flatMap(([route, path, body, may]) =>
  everyone.map((who) => ({ route, path, body, who, may: may.includes(who) })),
)

test('the document at /api/openapi.json has every route of the list, and says who may', async () => {
  const { body: document } = await hall.request<OpenApi>('GET', '/api/openapi.json')
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
    ),
  )
  expect(new Set(described.map(([route]) => route))).toEqual(new Set(routes.map(([route]) => route)))
  for (const [route, operation] of described) {
    const who = operation['x-who']
    const listed = typeof who === 'object' && !('screen' in who) ? who : everyone
    const roles = who === 'signed-in' ? signedIn : listed
    // Whoever has a one-time password may change it, so that route asks for itself who it is.
    if (route !== 'POST /api/session/password') {
      for (const [, , , may] of routes.filter(([name]) => name === route))
        expect([route, may]).toEqual([route, roles])
    }
  }
})

test('the document is OpenAPI 3.1 with a schema for every body, and people can read it at /api', async () => {
  const { body: document } = await hall.request<OpenApi>('GET', '/api/openapi.json')
  expect(document.openapi).toBe('3.1.0')
  const ticket = document.paths['/api/tickets']?.post?.requestBody as {
    content: { 'application/json': { schema: { properties: object; additionalProperties: boolean } } }
  }
  const { schema } = ticket.content['application/json']
  expect(Object.keys(schema.properties)).toEqual(['item', 'class', 'reason', 'request'])
  expect(schema.additionalProperties).toBe(false)
  const page = await hall.request<string>('GET', '/api')
  expect(page.headers.get('content-type')).toContain('text/html')
  for (const path of Object.keys(document.paths)) expect(page.body).toContain(path)
})

describe('who may ask for what', () => {
  test.each(doors)('$route $body by $who: $may', async ({ route, path, body, who, may }) => {
    const [method = ''] = route.split(' ')
    const { status, body: reply } = await hall.request<Problem>(method, path, body, people[who])
    const refusal = status < 400 ? null : reply.code
    if (may) expect(['sign-in-needed', 'not-allowed']).not.toContain(refusal)
    else if (who === 'nobody') expect([status, refusal]).toEqual([401, 'sign-in-needed'])
    else expect([status, refusal]).toEqual([403, 'not-allowed'])
    if (method === 'DELETE') hall.forgets(people[who])
  })

  test.each(
    routes.flatMap(([route, path, body, may]) =>
      strangers.map((who) => ({ route, path, body, who, may: mayFromAway(route, may, who) })),
    ),
  )('$route $body from another computer by $who: $may', async ({ route, path, body, who, may }) => {
    const [method = ''] = route.split(' ')
    const reply = await away.get(who)!.ask<object>(method, path, body)
    away.get(who)!.forgets('hallbell')
    const code = reply.status < 400 ? null : reply.body.code
    const kept = ['sign-in-needed', 'not-allowed', 'screen-not-paired', 'token-lacks-right', 'unknown-token']
    expect([code, kept.includes(code ?? '')]).toEqual([code, !may])
    if (!may) expect([401, 403]).toContain(reply.status)
  })

  test.each(
    feeds.flatMap(([feed, may]) => strangers.map((who) => ({ feed, who, may: mayFromAway(feed, may, who) }))),
  )('the feed $feed from another computer by $who: $may', async ({ feed, who, may }) => {
    const seen = await away.get(who)!.sees(feed)
    if (may) expect(seen).toBe('seen')
    else expect(['sign-in-needed', 'screen-not-paired', 'token-lacks-right']).toContain(seen)
  })

  test('signed in at another computer, people may what they may at the hall PC, and only administrators simulate', async () => {
    await hall.request('POST', '/api/hall', { do: 'reopen' }, 'manager')
    for (const [who, sim] of [
      ['wang', 'not-allowed'],
      ['manager', 'not-allowed'],
      ['admin', 'seen'],
    ] as const) {
      const person = new Stranger(hall.hall.url)
      await person.signsIn(who, `demo-${who}`)
      expect([who, await person.sees('kiosk'), await person.sees('wall')]).toEqual([who, 'seen', 'seen'])
      expect([who, await person.sees('sim')]).toEqual([who, sim])
      const ticket = await person.ask('POST', '/api/tickets', { item: 'pension' })
      const press = await person.ask('POST', '/api/sim/keypad-1', { do: 'plug' })
      expect([who, ticket.status, press.status]).toEqual([who, 201, who === 'admin' ? 200 : 403])
    }
  })

  test.each(feeds.flatMap(([feed, may]) => everyone.map((who) => ({ feed, who, may: may.includes(who) }))))(
    'the feed $feed by $who: $may',
    async ({ feed, who, may }) => {
      const seen = await hall.screen(feed, people[who]).then(
        () => 'seen',
        ({ message }: Error) => message,
      )
      expect(seen).toBe(may ? 'seen' : who === 'nobody' ? 'sign-in-needed' : 'not-allowed')
    },
  )

  test('somebody with a one-time password chooses one of their own before anything else', async () => {
    const wanted = { id: 'new.one', fullName: '新人', role: 'admin', mayPick: true }
    const made = await hall.request<OneTimePasswordReply>('POST', '/api/accounts', wanted, 'admin')
    hall.knows('new.one', made.body.oneTimePassword)
    for (const { route, path, body, who } of doors) {
      const free = ['/api/tickets', '/api/session', '/api/session/password'].includes(path)
      if (who !== 'admin' || free || /^.api.(sim|pairing|public|rating-links)./.test(path)) continue
      const [method = ''] = route.split(' ')
      const reply = await hall.request<Problem>(method, path, body, 'new.one')
      expect([route, reply.body.code]).toEqual([route, 'change-password-first'])
    }
    await expect(hall.screen('caller:1', 'new.one')).rejects.toThrow('change-password-first')
    await expect(hall.screen('manage', 'new.one')).rejects.toThrow('change-password-first')
  })
})
