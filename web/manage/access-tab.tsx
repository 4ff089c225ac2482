import { NotYours } from '../staff/not-yours.tsx'
import { useMe } from '../staff/session.tsx'
import './access.css'
import { ScreensTable } from './screens-table.tsx'
import { TokensTable } from './tokens-table.tsx'
import { manageWords } from './words.ts'

/** Screens and tokens for the administrator; everybody else reads who to ask. */
export function AccessTab({ timeZone }: { timeZone: string }) {
  const me = useMe()
  if (me.role !== 'admin') {
    return <NotYours title={manageWords.onlyAdminAccess} hint={manageWords.onlyAdminAccessHint} />
  }
  return (
    <>
      <ScreensTable timeZone={timeZone} />
      <TokensTable timeZone={timeZone} />
    </>
  )
}
