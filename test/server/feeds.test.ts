import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FeedName, WholePicture } from '../../src/server/pictures.ts'
import type { OneTimePasswordReply } from '../../src/server/requests.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { Watcher } from './watcher.ts'

let hall: StoryHall
const watchers: Watcher[] = []
beforeEach(async () => {
  hall = await StoryHall.open()
})
afterEach(async () => {
  for (const { socket } of watchers.splice(0)) socket.disconnect()
  await hall.ends()
})

async function watching(feed: FeedName, as?: string): Promise<Watcher> {
  const watcher = new Watcher(hall.hall.url, feed, as === undefined ? undefined : await hall.cookieOf(as))
  watchers.push(watcher)
  await watcher.watch()
  return watcher
}

/** What somebody sees who looks for the first time. */
const fresh = async (feed: FeedName, as?: string) => (await watching(feed, as)).picture

const feeds: [FeedName, string?][] = [
  ['kiosk'],
  ['wall'],
  ['sim'],
  ['manage', 'manager'],
  ['caller:1', 'wang'],
  ['caller:3', 'li'],
]

async function aBusyMorning() {
  for (let n = 0; n < 6; n++) {
    await hall.takesTicket('pension')
    await hall.takesTicket('mortgage', { class: n % 2 === 0 ? 'elderly' : 'ordinary' })
  }
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'park', 'call-next', 'start', 'finish')
  await hall.does(4, 'zhao', 'sit-down')
  await hall.does(3, 'li', 'sit-down', 'call-next', 'start', { do: 'transfer', toWindow: 4 }, 'call-next')
  await hall.request('POST', '/api/sim/printer', { do: 'cover', state: 'open' })
  await hall.request('POST', '/api/hall', { do: 'emergency-close', reason: '停电' }, 'manager')
  await hall.request('POST', '/api/hall', { do: 'reopen' }, 'manager')
}

/** Follows until nothing that was told is still under way. */
async function caughtUp(watcher: Watcher, as?: string): Promise<WholePicture> {
  for (;;) {
    const now = await fresh(watcher.feed, as)
    await watcher.until(({ number }) => number >= now.number)
    if (watcher.picture.number === now.number) return now
  }
}

test('whoever follows the changes sees what somebody sees who has just come', async () => {
  const followers = await Promise.all(feeds.map(([feed, as]) => watching(feed, as)))
  await aBusyMorning()
  for (const [index, [feed, as]] of feeds.entries()) {
    const follower = followers[index]!
    const now = await caughtUp(follower, as)
    expect(follower.picture.number, feed).toBeGreaterThan(0)
    expect(follower.picture.parts, feed).toEqual(now.parts)
    expect(follower.gaps, feed).toBe(0)
  }
})

test('whoever misses a change asks again and sees the same as everybody', async () => {
  const wall = await watching('wall')
  const other = await watching('wall')
  wall.loses = 3
  await aBusyMorning()
  const now = await caughtUp(wall)
  await other.until(({ number }) => number >= now.number)
  expect(wall.gaps).toBeGreaterThan(0)
  expect(other.gaps).toBe(0)
  expect(wall.picture.parts).toEqual(now.parts)
  expect(wall.picture.parts).toEqual(other.picture.parts)
})

test('nothing is told when nothing has changed', async () => {
  const wall = await watching('wall')
  const { number } = wall.picture
  expect(await hall.at(1, 'wang', 'call-next')).not.toBe('done')
  await hall.passes(1_500)
  expect((await fresh('wall')).number).toBe(number)
})

