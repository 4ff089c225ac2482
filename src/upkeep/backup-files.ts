import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import { type Millis, millis } from '../core/ids.ts'

/**
 * A backup is two files in one folder: `hall-20261121-2330.db`, the hall's database without secrets, and
 * `hall-20261121-2330.secrets.db`, the hashes of its passwords. The time is that of the hall.
 */
const namePattern = /^hall-(\d{8}-\d{4})\.db$/
const timeFormat = 'yyyyMMdd-HHmm'

/** Name of a backup without its ending. */
export const backupName = (at: Millis, timeZone: string) =>
  `hall-${DateTime.fromMillis(at, { zone: timeZone }).toFormat(timeFormat)}`

export const databaseOf = (name: string) => `${name}.db`
export const secretsOf = (name: string) => `${name}.secrets.db`

/**
 * The keys of applicants lie apart from every backup, in a folder that can be another disk's (a link, a mount), and
 * only as they are now: a key that was destroyed must not come back from a backup of last month.
 */
export const keysFolder = 'keys'
export const keysCopy = 'applicant-keys.db'

export interface Backup {
  readonly name: string
  /** Its minute. */
  readonly at: Millis
}

/**
 * The backups of a folder, newest first.
 * @throws what the system says when the folder cannot be read.
 */
export async function backupsIn(folder: string, timeZone: string): Promise<Backup[]> {
  const found = (await readdir(folder)).flatMap((file) => {
    const [, time] = namePattern.exec(file) ?? []
    const at = time ? DateTime.fromFormat(time, timeFormat, { zone: timeZone }) : null
    return at?.isValid ? [{ name: `hall-${time}`, at: millis(at.toMillis()) }] : []
  })
  return found.sort((a, b) => b.at - a.at)
}

/** Removes all but the newest backups, each with its secrets. */
export async function keepNewest(folder: string, timeZone: string, keep: number): Promise<void> {
  for (const { name } of (await backupsIn(folder, timeZone)).slice(keep)) {
    for (const file of [databaseOf(name), secretsOf(name)]) await rm(join(folder, file), { force: true })
  }
}
