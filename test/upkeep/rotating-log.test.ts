import { mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Fault } from '../../src/core/fault.ts'
import { hallLog, rotatingLog } from '../../src/upkeep/rotating-log.ts'
import { hallPlace, passwordIn, startHall } from '../commands/hall-process.ts'

const freshFile = () => join(mkdtempSync(join(tmpdir(), 'log-')), 'hall.log')
const line = (no: number) => `${String(no).padStart(9, '0')}\n`

test('five files are kept, none above its size, no line is lost or cut on the way', () => {
  const file = freshFile()
  writeFileSync(file, line(0))
  const log = rotatingLog(file, 30)
  for (let no = 1; no <= 20; no++) log.write(line(no))
  const files = ['', '.1', '.2', '.3', '.4'].map((ending) => readFileSync(file + ending, 'utf8'))
  expect(readdirSync(join(file, '..'))).toHaveLength(5)
  expect(files.every((text) => text.length <= 30)).toBe(true)
  const kept = files.toReversed().join('').trim().split('\n').map(Number)
  expect(kept).toEqual(Array.from({ length: 15 }, (_, index) => index + 6))
})

test('a log that somebody moved away goes on in it, and after the next turn in its own place', () => {
  const file = freshFile()
  const log = rotatingLog(file, 30)
  log.write(line(1))
  renameSync(file, `${file}.moved`)
  log.write(line(2))
  log.write(line(3))
  log.write(line(4))
  expect(readFileSync(`${file}.moved`, 'utf8')).toBe(line(1) + line(2) + line(3))
  expect(readFileSync(file, 'utf8')).toBe(line(4))
})

test('an error that carries a request is logged without its secrets', () => {
  const file = freshFile()
  const request = {
    body: '{"password":"secret-1"}',
    headers: { cookie: 'hallbell=secret-2' },
    req: { headers: { cookie: 'secret-3' } },
    token: 'secret-4',
    oneTimePassword: 'secret-5',
  }
  const err = Object.assign(new Fault('broken', 'It broke.', 'Mend it.', new Error('the cause')), request)
  hallLog(file).error({ err, ...request }, 'broken')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('It broke.')
  expect(text).toContain('the cause')
  expect(text).not.toMatch(/secret-\d/)
})

test('nothing that opens a hall is in its log: passwords right, wrong and broken, cookies', async () => {
  const place = hallPlace()
  const hall = await startHall(place)
  const oneTime = passwordIn(hall.said)
  const send = (method: string, path: string, body: string, cookie = '') =>
    fetch(hall.url + path, { method, body, headers: { 'content-type': 'application/json', cookie } })
  const signedIn = await send('POST', '/api/session', JSON.stringify({ name: 'admin', password: oneTime }))
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  expect(cookie).toMatch(/^hallbell=.{20}/)
  const chosen = 'the moon over Qinghe'
  const change = JSON.stringify({ old: oneTime, new: chosen })
  expect((await send('POST', '/api/session/password', change, cookie)).status).toBeLessThan(300)
  await send('POST', '/api/session', JSON.stringify({ name: 'admin', password: 'wrong-password' }))
  await send('POST', '/api/session', '{"name":"admin","password":"half-a-pass')
  await fetch(`${hall.url}/api/nothing?token=${cookie}`, { headers: { cookie } })
  await hall.stops()
  const everything = readdirSync(place.data)
    .filter((file) => file.startsWith('hall.log'))
    .map((file) => readFileSync(join(place.data, file), 'utf8'))
    .join('')
  expect(everything).toMatch(/the hall runs[\s\S]*the hall stops/)
  for (const secret of [oneTime, chosen, 'wrong-password', 'half-a-pass', cookie.slice('hallbell='.length)])
    expect(everything).not.toContain(secret)
}, 60_000)
