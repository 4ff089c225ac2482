import { afterEach, expect, test } from 'vitest'
import { newToken } from '../../src/core/secret-token.ts'
import type { CaseDoneReply, CaseRequest, CaseStepRequest } from '../../src/server/case-requests.ts'
import type { WallNotice } from '../../src/server/pictures.ts'
import type { PublicCaseReply, PublicStaffReply } from '../../src/server/public-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { portrait } from '../publicity/jpegs.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const applicant = { name: '何晓明', contact: '13800138000' }
const promised = { window: 1, item: 'SB-003', withoutVisit: '代办', applicant } as const

async function opens(more: Pick<CaseRequest, 'papers' | 'slips'>) {
  const body = { ...promised, ...more }
  const reply = await hall.request<CaseDoneReply & Problem>('POST', '/api/cases', body, 'wang')
  if (reply.status !== 201) throw new Error(`${reply.body.code}: ${reply.body.detail}`)
  return reply.body.case
}

async function acts(id: string, step: CaseStepRequest) {
  const reply = await hall.request<Problem>('POST', `/api/cases/${id}`, step, 'wang')
  if (reply.status !== 200) throw new Error(`${reply.body.code}: ${reply.body.detail}`)
}

/** What stands in the QR code of the last slip of a case. */
const scanned = (id: string) =>
  hall.journal('slip-issued').findLast(({ event }) => event.case === id)!.event.token

const looksUp = (token: string) => hall.request<PublicCaseReply>('GET', `/api/public/cases/${token}`)
const stateOf = async (token: string) => (await looksUp(token)).body.state

test('a citizen scans the code on the slip and follows the case until it is closed, and the wall tells it', async () => {
  hall = await StoryHall.open()
  await hall.does(1, 'wang', 'sit-down')
  const wall = await hall.screen('wall')
  const id = await opens({ papers: [{ name: '身份证', fromList: false }] })
  const first = scanned(id)
  expect(await looksUp(first)).toMatchObject({
    status: 200,
    body: { case: id, state: 'waiting-papers', acceptedAt: null, dueDay: null, endedAt: null },
  })
  await acts(id, { do: 'supplement' })
  expect(await stateOf(first)).toBe('registered')
  await hall.passes(60_000)
  await acts(id, { do: 'accept', slips: ['acceptance'] })
  const accepted = (await looksUp(scanned(id))).body
  expect(accepted).toMatchObject({ case: id, state: 'in-progress' })
  expect(accepted.dueDay! > '2026-11-24').toBe(true)
  expect(wall.part('notices')).toEqual([])

  await hall.passes(60_000)
  // Of an answered question nobody waits to hear.
  const asked = { window: 1, item: 'SB-004', papers: 'complete', withoutVisit: '电话', answer: '满十五年' }
  expect((await hall.request('POST', '/api/cases', asked, 'wang')).status).toBe(201)
  await acts(id, { do: 'close', outcome: 'granted', incomplete: '一次办完' })
  // Every slip of the case leads to the same page, the oldest too.
  expect((await looksUp(first)).body).toEqual((await looksUp(scanned(id))).body)
  expect(await stateOf(first)).toBe('closed')
  await hall.until('the wall tells it', () => wall.part<WallNotice[]>('notices')?.length === 1)
  expect(wall.part('notices')).toEqual([{ case: id, at: expect.any(Number) }])

  await hall.passesUntil('2026-11-25T09:00:00+08:00')
  await hall.until('yesterday is over', () => wall.part<WallNotice[]>('notices')?.length === 0)
})

test('whoever guesses learns nothing, and is soon told to wait; the others are not', async () => {
  hall = await StoryHall.open()
  await hall.does(1, 'wang', 'sit-down')
  const id = await opens({ papers: 'complete' })
  const token = scanned(id)
  expect(token).toMatch(/^[\w-]{22}$/)
  const guesses = [
    newToken().slice(0, 22),
    token.slice(0, 21),
    `${token}A`,
    `${token.slice(0, -1)}${token.endsWith('A') ? 'Q' : 'A'}`,
    token.toUpperCase(),
    id,
    '0',
    `${token}%00`,
    '%27%20OR%201=1--',
    '何晓明',
    'x'.repeat(2_000),
  ]
  const replies = await Promise.all(guesses.map((guess) => looksUp(encodeURI(guess))))
  const told = replies.map(({ status, body, headers }) =>
    JSON.stringify([status, body, headers.get('cache-control'), headers.get('x-robots-tag')]),
  )
  expect(new Set(told).size).toBe(1)
  expect(replies[0]).toMatchObject({ status: 404, body: { code: 'no-such-slip' } })
  expect(replies[0]!.headers.get('cache-control')).toBe('no-store')
  expect(replies[0]!.headers.get('x-robots-tag')).toBe('noindex')

  for (let n = guesses.length; n < 30; n++) expect((await looksUp(token)).status).toBe(200)
  expect(await looksUp(token)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
  expect(await looksUp(guesses[0]!)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } })
  await hall.passes(2_000)
  expect((await looksUp(token)).status).toBe(200)
})

