import { openDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import { staffId } from '../core/ids.ts'
import { migrations } from '../hall/migrations.ts'
import { openCore } from '../hall/spine.ts'
import { newAdminPassword, type OneTimePassword } from '../staff/first-start.ts'
import { Passwords } from '../staff/passwords.ts'

/**
 * Gives an administrator a new one-time password, at the hall's own computer.
 * @throws Fault where there is no such administrator.
 */
export async function newAdminPasswordAt(file: string, name: string): Promise<OneTimePassword> {
  const db = openDatabase(file, migrations)
  try {
    const { spine, tables } = openCore(db, { error() {} })
    const given = await newAdminPassword(spine, tables.staff, new Passwords(), staffId(name))
    if (given.ok) return given.value
    throw new Fault(
      given.refusal.code,
      `${name} is not an active administrator of this hall.`,
      'Name one that is: npm run hall -- admin-password NAME',
    )
  } finally {
    db.close()
  }
}
