import { Alert, Button } from 'antd'
import type { MonthOpenReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { useRead } from '../staff/use-read.ts'
import { monthWords } from './month-words.ts'

interface ChangedSinceProps {
  readonly month: string
  readonly onNow: () => void
}

/** Says so where a closed month would be otherwise now, so that no mark silently stands on old figures. */
export function ChangedSince({ month, onNow }: ChangedSinceProps) {
  const say = useWords()
  const me = useMe()
  const { reply } = useRead<MonthOpenReply>(`/api/months/${month}/open`)
  if (!reply?.changed) return null
  return (
    <Alert
      className="changed-since no-print"
      type="warning"
      showIcon
      title={say(monthWords.changedSince)}
      description={say(
        me.role === 'manager' ? monthWords.changedSinceManager : monthWords.changedSinceInspector,
      )}
      action={
        <Button size="small" onClick={onNow}>
          {say(monthWords.seeNow)}
        </Button>
      }
    />
  )
}
