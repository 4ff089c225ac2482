import { Table, type TableColumnsType, Tooltip } from 'antd'
import type { SeenRankedSheet, SeenRanking } from '../../src/ranking/ranked-month.ts'
import { useWords } from '../shared/language.tsx'
import { decimals } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { IntervalBar } from './interval-bar.tsx'
import { scaleOf } from './interval-scale.ts'
import { monthWords } from './month-words.ts'
import { rankingWords } from './words.ts'

interface RankedTableProps {
  readonly ranking: SeenRanking
  readonly busy: boolean
  readonly onOpen: (window: number) => void
}

const barWidth = 210

/** Every window that takes part, by place. */
export function RankedTable({ ranking: { ranked, hall }, busy, onOpen }: RankedTableProps) {
  const say = useWords()
  const { titleOf } = useRankingHall()
  const scale = scaleOf(ranked.map(({ voice }) => voice?.interval ?? null))
  const columns: TableColumnsType<SeenRankedSheet> = [
    {
      title: say(rankingWords.place),
      width: 76,
      align: 'center',
      render: (_, { place, modelWindow }) => (
        <span className={modelWindow ? 'place place-model' : 'place'}>{place}</span>
      ),
    },
    {
      title: say(rankingWords.window),
      render: (_, { window, modelWindow }) => (
        <>
          <span className="window-name">{titleOf(window)}</span>
          {modelWindow && <span className="model-mark">{say(rankingWords.model)}</span>}
        </>
      ),
    },
    {
      title: say(rankingWords.total),
      width: 110,
      align: 'right',
      render: (_, { total }) => <b className="total">{total}</b>,
    },
    { ...scoreColumn, title: say(rankingWords.discipline), render: (_, one) => two(one.discipline.score) },
    {
      ...scoreColumn,
      title: say(rankingWords.voice),
      render: (_, { voice }) => (voice ? two(voice.score) : few),
    },
    {
      title: (
        <Tooltip title={say(monthWords.intervalMeans)}>
          <span className="interval-title">
            {say(monthWords.intervalColumn)}
            {scale && (
              <small>
                {scale.from} – {scale.to}
              </small>
            )}
          </span>
        </Tooltip>
      ),
      width: barWidth + 150,
      render: (_, { voice }) =>
        voice ? (
          <span className="interval-cell">
            {scale && <IntervalBar voice={voice} hallMean={hall.meanPoints} scale={scale} width={barWidth} />}
            <span>
              <b>{two(voice.countedPoints)}</b>
              {voice.interval && (
                <small>
                  {two(voice.interval.from)}–{two(voice.interval.to)}
                </small>
              )}
            </span>
          </span>
        ) : (
          <span className="nothing">{say(rankingWords.fewRatings)}</span>
        ),
    },
    { ...scoreColumn, title: say(rankingWords.timeliness), render: (_, one) => two(one.timeliness.score) },
    { ...scoreColumn, title: say(rankingWords.ratings), render: (_, { voice }) => voice?.ratings ?? few },
    { ...scoreColumn, title: say(rankingWords.visits), dataIndex: 'visits' },
  ]
  return (
    <Table<SeenRankedSheet>
      className="framed-table ranked-table"
      size="small"
      rowKey="window"
      columns={columns}
      dataSource={[...ranked]}
      loading={busy}
      locale={{ emptyText: say(monthWords.noModels) }}
      pagination={false}
      title={() => say(monthWords.openSheet)}
      onRow={({ window }) => ({ onClick: () => onOpen(window) })}
    />
  )
}

const scoreColumn = { width: 96, align: 'right' } as const

const two = (text: string) => decimals(text, 2)

/** Too few ratings for whoever looks. */
const few = '–'
