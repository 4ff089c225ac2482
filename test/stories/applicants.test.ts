import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import Database from 'better-sqlite3'
import pino from 'pino'
import { afterEach, expect, test } from 'vitest'
import { ApplicantKeys } from '../../src/applicants/applicant-keys.ts'
import { makeBackup } from '../../src/commands/backup.ts'
import { restore } from '../../src/commands/restore.ts'
import { millis, personId } from '../../src/core/ids.ts'
import { until } from '../devices/real-port.ts'
import { CaseWindow } from './case-window.ts'
import { StoryHall, type StorySetup } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const wang = new CaseWindow(() => hall, 1, 'wang')
const applicant = { name: '欧阳雪梅', contact: '13905590000' }
/** A name as it could lie in a file: as text, and as a printer or a page gets it. */
const traces = ['欧阳雪梅', '13905590000'].flatMap((text) => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(JSON.stringify(text).replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)),
])
const keptForMonth: StorySetup['file'] = (demo) => ({
  ...demo,
  plan: { ...demo.plan, cases: { ...demo.plan.cases, applicantDays: 30 } },
})

async function opens(setup: StorySetup = {}) {
  hall = await StoryHall.open(setup)
  await hall.isReady()
  await wang.sitsDown()
}

const papers = () => hall.device('printer', 'printer').papers()
const isCut = (count: number) => hall.until(`${count} papers are cut`, () => papers().length === count)
const file = (name: string, folder = hall.folder) => {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path) : Buffer.alloc(0)
}
const keyFiles = (folder = hall.folder) =>
  Buffer.concat([file('keys.db', folder), file('keys.db-wal', folder)])
const holds = (bytes: Buffer, parts: readonly Buffer[]) => parts.some((part) => bytes.includes(part))

/** The keys as another program finds them. */
function keys(folder = hall.folder): Buffer[] {
  const db = new Database(join(folder, 'keys.db'), { readonly: true })
  try {
    return db.prepare('SELECT key FROM keys ORDER BY number').pluck().all() as Buffer[]
  } finally {
    db.close()
  }
}

/** A case of somebody, closed at once; answers its number. */
async function closes(told = applicant): Promise<string> {
  const { case: id } = await wang.opens({ item: 'SB-001', applicant: told, slips: ['acceptance'] })
  await wang.finishes(id, { do: 'step', step: 'handled' }, { do: 'close', outcome: 'granted' })
  await isCut(1)
  return id
}

const monthLater = async () => {
  await hall.passesUntil('2026-12-26T00:00:10+08:00')
  await until(() => hall.journal('applicant-forgotten').length > 0)
}

test('a name stands on the paper and on the window’s screen, and nowhere else', async () => {
  let log = ''
  const lines = new Writable({
    write(chunk, _, done) {
      log += chunk
      done()
    },
  })
  const logger = pino({ level: 'trace' }, lines)
  logger.info('the story begins')
  await opens({ log: logger })
  // Printers lack the last character of the name: a log may say that of any other text.
  const id = await closes({ ...applicant, name: '欧阳雪梅𠮷' })
  expect(papers()[0]?.text).toContain('欧阳雪梅〓')
  expect((await wang.file(id)).applicant?.name).toBe('欧阳雪梅𠮷')
  const inspector = new CaseWindow(() => hall, 1, 'inspector')
  expect((await inspector.file(id)).applicant).toBeNull()
  const refused = await wang.isRefused({ item: 'no-such-item', applicant })
  expect(holds(Buffer.from(JSON.stringify(refused)), traces)).toBe(false)

  const audit = await hall.request('GET', `/api/audit?case=${id}`, undefined, 'manager')
  const metrics = await fetch(`${hall.hall.url}/metrics`).then((reply) => reply.text())
  expect(holds(Buffer.from(JSON.stringify(audit.body) + metrics + log), traces)).toBe(false)
  expect(log).toContain('the story begins')
  expect(log).not.toContain('𠮷')
  for (const name of ['hall.db', 'hall.db-wal', 'keys.db', 'keys.db-wal']) {
    expect(holds(file(name), traces), name).toBe(false)
  }
  hall.hall.core.db.pragma('wal_checkpoint(TRUNCATE)')
  expect(file('hall.db').includes('applicant-recorded')).toBe(true)
  expect(holds(file('hall.db'), traces)).toBe(false)
})

