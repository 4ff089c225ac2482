import { Button, Table } from 'antd'
import { useState } from 'react'
import type { DeskEntryReply } from '../../src/server/desk-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf } from '../staff/use-read.ts'
import { followUpColumns } from './follow-up-columns.tsx'
import { FollowUpDrawer } from './follow-up-drawer.tsx'
import { FollowUpFilters } from './follow-up-filters.tsx'
import { listQuery, type Shown, type Wanted } from './follow-ups.ts'
import { useFollowUps } from './use-follow-ups.ts'
import { countWords, deskWords } from './words.ts'

interface FollowUpTabProps {
  readonly today: string
  readonly timeZone: string
}

/** Negative ratings: what is to do, the most urgent first, or all, the newest first. */
export function FollowUpTab({ today, timeZone }: FollowUpTabProps) {
  const say = useWords()
  const [show, setShow] = useState<Shown>('open')
  const [wanted, setWanted] = useState<Wanted>({})
  const [open, setOpen] = useState<string | null>(null)
  const { entries, request, readMore, readAgain } = useFollowUps((after) =>
    addressOf('/api/desk', listQuery(show, wanted, after)),
  )
  const isFiltered = Object.values(wanted).some((value) => value !== undefined && value !== null)
  return (
    <section>
      <FollowUpFilters
        today={today}
        show={show}
        onShow={setShow}
        wanted={wanted}
        onWant={setWanted}
        told={entries && entries.length > 0 ? say(countWords(entries.length, readMore === null)) : ''}
      />
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<DeskEntryReply>
        className="framed-table desk-list"
        size="middle"
        rowKey="no"
        columns={followUpColumns(say, timeZone)}
        dataSource={entries ?? []}
        loading={request.busy}
        locale={{
          emptyText: say(show === 'open' && !isFiltered ? deskWords.nothingToDo : deskWords.nothingFits),
        }}
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
    </section>
  )
}
