import { Drawer } from 'antd'
import { useWords } from '../shared/language.tsx'
import { addressOf } from '../staff/use-read.ts'
import { figureWords } from './figure-words.ts'
import { FollowUpList } from './follow-up-list.tsx'
import { listQuery, type Wanted } from './follow-ups.ts'
import { useFollowUps } from './use-follow-ups.ts'

interface EntriesDrawerProps {
  readonly wanted: Wanted
  readonly timeZone: string
  readonly onClose: () => void
}

/** The negative ratings behind a figure of what became of them, for inspectors. */
export function EntriesDrawer({ wanted, timeZone, onClose }: EntriesDrawerProps) {
  const say = useWords()
  const list = useFollowUps((after) => addressOf('/api/desk', listQuery('all', wanted, after)))
  return (
    <Drawer
      open
      size={1240}
      title={`${say(figureWords.rowsOf)} · ${wanted.from} – ${wanted.to}`}
      onClose={onClose}
    >
      <FollowUpList list={list} emptyText={say(figureWords.noRows)} timeZone={timeZone} />
    </Drawer>
  )
}
