import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ApplicantKeys } from '../../src/applicants/applicant-keys.ts'
import { Applicants } from '../../src/applicants/applicants.ts'
import { freshKey, seal, unseal } from '../../src/applicants/sealed.ts'
import { ApplicantTables, createApplicantTables } from '../../src/applicants/tables.ts'
import { openDatabase } from '../../src/core/database.ts'
import { millis, type PersonId, personId } from '../../src/core/ids.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = () => join(folder, 'keys.db')
const somebody = () => personId(randomUUID())
const onDisk = () =>
  Buffer.concat(
    [path(), `${path()}-wal`].map((name) => (existsSync(name) ? readFileSync(name) : Buffer.alloc(0))),
  )
const told = { name: '欧阳雪梅', contact: '13905590000' }

test('what was told opens with its own key, for its own person, untouched, and not otherwise', () => {
  const [key, person] = [freshKey(), somebody()]
  const sealed = seal(told, person, key)
  expect(unseal(sealed, person, key)).toEqual(told)
  expect(unseal(sealed, somebody(), key)).toBeNull()
  expect(unseal(sealed, person, freshKey())).toBeNull()
  for (const at of [0, 40, sealed.length - 1]) {
    const touched = sealed.slice(0, at) + (sealed[at] === 'A' ? 'B' : 'A') + sealed.slice(at + 1)
    expect(unseal(touched, person, key), `at ${at}`).toBeNull()
  }
  expect(unseal('', person, key)).toBeNull()
})

test('a sealed text never comes twice, and its length does not tell the length of a name', () => {
  const [key, person] = [freshKey(), somebody()]
  expect(seal(told, person, key)).not.toBe(seal(told, person, key))
  expect(seal({ name: '丁', contact: null }, person, key)).toHaveLength(seal(told, person, key).length)
})

test('of two thousand keys each that is destroyed is gone from every byte on the disk, and each other is there', () => {
  const keys = new ApplicantKeys(path())
  const people: [PersonId, Buffer][] = Array.from({ length: 2_000 }, () => [somebody(), randomBytes(32)])
  for (const [person, key] of people) keys.keep(person, key)
  const gone = people.filter((_, index) => index % 3 === 0)
  expect(keys.destroy(gone.map(([person]) => person))).toBe(gone.length)
  expect(keys.destroy(gone.map(([person]) => person))).toBe(0)
  expect(statSync(`${path()}-wal`).size).toBe(0)
  const bytes = onDisk()
  for (const [index, [person, key]] of people.entries()) {
    expect(bytes.includes(key)).toBe(index % 3 !== 0)
    expect(keys.of(person)).toEqual(index % 3 === 0 ? null : key)
  }
  keys.close()
}, 30_000)

test('a key is on the disk before anybody hears of it, for this user only', () => {
  const keys = new ApplicantKeys(path())
  const [person, key] = [somebody(), freshKey()]
  keys.keep(person, key)
  expect(onDisk().includes(key)).toBe(true)
  if (process.platform !== 'win32') expect(statSync(path()).mode & 0o077).toBe(0)
  keys.close()
})

test('a file that is no file of keys is refused, with words that say what to do, and left as it is', () => {
  writeFileSync(path(), 'not a database at all, whatever it is')
  expect(() => new ApplicantKeys(path())).toThrow('cannot be used')
  expect(readFileSync(path(), 'utf8')).toContain('whatever it is')
  rmSync(path())
  openDatabase(path(), [(db) => db.exec('CREATE TABLE one (x)')]).close()
  expect(() => new ApplicantKeys(path())).toThrow('it is no file of keys')
})

test('a database that was put back as it was months ago has its forgotten people forgotten from the start', () => {
  const db = openDatabase(join(folder, 'hall.db'), [createApplicantTables])
  const tables = new ApplicantTables(db)
  const keys = new ApplicantKeys(path())
  const applicants = new Applicants(keys, tables)
  const sealed = applicants.seal(told)
  const record = (seq: number, event: Parameters<typeof tables.project>[0]['event']) =>
    tables.project({ seq, at: millis(seq), by: 'hall', event })
  record(5, sealed.recorded)
  expect(applicants.read(sealed.person)).toEqual(told)
  record(6, { type: 'applicant-forgotten', person: sealed.person })
  // The keys have seen more of the journal than there is now.
  keys.forgottenThrough = 900
  applicants.destroyForgotten(6)
  expect(applicants.read(sealed.person)).toBeNull()
  expect(keys.forgottenThrough).toBe(6)
  keys.close()
  db.close()
})

test('no question to the tables of applicants looks through all of them', () => {
  const db = openDatabase(join(folder, 'hall.db'), [createApplicantTables])
  const questions = [
    'SELECT person FROM applicants WHERE open_cases = 0 AND forgotten_seq IS NULL AND kept_from < 1 ORDER BY kept_from LIMIT 5',
    'SELECT person, forgotten_seq AS seq FROM applicants WHERE forgotten_seq > 1 ORDER BY forgotten_seq',
    "UPDATE applicants SET kept_from = 1 WHERE person = (SELECT person FROM applicant_cases WHERE case_no = 'x')",
  ]
  for (const question of questions) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${question}`).all() as { detail: string }[]
    expect(plan.map(({ detail }) => detail).filter((detail) => /SCAN|TEMP B-TREE/.test(detail))).toEqual([])
  }
  db.close()
})
