import { NotYours } from '../staff/not-yours.tsx'
import { useMe } from '../staff/session.tsx'
import { AccountsTable } from './accounts-table.tsx'
import { manageWords } from './words.ts'

/** Accounts for the administrator; everybody else reads who to ask. */
export function AccountsTab() {
  const me = useMe()
  if (me.role === 'admin') return <AccountsTable />
  return <NotYours title={manageWords.onlyAdmin} hint={manageWords.onlyAdminHint} />
}
