import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import type { HallFile } from '../../config/hall-file.ts'
import type { DeskListReply } from '../../src/server/desk-requests.ts'
import type { MonthRankingReply } from '../../src/server/ranking-requests.ts'
import type { RatingCodeReply } from '../../src/server/rating-requests.ts'
import type { Problem } from '../../src/server/requests.ts'
import { reachable, Stranger } from '../admission/stranger.ts'
import { changed, planned } from './changed-hall.ts'
import { isServedWithPaper, pageOf, sends, takesPaper } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const settings = (rating: Partial<HallFile['plan']['rating']>) =>
  changed(planned((plan) => ({ rating: { ...plan.rating, ...rating } })))

test('the QR code of a ticket rates its visit once it was served, once, also after a restart', async () => {
  hall = await StoryHall.open()
  const paper = await takesPaper(hall)
  expect(`https://hall.example/t/${paper.token}`.length).toBeLessThanOrEqual(80)
  expect((await pageOf(hall, paper.token)).body).toMatchObject({
    visit: paper.visit,
    lastDay: null,
    subjects: [],
  })
  expect(await sends(hall, paper.token, { do: 'rate', level: 5 })).toBe('not-served-yet')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')

  hall = await hall.startsAgain()
  const { body: page } = await pageOf(hall, paper.token)
  expect(page).toMatchObject({ lastDay: '2026-12-01', subjects: [{ case: null, state: 'may-rate' }] })
  expect(await sends(hall, paper.token, { do: 'rate', level: 2 })).toBe('done')
  expect(await sends(hall, paper.token, { do: 'rate', level: 5 })).toBe('rated-before')
  expect(hall.ratingOf(paper.visit)).toBe(2)
  expect(hall.rows('SELECT channel, day FROM ratings')).toEqual([{ channel: 'qr', day: '2026-11-24' }])
  expect(hall.journal('visit-rated')[0]?.by).toBe('citizen')
  // Where it came from is a mark that nobody can read, and behind a proxy not even that.
  expect(hall.journal('visit-rated')[0]?.event.sender).toMatch(/^[\w-]{10}$/)
  const other = await takesPaper(hall)
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  await fetch(`${hall.hall.url}/api/rating-links/${other.token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' },
    body: JSON.stringify({ do: 'rate', level: 3 }),
  })
  expect(
    hall.rows('SELECT level, sender FROM ratings ORDER BY recorded_at, level DESC LIMIT 1 OFFSET 1'),
  ).toEqual([{ level: 3, sender: null }])
  const after = (await pageOf(hall, paper.token)).body
  expect(after.subjects[0]?.state).toBe('rated')
  expect(JSON.stringify(after)).not.toMatch(/level|dissatisfied|[^0-9]2[^0-9-]*满意/)
})

test('a wrong token, the visit number alone, and the token of another key open nothing, and answer alike', async () => {
  hall = await StoryHall.open()
  const { token, visit } = await isServedWithPaper(hall)
  const last = token.endsWith('A') ? 'B' : 'A'
  const wrong = [
    `${token.slice(0, -1)}${last}`,
    visit,
    'x',
    `${token}A`,
    'A'.repeat(24),
    '0000A000AAAAAAAAAAAAAAAA',
  ]
  const replies = await Promise.all(wrong.map((one) => pageOf(hall, one)))
  expect(new Set(replies.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1)
  expect([replies[0]?.status, replies[0]?.body.code]).toEqual([404, 'no-such-link'])
  for (const one of wrong) expect(await sends(hall, one, { do: 'rate', level: 1 })).toBe('no-such-link')
  expect(hall.ratingOf(visit)).toBeNull()
})

test('the seventh day after the visit is the last one, and the rating belongs to the day of the visit', async () => {
  hall = await StoryHall.open()
  const one = await isServedWithPaper(hall)
  const other = await isServedWithPaper(hall)
  await hall.passesUntil('2026-12-01T23:59:00+08:00')
  expect(await sends(hall, one.token, { do: 'rate', level: 4 })).toBe('done')
  await hall.passesUntil('2026-12-02T00:01:00+08:00')
  expect(await sends(hall, other.token, { do: 'rate', level: 4 })).toBe('rating-over')
  expect(await sends(hall, other.token, { do: 'explain', reasons: ['fees'] })).toBe('rating-over')
  expect(hall.rows("SELECT day, channel, level, count FROM rating_days WHERE state = 'active'")).toEqual([
    { day: '2026-11-24', channel: 'qr', level: 4, count: 1 },
  ])
  expect((await pageOf(hall, other.token)).body.subjects[0]?.state).toBe('over')
})

test('a visit rated at the keypad is not rated by QR code again, nor the other way round', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const first = await isServedWithPaper(hall)
  const keypad = () => hall.device('keypad-1', 'keypad')
  await hall.until('the keypad asks', () => keypad().look().lamp === 'asking')
  keypad().press(5)
  await hall.until('it was rated', () => hall.ratingOf(first.visit) === 5)
  expect(await sends(hall, first.token, { do: 'rate', level: 1 })).toBe('rated-before')
  const second = await isServedWithPaper(hall)
  await hall.until('the keypad asks again', () => keypad().look().lamp === 'asking')
  expect(await sends(hall, second.token, { do: 'rate', level: 3 })).toBe('done')
  await hall.until('the keypad asks no more', () => keypad().look().lamp === 'off')
  expect(hall.ratingOf(second.visit)).toBe(3)
})

test('a form on paper is typed in by an inspector, and each scan only once', async () => {
  hall = await StoryHall.open()
  const { visit } = await isServedWithPaper(hall)
  const other = await isServedWithPaper(hall)
  const form = {
    day: '2026-11-24',
    filledOn: '2026-11-24',
    number: visit.slice(9),
    level: 4,
    scan: 'S-0001',
  }
  for (const who of [undefined, 'wang', 'manager', 'admin']) {
    expect((await hall.refuses('POST', '/api/paper-ratings', form, who)).code).toMatch(
      /sign-in-needed|not-allowed/,
    )
  }
  expect((await hall.request('POST', '/api/paper-ratings', form, 'inspector')).status).toBe(201)
  expect((await hall.refuses('POST', '/api/paper-ratings', form, 'inspector')).code).toBe('scan-known')
  const again = { ...form, scan: 'S-0002' }
  expect((await hall.refuses('POST', '/api/paper-ratings', again, 'inspector')).code).toBe(
    'form-rated-before',
  )
  const known = { ...form, number: other.visit.slice(9) }
  expect((await hall.refuses('POST', '/api/paper-ratings', known, 'inspector')).code).toBe('scan-known')
  const none = { ...form, number: 'Z999', scan: 'S-3' }
  expect((await hall.refuses('POST', '/api/paper-ratings', none, 'inspector')).code).toBe('not-served-yet')
  const db = new Database(join(hall.folder, 'hall.db'))
  expect(() =>
    db.exec(
      "UPDATE ratings SET subject = 'x'; INSERT INTO ratings SELECT 'y', visit, window, item, day, level, pressed_at, recorded_at, channel, scan, set_aside, sender FROM ratings",
    ),
  ).toThrow(/FOREIGN KEY|ratings.scan/)
  db.close()
})

test('reasons that stand on a form are typed in with it, and the number on it starts the call-back', async () => {
  hall = await StoryHall.open()
  const { visit, token } = await isServedWithPaper(hall)
  const form = {
    day: '2026-11-24',
    filledOn: '2026-11-24',
    number: visit.slice(9),
    level: 1,
    scan: 'S-7',
  }
  const why = { reasons: ['fees'], text: '多收了工本费', phone: '6800 1234' }
  expect((await hall.request('POST', '/api/paper-ratings', { ...form, ...why }, 'inspector')).status).toBe(
    201,
  )
  const { body } = await hall.request<DeskListReply>('GET', '/api/desk', undefined, 'inspector')
  expect(body.entries[0]).toMatchObject({
    reasons: ['fees'],
    told: { text: '多收了工本费', phone: '6800 1234' },
    callBack: { dueDay: '2026-11-25' },
  })
  // What somebody else wrote down the citizen adds to, once.
  const more = { do: 'explain', reasons: ['other'], text: '还要补充', phone: '139 0000 1234' } as const
  expect(await sends(hall, token, more, 'inspector')).toBe('explained-before')
  expect(await sends(hall, token, more)).toBe('done')
  expect(await sends(hall, token, more)).toBe('explained-before')
  const added = await hall.request<DeskListReply>('GET', '/api/desk', undefined, 'inspector')
  expect(added.body.entries[0]).toMatchObject({
    reasons: ['fees', 'other'],
    told: { text: '多收了工本费\n还要补充', phone: '139 0000 1234' },
  })
  // A form that is refused leaves nothing behind of what stands on it.
  const other = await isServedWithPaper(hall)
  await sends(hall, other.token, { do: 'rate', level: 5 })
  const late = { ...form, ...why, number: other.visit.slice(9), scan: 'S-8' }
  expect((await hall.refuses('POST', '/api/paper-ratings', late, 'inspector')).code).toBe('form-rated-before')
  expect(hall.journal('rating-explained')).toHaveLength(2)
})

test('a form whose citizen gave reasons by phone before counts without the reasons on it, and that is said', async () => {
  hall = await StoryHall.open()
  const { visit, token } = await isServedWithPaper(hall)
  expect(await sends(hall, token, { do: 'explain', reasons: ['attitude'] })).toBe('done')
  const form = { day: '2026-11-24', filledOn: '2026-11-24', number: visit.slice(9), level: 2, scan: 'S-1' }
  const typed = await hall.request(
    'POST',
    '/api/paper-ratings',
    { ...form, reasons: ['fees'], text: '多收了工本费' },
    'inspector',
  )
  expect([typed.status, typed.body]).toEqual([201, { reasonsLeftOut: true }])
  expect(hall.ratingOf(visit)).toBe(2)
  expect(hall.journal('rating-explained').map(({ event }) => event.reasons)).toEqual([['attitude']])
  expect(hall.journal('applicant-recorded')).toEqual([])
})

test('forms that were filled in in time are typed in after a holiday, and count for the day of the visit', async () => {
  hall = await StoryHall.open({ startsAt: '2026-09-30T10:00:00+08:00' })
  const [first, second, third] = [
    await isServedWithPaper(hall),
    await isServedWithPaper(hall),
    await isServedWithPaper(hall),
  ]
  const types = async (paper: { visit: string }, filledOn: string, scan: string) => {
    const form = { day: '2026-09-30', filledOn, number: paper.visit.slice(9), level: 4, scan }
    const reply = await hall.request<Problem>('POST', '/api/paper-ratings', form, 'inspector')
    return reply.status === 201 ? 'done' : reply.body.code
  }
  expect(await types(first, '2026-10-01', 'S-0')).toBe('form-day')
  // The seventh day lies in the holiday; 8 and 9 October are working days, 10 October makes up for one.
  await hall.passesUntil('2026-10-10T16:00:00+08:00')
  hall.forgets('inspector')
  expect(await types(first, '2026-09-29', 'S-1')).toBe('form-day')
  expect(await types(first, '2026-10-08', 'S-1')).toBe('form-day')
  expect(await types(first, '2026-10-07', 'S-1')).toBe('done')
  expect(await types(second, '2026-09-30', 'S-2')).toBe('done')
  expect(hall.rows("SELECT day, count FROM rating_days WHERE state = 'active'")).toEqual([
    { day: '2026-09-30', count: 2 },
  ])
  await hall.passesUntil('2026-10-11T09:00:00+08:00')
  hall.forgets('inspector')
  expect(await types(third, '2026-10-01', 'S-3')).toBe('form-too-late')
})

test('somebody without a phone says why at the desk with the code of the paper; nobody rates for them', async () => {
  hall = await StoryHall.open()
  const { visit, code, token } = await isServedWithPaper(hall)
  const asked = { day: '2026-11-24', number: visit.slice(9), code: code.toLowerCase() }
  expect(
    (await hall.refuses('POST', '/api/rating-codes', { ...asked, code: '222222' }, 'manager')).code,
  ).toBe('no-such-code')
  expect((await hall.refuses('POST', '/api/rating-codes', asked, 'wang')).code).toBe('not-allowed')
  const { body } = await hall.request<RatingCodeReply>('POST', '/api/rating-codes', asked, 'inspector')
  // What the desk gets shows the page, and rates nothing for whoever signs out.
  expect(body.token).not.toBe(token)
  expect(await sends(hall, token, { do: 'rate', level: 5 }, 'inspector')).toBe('staff-do-not-rate')
  expect(await sends(hall, body.token, { do: 'rate', level: 5 }, 'inspector')).toBe('staff-do-not-rate')
  expect(await sends(hall, body.token, { do: 'rate', level: 5 })).toBe('copy-does-not-rate')
  expect(await sends(hall, body.token, { do: 'explain', reasons: ['fees'] })).toBe('copy-does-not-rate')
  expect(await sends(hall, body.token, { do: 'explain', reasons: ['fees'] }, 'wang')).toBe(
    'window-does-not-explain',
  )
  // A clerk who holds the ticket does not take the citizen's word away.
  expect(await sends(hall, token, { do: 'explain', reasons: ['other'] }, 'wang')).toBe(
    'window-does-not-explain',
  )
  expect(await sends(hall, token, { do: 'explain', reasons: [] })).toBe('no-reason-given')
  const reason = {
    do: 'explain',
    reasons: ['attitude', 'fees'],
    text: '说了两次才办',
    phone: '13900001234',
  } as const
  expect(await sends(hall, body.token, reason, 'inspector')).toBe('done')
  expect(await sends(hall, body.token, reason, 'manager')).toBe('explained-before')
  // What was written and where to call is nowhere in clear: not in the journal, not in a table.
  const journal = hall
    .rows<{ event: string }>('SELECT event FROM journal')
    .map(({ event }) => event)
    .join()
  expect(journal).toContain('"reasons":["attitude","fees"]')
  expect(journal).not.toMatch(/两次才办|13900001234/)
})

test('a code is not tried out, and one address does not open pages without end', async () => {
  hall = await StoryHall.open({ file: reachable })
  const { visit } = await isServedWithPaper(hall)
  const guess = { day: '2026-11-24', number: visit.slice(9), code: '222222' }
  const codes = []
  for (let tries = 0; tries < 40; tries++) {
    codes.push((await hall.refuses('POST', '/api/rating-codes', guess, 'inspector')).code)
  }
  expect(new Set(codes.slice(0, 30))).toEqual(new Set(['no-such-code']))
  // Some more are let in where the computer takes its time.
  expect(codes.slice(30)).toContain('too-many-requests')
  const away = new Stranger(hall.hall.url)
  const tries = await Promise.all(
    Array.from({ length: 400 }, () => away.ask<object>('GET', `/api/rating-links/${'A'.repeat(24)}`)),
  )
  const refused = tries.filter(({ status }) => status === 429).length
  expect(refused).toBeGreaterThan(0)
  expect(refused).toBeLessThanOrEqual(100)
})

test('where the hall sets it, the silent count as a default after so many days, apart from all who rated', async () => {
  hall = await StoryHall.open({ file: settings({ defaultAfterDays: 8, defaultLevel: 4 }) })
  const rated = await isServedWithPaper(hall)
  const silent = await isServedWithPaper(hall)
  await sends(hall, rated.token, { do: 'rate', level: 5 })
  await hall.passesUntil('2026-12-01T12:00:00+08:00')
  expect(hall.journal('rating-defaulted')).toEqual([])
  await hall.passesUntil('2026-12-02T00:01:00+08:00')
  expect(hall.journal('rating-defaulted').map(({ event }) => [event.visit, event.level])).toEqual([
    [silent.visit, 4],
  ])
  expect(hall.ratingOf(silent.visit)).toBeNull()
  expect(
    hall.rows('SELECT state, channel, level, count FROM rating_days WHERE window = 1 ORDER BY state'),
  ).toEqual([
    { state: 'active', channel: 'qr', level: 5, count: 1 },
    { state: 'defaulted', channel: 'none', level: 4, count: 1 },
    { state: 'finished', channel: 'none', level: 0, count: 2 },
  ])
  // A month hears the one who spoke, and not the default.
  expect(hall.rows('SELECT state, level, visits FROM voice_months ORDER BY state')).toEqual([
    { state: 'active', level: 5, visits: 1 },
    { state: 'defaulted', level: 4, visits: 1 },
  ])
  hall.forgets('inspector')
  const month = await hall.request<MonthRankingReply>('GET', '/api/months/2026-11', undefined, 'inspector')
  const { ranked, notRanked } = month.body.ranking
  const sheet = [...ranked, ...notRanked].find(({ window }) => window === 1)
  expect(sheet?.voice).toMatchObject({ ratings: 1, active: [0, 0, 0, 0, 1] })
})
