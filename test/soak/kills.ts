import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { simulateDisplay } from '../../devices/sim/hlp-display.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import { verify } from '../../src/commands/verify.ts'
import {
  type Client,
  client,
  hallFolder,
  type Program,
  scratch,
  signIn,
  startHall,
  ttyFolder,
} from '../bench/programs.ts'

/** What people and devices were told while the hall was killed again and again, and what its file says. */
export interface KillReport {
  readonly kills: number
  readonly tickets: number
  readonly finished: number
  readonly presses: number
  readonly papers: number
  /** Empty when nothing acknowledged was lost and nothing doubled. */
  readonly faults: readonly string[]
}

const shortestLifeMs = 150
const longestLifeMs = 900
const citizens = 4
const lastWordMs = 20_000

/** Kills the real process under load `count` times and compares its file with what was told (Linux). `tcp`: its port. */
export async function killAgainAndAgain(count: number, tcp: number): Promise<KillReport> {
  const folder = ttyFolder()
  const [keypadLine, displayLine, printerLine] = await Promise.all(
    ['keypad', 'display', 'printer'].map((name) => ptyWire(join(folder, name))),
  )
  const clock = { monotonic: () => performance.now(), after: later }
  const keypad = simulateKeypad(keypadLine!.wire, { address: 1, clock })
  const display = simulateDisplay(displayLine!.wire, {
    address: 17,
    lines: 2,
    columns: 16,
    charset: 'UTF-8',
    clock,
  })
  const printer = simulatePrinter(printerLine!.wire, { columns: 48, reportsCompletion: true })
  const config = hallFolder(3, [
    {
      id: 'k',
      path: keypadLine!.path,
      devices: [{ id: 'keypad', model: 'hlp-keypad', address: '01', window: 1 }],
    },
    {
      id: 'd',
      path: displayLine!.path,
      devices: [{ id: 'display', model: 'hlp-display', address: '11', window: 1 }],
    },
    {
      id: 'p',
      path: printerLine!.path,
      devices: [{ id: 'printer', model: 'escpos-printer', paper: '80mm' }],
    },
  ])
  const data = scratch('killed')
  const told: Told = { tickets: [], finished: [], presses: 0, papers: new Map(), repeated: [] }
  collectPapers(printer, told)

  let hall = await startHall(config, data, tcp)
  const cookie = await signIn(hall)
  for (let kill = 0; kill < count; kill++) {
    const load = underLoad(hall, cookie, keypad, told)
    await setTimeout(shortestLifeMs + Math.random() * (longestLifeMs - shortestLifeMs))
    await hall.kill()
    await load.end()
    hall = await startHall(config, data, tcp)
  }
  // The last start gets time to take what keypads still hold and to print what is still wanted.
  const until = performance.now() + lastWordMs
  while (performance.now() < until && keypad.look().unsent > 0) await setTimeout(100)
  const unsent = keypad.look().unsent
  await hall.stop()
  for (const device of [keypad, display, printer]) device.stop()
  for (const line of [keypadLine, displayLine, printerLine]) line!.wire.end()

  const faults = [...compare(join(data, 'hall.db'), told)]
  if (unsent > 0) faults.push(`the keypad still holds ${unsent} presses`)
  const { tickets, finished, presses, papers } = told
  return {
    kills: count,
    tickets: tickets.length,
    finished: finished.length,
    presses,
    papers: papers.size,
    faults,
  }
}

interface Told {
  readonly tickets: string[]
  readonly finished: string[]
  presses: number
  readonly papers: Map<string, number>
  readonly repeated: string[]
}

function later(ms: number, work: () => void): () => void {
  const timer = globalThis.setTimeout(work, ms)
  return () => clearTimeout(timer)
}

function collectPapers(printer: ReturnType<typeof simulatePrinter>, told: Told) {
  let seen = 0
  printer.onChange(() => {
    const papers = printer.papers()
    const fresh = printer.look().cut - seen
    seen = printer.look().cut
    for (const { text } of fresh > 0 ? papers.slice(-fresh) : []) {
      const [number] = /[A-D]\d{3,4}/.exec(text) ?? []
      if (number) told.papers.set(number, (told.papers.get(number) ?? 0) + 1)
    }
  })
}

/** Citizens take tickets, a window serves them, each visit is rated, until the process is gone. */
function underLoad({ url }: Program, cookie: string, keypad: ReturnType<typeof simulateKeypad>, told: Told) {
  let over = false
  const people = client(url, citizens)
  const clerk = client(url, 1, cookie)
  const gone = () => null
  const ask = (by: Client, path: string, body: unknown) => by.post(path, body).catch(gone)

  async function citizen() {
    while (!over) {
      const reply = await ask(people, '/api/tickets', { item: `item-${1 + Math.floor(Math.random() * 3)}` })
      if (reply?.status === 201) told.tickets.push((JSON.parse(reply.text) as { visit: string }).visit)
    }
  }
  async function serve() {
    await ask(clerk, '/api/windows/1', { do: 'sit-down' })
    while (!over) {
      await ask(clerk, '/api/windows/1', { do: 'call-next' })
      await ask(clerk, '/api/windows/1', { do: 'start' })
      const reply = await ask(clerk, '/api/windows/1', { do: 'finish' })
      if (reply?.status === 200) told.finished.push(reply.text)
      const before = keypad.look().unsent
      keypad.press(1 + Math.floor(Math.random() * 5))
      if (keypad.look().unsent > before) told.presses++
    }
  }
  const working = Promise.all([...Array.from({ length: citizens }, citizen), serve()])
  return {
    async end() {
      over = true
      people.close()
      clerk.close()
      await working
    },
  }
}

/** What the file lacks of what was told, and what was told twice. */
function* compare(file: string, told: Told): Iterable<string> {
  const db = new Database(file)
  const count = (sql: string) => db.prepare(sql).pluck().get() as number
  const known = db.prepare('SELECT 1 FROM visits WHERE visit = ?')
  for (const visit of told.tickets)
    if (!known.get(visit)) yield `ticket ${visit} was told and is not in the file`
  if (new Set(told.tickets).size !== told.tickets.length) yield 'a number was told twice'
  const finished = count(`SELECT count(*) FROM visits WHERE state = 'finished'`)
  if (finished < told.finished.length)
    yield `${told.finished.length} visits were told finished, ${finished} are`
  const presses = count('SELECT count(*) FROM presses')
  if (presses !== told.presses) yield `${told.presses} keys were pressed, ${presses} are in the file`
  for (const [number, times] of told.papers) if (times > 1) yield `${number} was printed ${times} times`
  const proven = count(`SELECT count(*) FROM print_jobs WHERE state = 'printed'`)
  if (proven > told.papers.size) yield `${proven} papers count as printed, ${told.papers.size} came out`
  yield* verify(db).faults
  db.close()
}
