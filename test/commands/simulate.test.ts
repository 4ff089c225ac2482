import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadHall } from '../../config/load.ts'
import type { HiddenTruth } from '../../src/simulation/month/simulate-days.ts'
import { scratch, throwAway } from '../simulation/small-hall.ts'
import { type Ended, hallPlace, program } from './hall-process.ts'

afterAll(throwAway)

/** Each run is a program of its own: on a busy computer it takes its time. */
const longestMs = 120_000

const simulate = (...args: string[]): Promise<Ended> =>
  program(process.env, 'src/commands/simulate.ts', ...args)

test(
  'a day of a hall with real ports is written whole, and no real device hangs on it',
  async () => {
    const { config } = hallPlace({
      address: '0.0.0.0',
      publicUrl: 'https://shiquan.example',
      backup: { folder: '/mnt/backup' },
      staff: [{ id: 'liu.yang', fullName: '刘洋', role: 'manager' }],
    })
    const out = join(scratch(), 'hall')
    mkdirSync(`${out}-underway`)
    writeFileSync(join(`${out}-underway`, 'hall.db'), 'left by a run that was stopped')

    const hall = ['--hall', join(config, 'hall.yaml'), '--days', '1', '--windows', '2']
    const { code, stdout, stderr } = await simulate(...hall, '--until', '2026-10-28', '--out', out)

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^1 working days, 2026-10-28 to 2026-10-28, 2 windows, seed 7\n\d+ visits in /)
    expect(readdirSync(out).sort()).toEqual(['hall.db', 'hall.yaml', 'truth.json'])
    expect(readdirSync(resolve(out, '..'))).toEqual(['hall'])
    const made = loadHall(out)
    expect(made).toMatchObject({ simulated: true, address: '127.0.0.1', backup: null, staff: [] })
    expect(made.plan.publicUrl).toBeNull()
    expect(made.ports.map(({ path }) => path)).toEqual(['simulated'])
    expect(made.demoAccounts.map(({ role }) => role)).toEqual(['admin', 'manager', 'inspector'])
    const truth = JSON.parse(readFileSync(join(out, 'truth.json'), 'utf8')) as HiddenTruth
    expect(truth).toMatchObject({ seed: 7, days: ['2026-10-28'] })
    const number = expect.any(Number)
    expect(truth.windows).toEqual([1, 2].map((window) => ({ window, quality: number, pace: number })))

    const again = await simulate(...hall, '--out', out)
    expect(again.code).toBe(1)
    expect(again.stderr).toMatch(
      /is not empty\.\nName a folder .*a hall without truth\.json is unfinished\.\n$/,
    )
  },
  longestMs,
)

test(
  'whoever asks for something that cannot be is told what to write',
  async () => {
    const folder = scratch()
    const file = join(folder, 'my-hall.yaml')
    writeFileSync(file, '')
    const asked: readonly (readonly [told: RegExp, ...args: string[]])[] = [
      [/my-hall\.yaml: the file must be called hall\.yaml\nnpm run simulate/, '--hall', file],
      [
        /There is no hall file that can be read/,
        '--hall',
        join(folder, 'hall.yaml'),
        '--out',
        join(folder, 'a'),
      ],
      [/my-hall\.yaml is a file\.\nName a folder/, '--out', file],
      [/--out needs the name of a folder\n/, '--out', ''],
      [/--seed : write a whole number from 0 to 2147483647\n/, '--seed', ''],
      [/--days 0: write a whole number from 1 to 2000\n/, '--days', '0'],
      [/--windows 1e2: write a whole number from 1 to 999\n/, '--windows', '1e2'],
      [/--until 2026-02-30: write a day that exists/, '--until', '2026-02-30'],
      [/Unknown option '--window'.*\n/, '--window', '3'],
    ]
    for (const [told, ...args] of asked) {
      const { code, stdout, stderr } = await simulate(...args)
      expect({ args, code, stdout, stderr }).toEqual({
        args,
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(told),
      })
      expect(stderr, args.join(' ')).not.toMatch(/^ {4}at /m)
    }
    expect(readdirSync(folder)).toEqual(['my-hall.yaml'])
  },
  longestMs,
)

test(
  'a hall that is closed on all of the days cannot be simulated',
  async () => {
    const { config } = hallPlace({
      hours: { days: 'workdays', seasons: [{ from: '01-01', open: ['09:00-10:00'] }] },
      closedOn: Array.from({ length: 31 }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')}`).concat(
        Array.from({ length: 30 }, (_, day) => `2026-09-${String(day + 1).padStart(2, '0')}`),
      ),
    })
    const folder = scratch()
    const order = ['--hall', join(config, 'hall.yaml'), '--days', '1', '--until', '2026-10-31']
    const { code, stderr } = await simulate(...order, '--out', join(folder, 'hall'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/^The hall opens on none of these days\.\nLook at hours and closedOn in .*\.\n$/)
    expect(readdirSync(folder)).toEqual([])
  },
  longestMs,
)
