import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Dropdown, Select, Skeleton, Table } from 'antd'
import { useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { MonthsReply, ScorecardReply, ScorecardsReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRead } from '../staff/use-read.ts'
import type { ToBehind } from './behind.ts'
import { pointsText } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { rulebookVersionWords } from './month-words.ts'
import { quartersOf, quarterTitle } from './months.ts'
import { listOf } from './reference.ts'
import { ScoreLines } from './score-lines.tsx'
import { scorecardColumns } from './scorecard-columns.tsx'
import { ScorecardPaper } from './scorecard-paper.tsx'
import { scorecardWords } from './scorecard-words.ts'
import { rankingWords } from './words.ts'

/** Every window's quarter from 100 points down, by category, each point with its reason (考核表). */
export function ScorecardTab({ onBehind }: { readonly onBehind: ToBehind }) {
  const say = useWords()
  const { today, titleOf } = useRankingHall()
  const [chosen, setChosen] = useState<string | null>(null)
  const [open, setOpen] = useState<readonly number[]>([])
  const months = useRead<MonthsReply>('/api/months')
  const quarters = quartersOf(months.reply?.months ?? [], today)
  const quarter = chosen ?? quarters[0] ?? ''
  const { reply, request } = useRead<ScorecardsReply>(`/api/scorecards/${quarter}`)
  const turn = (window: number) =>
    setOpen(open.includes(window) ? open.filter((one) => one !== window) : [...open, window])
  const file = (format: 'xlsx' | 'csv', text: Words) => ({
    key: format,
    label: <a href={`/api/scorecards/${quarter}/export.${format}`}>{say(text)}</a>,
  })
  return (
    <section>
      <div className="no-print">
        <div className="ranking-head">
          <Select
            className="month-chooser"
            aria-label={say(scorecardWords.quarter)}
            value={quarter}
            onChange={(next) => {
              setChosen(next)
              setOpen([])
            }}
            options={quarters.map((one) => ({ value: one, label: say(quarterTitle(one)) }))}
          />
          {reply && (
            <span className="head-note">
              {say(rulebookVersionWords(reply.rulebook.version))} · {say(scorecardWords.passAt)}{' '}
              {pointsText(reply.rulebook.passHundredths)} · {say(scorecardWords.asNow)}
              {!reply.ratingsIn && ` · ${say(scorecardWords.ratingsNotIn)}`}
            </span>
          )}
          <div className="ranking-head-end">
            <Dropdown
              trigger={['click']}
              menu={{
                items: [file('xlsx', scorecardWords.exportXlsx), file('csv', scorecardWords.exportCsv)],
              }}
            >
              <Button icon={<DownloadOutlined aria-hidden />}>{say(rankingWords.export)}</Button>
            </Dropdown>
            <Button
              icon={<PrinterOutlined aria-hidden />}
              disabled={!reply}
              onClick={() => globalThis.print()}
            >
              {say(rankingWords.print)}
            </Button>
          </div>
        </div>
        <ProblemNote problem={months.request.problem ?? request.problem} />
        {!reply && !request.problem && <Skeleton active />}
        {reply && (
          <Table<ScorecardReply>
            className="framed-table scorecards"
            size="small"
            rowKey="window"
            columns={scorecardColumns(reply, titleOf, say)}
            dataSource={[...reply.windows]}
            loading={request.busy}
            pagination={false}
            title={() => say(scorecardWords.openRow)}
            onRow={({ window }) => ({ onClick: () => turn(window) })}
            expandable={{
              showExpandColumn: false,
              expandedRowKeys: [...open],
              expandedRowRender: (card) => (
                <ScoreLines
                  card={card}
                  rulebook={reply.rulebook}
                  onOpen={
                    onBehind &&
                    ((reference) =>
                      onBehind({
                        month: (reply.dayOf[reference] ?? today).slice(0, 7),
                        window: card.window,
                        list: listOf(reference),
                      }))
                  }
                />
              ),
            }}
          />
        )}
      </div>
      {reply && <ScorecardPaper shown={reply} />}
    </section>
  )
}
