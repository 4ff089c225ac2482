import { staffId } from '../core/ids.ts'
import type { StaffTables } from '../staff/tables.ts'

/** How people call whoever did something: the full name of somebody with an account, else as the journal says. */
export function nameOfActor(by: string, staff: StaffTables): string {
  const [kind, name = ''] = by.split(':')
  return (kind === 'staff' ? staff.account(staffId(name))?.fullName : undefined) ?? by
}
