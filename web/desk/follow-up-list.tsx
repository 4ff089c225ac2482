import { Button, Table } from 'antd'
import { useState } from 'react'
import type { DeskEntryReply } from '../../src/server/desk-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { followUpColumns } from './follow-up-columns.tsx'
import { FollowUpDrawer } from './follow-up-drawer.tsx'
import type { FollowUps } from './use-follow-ups.ts'
import { deskWords } from './words.ts'

interface FollowUpListProps {
  readonly list: FollowUps
  readonly emptyText: string
  readonly timeZone: string
}

/** Negative ratings one below the other; each opens with all there is about it. */
export function FollowUpList({ list, emptyText, timeZone }: FollowUpListProps) {
  const say = useWords()
  const [open, setOpen] = useState<string | null>(null)
  const { entries, request, readMore, readAgain } = list
  return (
    <>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<DeskEntryReply>
        className="framed-table desk-list"
        size="middle"
        rowKey="no"
        columns={followUpColumns(say, timeZone)}
        dataSource={entries ?? []}
        loading={request.busy}
        locale={{ emptyText }}
        pagination={false}
        onRow={({ no }) => ({ onClick: () => setOpen(no) })}
      />
      {readMore && (
        <div className="desk-more">
          <Button onClick={readMore} loading={request.busy}>
            {say(deskWords.more)}
          </Button>
        </div>
      )}
      {open && (
        <FollowUpDrawer
          key={open}
          no={open}
          timeZone={timeZone}
          onClose={(changed) => {
            setOpen(null)
            if (changed) readAgain()
          }}
        />
      )}
    </>
  )
}
