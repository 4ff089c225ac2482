import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm test`: known holes in packages, types, lint, then all tests; nothing stops early. The first three count as
 * one each, every test as one. The last line is `N passed, N failed`; the exit code is 1 when anything failed or no test ran.
 */

const root = join(import.meta.dirname, '..')
const packages = join(root, 'node_modules')
/** The whole takes about 4 minutes, on a busy computer more; what runs longer hangs. */
const longestMs = 20 * 60_000

interface Counted {
  readonly passed: number
  readonly failed: number
}

/** What is read of vitest's JSON report. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** Runs one of the tools with its output shown; true when it ended well within its time. */
function works(tool: string, args: readonly string[]): boolean {
  console.log(`\n> ${[tool, ...args].join(' ')}`)
  const { bin } = JSON.parse(readFileSync(join(packages, tool, 'package.json'), 'utf8'))
  const program = join(packages, tool, Object.values<string>(bin)[0]!)
  const options = { cwd: root, stdio: 'inherit', timeout: longestMs, killSignal: 'SIGKILL' } as const
  const { status, error } = spawnSync(process.execPath, [program, ...args], options)
  if (error) console.log(`${tool} was stopped after ${longestMs / 60_000} minutes: ${error.message}`)
  return status === 0
}

function check(tool: string, args: readonly string[]): Counted {
  return works(tool, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function tests(): Counted {
  const folder = mkdtempSync(join(tmpdir(), 'hallbell-tests-'))
  const file = join(folder, 'report.json')
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const ended = works('vitest', ['run', '--config', 'test/vitest.config.ts', ...reports])
  const counted = countedIn(file)
  rmSync(folder, { recursive: true })
  // An error outside of any test fails the run, although every test passed.
  return ended || counted.failed > 0 ? counted : { ...counted, failed: 1 }
}

function countedIn(reportFile: string): Counted {
  let report: Report
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8'))
  } catch {
    return { passed: 0, failed: 1 }
  }
  // A file that cannot even be read has no tests to count.
  const unread = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  )
  const failed = report.numFailedTests + unread.length
  return report.numPassedTests + failed === 0
    ? { passed: 0, failed: 1 }
    : { passed: report.numPassedTests, failed }
}

/**
 * Asks the registry for known holes in what halls install. A registry that gives no advice is no failure, and no
 * pass either.
 */
function audit(): Counted {
  const npm = process.env.npm_execpath
  const asked = ['audit', '--omit=dev', '--audit-level=high']
  console.log(`\n> npm ${asked.join(' ')}`)
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []]
  const { status, stdout, stderr } = spawnSync(program, [...first, ...asked], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  })
  if (/audit endpoint|ENOAUDIT|ENOTFOUND|ECONNREFUSED|EAI_AGAIN/.test(stderr)) {
    console.log('the registry gives no advice: not audited')
    return { passed: 0, failed: 0 }
  }
  console.log(stdout)
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

const all = [audit(), check('typescript', ['--noEmit']), check('@biomejs/biome', ['check', '.']), tests()]
const passed = all.reduce((sum, one) => sum + one.passed, 0)
const failed = all.reduce((sum, one) => sum + one.failed, 0)
process.exitCode = failed > 0 ? 1 : 0
console.log(`\n${passed} passed, ${failed} failed`)
