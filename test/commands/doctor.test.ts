import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { serialLine } from '../../devices/line/serial-line.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { ApplicantKeys, keysBeside } from '../../src/applicants/applicant-keys.ts'
import { Applicants } from '../../src/applicants/applicants.ts'
import type { ApplicantEvent } from '../../src/applicants/events.ts'
import { ApplicantTables } from '../../src/applicants/tables.ts'
import { examine } from '../../src/commands/doctor/doctor.ts'
import { exitCode, type Finding } from '../../src/commands/doctor/finding.ts'
import { hallHealth } from '../../src/commands/hall-health.ts'
import { systemTimers } from '../../src/core/clock.ts'
import { openDatabase } from '../../src/core/database.ts'
import { millis } from '../../src/core/ids.ts'
import { Journal } from '../../src/core/journal.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { askLocally } from '../../src/upkeep/local-line.ts'
import { hurriedTimers, noPorts, realPort } from '../devices/real-port.ts'
import { type HallPlace, hallCommand, hallPlace, startHall } from './hall-process.ts'

/** What the doctor says, one line for each finding: state, place, words. */
async function seen(place: Pick<HallPlace, 'config' | 'data'>, port = 0): Promise<readonly Finding[]> {
  return examine({ ...place, port, timers: hurriedTimers(8) })
}
const told = (findings: readonly Finding[]) =>
  findings.map(({ what, state, says }) => `${state} ${what.en}: ${says.en}`)

const noDevices = { ports: [] }

test('before the first start all is well, and afterwards the doctor has changed nothing', async () => {
  const place = hallPlace({
    ports: [{ id: 'p', path: 'simulated', devices: [{ id: 'printer', model: 'escpos-printer' }] }],
  })
  const doctor = await hallCommand(place, 'doctor')
  expect(doctor).toMatchObject({ code: 0, stderr: '' })
  expect(doctor.stdout).toContain(
    '[正常 OK  ] 数据库：还没有，首次启动时建立\n            Database: none yet',
  )
  expect(doctor.stdout).toMatch(/系统时间：\d{4}-\d\d-\d\d .*大厅时区 Asia\/Shanghai/)
  expect(() => readFileSync(place.data)).toThrow('ENOENT')
})

test('the running hall is asked: its devices in its own words, its page, its process', async () => {
  const place = hallPlace()
  const hall = await startHall(place)
  const device = async () => hallHealth.parse(await askLocally(place.data, { ask: 'health' })).devices[0]
  while ((await device())?.state === 'starting') await new Promise((resolve) => setTimeout(resolve, 10))

  const doctor = await hallCommand(place, 'doctor')
  expect(doctor.code).toBe(1)
  expect(doctor.stdout).toContain(`Program: runs, process ${hall.pid}`)
  expect(doctor.stdout).toContain(`Pages: ${hall.url} answers`)
  expect(doctor.stdout).toContain(
    '[异常 BAD ] 设备 keypad-1：串口连接断开（there is no port /dev/no-such-port',
  )
  expect(doctor.stdout).toContain('→ 检查数据线和 USB 转串口是否插好')
  await hall.stops()
  expect((await hallCommand(place, 'doctor')).stdout).toContain('Program: does not run')
}, 60_000)

test('a wrong hall file, no place for data, an unknown device: each is told, and the rest is looked at', async () => {
  const place = hallPlace({ windows: [{ no: 1, serves: ['cars'] }] })
  writeFileSync(place.data, 'a file where the data folder should be')
  const findings = await seen({ ...place, data: join(place.data, 'inside') })
  expect(told(findings).join('\n')).toContain('no item is called "cars"')
  expect(told(findings)).toContainEqual(expect.stringMatching(/^wrong Data folder: .* cannot be written/))
  expect(told(findings)).toContainEqual('unseen Devices: mend what stands above first, then look again')
  expect(exitCode(findings)).toBe(1)
  expect(exitCode(findings.filter(({ state }) => state !== 'wrong'))).toBe(2)
})

