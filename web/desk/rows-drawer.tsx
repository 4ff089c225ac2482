import { Button, Drawer, Table, type TableColumnsType } from 'antd'
import { useCallback, useEffect, useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import { channelWords, levelWords } from '../../src/ratings/words.ts'
import type { RatingRowReply, RatingRowsReply } from '../../src/server/rating-requests.ts'
import { api } from '../shared/api.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf, type Query } from '../staff/use-read.ts'
import { useRequest } from '../staff/use-request.ts'
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
  const [list, setList] = useState<RatingRowsReply | null>(null)
  const request = useRequest()
  const { send } = request
  const read = useCallback(
    (before: RatingRowsReply | null) =>
      void send(async () => {
        let after = before?.next ?? undefined
        let reply: RatingRowsReply
        // A page may be empty because nothing fits in the days that it looked through.
        do {
          reply = await api.get<RatingRowsReply>(addressOf('/api/rating-rows', { ...query, after }))
          after = reply.next ?? undefined
        } while (reply.rows.length === 0 && after !== undefined)
        setList({ rows: [...(before?.rows ?? []), ...reply.rows], next: reply.next })
      }),
    [send, query],
  )
  useEffect(() => read(null), [read])
  const itemName = (code: string) => {
    const known = items.find((item) => item.code === code)
    return known ? say(known.name) : code
  }
  const columns: TableColumnsType<RatingRowReply> = [
    { title: say(figureWords.visit), width: 140, dataIndex: 'visit' },
    ...(list?.rows.some((row) => row.case !== null)
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
        dataSource={[...(list?.rows ?? [])]}
        loading={list === null && request.busy}
        locale={{ emptyText: say(figureWords.noRows) }}
        pagination={false}
      />
      {list?.next && (
        <div className="desk-more">
          <Button onClick={() => read(list)} loading={request.busy}>
            {say(figureWords.more)}
          </Button>
        </div>
      )}
    </Drawer>
  )
}
