import { join } from 'node:path'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import { monthLater } from '../../src/ranking/period.ts'
import { farDevice } from './far-end.ts'
import { type Figure, quantile, ratioFigure } from './figures.ts'
import { writeMonths } from './month-sums.ts'
import {
  client,
  hallFolder,
  type Program,
  scratch,
  signIn,
  startFloor,
  startHall,
  ttyFolder,
} from './programs.ts'

const pagesEachRound = 300
const freshEachRound = 150
const floorPresses = 800
const windowsOfCounty = 31
const windowsOfCity = 500
/** Long enough ago to be closed on any day. */
const last = monthLater(new Date().toISOString().slice(0, 7) as Month, -2)

/** A month's page after a month and after ten years, and the closing of a city's month while keys are pressed. */
export async function month(rounds: number): Promise<Figure[]> {
  return [...(await pages(rounds)), ...(await closing(rounds))]
}

async function pages(rounds: number): Promise<Figure[]> {
  const config = hallFolder(windowsOfCounty, [])
  const visitsEachMonth = 100_000
  const halls = await Promise.all(
    [1, 120].map(async (months, i) => {
      const data = scratch('data')
      writeMonths(data, { last, months, windows: windowsOfCounty, visitsEachMonth })
      const hall = await startHall(config, data, 18_101 + i)
      const cookie = await signInAs(hall, 'inspector')
      return { hall, cookie, p99: [] as number[], fresh: [] as number[] }
    }),
  )
  // The first page starts the thread that reckons.
  for (const { hall, cookie } of halls) await page(hall, cookie)
  for (let round = 0; round < rounds; round++) {
    for (const { hall, cookie, p99, fresh } of halls) {
      const times: number[] = []
      for (let n = 0; n < pagesEachRound; n++) times.push(await page(hall, cookie))
      p99.push(quantile(times, 0.99))
      fresh.push(quantile(await freshPages(hall, cookie), 0.99))
    }
  }
  for (const { hall } of halls) await hall.stop()
  const [young, old] = halls
  if (!young || !old) throw new Error('two halls are compared')
  const most = { atMost: 1.3 }
  return [
    within("a month's page after 10 years, p99", old.p99),
    within("a month's page after 10 years, reckoned anew, p99", old.fresh),
    ratioFigure("a month's page, 10 years against 1 month, p99", 'ms', old.p99, young.p99, most),
    ratioFigure(
      "a month's page reckoned anew, 10 years against 1 month, p99",
      'ms',
      old.fresh,
      young.fresh,
      most,
    ),
  ]
}

function within(what: string, rounds: readonly number[]): Figure {
  const value = quantile(rounds, 0.5)
  return { what, ours: `${value.toFixed(1)} ms`, floor: '–', value, must: '≤ 50 ms', holds: value <= 50 }
}

/** Whatever somebody enters, even what is refused, makes the next page a new reckoning. */
async function freshPages(hall: Program, cookie: string): Promise<number[]> {
  const inspector = client(hall.url, 1, cookie)
  const nothing = { rule: 'no-such-rule', window: 1, day: `${last}-01`, count: 1, evidence: 'x' }
  const times: number[] = []
  for (let n = 0; n < freshEachRound; n++) {
    await inspector.post('/api/entries', nothing)
    times.push(await page(hall, cookie))
  }
  inspector.close()
  return times
}

async function page({ url }: Program, cookie: string): Promise<number> {
  const askedAt = performance.now()
  const reply = await fetch(`${url}/api/months/${last}`, { headers: { cookie } })
  const text = await reply.text()
  if (reply.status !== 200) throw new Error(`no page: ${text}`)
  return performance.now() - askedAt
}

async function closing(rounds: number): Promise<Figure[]> {
  const folder = ttyFolder()
  const [keypad, floorKeypad, floorDisplay] = (await Promise.all(
    ['keypad', 'floor-keypad', 'floor-display'].map((name) => ptyWire(join(folder, name))),
  )) as [Pty, Pty, Pty]
  const far = farDevice(keypad.wire, '01', 'BE7C0003', 'R5LB')
  const device = { id: 'keypad', model: 'hlp-keypad', address: '01', window: 1 }
  const config = hallFolder(windowsOfCity, [{ id: 'k', path: keypad.path, devices: [device] }])
  const data = scratch('data')
  const months = Math.max(3, rounds)
  writeMonths(data, { last, months, windows: windowsOfCity, visitsEachMonth: 440_000 })
  const hall = await startHall(config, data, 18_103)
  const floor = await startFloor(18_104, floorKeypad.path, floorDisplay.path)
  const manager = client(hall.url, 1, await signInAs(hall, 'manager'))
  await far.welcomed

  const tookMs: number[] = []
  const ours: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round++) {
    const presses: number[] = []
    const begunAt = performance.now()
    let running = true
    const closed = manager
      .post(`/api/months/${monthLater(last, -round)}/close`, { edition: 1 })
      .finally(() => {
        running = false
        tookMs.push(performance.now() - begunAt)
      })
    while (running) presses.push(await far.press('20200101-A001', 5))
    const { status, text } = await closed
    if (status !== 200) throw new Error(`not closed: ${text}`)
    ours.push(quantile(presses, 0.99))
    bare.push(quantile(await floorKeys(floorKeypad), 0.99))
  }
  manager.close()
  await Promise.all([hall.stop(), floor.stop()])
  for (const { wire } of [keypad, floorKeypad, floorDisplay]) wire.end()
  const slowest = Math.max(...tookMs)
  return [
    {
      what: 'closing a month of 500 windows',
      ours: `${(slowest / 1000).toFixed(2)} s`,
      floor: '–',
      value: slowest / 1000,
      must: '≤ 5 s',
      holds: slowest <= 5_000,
    },
    ratioFigure('key on the line → A frame while a month is closed, p99', 'ms', ours, bare, { atMost: 3 }),
  ]
}

type Pty = Awaited<ReturnType<typeof ptyWire>>

/** The cookie of somebody whom the administrator has just made. */
async function signInAs(hall: Program, role: 'inspector' | 'manager'): Promise<string> {
  const admin = client(hall.url, 1, await signIn(hall))
  const order = { id: `bench.${role}`, fullName: '测试', role, mayPick: false }
  const made = JSON.parse((await admin.post('/api/accounts', order)).text) as { oneTimePassword: string }
  admin.close()
  const first = client(hall.url, 1)
  const { cookie = '' } = await first.post('/api/session', { name: order.id, password: made.oneTimePassword })
  first.close()
  const own = client(hall.url, 1, cookie)
  await own.post('/api/session/password', { old: made.oneTimePassword, new: 'bench-password-2' })
  own.close()
  return cookie
}

async function floorKeys({ wire }: Pty): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < floorPresses; n++) {
    const sentAt = performance.now()
    const answered = new Promise<number>((resolve) => {
      wire.onData((bytes) => {
        if (bytes.includes(0x0a)) resolve(performance.now())
      })
    })
    wire.send(Buffer.from(`$00,01,E,${n},R,5,20261121-A001,0*616B\r\n`))
    times.push((await answered) - sentAt)
  }
  return times
}
