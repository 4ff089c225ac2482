import { Button, Drawer, Table } from 'antd'
import { channelWords, levelWords } from '../../src/ratings/words.ts'
import type { RatingRowReply } from '../../src/server/rating-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRatingRows } from '../staff/use-rating-rows.ts'
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
  const { first: from, last: to } = daysOf(month)
  const { rows, readMore, request } = useRatingRows({ from, to, window, level, state: 'active' })
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
        dataSource={[...(rows ?? [])]}
        loading={rows === null && request.busy}
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
      {readMore && (
        <Button className="rows-more" loading={request.busy} onClick={readMore}>
          {say(sheetWords.more)}
        </Button>
      )}
    </Drawer>
  )
}
