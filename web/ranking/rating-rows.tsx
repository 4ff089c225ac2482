import { Button, Drawer, Table } from 'antd'
import { useState } from 'react'
import { channelWords, levelWords } from '../../src/ratings/words.ts'
import type { RatingRowReply, RatingRowsReply } from '../../src/server/rating-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import { useRankingHall } from './hall.tsx'
import { daysOf, monthTitle } from './months.ts'
import { sheetWords } from './sheet-words.ts'

interface RatingRowsProps {
  readonly month: string
  readonly window: number
  readonly level: 1 | 2 | 3 | 4 | 5
  readonly onClose: () => void
}

/** The visits behind one figure of a window's ratings; the server shows them to inspectors only. */
export function RatingRows({ month, window, level, onClose }: RatingRowsProps) {
  const say = useWords()
  const { timeZone, titleOf } = useRankingHall()
  const [after, setAfter] = useState<string | undefined>(undefined)
  const { first: from, last: to } = daysOf(month)
  const { reply, request } = useRead<RatingRowsReply>(
    addressOf('/api/rating-rows', { from, to, window, level, state: 'active', after }),
  )
  return (
    <Drawer
      open
      size={760}
      title={`${say(sheetWords.rows)} · ${titleOf(window)} · ${say(monthTitle(month))} · ${say(levelWords[level])}`}
      onClose={onClose}
    >
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<RatingRowReply>
        className="framed-table"
        size="small"
        rowKey={({ visit, case: number }) => `${visit} ${number ?? ''}`}
        dataSource={[...(reply?.rows ?? [])]}
        loading={request.busy}
        pagination={false}
        columns={[
          { title: say(sheetWords.day), dataIndex: 'day', width: 120 },
          { title: say(sheetWords.visit), render: (_, row) => row.case ?? row.visit },
          {
            title: say(sheetWords.channel),
            width: 110,
            render: (_, { channel }) => (channel ? say(channelWords[channel]) : '–'),
          },
          {
            title: say(sheetWords.ratedAt),
            width: 160,
            render: (_, { ratedAt }) => (ratedAt ? dayAndTime(ratedAt, timeZone) : '–'),
          },
        ]}
      />
      {reply?.next && (
        <Button className="rows-more" onClick={() => setAfter(reply.next ?? undefined)}>
          {say(sheetWords.more)}
        </Button>
      )}
    </Drawer>
  )
}
