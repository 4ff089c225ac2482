import { copyFileSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import pino, { type Logger } from 'pino'
import { io, type Socket } from 'socket.io-client'
import type { HallFile } from '../../config/hall-file.ts'
import { loadHall } from '../../config/load.ts'
import type { SimulatedDevice } from '../../devices/sim/simulated.ts'
import { backUpBeside } from '../../src/commands/back-up-beside.ts'
import { verify } from '../../src/commands/verify.ts'
import { readDatabase } from '../../src/core/database.ts'
import { deviceId } from '../../src/core/ids.ts'
import type { Recorded } from '../../src/core/journal.ts'
import type { HallEvent } from '../../src/events.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { type Hall, openHall } from '../../src/hall.ts'
import type { FeedName, PictureChange, WholePicture } from '../../src/server/pictures.ts'
import type { Problem, TicketReply, TicketRequest, WindowRequest } from '../../src/server/requests.ts'
import { Passwords } from '../../src/staff/passwords.ts'
import { StoryTime } from './story-time.ts'

/** Passwords of stories are checked in a moment. */
const quickPasswords = new Passwords({ n: 2 ** 4, r: 8, p: 1 })
const demo = loadHall(resolve(import.meta.dirname, '../../config'))
const demoItems = resolve(import.meta.dirname, '../../config/items.csv')
const waitsAtMostMs = 30_000
/** Files in memory where there is room: hundreds of halls begin and end, and none outlives the computer. */
const folders = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir()

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > 1e9
}

export interface StorySetup {
  /** Kernel ttys instead of memory (Linux). */
  readonly ptys?: boolean
  /** Changes to the demo hall. */
  readonly file?: (demo: HallFile) => HallFile
  /** Another file with the first items than the demo hall's; null for an empty catalogue. */
  readonly items?: string | null
  /** What the computer's clock says at the start. Without it: a Tuesday, 10:00 in the hall. */
  readonly startsAt?: string
  /** Another TCP port than any free one. */
  readonly port?: number
  /** A folder of an earlier hall, to open it again. */
  readonly folder?: string
  /** What the program writes into its log; nowhere without it. */
  readonly log?: Logger
  /** How many times as fast as ours the story's time goes by, for stories about cables; 1 without it. */
  readonly speed?: number
}

/** A screen that follows a feed. */
export interface Screen {
  /** What a part of it shows now. */
  part<T>(name: string): T | undefined
  names(): string[]
  /** All that it shows now. */
  picture(): Record<string, unknown>
  /** Everything it was told since it began to watch, oldest first. */
  readonly changes: readonly PictureChange[]
}

export type Reply<T = unknown> = { readonly status: number; readonly body: T; readonly headers: Headers }

/** What `verify` finds in the hall's file in a folder. */
export function faultsIn(folder: string): readonly string[] {
  const db = readDatabase(join(folder, 'hall.db'), migrations)
  try {
    return verify(db).faults
  } finally {
    db.close()
  }
}

/** A hall that a story plays in: the real program, real bytes, a real file; only the clock is the story's. */
export class StoryHall {
  readonly hall: Hall
  readonly folder: string
  readonly #setup: StorySetup
  readonly #time: StoryTime
  readonly #sockets: Socket[] = []
  /** What every screen was told. */
  readonly #changes: PictureChange[][] = []
  readonly #pictures = new Map<FeedName, Map<string, unknown>>()
  readonly #waiting = new Set<() => void>()
  readonly #cookies = new Map<string, string>()
  readonly #passwords = new Map<string, string>()

  private constructor(hall: Hall, folder: string, time: StoryTime, setup: StorySetup) {
    this.hall = hall
    this.folder = folder
    this.#time = time
    this.#setup = setup
  }

  static async open(setup: StorySetup = {}): Promise<StoryHall> {
    const folder = setup.folder ?? mkdtempSync(join(folders, 'hall-'))
    // The clock stands still in most stories: whatever they take, they take in one minute.
    const unlimited = { ...demo, limits: { ticketsPerMinute: 100_000, ticketsPerHour: 100_000 } }
    const time = new StoryTime(Date.parse(setup.startsAt ?? '2026-11-24T10:00:00+08:00'), setup.speed ?? 1)
    const hall = await openHall({
      file: setup.file?.(unlimited) ?? unlimited,
      ...(setup.items === null ? {} : { itemsFile: setup.items ?? demoItems }),
      database: join(folder, 'hall.db'),
      pages: resolve(import.meta.dirname, '../../.build/pages'),
      ptys: setup.ptys ? join(folder, 'tty') : null,
      port: setup.port ?? 0,
      log: setup.log ?? pino({ level: 'silent' }),
      time,
      timers: time.timers(),
      passwords: quickPasswords,
      backUp: backUpBeside(join(folder, 'hall.db')),
    })
    return new StoryHall(hall, folder, time, setup)
  }

