import { z } from 'zod'
import { openDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import { staffId } from '../core/ids.ts'
import { migrations } from '../hall/migrations.ts'
import { type HallCore, openCore } from '../hall/spine.ts'
import { newAdminPassword, type OneTimePassword } from '../staff/first-start.ts'
import { Passwords } from '../staff/passwords.ts'
import { lockFolder } from '../upkeep/folder-lock.ts'
import { askLocally } from '../upkeep/local-line.ts'
import { databaseIn } from './places.ts'

const given = z.object({ id: z.string().transform(staffId), password: z.string() })

/**
 * Gives an administrator a new one-time password, at the hall's own computer: by the program that runs the hall,
 * or here where none runs.
 * @throws Fault where there is no such administrator.
 */
export async function newAdminPasswordAt(folder: string, name: string): Promise<OneTimePassword> {
  const answer = await askLocally(folder, { ask: 'admin-password', name })
  if (answer !== undefined) return given.parse(answer)
  const lock = lockFolder(folder)
  const db = openDatabase(databaseIn(folder), migrations)
  try {
    return await newAdminPasswordIn(openCore(db, { error() {} }), name)
  } finally {
    db.close()
    lock.release()
  }
}

/** The same in a hall that is open in this process. */
export async function newAdminPasswordIn(
  { spine, tables }: HallCore,
  name: string,
): Promise<OneTimePassword> {
  const result = await newAdminPassword(spine, tables.staff, new Passwords(), staffId(name))
  if (result.ok) return result.value
  throw new Fault(
    result.refusal.code,
    `${name} is not an active administrator of this hall.`,
    'Name one that is: npm run hall -- admin-password NAME',
  )
}