describe('who loses a feed', () => {
  test('a person who signs out', async () => {
    const caller = await watching('caller:1', 'wang')
    const wall = await watching('wall', 'wang')
    const lost = caller.ended()
    await hall.request('DELETE', '/api/session', undefined, 'wang')
    await hall.passes(1_000)
    expect(await lost).toBe('io server disconnect')
    expect(wall.socket.connected).toBe(true)
  })

  test('a person whose account is closed', async () => {
    const manage = await watching('manage', 'inspector')
    const lost = manage.ended()
    await hall.request('PATCH', '/api/accounts/inspector', { active: false }, 'admin')
    await hall.passes(1_000)
    expect(await lost).toBe('io server disconnect')
    const again = new Watcher(hall.hall.url, 'manage', await hall.cookieOf('inspector'))
    watchers.push(again)
    expect(await again.watch()).toMatchObject({ problem: { code: 'sign-in-needed', status: 401 } })
  })

  test('a person whose role no longer allows it', async () => {
    const manage = await watching('manage', 'manager')
    const lost = manage.ended()
    await hall.request('PATCH', '/api/accounts/manager', { role: 'staff' }, 'admin')
    await hall.passes(1_000)
    expect(await lost).toBe('io server disconnect')
  })

  test('a person whose password is set anew', async () => {
    const wanted = { id: 'new.one', fullName: '新人', role: 'manager', mayPick: false }
    const made = await hall.request<OneTimePasswordReply>('POST', '/api/accounts', wanted, 'admin')
    hall.knows('new.one', made.body.oneTimePassword)
    const change = { old: made.body.oneTimePassword, new: 'a long enough one' }
    expect((await hall.request('POST', '/api/session/password', change, 'new.one')).status).toBe(200)
    const manage = await watching('manage', 'new.one')
    const lost = manage.ended()
    await hall.request('POST', '/api/accounts/new.one/reset', undefined, 'admin')
    await hall.passes(1_000)
    expect(await lost).toBe('io server disconnect')
  })
})

describe('rubbish', () => {
  const names: unknown[] = [
    'nothing',
    '',
    'caller:',
    'caller:0',
    'caller:01',
    'caller:-1',
    'caller:7',
    'caller:999',
    'caller:1000',
    'caller:1 ',
    `caller:${'1'.repeat(40_000)}`,
    'ticket:20261124-A999',
    'ticket:../../etc',
    '__proto__',
    'constructor',
    null,
    undefined,
    7,
    Number.NaN,
    [],
    ['wall'],
    {},
    { toString: 'wall' },
    Buffer.from('wall'),
    true,
  ]

  test('a feed that there is not is refused in words', async () => {
    const wall = await watching('wall', 'manager')
    for (const name of names) {
      const reply = await wall.socket.emitWithAck('watch', name)
      expect([name, reply]).toMatchObject([name, { problem: { code: 'no-such-feed', status: 404 } }])
      expect(reply.problem.detail).toMatch(/start page/)
    }
  })

  test('a thousand messages that mean nothing take nobody down', async () => {
    const wall = await watching('wall')
    for (let n = 0; n < 1_000; n++) {
      const name = names[n % names.length]
      if (typeof name === 'string' && name.length > 1_000) continue
      if (n % 4 === 0) wall.socket.emit('watch', name)
      else if (n % 4 === 1) wall.socket.emit('watch', 'wall', name, name)
      else if (n % 4 === 2) wall.socket.emit(`event ${n}`, name, name)
      else wall.socket.emit('change', { feed: 'wall', number: n, parts: null })
    }
    expect(await wall.watch()).toHaveProperty('parts')
    await hall.takesTicket('pension')
    await wall.until(({ parts }) => (parts['group:A'] as { waiting: number }).waiting === 1)
  })

  test('packets that are none, and one that is too large, only end their own connection', async () => {
    const wall = await watching('wall')
    const address = `${hall.hall.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
    const rubbish = [
      '',
      '9',
      '4',
      '42',
      '42[',
      '42["watch"]',
      '4999[]',
      '451-["watch"]',
      '{}',
      '\u0000',
      '40/x,{}',
    ]
    for (const packet of [...rubbish, `42["watch","${'x'.repeat(70_000)}"]`, new Uint8Array(70_000)]) {
      const line = new WebSocket(address)
      await once(line, 'open')
      line.send('40')
      line.send(packet)
      line.send('42["watch","wall"]')
      line.send('41')
      line.close()
      await once(line, 'close')
    }
    await hall.takesTicket('pension')
    await wall.until(({ parts }) => (parts['group:A'] as { waiting: number }).waiting === 1)
  })
})
