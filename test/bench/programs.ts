import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { stringify } from 'yaml'

const root = resolve(import.meta.dirname, '../..')

export interface Program {
  readonly pid: number
  readonly url: string
  /** Lines of its standard output so far. */
  readonly said: readonly string[]
  /** From the call of `start` to the ready line, in milliseconds. */
  readonly readyMs: number
  /** Asks it to stop, and waits until it has. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>
}

/** Starts a Node program of this repository and waits until it says that it is ready. */
async function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  ready: RegExp,
): Promise<Omit<Program, 'url'>> {
  const startedAt = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const said: string[] = []
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      said.push(line)
      if (ready.test(line)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)))
  })
  const readyMs = performance.now() - startedAt
  return {
    pid: child.pid!,
    said,
    readyMs,
    stop: () => ended(child, 'SIGTERM'),
    kill: () => ended(child, 'SIGKILL'),
  }
}

const ended = (child: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill(signal)
  })

/** The arguments with which `npm start` runs node. */
const asStarted = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
).scripts.start
  .split(' ')
  .slice(1)
const preload = (slow: boolean) => (slow ? ['--import', join(root, 'test/bench/slow-commit.ts')] : [])

const folders: string[] = []
const children: ChildProcess[] = []
process.on('exit', () => {
  for (const child of children) child.kill('SIGKILL')
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the bench ends. */
export function scratch(name: string, under = tmpdir()): string {
  const folder = mkdtempSync(join(under, `bench-${name}-`))
  folders.push(folder)
  return folder
}

/** A folder for links to kernel ttys, where a hall file expects serial ports. */
export const ttyFolder = () => scratch('tty', '/dev/shm')

export interface BenchPort {
  readonly id: string
  readonly path: string
  readonly devices: readonly object[]
}

/** A folder with the hall file of a hall with `windows` windows on the given ports. */
export function hallFolder(windows: number, ports: readonly BenchPort[]): string {
  const folder = scratch('config')
  const numbers = Array.from({ length: windows }, (_, index) => index + 1)
  const prefixes = ['A', 'B', 'C', 'D']
  const item = (no: number) => ({ code: `item-${no}`, name: { zh: `事项${no}`, en: `Item ${no}` } })
  const file = {
    name: { zh: '测试大厅', en: 'Bench hall' },
    timeZone: 'Asia/Shanghai',
    hours: { days: 'every-day', seasons: [{ from: '01-01', open: ['00:00-24:00'] }] },
    groups: prefixes
      .map((prefix, index) => ({
        prefix,
        name: { zh: prefix, en: prefix },
        items: numbers.filter((no) => (no - 1) % prefixes.length === index).map(item),
      }))
      .filter(({ items }) => items.length > 0),
    windows: numbers.map((no) => ({ no, serves: [`item-${no}`] })),
    pauseReasons: [{ code: 'break', name: { zh: '休息', en: 'Break' } }],
    rating: { sessionSeconds: 600, afterNextCallSeconds: 600 },
    limits: { ticketsPerMinute: 100_000, ticketsPerHour: 100_000 },
    staff: [{ id: 'admin', fullName: '管理员', role: 'admin' }],
    ports,
  }
  writeFileSync(join(folder, 'hall.yaml'), stringify(file))
  return folder
}

/** The hall itself, as `npm start` runs it. */
export async function startHall(config: string, data: string, port: number, slow = false): Promise<Program> {
  mkdirSync(data, { recursive: true })
  const env = { HALL_CONFIG: config, HALL_DATA: data, PORT: String(port) }
  const program = await start([...preload(slow), ...asStarted], env, /^First administrator|^ {2}.*\/manage\//)
  return { ...program, url: `http://127.0.0.1:${port}` }
}

/** The bare program that does the same steps. */
export async function startFloor(
  port: number,
  keypad: string,
  display: string,
  slow = false,
): Promise<Program> {
  const file = join(scratch('floor'), 'floor.db')
  const args = [...preload(slow), 'test/bench/floor.ts', file, String(port), keypad, display]
  return { ...(await start(args, {}, /^ready/)), url: `http://127.0.0.1:${port}` }
}

export interface Client {
  /** @returns status and text of the reply. */
  post(path: string, body: unknown): Promise<{ status: number; text: string; cookie: string | undefined }>
  close(): void
}

/** A client with connections of its own that stay open. */
export function client(url: string, connections: number, cookie = ''): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return {
    post: (path, body) =>
      new Promise((resolve, reject) => {
        const text = JSON.stringify(body)
        const headers = {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
          cookie,
        }
        const sent = request(url + path, { method: 'POST', agent, headers }, (reply) => {
          let got = ''
          reply.setEncoding('utf8').on('data', (part) => {
            got += part
          })
          reply.on('end', () => {
            const set = reply.headers['set-cookie']?.[0]?.split(';')[0]
            resolve({ status: reply.statusCode ?? 0, text: got, cookie: set })
          })
        })
        sent.on('error', reject).end(text)
      }),
    close: () => agent.destroy(),
  }
}

/** Signs in as the administrator of a hall that started for the first time. @returns the session's cookie. */
export async function signIn(hall: Program): Promise<string> {
  const said = hall.said.find((line) => line.startsWith('First administrator')) ?? ''
  const [, name, password] = /name (\S+), one-time password (\S+)/.exec(said) ?? []
  const first = client(hall.url, 1)
  const { cookie = '' } = await first.post('/api/session', { name, password })
  first.close()
  const own = client(hall.url, 1, cookie)
  const changed = await own.post('/api/session/password', { old: password, new: 'bench-password-1' })
  own.close()
  if (changed.status !== 200) throw new Error(`cannot sign in: ${changed.text}`)
  return cookie
}
