import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs'
import pino, { type Logger } from 'pino'

/** The hall's log. Whatever bears the name of a secret is blotted out, also inside an error. */
export const hallLog = (file: string): Logger =>
  pino({ redact: { paths: secretPaths, censor: '[secret]' } }, rotatingLog(file))

const secretNames = [
  'password',
  'old',
  'new',
  'oneTimePassword',
  'token',
  'cookie',
  'cookies',
  'headers',
  'body',
]
const secretPaths = secretNames.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/** A file that lines are written to, one call for each line. */
export interface LogFile {
  write(line: string): void
}

const largestBytes = 10_000_000
const filesKept = 5

/**
 * A log of at most five files of 10 MB: `hall.log` is the newest, `hall.log.1` the one before. Written at once,
 * so that the last lines before a crash are there; a line that the disk does not take goes to the console, and
 * the hall goes on.
 * @throws what the system says when the file cannot be opened at the start.
 */
export function rotatingLog(file: string, largest = largestBytes): LogFile {
  let fd: number | null = null
  let bytes = 0

  function open(): number {
    fd = openSync(file, 'a', 0o600)
    bytes = fstatSync(fd).size
    return fd
  }

  function rotate(full: number): number {
    // A closed number may soon be that of another file: from here on nobody writes to it.
    fd = null
    closeSync(full)
    try {
      for (let age = filesKept - 1; age > 0; age--) renameIfThere(nameOf(file, age - 1), nameOf(file, age))
    } catch {
      // Another program has one of them open (Windows): this one goes on growing.
    }
    return open()
  }

  open()
  return {
    write(line) {
      try {
        let to = fd ?? open()
        if (bytes > 0 && bytes + Buffer.byteLength(line) > largest) to = rotate(to)
        bytes += writeSync(to, line)
      } catch {
        console.error(line.trimEnd())
      }
    },
  }
}

const nameOf = (file: string, age: number) => (age === 0 ? file : `${file}.${age}`)

function renameIfThere(from: string, to: string) {
  try {
    renameSync(from, to)
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')) throw cause
  }
}
