import { Table, Tag } from 'antd'
import type { MonthReply } from '../../src/server/ranking-requests.ts'
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
  const closed = months.flatMap(({ month, demo, editions }) => {
    const edition = editions.at(-1)
    return edition ? [{ month, demo, edition }] : []
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
            width: 190,
            render: (_, { month, demo }) => (
              <>
                {say(monthTitle(month))} {demo && <Tag color="gold">{say(rankingWords.demo)}</Tag>}
              </>
            ),
          },
          {
            title: say(rankingWords.model),
            render: (_, { edition }) =>
              edition.models.length > 0 ? (
                <span className="history-models">
                  {edition.models.map((window) => (
                    <span key={window} className="history-model">
                      {titleOf(window)}
                    </span>
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
