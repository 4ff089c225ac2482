import { Table, type TableColumnsType } from 'antd'
import type { WaitPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { spanWords, waitedMs } from '../shared/waiting-time.ts'
import { isLongWait } from '../staff/long-wait.ts'
import { manageWords } from './words.ts'

/** How many wait for each item and how long the first of them has; the fullest first. */
export function WaitsTable({ waits }: { waits: readonly WaitPart[] }) {
  const say = useWords()
  const now = useHallNow(5000)
  const columns: TableColumnsType<WaitPart> = [
    { title: say(manageWords.item), dataIndex: 'name', ellipsis: true, render: (_, wait) => say(wait.name) },
    {
      title: say(manageWords.waitingNow),
      width: 98,
      align: 'right',
      sorter: (a, b) => a.waiting - b.waiting,
      sortDirections: ['descend', 'ascend'],
      defaultSortOrder: 'descend',
      render: (_, { waiting }) =>
        waiting > 0 ? <strong>{waiting}</strong> : <span className="nothing">0</span>,
    },
    {
      title: say(manageWords.longest),
      width: 106,
      align: 'right',
      render: (_, { longest }) =>
        longest === null ? (
          <span className="nothing">–</span>
        ) : (
          <span className={isLongWait(waitedMs(longest, now)) ? 'long-wait' : ''}>
            {say(spanWords(waitedMs(longest, now)))}
          </span>
        ),
    },
    { title: say(manageWords.servedToday), dataIndex: 'servedToday', width: 74, align: 'right' },
  ]
  return (
    <section>
      <h2 className="section-title">{say(manageWords.waits)}</h2>
      <Table
        className="framed-table"
        size="small"
        rowKey="code"
        columns={columns}
        dataSource={[...waits]}
        pagination={false}
        showSorterTooltip={false}
      />
    </section>
  )
}
