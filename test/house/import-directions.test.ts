import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsIn, importsOf, loadedBy } from './imports.ts'
import { broken, deciding, impure, isEdge } from './rules.ts'

const imports = importsOf(['src', 'devices', 'web', 'config'])
const files = [...new Set(imports.map(({ file }) => file))]

test('imports follow the house: main → hall → reactions, server, devices, topics → events → core', () => {
  expect(files.length).toBeGreaterThan(20)
  expect(broken(imports)).toEqual([])
})

test.each(files.filter((file) => deciding.test(file)))('%s runs without clock, disk and network', (file) => {
  expect(impure(loadedBy([file], imports), imports)).toEqual([])
})

test.each([
  ['src/core/clock.ts', "import { state } from '../queue/state.ts'", 'core is the ground'],
  ['src/ratings/decide.ts', "import { rows } from '../queue/tables.ts'", 'never its tables or routes'],
  ['src/queue/state.ts', "import type { Printer } from '../../devices/printers/x.ts'", 'and no device'],
  ['src/server/app.ts', "import { state } from '../queue/state.ts'", 'Write "import type".'],
  ['src/main.ts', "import { state } from './queue/state.ts'", 'main starts and stops'],
  ['devices/printers/x.ts', "import { plan } from '../../src/queue/plan.ts'", 'a driver sees core'],
  [
    'devices/sim/x.ts',
    "import { encode } from '../line/frame.ts'",
    'but the specification. Write "import type".',
  ],
  ['devices/sim/x.ts', "import type { Printer } from '../printers/x.ts'", 'but the specification'],
  ['web/kiosk/page.tsx', "import {\n  state,\n} from '../../src/queue/state.ts'", 'Write "import type".'],
  ['web/kiosk/page.tsx', "const state = await import('../../src/queue/state.ts')", 'Write "import type".'],
  ['config/load.ts', "export * from '../src/queue/state.ts'", 'before any topic'],
  ['src/shop.ts', "import './core/ids.ts'", 'no rule for this place'],
])('%s: %s is found', (file, line, message) => {
  expect(broken(importsIn(file, `${line}\n`)).join()).toContain(message)
})

test.each([
  ['src/queue/decide.ts', "import type { Millis } from '../core/ids.ts'"],
  ['src/ratings/decide.ts', "import { visit } from '../queue/state.ts'"],
  ['src/queue/routes.ts', "import { rows } from './tables.ts'"],
  ['devices/sim/x.ts', "import type { Line } from '../line/line.ts'"],
  ['web/kiosk/page.tsx', "import { trouble } from '../../src/equipment/words.ts'"],
  ['web/kiosk/page.tsx', "import type { Picture } from '../../src/server/pictures.ts'"],
])('%s: %s is right', (file, line) => {
  expect(importsIn(file, `${line}\n`)).toHaveLength(1)
  expect(broken(importsIn(file, `${line}\n`))).toEqual([])
})

test('what is loaded is followed through other files, but not through types', () => {
  const chain = [
    ...importsIn('src/a/decide.ts', "import { b } from './b.ts'\nimport type { C } from './tables.ts'\n"),
    ...importsIn('src/a/b.ts', "import { readFileSync } from 'node:fs'\nimport { DateTime } from 'luxon'\n"),
  ]
  expect(impure(loadedBy(['src/a/decide.ts'], chain), chain)).toEqual(['node:fs'])
})

test('whoever makes a decision is looked at', () => {
  const decision = /^import type \{[^}]*\bDecision\b[^}]*\} from '\.\.\/core\/execute\.ts'/m
  const makers = files.filter(
    (file) => /^src\/(?!hall\/)/.test(file) && decision.test(readFileSync(file, 'utf8')),
  )
  expect(makers.length).toBeGreaterThan(10)
  expect(makers.filter((file) => !deciding.test(file) && !isEdge(file))).toEqual([])
})

test.each([
  ["import type { Db } from '../core/database.ts'", 'src/a/records.ts'],
  ["import { route } from '../core/route.ts'", 'src/core/route.ts'],
])('a decision that loads a file with %s is found, whatever the file is called', (line, found) => {
  const chain = [
    ...importsIn('src/a/decide.ts', "import { known } from './records.ts'\n"),
    ...importsIn('src/a/records.ts', `${line}\n`),
  ]
  expect(impure(loadedBy(['src/a/decide.ts'], chain), chain)).toEqual([found])
})

test('no thread is ended from outside: while it loads or reads, that can abort the whole process', () => {
  expect(files.filter((file) => /\.terminate\(\)/.test(readFileSync(file, 'utf8')))).toEqual([])
})

test('the top of the house holds what it should, and every folder says what lives there', () => {
  const folders = ['src', 'devices', 'web', 'config', 'test']
  const others = [
    'node_modules',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'biome.json',
    'README.md',
    'LICENSE',
  ]
  const there = readdirSync('.').filter((name) => !name.startsWith('.'))
  expect(there.filter((name) => !folders.includes(name) && !others.includes(name))).toEqual([])
  expect(folders.filter((folder) => !existsSync(`${folder}/README.md`))).toEqual([])
})
