import { Table } from 'antd'
import type { MonthReply } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { useRankingHall } from './hall.tsx'
import { monthWords } from './month-words.ts'
import { monthTitle } from './months.ts'
import { editionWords, rankingWords } from './words.ts'

interface ModelsHistoryProps {
  readonly months: readonly MonthReply[]
  readonly onMonth: (month: string) => void
}

/** The model windows of each closed month, by its newest edition. */
export function ModelsHistory({ months, onMonth }: ModelsHistoryProps) {
  const say = useWords()
  const { titleOf } = useRankingHall()
  const closed = months.flatMap(({ month, editions }) => {
    const edition = editions.at(-1)
    return edition ? [{ month, edition }] : []
  })
  return (
    <section>
      <h2 className="section-title">{say(monthWords.history)}</h2>
      <Table
        className="framed-table"
        size="small"
        rowKey="month"
        dataSource={closed}
        locale={{ emptyText: say(monthWords.noHistory) }}
        pagination={closed.length > 12 ? { pageSize: 12, showSizeChanger: false } : false}
        onRow={({ month }) => ({ onClick: () => onMonth(month) })}
        columns={[
          {
            title: say(rankingWords.chooseMonth),
            width: 140,
            render: (_, { month }) => say(monthTitle(month)),
          },
          {
            title: say(rankingWords.model),
            render: (_, { edition }) =>
              edition.models.length > 0 ? (
                <span className="history-models">
                  {edition.models.map((window) => (
                    <span key={window}>{titleOf(window)}</span>
                  ))}
                </span>
              ) : (
                <span className="nothing">–</span>
              ),
          },
          {
            title: say(monthWords.edition),
            width: 100,
            render: (_, { edition }) => say(editionWords(edition.edition)),
          },
        ]}
      />
    </section>
  )
}
