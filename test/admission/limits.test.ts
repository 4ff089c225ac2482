import { afterEach, expect, test } from 'vitest'
import type { HallFile } from '../../config/hall-file.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { reachable, Stranger } from './stranger.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const limited =
  (ticketsPerMinute: number, ticketsPerHour: number) =>
  (demo: HallFile): HallFile => ({ ...reachable(demo), limits: { ticketsPerMinute, ticketsPerHour } })

test('a kiosk gives so many numbers a minute and so many an hour, and says when the next', async () => {
  hall = await StoryHall.open({ file: limited(3, 5) })
  for (let n = 0; n < 3; n++) await hall.takesTicket('pension')
  await hall.passes(20_000)
  const refused = await hall.request<{ code: string; detail: string }>('POST', '/api/tickets', {
    item: 'pension',
  })
  expect([refused.status, refused.body.code]).toEqual([429, 'too-many-tickets'])
  expect(refused.body.detail).toContain('Wait 40 seconds')
  expect(refused.headers.get('retry-after')).toBe('40')
  await hall.passes(40_000)
  for (let n = 0; n < 2; n++) await hall.takesTicket('pension')
  await hall.passes(60_000)
  expect((await hall.isRefusedTicket('pension')).code).toBe('too-many-tickets')
  await hall.passes(58 * 60_000)
  await hall.takesTicket('pension')
})

test('each screen has its own count; a restart does not begin it anew', async () => {
  hall = await StoryHall.open({ file: limited(2, 100) })
  const screen = new Stranger(hall.hall.url)
  await screen.pairs(hall, 'kiosk', '取号机')
  const takes = async () => (await screen.ask('POST', '/api/tickets', { item: 'pension' })).status
  expect([await takes(), await takes(), await takes()]).toEqual([201, 201, 429])
  await hall.takesTicket('pension')
  await hall.takesTicket('pension')
  hall = await hall.startsAgain()
  expect((await hall.isRefusedTicket('pension')).code).toBe('too-many-tickets')
  await hall.passes(60_000)
  await hall.takesTicket('pension')
})

test('a lost reply is asked for again without a limit, and a refused ticket does not count', async () => {
  hall = await StoryHall.open({ file: limited(1, 1) })
  for (let n = 0; n < 3; n++) expect((await hall.isRefusedTicket('no-such-item')).code).toBe('unknown-item')
  const request = '6f9d1f6e-5c5f-4f8e-9d53-0f4b5f0b0a11'
  const { number } = await hall.takesTicket('pension', { request })
  for (let n = 0; n < 3; n++) expect((await hall.takesTicket('pension', { request })).number).toBe(number)
  expect((await hall.isRefusedTicket('pension')).code).toBe('too-many-tickets')
})

test('an address that signs in, watches or asks too often is told to wait; others and the hall PC are not', async () => {
  hall = await StoryHall.open({ file: reachable })
  const guesser = new Stranger(hall.hall.url)
  const wrong = { name: 'nobody', password: 'x' }
  const codes: (string | undefined)[] = []
  for (let n = 0; n < 32; n++) codes.push((await guesser.ask('POST', '/api/session', wrong)).body.code)
  expect(codes.at(-1)).toBe('too-many-requests')
  expect((await guesser.ask('GET', '/api/session')).status).toBe(200)
  expect(
    (await new Stranger(hall.hall.url, '127.0.0.9').ask('POST', '/api/session', wrong)).body.code,
  ).not.toBe('too-many-requests')
  const ticket = await hall.takesTicket('pension')
  const watching = await guesser.watch(`ticket:${ticket.visit}`)
  // A bucket of 600 fills by 20 a second while it is emptied.
  const answers = await watching.again(900)
  expect(answers.indexOf('too-many-requests')).toBeGreaterThan(598)
  expect(answers.at(-1)).toBe('too-many-requests')
  await hall.passes(1_000)
  expect(await watching.again(1)).toEqual(['seen'])
  watching.close()
})

test('one address may not open connections without end, nor open and close them without end', async () => {
  hall = await StoryHall.open({ file: reachable })
  const many = new Stranger(hall.hall.url)
  const open = async () => (await many.ask('GET', '/socket.io/?EIO=4&transport=polling')).status
  const answers: number[] = []
  for (let n = 0; n < 505; n++) answers.push(await open())
  expect([answers[0], answers[499], answers[500]]).toEqual([200, 200, 403])
  const restless = new Stranger(hall.hall.url, '127.0.0.9')
  let seen = 0
  while (seen < 2_000 && (await restless.sees('wall')) === 'screen-not-paired') seen++
  expect(seen).toBeGreaterThan(599)
  expect(seen).toBeLessThan(2_000)
  expect(await new Stranger(hall.hall.url, '127.0.0.10').sees('wall')).toBe('screen-not-paired')
})
