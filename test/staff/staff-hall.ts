import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type ErrorRequestHandler } from 'express'
import { ZodError } from 'zod'
import { openDatabase } from '../../src/core/database.ts'
import { Spine } from '../../src/core/execute.ts'
import { type Millis, millis, staffId } from '../../src/core/ids.ts'
import { createJournalTable, Journal } from '../../src/core/journal.ts'
import { Refused } from '../../src/core/refused.ts'
import type { StaffAdmission } from '../../src/core/route.ts'
import type { OneTimePasswordReply, SessionReply } from '../../src/server/requests.ts'
import { mountRoutes } from '../../src/server/routes.ts'
import { actorOf, type Role, roles } from '../../src/staff/account.ts'
import type { StaffEvent } from '../../src/staff/events.ts'
import { type AccountSetup, ensureAccounts, newAdminPassword } from '../../src/staff/first-start.ts'
import { Passwords } from '../../src/staff/passwords.ts'
import type { StaffRefusal } from '../../src/staff/refusals.ts'
import { staffRoutes } from '../../src/staff/routes.ts'
import { Sessions } from '../../src/staff/sessions.ts'
import { createStaffTables, StaffTables } from '../../src/staff/tables.ts'
import { staffWords } from '../../src/staff/words.ts'

export const realHall: AccountSetup = { demoAccounts: [], staffSeeds: [], allSimulated: false }

/** Saturday 2026-11-21, 09:00 in Shanghai. */
const opening = Date.UTC(2026, 10, 21, 1)

/** Cheap on purpose: these stories are not about how long a hash takes. */
const passwords = new Passwords({ n: 16, r: 1, p: 1 })

/** A hall in which nothing happens but accounts and sign-in: its own database file, real HTTP, a held clock. */
export class StaffHall {
  readonly folder: string
  readonly db
  readonly journal
  readonly tables
  readonly spine
  readonly #server: Server
  readonly #clock

  private constructor(folder: string, setup: AccountSetup, clock: { at: number }) {
    this.folder = folder
    this.#clock = clock
    this.db = openDatabase(join(folder, 'hall.db'), [createJournalTable, createStaffTables])
    this.journal = new Journal<StaffEvent>(this.db)
    this.tables = new StaffTables(this.db)
    const now = () => this.now()
    this.spine = new Spine<StaffEvent>({
      db: this.db,
      journal: this.journal,
      now,
      due: () => [],
      follow: () => [],
      project: (recorded) => this.tables.project(recorded),
      evolve: () => {},
      rebuild: () => {},
      react: () => {},
      committed: () => {},
      log: { error: () => {} },
    })
    const app = express()
    // So that a story can tell where a browser stands.
    app.set('trust proxy', true)
    app.use(express.json())
    const sessions = new Sessions(this.tables, now)
    const windowOf = (id: string) => (id === 'wang' ? 3 : null)
    const { demoAccounts } = setup
    const parts = { spine: this.spine, tables: this.tables, sessions, passwords, now, demoAccounts, windowOf }
    mountRoutes(app, staffRoutes(parts), ({ cookie }, { who }) => {
      const person = sessions.admit(cookie, who as StaffAdmission)
      return { person, by: person ? actorOf(person.id) : 'kiosk' }
    })
    // Two doors as other topics have them: for everybody signed in, and for managers only.
    app.get('/everybody', (req, res) => void res.json(sessions.requireRole(req.headers.cookie).id))
    app.get('/managers', (req, res) => void res.json(sessions.requireRole(req.headers.cookie, 'manager').id))
    app.use(toReply)
    this.#server = app.listen(0, '127.0.0.1')
  }

  /** What main does at a start; `folder` and `clock` come from an earlier run of the same hall. */
  static async open(
    setup: AccountSetup = realHall,
    folder = mkdtempSync(join(tmpdir(), 'hall-')),
    clock = { at: opening },
  ) {
    const hall = new StaffHall(folder, setup, clock)
    const first = await ensureAccounts(hall.spine, hall.tables, passwords, setup)
    return { hall, first }
  }