test('a damaged database is told from a foreign one, and an old clock from a right one', async () => {
  const place = hallPlace(noDevices)
  mkdirSync(place.data)
  const path = join(place.data, 'hall.db')
  const db = openDatabase(path, migrations)
  const tomorrow = millis(Date.now() + 86_400_000)
  new Journal<object>(db).append('hall', tomorrow, { type: 'came-from-the-future' })
  db.close()
  expect(told(await seen(place))).toEqual(
    expect.arrayContaining([
      `well Database: sound, schema ${migrations.length}, 1 rows`,
      expect.stringMatching(/^wrong Clock: wrong: .*, last event /),
    ]),
  )

  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0x55, 4096, 3 * 4096))
  expect(told(await seen(place))).toContainEqual(
    expect.stringMatching(/^wrong Database: the file is damaged/),
  )
  writeFileSync(path, 'not a database, but long enough to look like something')
  expect(told(await seen(place))).toContainEqual(expect.stringMatching(/^wrong Database: .*cannot be opened/))
})

test('keys of applicants: all there, some missing, and a file that holds none', async () => {
  const place = hallPlace(noDevices)
  mkdirSync(place.data)
  const database = join(place.data, 'hall.db')
  const db = openDatabase(database, migrations)
  const keys = new ApplicantKeys(keysBeside(database))
  const tables = new ApplicantTables(db)
  const journal = new Journal<ApplicantEvent>(db)
  const applicants = new Applicants(keys, tables)
  const { person, recorded } = applicants.seal({ name: '秦岚', contact: null })
  tables.project(journal.append('hall', millis(Date.now()), recorded))
  expect(told(await seen(place))).toContain("well Applicants' keys: all there, of 1 people")
  keys.destroy([person])
  expect(told(await seen(place))).toContain("wrong Applicants' keys: 1 of 1 are missing")
  tables.project(journal.append('hall', millis(Date.now()), { type: 'applicant-forgotten', person }))
  expect(told(await seen(place))).toContain("well Applicants' keys: all there, of 0 people")
  keys.close()
  db.close()
  writeFileSync(keysBeside(database), 'no keys')
  expect(told(await seen(place))).toContainEqual(
    expect.stringMatching(/^wrong Applicants' keys: .*is damaged/),
  )
})

test('backups: fresh, too old, and a folder that is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backups-'))
  const place = hallPlace({ ...noDevices, backup: { folder } })
  const name = (at: number) =>
    `hall-${new Date(at + 8 * 3_600_000).toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 13)}`
  const twoDaysAgo = name(Date.now() - 2 * 86_400_000)
  writeFileSync(join(folder, `${twoDaysAgo}.db`), '')
  expect(told(await seen(place))).toContain('wrong Backup: There has been no backup for more than a day')
  const fresh = name(Date.now() - 3 * 3_600_000)
  writeFileSync(join(folder, `${fresh}.db`), '')
  expect(told(await seen(place))).toContain(`well Backup: ${fresh}, 3 h ago`)
  rmSync(folder, { recursive: true })
  expect(told(await seen(place))).toContain('wrong Backup: The backup folder is missing')
})

test('a port of the network that another program has', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as AddressInfo
  const findings = await seen(hallPlace(noDevices), port)
  expect(told(findings)).toContain(`wrong Pages: 127.0.0.1:${port} is in use by another program`)
})

test.skipIf(noPorts)('serial ports without the hall: answering, silent, busy, missing', async () => {
  const [answering, silent, busy] = await Promise.all([realPort(), realPort(), realPort()])
  const keypad = simulateKeypad(answering.wire, { address: 1, clock: systemTimers })
  onTestFinished(() => keypad.stop())
  const holder = await serialLine({ path: busy.path, baud: 9_600 }).open({ data() {}, lost() {} })
  onTestFinished(() => holder.close())
  const missing = join(mkdtempSync(join(tmpdir(), 'port-')), 'none')
  const paths = { a: answering.path, s: silent.path, b: busy.path, m: missing }
  const ports = Object.entries(paths).map(([id, path], index) => ({
    id,
    // A hall file takes only what lies under /dev.
    path: `/dev/..${path}`,
    devices: [{ id: `${id}-keypad`, model: 'hlp-keypad', address: '01', window: index + 1 }],
  }))
  const windows = ports.map((_, index) => ({ no: index + 1, serves: ['card'] }))
  const findings = await seen(hallPlace({ ports, windows }))
  expect(told(findings).slice(-6)).toEqual([
    'well Serial port a: opens, 9600 baud',
    'well Device a-keypad: answers',
    'well Serial port s: opens, 9600 baud',
    'wrong Device s-keypad: The device does not answer',
    expect.stringMatching(/^wrong Serial port b: .* is in use$/),
    expect.stringMatching(/^wrong Serial port m: there is no port /),
  ])
})