test('a month after the case nobody can read the name: slips keep their layout, the proof its sums', async () => {
  await opens({ file: keptForMonth })
  const id = await closes()
  const [key = Buffer.alloc(1)] = keys()
  expect(keyFiles().includes(key)).toBe(true)
  await hall.passesUntil('2026-12-24T00:00:10+08:00')
  expect(hall.journal('applicant-forgotten')).toEqual([])
  await monthLater()
  await until(() => !keyFiles().includes(key))
  await wang.sitsDown()
  await hall.isReady()
  await wang.finishes(id, { do: 'print-again', slip: `${id}/1` })
  await isCut(2)
  const [named = '', blank = ''] = papers().map(({ text }) => text)
  // A copy has a code of its own: it shows how the case stands, and rates nothing.
  const code = /(?<=\/c\/)[\w-]+/
  expect(blank.match(code)?.[0]).not.toBe(named.match(code)?.[0])
  expect(blank.replace('【补打】REPRINT\n', '').replace(' 补打', '').replace(code, '…')).toBe(
    named.replace('欧阳雪梅', '_'.repeat(14)).replace(code, '…'),
  )
  expect((await wang.file(id)).applicant).toBeNull()
})

test('nobody is forgotten while one of their cases is open', async () => {
  await opens({ file: keptForMonth })
  await wang.opens({ item: 'SB-003', applicant })
  await hall.passesUntil('2027-02-01T00:00:10+08:00')
  expect(hall.journal('applicant-forgotten')).toEqual([])
  expect(keys()).toHaveLength(1)
})

test('a key without its event, and a key that was put back, are gone after the next start', async () => {
  await opens({ file: keptForMonth })
  await closes()
  const [key = Buffer.alloc(1)] = keys()
  const before = hall.fileNow()
  await monthLater()
  await until(() => !keyFiles().includes(key))
  await hall.stops()

  for (const name of ['keys.db', 'keys.db-wal']) rmSync(join(hall.folder, name), { force: true })
  for (const name of ['keys.db', 'keys.db-wal']) copyFileSync(join(before, name), join(hall.folder, name))
  // The plug was pulled between the key of somebody and the entry in the journal.
  const orphan = Buffer.alloc(32, 0xa7)
  const open = new ApplicantKeys(join(hall.folder, 'keys.db'))
  open.keep(personId('00000000-0000-4000-8000-000000000000'), orphan)
  open.close()
  expect(holds(keyFiles(), [key])).toBe(true)
  expect(holds(keyFiles(), [orphan])).toBe(true)

  hall = await StoryHall.open({
    folder: hall.folder,
    startsAt: '2026-12-26T08:00:00+08:00',
    file: keptForMonth,
  })
  expect(holds(keyFiles(), [key, orphan])).toBe(false)
  rmSync(before, { recursive: true })
})

test('a refused case leaves no key behind', async () => {
  await opens()
  await wang.isRefused({ item: 'no-such-item', applicant })
  expect(keys()).toEqual([Buffer.alloc(32)])
})

test('a backup holds the keys apart and only the living ones; an old one brings no forgotten name back for long', async () => {
  await opens({ file: keptForMonth })
  const id = await closes()
  const [key = Buffer.alloc(1)] = keys()
  const folder = mkdtempSync(join(tmpdir(), 'backups-'))
  const old = join(mkdtempSync(join(tmpdir(), 'backups-')), 'old')
  const at = millis(Date.parse('2026-11-24T23:30:00+08:00'))
  const { file: made } = await makeBackup(join(hall.folder, 'hall.db'), folder, at)
  expect(holds(readFileSync(made), [key, ...traces])).toBe(false)
  const copy = join(folder, 'keys', 'applicant-keys.db')
  expect(readFileSync(copy).includes(key)).toBe(true)
  mkdirSync(join(old, 'keys'), { recursive: true })
  copyFileSync(made, join(old, 'hall-20261124-2330.db'))
  copyFileSync(copy, join(old, 'keys', 'applicant-keys.db'))

  await monthLater()
  await until(() => !keyFiles().includes(key))
  await makeBackup(join(hall.folder, 'hall.db'), folder, millis(at + 86_400_000))
  expect(readFileSync(copy).includes(key)).toBe(false)
  await hall.ends()

  // The old database with the keys of today: nobody comes back.
  const today = mkdtempSync(join(tmpdir(), 'hall-'))
  expect(restore(made, today)).toMatchObject({ keys: true })
  hall = await StoryHall.open({ folder: today, startsAt: '2026-12-27T09:00:00+08:00', file: keptForMonth })
  await wang.sitsDown()
  expect((await wang.file(id)).applicant).toBeNull()
  await hall.ends()

  // Both as they were: whose time is over is forgotten again as the first thing of the day.
  const then = mkdtempSync(join(tmpdir(), 'hall-'))
  expect(restore(join(old, 'hall-20261124-2330.db'), then)).toMatchObject({ keys: true })
  hall = await StoryHall.open({ folder: then, startsAt: '2026-12-27T09:00:00+08:00', file: keptForMonth })
  await hall.passes(1_000)
  expect(hall.journal('applicant-forgotten')).toHaveLength(1)
  await until(() => !keyFiles().includes(key))
})
