/**
 * Makes a fresh copy ready to run: packages, editor schema, pages; each only when something changed. npm calls
 * it before every script of package.json. Plain JavaScript without packages, because it runs under whatever Node
 * (18 or newer) the machine has before the pinned Node 24 is there. Ends with code 1 and clear words on failure.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './prepare-alone.mjs'
import { installRemedy } from './prepare-remedy.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const at = (...path) => join(root, ...path)

const neededNode = 24
const installedStamp = at('node_modules', '.hallbell-installed')
const schemaStamp = at('.build', 'schema.stamp')
const pagesStamp = at('.build', 'pages.stamp')

/** A step that cannot be done, in the words of whoever has to mend it. */
class Stopped extends Error {}

const say = (text) => process.stderr.write(`${text}\n`)

/** Every file below a folder whose name passes, in a fixed order. */
function filesIn(folder, wanted = () => true) {
  return readdirSync(at(folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return filesIn(path, wanted)
      return wanted(entry.name) ? [path] : []
    })
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(at(file)))
  return hash.digest('hex')
}

const isStamped = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

/** Runs a program; resolves to its exit code, its standard output, and all that it wrote. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program === 'npm',
    })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
      output += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, output }))
  })
}

async function timed(text, work) {
  const start = Date.now()
  say(`${text} …`)
  await work()
  say(`  done in ${((Date.now() - start) / 1000).toFixed(1)} s`)
}

// ---- packages ----

const lockHash = () => `${hashOf(['package-lock.json'])} ${process.platform}-${process.arch}`

/** The npm that called us, else the one in the path. */
function npm() {
  const cli = process.env.npm_execpath ?? ''
  const node = process.env.npm_node_execpath
  return node && cli.endsWith('npm-cli.js') ? { program: node, first: [cli] } : { program: 'npm', first: [] }
}

async function install() {
  // Windows does not delete a program that runs, but moves it: this one may be the pinned Node itself.
  if (process.platform === 'win32' && process.execPath.startsWith(at('node_modules') + sep)) {
    renameSync(process.execPath, at('.build', `node-${process.pid}.exe`))
  }
  const { program, first } = npm()
  const kinds = ['--include=dev', '--include=optional']
  let { code, output } = await run(program, [...first, 'ci', ...kinds])
  // A lock file written where packages for other systems were not to be had lacks them: `ci` refuses it, though
  // all that this system needs is in it. `install` takes the same versions from it.
  if (code !== 0 && /from lock file/.test(output)) {
    ;({ code, output } = await run(program, [...first, 'install', '--no-save', ...kinds]))
  }
  if (code !== 0) throw new Stopped(`${output}\n${installRemedy(output)}`)
  writeFileSync(installedStamp, lockHash())
}

// ---- Node ----

/** The Node that npm scripts run under: the pinned one where npm has one for this machine, else the caller's. */
function scriptNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const folder = at('node_modules', `node-${system}-${process.arch}`)
  if (!existsSync(folder)) return { path: process.execPath, version: process.versions.node }
  const { version, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return { path: join(folder, typeof bin === 'string' ? bin : bin.node), version }
}

function checkedNode() {
  const node = scriptNode()
  if (Number.parseInt(node.version, 10) >= neededNode) return node.path
  throw new Stopped(
    [
      `Hallbell needs Node ${neededNode} or newer, and this is Node ${node.version}.`,
      `No Node ${neededNode} came from npm for ${process.platform}-${process.arch}. Install it from nodejs.org and start again.`,
    ].join('\n'),
  )
}

// ---- what is made from the sources ----

const schemaHash = () =>
  hashOf([
    'package-lock.json',
    ...['schema', 'rulebook-schema', 'fields', 'json-schema'].map((name) => `config/${name}.ts`),
  ])
const schemaFiles = ['hall', 'rulebook']
const schemaIsFresh = () =>
  schemaFiles.every((name) => existsSync(at('config', `${name}.schema.json`))) &&
  isStamped(schemaStamp, schemaHash())

async function writeSchema() {
  const hash = schemaHash()
  for (const name of schemaFiles) {
    const { code, stdout, output } = await run(checkedNode(), ['config/json-schema.ts', name])
    const from = name === 'hall' ? 'config/schema.ts' : `config/${name}-schema.ts`
    if (code !== 0)
      throw new Stopped(`${output}\nThe schema for editors could not be made from ${from}: see above.`)
    writeFileSync(at('config', `${name}.schema.json`), stdout)
  }
  writeFileSync(schemaStamp, hash)
}

/** Pages take only words from `src`; its types leave no trace in them. */
const pagesHash = () =>
  hashOf([
    'package-lock.json',
    ...filesIn('web'),
    ...filesIn('src/core'),
    ...filesIn('src', (name) => name === 'words.ts'),
  ])
const pagesAreFresh = () => existsSync(at('.build', 'pages')) && isStamped(pagesStamp, pagesHash())

async function buildPages() {
  const hash = pagesHash()
  rmSync(pagesStamp, { force: true })
  const vite = at('node_modules', 'vite', 'bin', 'vite.js')
  const { code, output } = await run(checkedNode(), [vite, 'build', '--config', 'web/vite.config.ts'])
  if (code !== 0) throw new Stopped(`${output}\nThe pages could not be built: see above.`)
  writeFileSync(pagesStamp, hash)
}

const steps = [
  {
    text: 'Installing packages, about half a minute',
    isDone: () => isStamped(installedStamp, lockHash()),
    work: install,
  },
  { text: 'Writing the schema for editors', isDone: schemaIsFresh, work: writeSchema },
]
if (process.argv.includes('--pages')) {
  steps.push({ text: 'Building the pages', isDone: pagesAreFresh, work: buildPages })
}

try {
  if (!steps.every((step) => step.isDone())) {
    mkdirSync(at('.build'), { recursive: true })
    await alone(at('.build', 'prepare.lock'), say, async () => {
      for (const step of steps) if (!step.isDone()) await timed(step.text, step.work)
    })
  }
  checkedNode()
} catch (error) {
  say(error instanceof Stopped ? error.message : error.stack)
  process.exitCode = 1
}