  /** Time goes by, for clock, devices and people alike. */
  async passes(ms: number): Promise<void> {
    this.#time.pass(ms)
    await this.hall.core.spine.tick()
  }

  /** Time goes by until the computer's clock says this. */
  async passesUntil(local: string): Promise<void> {
    await this.passes(Date.parse(local) - this.#time.wall())
  }

  /** Somebody sets the computer's clock; no time goes by. */
  async clockIsSet(byMs: number): Promise<void> {
    this.#time.set(byMs)
    await this.hall.core.spine.tick()
  }

  /** Stops the program and keeps the folder. */
  async stops(): Promise<void> {
    for (const socket of this.#sockets) socket.disconnect()
    await this.hall.stop()
  }

  /** Stops the program, proves its file, and throws its folder away. */
  async ends(): Promise<void> {
    await this.stops()
    const faults = faultsIn(this.folder)
    rmSync(this.folder, { recursive: true, force: true })
    if (faults.length > 0) throw new Error(`the hall's file does not hold:\n${faults.join('\n')}`)
  }

  /** The program is stopped and started again, at once or at another time, perhaps with another hall file. */
  async startsAgain(changes: Pick<StorySetup, 'startsAt' | 'file' | 'items'> = {}): Promise<StoryHall> {
    await this.stops()
    return this.#openedAgain(this.folder, changes)
  }

  /** The plug is pulled at this moment and put in again: the next hall has what is on the disk now. */
  async losesPower(changes: Pick<StorySetup, 'startsAt'> = {}): Promise<StoryHall> {
    const folder = this.fileNow()
    await this.stops()
    rmSync(this.folder, { recursive: true, force: true })
    return this.#openedAgain(folder, changes)
  }

  /** A folder with a copy of the hall's file as it is on the disk at this moment. */
  fileNow(): string {
    const folder = mkdtempSync(join(folders, 'hall-'))
    for (const name of ['hall.db', 'hall.db-wal', 'keys.db', 'keys.db-wal']) {
      if (existsSync(join(this.folder, name))) copyFileSync(join(this.folder, name), join(folder, name))
    }
    return folder
  }

  #openedAgain(folder: string, changes: Partial<StorySetup>): Promise<StoryHall> {
    const startsAt = new Date(this.#time.wall()).toISOString()
    return StoryHall.open({ ...this.#setup, startsAt, ...changes, folder })
  }

  async request<T>(
    method: string,
    path: string,
    body?: unknown,
    as?: string,
    headers = {},
  ): Promise<Reply<T>> {
    const cookie = as === undefined ? undefined : await this.cookieOf(as)
    const response = await fetch(this.hall.url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(cookie ? { cookie } : {}),
        'accept-language': 'en',
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: (json ? JSON.parse(text) : text) as T, headers: response.headers }
  }

  /** A citizen takes a ticket at the kiosk. */
  async takesTicket(item: string, more: Partial<TicketRequest> = {}, as?: string): Promise<TicketReply> {
    const reply = await this.request<TicketReply & Problem>('POST', '/api/tickets', { item, ...more }, as)
    if (reply.status !== 201) throw new Error(`${reply.body.code}: ${reply.body.title}`)
    return reply.body
  }

  /** Why a citizen gets no ticket. */
  async isRefusedTicket(item: string, more: Partial<TicketRequest> = {}): Promise<Problem> {
    const reply = await this.request<Problem>('POST', '/api/tickets', { item, ...more })
    if (reply.status < 400) throw new Error('a ticket was given')
    return reply.body
  }

  /** What the staff member at a window does; answers the code of the refusal, or `done`. */
  async at(window: number, as: string, command: WindowRequest['do'] | WindowRequest): Promise<string> {
    const body = typeof command === 'string' ? { do: command } : command
    const reply = await this.request<Problem>('POST', `/api/windows/${window}`, body, as)
    return reply.status === 200 ? 'done' : reply.body.code
  }

  /** Why something that is asked of the hall is refused. */
  async refuses(method: string, path: string, body: unknown, as?: string): Promise<Problem> {
    const reply = await this.request<Problem>(method, path, body, as)
    if (reply.status < 400) throw new Error(`${method} ${path} was done`)
    return reply.body
  }

  /** One thing after another at a window. @throws when one of them is refused. */
  async does(window: number, as: string, ...commands: (WindowRequest['do'] | WindowRequest)[]) {
    for (const command of commands) {
      const answer = await this.at(window, as, command)
      if (answer !== 'done')
        throw new Error(`${as} at window ${window}, ${JSON.stringify(command)}: ${answer}`)
    }
  }

  device<K extends SimulatedDevice['kind']>(id: string, kind: K): Extract<SimulatedDevice, { kind: K }> {
    const device = this.hall.simulated.get(deviceId(id))
    if (device?.kind !== kind) throw new Error(`no simulated ${kind} ${id}`)
    return device as Extract<SimulatedDevice, { kind: K }>
  }

  /** A screen that follows a feed; `part` reads what it shows now. */
  async screen(feed: FeedName, as?: string): Promise<Screen> {
    const cookie = as === undefined ? undefined : await this.cookieOf(as)
    const socket = io(this.hall.url, {
      transports: ['websocket'],
      forceNew: true,
      ...(cookie ? { extraHeaders: { cookie } } : {}),
    })
    this.#sockets.push(socket)
    const parts = new Map<string, unknown>()
    const changes: PictureChange[] = []
    this.#changes.push(changes)
    this.#pictures.set(feed, parts)
    let number = Number.NaN
    socket.on('change', (change: PictureChange) => {
      if (change.feed !== feed) return
      if (change.number !== number + 1) throw new Error(`change ${change.number} after ${number}`)
      number = change.number
      changes.push(change)
      for (const [name, part] of Object.entries(change.parts)) {
        if (part === null) parts.delete(name)
        else parts.set(name, part)
      }
      for (const check of this.#waiting) check()
    })
    // Taken at once, not after a promise: the first change may come in the same breath as the whole picture.
    await new Promise<void>((resolve, reject) => {
      socket.emit('watch', feed, (reply: WholePicture | { problem: Problem }) => {
        if ('problem' in reply) return reject(new Error(reply.problem.code))
        number = reply.number
        for (const [name, part] of Object.entries(reply.parts)) parts.set(name, part)
        resolve()
      })
    })
    return {
      part: <T>(name: string) => parts.get(name) as T | undefined,
      names: () => [...parts.keys()],
      picture: () => Object.fromEntries(parts),
      changes,
    }
  }

  /** Screens keep what they show and forget what they were told, as they would over days. */
  forgetsChanges() {
    for (const changes of this.#changes) changes.length = 0
  }

  /** Resolves once something holds; asked again after whatever a screen is told. */
  async until(what: string, holds: () => boolean): Promise<void> {
    if (!this.#pictures.has('sim') && this.hall.simulated.size > 0) await this.screen('sim')
    if (!this.#pictures.has('manage')) await this.screen('manage', 'manager')
    if (holds()) return
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!holds()) return
        clearTimeout(late)
        this.#waiting.delete(check)
        resolve()
      }
      const late = setTimeout(() => {
        this.#waiting.delete(check)
        reject(new Error(`did not come to pass: ${what}`))
      }, waitsAtMostMs)
      this.#waiting.add(check)
    })
  }

  /** What a part of the manager's page shows now; after {@link until}. */
  shownToManager<T>(part: string): T | undefined {
    return this.#pictures.get('manage')?.get(part) as T | undefined
  }

  /** Every device has answered. */
  async isReady(): Promise<void> {
    const devices = () =>
      [...(this.#pictures.get('manage') ?? [])].filter(([name]) => name.startsWith('device:'))
    await this.until('every device is ready', () =>
      devices().every(([, part]) => (part as { state: string }).state === 'ready'),
    )
  }

  /** The level of the rating of a visit, or of a case that is rated by itself, in the database; null for none. */
  ratingOf(subject: string): number | null {
    const [rating] = this.rows<{ level: number }>('SELECT level FROM ratings WHERE subject = ?', subject)
    return rating?.level ?? null
  }

  /** Events of a kind as they stand in the journal, oldest first. */
  journal<E extends HallEvent['type']>(type: E): Recorded<Extract<HallEvent, { type: E }>>[] {
    const found: Recorded<HallEvent>[] = []
    for (const recorded of this.hall.core.journal.read()) {
      if (recorded.event.type === type) found.push(recorded)
    }
    return found as Recorded<Extract<HallEvent, { type: E }>>[]
  }

  /** What another program reads in the hall's file. */
  rows<T>(sql: string, ...values: unknown[]): T[] {
    const db = new Database(join(this.folder, 'hall.db'), { readonly: true })
    try {
      return db.prepare(sql).all(...values) as T[]
    } finally {
      db.close()
    }
  }

  /** The cookie of somebody, who signs in where that is needed. */
  async cookieOf(name: string): Promise<string> {
    const known = this.#cookies.get(name)
    if (known) return known
    const password =
      this.#passwords.get(name) ?? demo.demoAccounts.find(({ id }) => id === name)?.password ?? ''
    const reply = await this.request('POST', '/api/session', { name, password })
    if (reply.status !== 200) throw new Error(`${name} cannot sign in: ${JSON.stringify(reply.body)}`)
    const cookie = reply.headers.get('set-cookie')?.split(';')[0] ?? ''
    this.#cookies.set(name, cookie)
    return cookie
  }

  /** Somebody who is not of the demo is told a password. */
  knows(name: string, password: string): void {
    this.#passwords.set(name, password)
  }

  /** Somebody's browser is closed. */
  forgets(name = ''): void {
    this.#cookies.delete(name)
  }
}
