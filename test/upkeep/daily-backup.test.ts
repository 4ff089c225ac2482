import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Fault } from '../../src/core/fault.ts'
import { type Millis, millis } from '../../src/core/ids.ts'
import { DailyBackup, lastDue } from '../../src/upkeep/daily-backup.ts'

const at = (local: string) => millis(Date.parse(`${local}:00+08:00`))

test.each([
  ['23:30', '2026-11-24T23:30', '2026-11-24T23:30'],
  ['23:30', '2026-11-24T23:29', '2026-11-23T23:30'],
  ['23:30', '2026-11-25T08:00', '2026-11-24T23:30'],
  ['02:00', '2026-11-25T08:00', '2026-11-25T02:00'],
])('a backup at %s: at %s there should be one of %s', (time, now, due) => {
  expect(lastDue(time, 'Asia/Shanghai', at(now))).toBe(at(due))
})

/** A hall with a backup at 23:30 of which two stay; `now` is its clock. */
function hallWithBackups() {
  const folder = join(mkdtempSync(join(tmpdir(), 'backups-')), 'disk')
  mkdirSync(folder)
  const made: string[] = []
  let refuses: Fault | null = null
  let hangs = false
  const backUp = async (to: string, time: Millis) => {
    if (hangs) return new Promise<void>(() => {})
    if (refuses) throw refuses
    const name = new Date(time + 8 * 3_600_000)
      .toISOString()
      .replace(/[-:]/g, '')
      .replace('T', '-')
      .slice(0, 13)
    made.push(name)
    writeFileSync(join(to, `hall-${name}.db`), '')
    writeFileSync(join(to, `hall-${name}.secrets.db`), '')
  }
  const silent = { info() {}, error() {} }
  const daily = new DailyBackup({ folder, at: '23:30', keep: 2 }, 'Asia/Shanghai', backUp, silent)
  return {
    folder,
    made,
    daily,
    refuse: (fault: Fault | null) => {
      refuses = fault
    },
    hang: () => {
      hangs = true
    },
    /** The hall's tick at this time, and what follows from it. */
    tick: (local: string) => new Promise<void>((resolve) => daily.tick(at(local), resolve)),
    trouble: (local: string) => daily.trouble(at(local))?.wrong.en ?? null,
  }
}

test('one a day; what the hall slept through is made at the next start; the newest two stay', async () => {
  const hall = hallWithBackups()
  await hall.tick('2026-11-24T08:00')
  await hall.tick('2026-11-24T23:29')
  expect(hall.made).toEqual(['20261124-0800'])
  await hall.tick('2026-11-24T23:30')
  await hall.tick('2026-11-27T07:50')
  expect(hall.made).toEqual(['20261124-0800', '20261124-2330', '20261127-0750'])
  expect(readdirSync(hall.folder).sort()).toEqual([
    'hall-20261124-2330.db',
    'hall-20261124-2330.secrets.db',
    'hall-20261127-0750.db',
    'hall-20261127-0750.secrets.db',
  ])
  expect(hall.trouble('2026-11-27T08:00')).toBeNull()
})

test('a disk that is gone is a trouble until it is back, and then the backup is made at once', async () => {
  const hall = hallWithBackups()
  await hall.tick('2026-11-24T23:30')
  renameSync(hall.folder, `${hall.folder}-away`)
  await hall.tick('2026-11-25T09:00')
  expect(hall.trouble('2026-11-25T09:00')).toBe('The backup folder is missing')
  await hall.tick('2026-11-25T23:31')
  renameSync(`${hall.folder}-away`, hall.folder)
  await hall.tick('2026-11-25T23:33')
  expect(hall.made).toEqual(['20261124-2330', '20261125-2333'])
  expect(hall.trouble('2026-11-25T23:33')).toBeNull()
})

test('a failed backup is tried again after ten minutes, or a person makes it', async () => {
  const hall = hallWithBackups()
  hall.refuse(new Fault('backup-wrong', 'It does not hold.', ''))
  await hall.tick('2026-11-24T23:30')
  expect(hall.trouble('2026-11-24T23:30')).toBe('The backup does not hold when verified')
  hall.refuse(null)
  await hall.tick('2026-11-24T23:35')
  expect(hall.made).toEqual([])
  expect(hall.trouble('2026-11-24T23:35')).not.toBeNull()
  writeFileSync(join(hall.folder, 'hall-20261124-2336.db'), '')
  await hall.tick('2026-11-24T23:37')
  expect(hall.trouble('2026-11-24T23:37')).toBeNull()
  rmSync(join(hall.folder, 'hall-20261124-2336.db'))
  await hall.tick('2026-11-24T23:41')
  expect(hall.made).toEqual(['20261124-2341'])
})

test('a backup that hangs becomes a trouble, and the hall goes on', async () => {
  const hall = hallWithBackups()
  await hall.tick('2026-11-24T23:30')
  hall.hang()
  hall.daily.tick(at('2026-11-26T01:31'), () => {})
  expect(hall.trouble('2026-11-26T01:32')).toBeNull()
  expect(hall.trouble('2026-11-26T02:32')).toBe('There has been no backup for more than a day')
})
