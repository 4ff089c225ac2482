import { LockOutlined } from '@ant-design/icons'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { AccountsTable } from './accounts-table.tsx'
import { manageWords } from './words.ts'

/** Accounts for the administrator; everybody else reads who to ask. */
export function AccountsTab() {
  const say = useWords()
  const me = useMe()
  if (me.role === 'admin') return <AccountsTable />
  return (
    <section className="not-yours">
      <LockOutlined aria-hidden />
      <h1>{say(manageWords.onlyAdmin)}</h1>
      <p>{say(manageWords.onlyAdminHint)}</p>
    </section>
  )
}
