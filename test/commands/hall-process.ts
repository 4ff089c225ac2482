import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'

const root = resolve(import.meta.dirname, '../..')

/** Where a hall lives: its hall file, its data, and what is changed in the environment of its programs. */
export interface HallPlace {
  readonly config: string
  readonly data: string
  readonly env: NodeJS.ProcessEnv
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The program as a process of its own. */
export interface RunningHall {
  readonly pid: number
  readonly url: string
  /** What stood on the console until it was ready. */
  readonly said: string
  /** Ends it at once, as a power cut would. */
  dies(): Promise<unknown>
  /** Asks it to stop; answers its exit code. */
  stops(): Promise<number | null>
}

/** A small hall whose only port does not exist, so that it has a real administrator; `more` goes into its file. */
export function hallPlace(more: object = {}): HallPlace {
  const folder = mkdtempSync(join(tmpdir(), 'place-'))
  const config = join(folder, 'config')
  mkdirSync(config)
  const name = (zh: string, en: string) => ({ zh, en })
  const file = {
    name: name('石泉县政务服务中心', 'Shiquan County Hall'),
    timeZone: 'Asia/Shanghai',
    hours: { days: 'every-day', seasons: [{ from: '01-01', open: ['00:00-24:00'] }] },
    groups: [
      { prefix: 'A', name: name('社保', 'Social'), items: [{ code: 'card', name: name('社保卡', 'Card') }] },
    ],
    windows: [{ no: 1, serves: ['card'] }],
    ports: [
      {
        id: 'window-1',
        path: '/dev/no-such-port',
        devices: [{ id: 'keypad-1', model: 'hlp-keypad', address: '01', window: 1 }],
      },
    ],
    ...more,
  }
  writeFileSync(join(config, 'hall.yaml'), stringify(file))
  const data = join(folder, 'data')
  return { config, data, env: { ...process.env, HALL_CONFIG: config, HALL_DATA: data, PORT: '0' } }
}

/** Starts the program there and waits until it is ready. @throws what it said when it ends instead. */
export function startHall({ env }: HallPlace): Promise<RunningHall> {
  const child = spawn(process.execPath, ['src/main.ts'], { cwd: root, env })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  onTestFinished(async () => {
    await end('SIGKILL')
  })
  let said = ''
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => {
      said += text
      const url = /^hall ready (\S+)/m.exec(said)?.[1]
      if (url) {
        resolve({ pid: child.pid!, url, said, dies: () => end('SIGKILL'), stops: () => end('SIGTERM') })
      }
    })
    void ended.then(() => reject(new Error(errors || `it ended and said: ${said}`)))
  })
}

/** Runs `npm run hall -- …` there, without npm. */
export const hallCommand = ({ env }: Pick<HallPlace, 'env'>, ...args: string[]): Promise<Ended> =>
  program(env, 'src/commands/hall-command.ts', ...args)

/** Runs a program of the repository to its end. */
export function program(env: NodeJS.ProcessEnv, file: string, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [file, ...args], { cwd: root, env })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (text) => {
    stdout += text
  })
  child.stderr.on('data', (text) => {
    stderr += text
  })
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })))
}

/** The password that stands in what the program said. */
export const passwordIn = (text: string) => /password (\S+)/.exec(text)?.[1] ?? ''

/** Status of the reply to a sign-in. */
export async function signIn(url: string, name: string, password: string): Promise<number> {
  const body = JSON.stringify({ name, password })
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}/api/session`, { method: 'POST', headers, body })).status
}
