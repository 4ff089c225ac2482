import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import type { HallMoment, WindowPart } from '../../src/server/pictures.ts'
import type { TicketReply } from '../../src/server/requests.ts'
import { hallCommand, hallPlace, startHall } from '../commands/hall-process.ts'
import { withoutDevices } from './changed-hall.ts'
import { faultsIn, StoryHall } from './story-hall.ts'

let hall: StoryHall | undefined
afterEach(async () => {
  await hall?.ends()
  hall = undefined
})

/** Half a day in a hall: people wait, are called, served, parked, missed, sent and rated. */
async function halfADay(): Promise<StoryHall> {
  const hall = await StoryHall.open()
  await hall.isReady()
  for (const item of [
    'pension',
    'medical',
    'social-card',
    'mortgage',
    'mortgage',
    'company-new',
    'pension',
  ]) {
    await hall.takesTicket(item)
    await hall.passes(2_000)
  }
  await hall.takesTicket('pension', { class: 'elderly' })
  await hall.until('every paper is proven', () => {
    return hall.rows(`SELECT 1 FROM print_jobs WHERE state = 'printed'`).length === 8
  })
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish', 'call-next', 'park', 'call-next')
  await hall.does(2, 'li', 'sit-down', 'call-next', 'start', { do: 'transfer', toWindow: 1 })
  await hall.does(2, 'li', { do: 'pause', reason: 'lunch' })
  await hall.does(3, 'zhao', 'sit-down', 'call-next')
  await hall.passes(61_000)
  await hall.does(3, 'zhao', 'recall', 'no-show', 'call-next', 'start')
  return hall
}

/** What the screens of people show, without what belongs to devices. */
async function shownIn(hall: StoryHall) {
  const shown: Record<string, unknown>[] = []
  for (const feed of ['wall', 'kiosk', 'caller:1', 'caller:2', 'caller:3'] as const) {
    const { printer: _, ...picture } = (await hall.screen(feed, 'wang')).picture()
    shown.push(picture)
  }
  return shown
}

test('after a restart in the middle of the day every screen shows what it showed before', async () => {
  hall = await halfADay()
  const before = await shownIn(hall)
  hall = await hall.startsAgain()
  expect(await shownIn(hall)).toEqual(before)
  await hall.does(3, 'zhao', 'finish')
  await hall.does(1, 'wang', 'start', 'finish', 'call-next')
})

test('after a power cut the queue is what it was, and everybody sits where they sat', async () => {
  hall = await halfADay()
  const before = (await hall.screen('wall')).picture()
  hall = await hall.losesPower()
  const wall = await hall.screen('wall')
  expect(wall.picture()).toEqual(before)
  expect(wall.part<{ moment: HallMoment }>('hall')?.moment.state).toBe('open')
  expect(wall.part<WindowPart>('window:3')?.now).toMatchObject({ state: 'serving', staff: '赵磊' })
})

test('the program is killed while tickets are taken: every number that a citizen was given is in the file', async () => {
  const place = hallPlace({ limits: { ticketsPerMinute: 1000 } })
  const first = await startHall(place)
  const given: string[] = []
  async function kiosk() {
    for (;;) {
      const reply = await takesTicket(first.url).catch(() => null)
      if (!reply) return
      given.push(reply.visit)
      if (given.length === 80) void first.dies()
    }
  }
  await Promise.all(Array.from({ length: 8 }, kiosk))
  await first.dies()
  expect(given.length).toBeGreaterThanOrEqual(80)
  expect(new Set(given).size).toBe(given.length)

  const next = await startHall(place)
  const db = new Database(join(place.data, 'hall.db'), { readonly: true })
  const kept = db.prepare('SELECT visit FROM visits ORDER BY serial').pluck().all() as string[]
  db.close()
  expect(kept).toEqual(expect.arrayContaining(given))
  const { number } = await takesTicket(next.url)
  expect(Number(number.slice(1))).toBe(kept.length + 1)
  expect(await hallCommand(place, 'verify')).toMatchObject({ code: 0, stderr: '' })
  await next.stops()
})

async function takesTicket(url: string): Promise<TicketReply> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ item: 'card' })
  const reply = await fetch(`${url}/api/tickets`, { method: 'POST', headers, body })
  if (reply.status !== 201) throw new Error(await reply.text())
  return (await reply.json()) as TicketReply
}

test('asked to stop, the program ends well within three seconds and leaves its port', async () => {
  const place = hallPlace()
  const running = await startHall(place)
  await takesTicket(running.url)
  const asked = performance.now()
  expect(await running.stops()).toBe(0)
  expect(performance.now() - asked).toBeLessThan(3_000)
  await expect(fetch(`${running.url}/healthz`)).rejects.toThrow()
  expect(await hallCommand(place, 'verify')).toMatchObject({ code: 0, stderr: '' })
})

/** A copy of a hall's file in which somebody has done this behind the program's back. */
function tamperedWith(folder: string, sql: string): string {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const db = new Database(join(folder, 'hall.db'))
  try {
    db.exec('DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_shortened;')
    db.exec(sql)
  } finally {
    db.close()
  }
  return folder
}

