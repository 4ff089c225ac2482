import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** A copy of the program with nothing but its preparation, and an npm and a vite that only note that they were called. */
function freshCopy() {
  const root = mkdtempSync(join(tmpdir(), 'copy-'))
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  cpSync('src/commands', join(root, 'src/commands'), {
    recursive: true,
    filter: (file) => !file.endsWith('.ts'),
  })
  write('package-lock.json', '{}')
  write('config/schema.ts', '')
  write('config/rulebook-schema.ts', '')
  write('config/fields.ts', '')
  write('config/json-schema.ts', 'console.log("{}")')
  write('src/core/ids.ts', '')
  write('web/kiosk/index.html', '<p>')
  write('package.json', '{ "type": "module" }')
  write('node_modules/vite/package.json', '{ "type": "module" }')
  write(
    'node_modules/vite/bin/vite.js',
    `import { appendFileSync, mkdirSync } from 'node:fs'
    mkdirSync('.build/pages', { recursive: true })
    appendFileSync('vite.log', 'built ')`,
  )
  const npmWorks = `import { appendFileSync, mkdirSync } from 'node:fs'
    mkdirSync('node_modules', { recursive: true })
    appendFileSync('npm.log', process.argv[2] + ' ')`

  const log = (name: string) =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8').trim() : ''
  return {
    root,
    write,
    npmWorks: () => write('npm-cli.js', npmWorks),
    npmFails: (words: string) =>
      write('npm-cli.js', `console.error(${JSON.stringify(words)}); process.exit(1)`),
    /** What npm was asked for, and how often pages were built. */
    calls: () => ({ npm: log('npm.log'), vite: log('vite.log') }),
    prepare: (...args: string[]) =>
      new Promise<{ code: number | null; words: string }>((resolve) => {
        const child = spawn(process.execPath, [join(root, 'src/commands/prepare.mjs'), ...args], {
          env: {
            ...process.env,
            npm_execpath: join(root, 'npm-cli.js'),
            npm_node_execpath: process.execPath,
          },
        })
        let words = ''
        child.stderr.on('data', (text) => {
          words += text
        })
        child.on('close', (code) => resolve({ code, words }))
      }),
  }
}

test('a fresh copy is installed, gets its schema and its pages, and then there is nothing to do', async () => {
  const copy = freshCopy()
  copy.npmWorks()
  const first = await copy.prepare('--pages')
  expect(first.words).toMatch(/Installing.*\n {2}done in \d+\.\d s\nWriting.*\n.*\nBuilding/)
  expect(first.code).toBe(0)
  expect(await copy.prepare('--pages')).toEqual({ code: 0, words: '' })
  expect(copy.calls()).toEqual({ npm: 'ci', vite: 'built' })
  expect(readFileSync(join(copy.root, 'config/hall.schema.json'), 'utf8')).toBe('{}\n')
})

test('packages come again when the lock file changed, and when somebody deleted them', async () => {
  const copy = freshCopy()
  copy.npmWorks()
  await copy.prepare()
  copy.write('package-lock.json', '{ "changed": true }')
  await copy.prepare()
  expect(copy.calls().npm).toBe('ci ci')
  rmSync(join(copy.root, 'node_modules'), { recursive: true })
  await copy.prepare()
  expect(copy.calls().npm).toBe('ci ci ci')
})

test.each([
  ['a page', 'web/kiosk/index.html', 2],
  ['a new page', 'web/wall/index.html', 2],
  ['words for screens', 'src/queue/words.ts', 2],
  ['the server', 'src/server/app.ts', 1],
])('after a change of %s pages are built as often as needed', async (_, file, times) => {
  const copy = freshCopy()
  copy.npmWorks()
  await copy.prepare('--pages')
  copy.write(file, 'changed')
  await copy.prepare('--pages')
  expect(copy.calls().vite.split(' ')).toHaveLength(times)
})

test('two starts at once prepare once; the second waits', async () => {
  const copy = freshCopy()
  copy.npmWorks()
  const [one, two] = await Promise.all([copy.prepare('--pages'), copy.prepare('--pages')])
  expect([one.code, two.code]).toEqual([0, 0])
  expect(copy.calls()).toEqual({ npm: 'ci', vite: 'built' })
})

test('a start that was killed does not block the next one', async () => {
  const copy = freshCopy()
  copy.npmWorks()
  copy.write('.build/prepare.lock', '')
  const anHourAgo = Date.now() / 1000 - 3600
  utimesSync(join(copy.root, '.build/prepare.lock'), anHourAgo, anHourAgo)
  expect((await copy.prepare()).code).toBe(0)
})

test.each([
  ['npm error code ENOTFOUND', 'The package registry could not be reached.'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'npm config set cafile FILE'],
  ['npm error code ENOSPC', 'The disk is full.'],
  ['npm error code EPERM', 'Stop a Hallbell that runs from this folder'],
  ['something new', 'What npm says stands above.'],
])('%s: the start ends and says what to do', async (npmSays, words) => {
  const copy = freshCopy()
  copy.npmFails(npmSays)
  const { code, words: said } = await copy.prepare()
  expect(code).toBe(1)
  expect(said).toContain(npmSays)
  expect(said).toContain(words)
  expect(said).not.toContain('    at ')
})

test('a schema that cannot be made ends the start with the reason', async () => {
  const copy = freshCopy()
  copy.npmWorks()
  copy.write('config/json-schema.ts', 'throw new Error("no such field")')
  const { code, words } = await copy.prepare()
  expect(code).toBe(1)
  expect(words).toContain('no such field')
  expect(words).toContain('could not be made from config/schema.ts')
})
