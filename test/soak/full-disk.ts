import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { verify } from '../../src/commands/verify.ts'
import { client, hallFolder, scratch, startHall } from '../bench/programs.ts'

const tcp = 18_089
const diskSize = '6m'
const ballastBytes = 3 * 1_048_576
const askedAtMost = 50_000

export interface FullDisk {
  /** Tickets that were given before the disk was full, and after there was room again. */
  readonly before: number
  readonly after: number
  /** Replies while the disk was full: status and code. */
  readonly refusals: readonly string[]
  readonly faults: readonly string[]
}

/**
 * Fills a small disk of its own (tmpfs, needs root) under a hall, makes room again, and compares.
 * @returns null where no disk can be mounted.
 */
export async function fillDisk(): Promise<FullDisk | null> {
  const data = scratch('disk')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}`, 'tmpfs', data], { stdio: 'ignore' })
  } catch {
    return null
  }
  try {
    const ballast = join(data, 'ballast')
    writeFileSync(ballast, Buffer.alloc(ballastBytes))
    const hall = await startHall(hallFolder(4, []), data, tcp)
    const citizen = client(hall.url, 1)
    const given: string[] = []
    const refusals = new Set<string>()
    const take = async () => {
      const { status, text } = await citizen.post('/api/tickets', { item: `item-${1 + (given.length % 4)}` })
      const reply = JSON.parse(text) as { visit: string; code?: string }
      if (status === 201) given.push(reply.visit)
      else refusals.add(`${status} ${reply.code}`)
      return status === 201
    }
    for (let asked = 0; asked < askedAtMost && (await take()); asked++);
    const before = given.length
    rmSync(ballast)
    for (let asked = 0; asked < 100; asked++) await take()
    citizen.close()
    await hall.stop()
    const faults = [...missing(join(data, 'hall.db'), given)]
    return { before, after: given.length - before, refusals: [...refusals], faults }
  } finally {
    execFileSync('umount', ['-l', data])
  }
}

function* missing(file: string, given: readonly string[]): Iterable<string> {
  const db = new Database(file)
  const known = db.prepare('SELECT 1 FROM visits WHERE visit = ?')
  for (const visit of given) if (!known.get(visit)) yield `ticket ${visit} was given and is not in the file`
  if (new Set(given).size !== given.length) yield 'a number was given twice'
  yield* verify(db).faults
  db.close()
}