  async restart(setup: AccountSetup) {
    await this.#stop()
    return StaffHall.open(setup, this.folder, this.#clock)
  }

  async close() {
    await this.#stop()
    rmSync(this.folder, { recursive: true })
  }

  now(): Millis {
    return millis(this.#clock.at)
  }

  pass(ms: number) {
    this.#clock.at += ms
  }

  browser(from = '192.168.1.10') {
    return new Browser(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`, from)
  }

  recover(id: string) {
    return newAdminPassword(this.spine, this.tables, passwords, staffId(id))
  }

  events(): StaffEvent[] {
    return [...this.journal.read()].map(({ event }) => event)
  }

  /** Everything that is on disk. */
  bytes(): Buffer {
    return Buffer.concat(['hall.db', 'hall.db-wal'].map((name) => readFileSync(join(this.folder, name))))
  }

  async #stop() {
    this.spine.stop()
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
    this.db.close()
  }
}

interface Answer<T> {
  readonly status: number
  /** Code of a refusal; null where it was accepted. */
  readonly code: string | null
  readonly body: T
  readonly setCookie: string | null
  readonly cacheControl: string | null
}

/** One browser: it keeps its cookie, like every browser. */
export class Browser {
  readonly #base: string
  readonly #from: string
  cookie: string | null = null

  constructor(base: string, from: string) {
    this.#base = base
    this.#from = from
  }

  async ask<T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    const headers: Record<string, string> = { 'X-Forwarded-For': this.#from }
    if (this.cookie) headers.Cookie = this.cookie
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    const reply = await fetch(this.#base + path, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    })
    const setCookie = reply.headers.get('set-cookie')
    if (setCookie) this.cookie = setCookie.split(';')[0]!
    const answer = (await reply.json()) as T & { code?: string }
    return {
      status: reply.status,
      code: reply.ok ? null : (answer.code ?? 'no code'),
      body: answer,
      setCookie,
      cacheControl: reply.headers.get('cache-control'),
    }
  }

  signIn(name: string, password: string) {
    return this.ask<SessionReply & { seconds?: number }>('POST', '/api/session', { name, password })
  }

  signOut() {
    return this.ask('DELETE', '/api/session')
  }

  async session(): Promise<SessionReply> {
    return (await this.ask<SessionReply>('GET', '/api/session')).body
  }

  changePassword(old: string, chosen: string) {
    return this.ask('POST', '/api/session/password', { old, new: chosen })
  }

  /** Signs in with a one-time password and chooses `password`. */
  async begin(name: string, oneTimePassword: string, password: string): Promise<this> {
    await this.signIn(name, oneTimePassword)
    await this.changePassword(oneTimePassword, password)
    return this
  }

  create(id: string, role: Role, fullName = '王芳') {
    return this.ask<OneTimePasswordReply>('POST', '/api/accounts', { id, role, fullName, mayPick: false })
  }

  change(id: string, change: object) {
    return this.ask('PATCH', `/api/accounts/${encodeURIComponent(id)}`, change)
  }

  reset(id: string) {
    return this.ask<OneTimePasswordReply>('POST', `/api/accounts/${encodeURIComponent(id)}/reset`)
  }
}

/** A real hall whose administrator has chosen a password already. */
export async function hallWithAdmin() {
  const { hall, first } = await StaffHall.open()
  const admin = await hall.browser().begin('admin', first!.password, adminPassword)
  return { hall, admin }
}
export const adminPassword = 'a good long one'

/** Everybody of {@link roles} with a signed-in browser, made by this administrator. */
export async function oneOfEachRole(hall: StaffHall, admin: Browser) {
  const people = new Map<Role, Browser>()
  for (const role of roles) {
    const id = `one-${role}`
    const { body } = await admin.create(id, role)
    people.set(role, await hall.browser().begin(id, body.oneTimePassword, `password of ${id}`))
  }
  return people
}

const toReply: ErrorRequestHandler = (error, _req, res, next) => {
  if (error instanceof Refused) {
    const refusal = error.refusal as StaffRefusal
    const words = staffWords[refusal.code] as ((refusal: StaffRefusal) => { status: number }) | undefined
    res.status(words?.(refusal).status ?? 503).json(refusal)
  } else if (error instanceof ZodError) res.status(400).json({ code: 'bad-request' })
  else next(error)
}
