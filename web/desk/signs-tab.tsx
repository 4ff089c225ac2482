import { Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { RatingSignReply, RatingSignsReply } from '../../src/server/rating-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import { windowWords } from '../visitors/words.ts'
import { figureWords } from './figure-words.ts'
import { PeriodPicker } from './period-picker.tsx'
import { daysOn, type Period } from './periods.ts'

/** Signs that somebody pressed in the place of citizens, with what shows them; neutral to the last word. */
export function SignsTab({ today }: { readonly today: string }) {
  const say = useWords()
  const [period, setPeriod] = useState<Period>({ from: daysOn(today, -6), to: today })
  const { reply, request } = useRead<RatingSignsReply>(
    addressOf('/api/rating-signs', { from: period.from, to: period.to }),
  )
  const columns: TableColumnsType<RatingSignReply> = [
    { title: say(figureWords.signDay), width: 130, dataIndex: 'day' },
    {
      title: say(figureWords.window),
      width: 120,
      render: (_, { window }) => say(windowWords(window)),
    },
    { title: say(figureWords.sign), width: 210, render: (_, { name }) => <strong>{say(name)}</strong> },
    { title: say(figureWords.seen), render: (_, { told }) => say(told) },
    {
      title: say(figureWords.evidence),
      width: 110,
      align: 'right',
      render: (_, { visits }) =>
        visits.length === 0 ? (
          <span className="nothing">–</span>
        ) : (
          `${visits.length} ${say(figureWords.visits)}`
        ),
    },
  ]
  return (
    <section>
      <div className="desk-filters">
        <PeriodPicker today={today} period={period} onChoose={setPeriod} />
        <span className="nothing">{say(figureWords.signsSpan)}</span>
      </div>
      <p className="signs-about">{say(figureWords.signsAbout)}</p>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<RatingSignReply>
        className="framed-table"
        size="middle"
        rowKey={({ kind, window, day, visits }) => `${kind} ${window} ${day} ${visits[0] ?? ''}`}
        columns={columns}
        dataSource={[...(reply?.signs ?? [])]}
        loading={request.busy}
        locale={{ emptyText: say(figureWords.noSigns) }}
        pagination={false}
        expandable={{
          rowExpandable: ({ visits }) => visits.length > 0,
          expandedRowRender: ({ visits }) => (
            <ul className="sign-visits">
              {visits.map((visit) => (
                <li key={visit}>{visit}</li>
              ))}
            </ul>
          ),
        }}
      />
    </section>
  )
}
