import { Table, type TableColumnsType } from 'antd'
import type { Words } from '../../src/core/words.ts'
import type { IndicatorFormulaReply, RatingFiguresRow } from '../../src/server/rating-requests.ts'
import { useWords } from '../shared/language.tsx'
import type { By } from './figure-query.ts'
import { figureWords } from './figure-words.ts'
import { LevelBar } from './level-bar.tsx'
import { ShareBar } from './share-bar.tsx'
import { percentText, type Share } from './share-text.ts'

interface FiguresTableProps {
  readonly by: By
  readonly rows: readonly RatingFiguresRow[]
  readonly formulas: readonly IndicatorFormulaReply[]
  readonly loading: boolean
  /** Null where the rows may not be opened. */
  readonly onRow: ((row: RatingFiguresRow) => void) | null
}

const headings: Readonly<Record<By, Words>> = {
  window: figureWords.window,
  item: figureWords.item,
  channel: figureWords.channel,
  month: figureWords.month,
}

/** Figures side by side. */
export function FiguresTable({ by, rows, formulas, loading, onRow }: FiguresTableProps) {
  const say = useWords()
  const count = (value: number | null) => value ?? <span className="nothing">–</span>
  const columns: TableColumnsType<RatingFiguresRow> = [
    { title: say(headings[by]), render: (_, { name }) => say(name) },
    {
      title: say(figureWords.finished),
      width: 92,
      align: 'right',
      render: (_, { finished }) => count(finished),
    },
    {
      title: say(figureWords.active),
      width: 92,
      align: 'right',
      render: (_, { active }) => count(active),
    },
    { title: say(figureWords.levels), width: 204, render: (_, { levels }) => <LevelBar levels={levels} /> },
    ...formulas.map(({ indicator, name }): TableColumnsType<RatingFiguresRow>[number] => ({
      title: say(name),
      width: 116,
      render: (_, { figures }) => <ShareCell share={figures[indicator]} />,
    })),
  ]
  return (
    <Table<RatingFiguresRow>
      className={`framed-table ${onRow ? 'desk-list' : ''}`}
      size="middle"
      rowKey={({ of }) => String(of)}
      columns={columns}
      dataSource={[...rows]}
      loading={loading}
      locale={{ emptyText: say(figureWords.nothing) }}
      pagination={false}
      {...(onRow ? { onRow: (row: RatingFiguresRow) => ({ onClick: () => onRow(row) }) } : {})}
    />
  )
}

function ShareCell({ share }: { readonly share: Share }) {
  if (!share) return <span className="nothing">–</span>
  return (
    <div className="share-cell">
      <strong>{percentText(share)}</strong>
      <span>
        {share.of}/{share.all}
      </span>
      <ShareBar share={share} />
    </div>
  )
}
