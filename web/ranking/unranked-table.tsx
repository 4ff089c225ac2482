import { Table } from 'antd'
import type { SeenUnrankedSheet } from '../../src/ranking/ranked-month.ts'
import { notRankedWords } from '../../src/ranking/words.ts'
import { useWords } from '../shared/language.tsx'
import { useRankingHall } from './hall.tsx'
import { monthWords } from './month-words.ts'
import { rankingWords } from './words.ts'

interface UnrankedTableProps {
  readonly notRanked: readonly SeenUnrankedSheet[]
  readonly onOpen: (window: number) => void
}

/** Windows without a place and why; in the order of their numbers, as none of them is behind another. */
export function UnrankedTable({ notRanked, onOpen }: UnrankedTableProps) {
  const say = useWords()
  const { titleOf } = useRankingHall()
  return (
    <section>
      <h2 className="section-title">
        {say(monthWords.notRanked)}
        <small>{say(monthWords.notRankedMeans)}</small>
      </h2>
      <Table<SeenUnrankedSheet>
        className="framed-table"
        size="small"
        rowKey="window"
        dataSource={[...notRanked]}
        locale={{ emptyText: say(monthWords.allRanked) }}
        pagination={false}
        onRow={({ window }) => ({ onClick: () => onOpen(window) })}
        columns={[
          { title: say(rankingWords.window), width: 180, render: (_, { window }) => titleOf(window) },
          {
            title: say(monthWords.notRankedWhy),
            render: (_, { reasons }) => (
              <ul className="plain-list">
                {reasons.map((reason) => (
                  <li key={reason.code}>{say(notRankedWords(reason))}</li>
                ))}
              </ul>
            ),
          },
          { title: say(rankingWords.visits), width: 90, align: 'right', dataIndex: 'visits' },
        ]}
      />
    </section>
  )
}
