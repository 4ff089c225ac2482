import { afterAll, beforeAll, expect, test } from 'vitest'
import { program, reachable, Stranger } from '../admission/stranger.ts'
import { StoryHall } from '../stories/story-hall.ts'

let hall: StoryHall
beforeAll(async () => {
  hall = await StoryHall.open({ file: reachable })
  await hall.isReady()
})
afterAll(() => hall.ends())

/** Values by name and labels. */
async function figures(): Promise<Map<string, number>> {
  const { status, body, headers } = await hall.request<string>('GET', '/metrics')
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  const lines = body.split('\n').filter((line) => line && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))]))
}

test('what citizens and staff do can be counted', async () => {
  const { number } = await hall.takesTicket('pension')
  await hall.takesTicket('social-card')
  await hall.takesTicket('mortgage')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
  const keypad = hall.device('keypad-1', 'keypad')
  await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')
  keypad.press(5)
  await hall.until('the keypad says thanks', () => keypad.look().lamp === 'thanks')
  await hall.until('every paper is proven', () => hall.journal('paper-ended').length === 3)
  const told = await figures()
  const expected = {
    'hallbell_tickets_issued_total{group="A"}': 2,
    'hallbell_tickets_issued_total{group="B"}': 1,
    hallbell_calls_total: 1,
    hallbell_visits_finished_total: 1,
    hallbell_ratings_total: 1,
    'hallbell_print_jobs_total{end="printed"}': 3,
    'hallbell_waiting_tickets{group="A"}': 1,
    'hallbell_waiting_tickets{group="B"}': 1,
    'hallbell_waiting_tickets{group="C"}': 0,
    'hallbell_devices{state="ready"}': 9,
    'hallbell_devices{state="trouble"}': 0,
  }
  expect([number, Object.fromEntries([...told].filter(([name]) => name in expected))]).toEqual([
    'A001',
    expected,
  ])
  expect(told.get('hallbell_commit_duration_seconds_count')).toBeGreaterThan(5)
  expect(told.get('hallbell_screen_connections')).toBeGreaterThan(0)
  expect(told.get('process_resident_memory_bytes')).toBeGreaterThan(1e6)
  // How somebody rated stands nowhere.
  expect([...told.keys()].filter((name) => /level|rating/.test(name))).toEqual(['hallbell_ratings_total'])
})

test('a cable that is pulled shows', async () => {
  hall.device('display-3', 'display').wire.pull()
  await hall.until(
    'it is noticed',
    () => hall.shownToManager<{ state: string }>('device:display-3')?.state === 'trouble',
  )
  expect((await figures()).get('hallbell_devices{state="trouble"}')).toBe(1)
})

test('elsewhere it takes a token with the right, or an administrator', async () => {
  const stranger = new Stranger(hall.hall.url)
  expect((await stranger.ask('GET', '/metrics')).body.code).toBe('sign-in-needed')
  expect((await (await program(hall, 'booking', ['tickets:take'])).ask('GET', '/metrics')).body.code).toBe(
    'token-lacks-right',
  )
  expect((await (await program(hall, 'monitoring', ['metrics:read'])).ask('GET', '/metrics')).status).toBe(
    200,
  )
  await stranger.signsIn('admin', 'demo-admin')
  expect((await stranger.ask('GET', '/metrics')).status).toBe(200)
})