test('verify finds whatever was changed behind the back of the program, and says where', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  for (let count = 0; count < 3; count++) await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
  const { lastSeq } = hall.hall.core.journal
  const [issued = 0] = hall.journal('ticket-issued').map(({ seq }) => seq)
  const foundAfter = (sql: string) => faultsIn(tamperedWith(hall?.fileNow() ?? '', sql)).join('\n')

  expect(foundAfter('')).toBe('')
  expect(
    foundAfter(`UPDATE journal SET event = replace(event, 'pension', 'medical') WHERE seq = ${issued}`),
  ).toMatch(new RegExp(`^row ${issued}: its hash does not fit[\\s\\S]*visits 20261124-A001: item is pension`))
  expect(foundAfter(`UPDATE journal SET at = at + 1 WHERE seq = ${issued}`)).toContain(
    `row ${issued}: its hash`,
  )
  expect(foundAfter(`UPDATE journal SET by = 'staff:li' WHERE seq = ${issued}`)).toContain(
    `row ${issued}: its hash`,
  )
  expect(foundAfter(`DELETE FROM journal WHERE seq = ${issued + 1}`)).toContain(
    `row ${issued + 1} is missing`,
  )
  expect(foundAfter(`DELETE FROM journal WHERE seq > ${lastSeq - 1}`)).toContain('rating_sessions')
  expect(foundAfter(`UPDATE visits SET staff = 'li' WHERE staff = 'wang'`)).toBe(
    'visits 20261124-A001: staff is li, the journal says wang',
  )
  expect(foundAfter(`DELETE FROM visits WHERE number = 'A002'`)).toBe('visits 20261124-A002: is missing')
  expect(
    foundAfter(`INSERT INTO rating_sessions (subject, visit, turn, window, item, day, opened_at, until, open, state)
        VALUES ('20261124-A002', '20261124-A002', 1, 1, 'pension', '2026-11-24', 0, 0, 0, 'active');
      INSERT INTO ratings (subject, visit, window, item, day, level, pressed_at, recorded_at, channel)
        VALUES ('20261124-A002', '20261124-A002', 1, 'pension', '2026-11-24', 5, 0, 0, 'keypad')`),
  ).toContain('ratings 20261124-A002: the journal knows nothing of it')
})

test('the program itself cannot change or shorten the journal', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const db = new Database(join(hall.folder, 'hall.db'))
  try {
    expect(() => db.exec(`UPDATE journal SET by = 'x'`)).toThrow('the journal is append-only')
    expect(() => db.exec('DELETE FROM journal')).toThrow('the journal is append-only')
  } finally {
    db.close()
  }
})

test('the check that the README prints for everybody agrees with the program', async ({ skip }) => {
  if (spawnSync('python3', ['--version']).status !== 0) return skip('there is no python3 on this computer')
  const readme = readFileSync(resolve(import.meta.dirname, '../../src/README.md'), 'utf8')
  const check = /```python\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  const checks = (folder: string) =>
    spawnSync('python3', ['-c', check, join(folder, 'hall.db')], { encoding: 'utf8' })

  hall = await halfADay()
  const { lastSeq } = hall.hall.core.journal
  expect(checks(tamperedWith(hall.fileNow(), '')).stdout).toMatch(
    new RegExp(`^${lastSeq} rows hold, last [0-9a-f]{64}$`, 'm'),
  )
  const changed = tamperedWith(hall.fileNow(), `UPDATE journal SET at = at + 1 WHERE seq = 7`)
  expect(checks(changed)).toMatchObject({ status: 1, stderr: 'row 7 does not hold\n' })
})

const contentOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

test('a file of a newer program is left as it is, and whoever starts is told what to do', async () => {
  const place = hallPlace()
  await (await startHall(place)).stops()
  const file = join(place.data, 'hall.db')
  const db = new Database(file)
  db.pragma('user_version = 99')
  db.close()
  const before = contentOf(file)
  await expect(startHall(place)).rejects.toThrow(
    /was written by a newer program \(schema 99, this program knows \d+\)\.\nInstall the newer program again/,
  )
  expect(contentOf(file)).toBe(before)
})

test.each([
  {
    what: 'a database of another program',
    write: (file: string) => new Database(file).exec('CREATE TABLE guests (name TEXT)').close(),
    code: 'database-foreign',
    message: /hall\.db is not a database of this program/,
  },
  {
    what: 'damaged, or no database at all',
    write: (file: string) => writeFileSync(file, 'Dear diary, '.repeat(100)),
    code: 'database-unusable',
    message: /hall\.db cannot be opened: file is not a database/,
  },
])('a file that is $what is refused and left as it is', async ({ write, code, message }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hall-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'hall.db')
  write(file)
  const before = contentOf(file)
  const refused = { code, message: expect.stringMatching(message) }
  await expect(StoryHall.open({ folder })).rejects.toMatchObject(refused)
  expect(contentOf(file)).toBe(before)
})