/** Every key that may stand in a reply for everybody, and in what is in it. */
const publicKeys = {
  cases:
    'hallName timeZone case itemName department state openedAt acceptedAt dueDay endedAt visited zh en'.split(
      ' ',
    ),
  staff: 'hallName people fullName duty badge photo window no name zh en'.split(' '),
  items:
    'hallName items code name department kind contact materials main legalBasis steps limitDays feeStandard jointDepartments windows no zh en'.split(
      ' ',
    ),
}

function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
}

test('no public reply has a place for a citizen, a reason, a rating or a sign-in name', async () => {
  hall = await StoryHall.open()
  await hall.does(1, 'wang', 'sit-down')
  const id = await opens({ papers: 'complete', slips: ['supervision-card'] })
  await acts(id, { do: 'return', reason: '不符合第十四条' })
  const [cases, staff, items, item] = await Promise.all(
    [`cases/${scanned(id)}`, 'staff', 'items', 'items/SB-003'].map((what) =>
      hall.request<object>('GET', `/api/public/${what}`),
    ),
  )
  expect(cases!.body).toMatchObject({ state: 'returned', case: id })
  expect(publicKeys.cases).toEqual(expect.arrayContaining(keysIn(cases!.body)))
  expect(publicKeys.staff).toEqual(expect.arrayContaining(keysIn(staff!.body)))
  expect(publicKeys.items).toEqual(expect.arrayContaining([...keysIn(items!.body), ...keysIn(item!.body)]))
  const everything = JSON.stringify([cases, staff, items, item])
  for (const secret of ['何晓明', '13800138000', '第十四条', '"wang"', 'demo', '管理员']) {
    expect([secret, everything.includes(secret)]).toEqual([secret, false])
  }
  expect(JSON.stringify(cases!.body)).not.toContain('王芳')
})

test('a manager puts a photo on a staff card, and visitors see who sits where; what is no JPEG is refused', async () => {
  hall = await StoryHall.open()
  await hall.does(6, 'li', 'sit-down')
  const people = async () => (await hall.request<PublicStaffReply>('GET', '/api/public/staff')).body.people
  expect((await people())[0]).toMatchObject({ fullName: '李娜', photo: null, window: { no: 6 } })

  const sends = async (file: Buffer, as = 'manager') => {
    const cookie = await hall.cookieOf(as)
    const headers = { cookie, 'content-type': 'application/octet-stream' }
    const reply = await fetch(`${hall.hall.url}/api/staff-cards/li/photo`, {
      method: 'POST',
      headers,
      body: new Uint8Array(file),
    })
    return reply.status === 200 ? 'done' : ((await reply.json()) as Problem).code
  }
  expect(await sends(Buffer.from('<html>not a photo</html>'))).toBe('photo-no-jpeg')
  expect(await sends(portrait(), 'wang')).toBe('not-allowed')
  expect(await sends(portrait())).toBe('done')
  expect(await sends(portrait())).toBe('done')
  expect(hall.journal('photo-set')).toHaveLength(1)
  const change = { duty: '不动产登记', badge: '0306' }
  expect((await hall.request('PATCH', '/api/staff-cards/li', change, 'manager')).status).toBe(200)
  const [li] = await people()
  expect(li).toMatchObject({ ...change, window: { no: 6 } })
  const photo = await fetch(hall.hall.url + li!.photo)
  expect([photo.status, photo.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  expect(Buffer.from(await photo.arrayBuffer()).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]))

  // Whoever leaves is shown no longer, nor is the photo.
  await hall.request('PATCH', '/api/accounts/li', { active: false }, 'admin')
  expect((await people()).map(({ fullName }) => fullName)).not.toContain('李娜')
  expect((await fetch(hall.hall.url + li!.photo)).status).toBe(404)
})
