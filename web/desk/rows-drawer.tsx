import { Button, Drawer, Table, type TableColumnsType } from 'antd'
import type { Words } from '../../src/core/words.ts'
import { channelWords, levelWords } from '../../src/ratings/words.ts'
import type { RatingRowReply } from '../../src/server/rating-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRatingRows } from '../staff/use-rating-rows.ts'
import type { Query } from '../staff/use-read.ts'
import { figureWords } from './figure-words.ts'
import { ratingStateWords } from './words.ts'

interface RowsDrawerProps {
  /** Of `/api/rating-rows`. */
  readonly query: Query
  readonly items: readonly { readonly code: string; readonly name: Words }[]
  readonly timeZone: string
  readonly onClose: () => void
}

/** The visits behind a figure, for inspectors. */
export function RowsDrawer({ query, items, timeZone, onClose }: RowsDrawerProps) {
  const say = useWords()
  const { rows, readMore, request } = useRatingRows(query)
  const itemName = (code: string) => {
    const known = items.find((item) => item.code === code)
    return known ? say(known.name) : code
  }
  const columns: TableColumnsType<RatingRowReply> = [
    { title: say(figureWords.visit), width: 140, dataIndex: 'visit' },
    ...(rows?.some((row) => row.case !== null)
      ? [{ title: say(figureWords.case), width: 170, dataIndex: 'case' } as const]
      : []),
    { title: say(figureWords.window), width: 64, align: 'right', dataIndex: 'window' },
    { title: say(figureWords.item), ellipsis: true, render: (_, { item }) => itemName(item) },
    { title: say(figureWords.staff), width: 96, render: (_, { staff }) => staff?.fullName },
    { title: say(figureWords.state), width: 96, render: (_, { state }) => say(ratingStateWords[state]) },
    {
      title: say(figureWords.level),
      width: 110,
      render: (_, { level }) => (level === null ? '' : say(levelWords[level as 1])),
    },
    {
      title: say(figureWords.channel),
      width: 110,
      render: (_, { channel, scan }) => (
        <>
          {channel && say(channelWords[channel])}
          {scan && <div className="nothing">{scan}</div>}
        </>
      ),
    },
    {
      title: say(figureWords.ratedAt),
      width: 150,
      render: (_, { ratedAt }) => (ratedAt === null ? '' : dayAndTime(ratedAt, timeZone)),
    },
  ]
  return (
    <Drawer
      open
      size={1100}
      title={`${say(figureWords.rowsOf)} · ${query.from} – ${query.to}`}
      onClose={onClose}
    >
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<RatingRowReply>
        className="framed-table"
        size="small"
        rowKey={(row) => row.case ?? row.visit}
        columns={columns}
        dataSource={[...(rows ?? [])]}
        loading={rows === null && request.busy}
        locale={{ emptyText: say(figureWords.noRows) }}
        pagination={false}
      />
      {readMore && (
        <div className="desk-more">
          <Button onClick={readMore} loading={request.busy}>
            {say(figureWords.more)}
          </Button>
        </div>
      )}
    </Drawer>
  )
}
