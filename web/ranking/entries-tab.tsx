import { PlusOutlined } from '@ant-design/icons'
import { Button, Segmented, Select } from 'antd'
import { useState } from 'react'
import { demoWords } from '../../src/ranking/words.ts'
import type {
  EntryReply,
  FindingReply,
  MonthsReply,
  RulebookReply,
} from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import type { Behind } from './behind.ts'
import { EntriesTable } from './entries-table.tsx'
import { EntryDialog } from './entry-dialog.tsx'
import { entryWords } from './entry-words.ts'
import { FindingsTable } from './findings-table.tsx'
import { useRankingHall } from './hall.tsx'
import { monthTitle } from './months.ts'
import { rulebookOf } from './rulebook-of.ts'
import { rankingWords } from './words.ts'

/** What the system found and what inspectors entered, by month and window. `first`: what is shown at the beginning. */
export function EntriesTab({ first }: { readonly first: Behind | null }) {
  const say = useWords()
  const me = useMe()
  const { today, windows, titleOf } = useRankingHall()
  const [month, setMonth] = useState(first?.month ?? today.slice(0, 7))
  const [window, setWindow] = useState<number | null>(first?.window ?? null)
  const [list, setList] = useState<'findings' | 'entries'>(first?.list ?? 'findings')
  const [entering, setEntering] = useState(false)
  const months = useRead<MonthsReply>('/api/months')
  const rulebooks = useRead<RulebookReply[]>('/api/rulebooks')
  const findings = useRead<FindingReply[]>(addressOf('/api/findings', { month }))
  const entries = useRead<EntryReply[]>(addressOf('/api/entries', { month }))
  const rulebook = rulebookOf(rulebooks.reply ?? [], month)
  const { demo = false, own = true } = months.reply?.months.find((one) => one.month === month) ?? {}
  const here = <T extends { readonly window: number }>(all: readonly T[] | null) =>
    (all ?? []).filter((one) => window === null || one.window === window)
  const offered = [
    ...new Set([month, today.slice(0, 7), ...(months.reply?.months ?? []).map((one) => one.month)]),
  ]
  const problem =
    findings.request.problem ?? entries.request.problem ?? rulebooks.request.problem ?? months.request.problem
  return (
    <section>
      <div className="ranking-head">
        <Segmented<'findings' | 'entries'>
          value={list}
          onChange={setList}
          options={[
            { value: 'findings', label: `${say(entryWords.findings)} ${here(findings.reply).length}` },
            { value: 'entries', label: `${say(entryWords.entries)} ${here(entries.reply).length}` },
          ]}
        />
        <Select
          className="month-chooser"
          aria-label={say(rankingWords.chooseMonth)}
          value={month}
          onChange={setMonth}
          options={offered
            .sort()
            .reverse()
            .map((value) => ({ value, label: say(monthTitle(value)) }))}
        />
        <Select
          className="month-chooser"
          allowClear
          aria-label={say(rankingWords.window)}
          placeholder={say(entryWords.anyWindow)}
          value={window}
          onChange={(chosen) => setWindow(chosen ?? null)}
          options={windows.map((value) => ({ value, label: titleOf(value) }))}
        />
        <div className="ranking-head-end">
          {me.role === 'inspector' && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setEntering(true)}>
              {say(entryWords.newEntry)}
            </Button>
          )}
        </div>
      </div>
      <ProblemNote problem={problem} />
      {demo && <p className="simulated-month">{say(demoWords)}</p>}
      {rulebook && list === 'findings' && (
        <FindingsTable
          findings={here(findings.reply)}
          rulebook={rulebook}
          busy={findings.request.busy}
          mayAct={own}
          onDone={findings.readAgain}
        />
      )}
      {rulebook && list === 'entries' && (
        <EntriesTable
          entries={here(entries.reply)}
          rulebook={rulebook}
          busy={entries.request.busy}
          mayAct={own}
          onDone={entries.readAgain}
        />
      )}
      {entering && rulebooks.reply && (
        <EntryDialog
          rulebooks={rulebooks.reply}
          window={window}
          onClose={() => setEntering(false)}
          onDone={(day) => {
            setEntering(false)
            setList('entries')
            if (day.startsWith(month)) entries.readAgain()
            else setMonth(day.slice(0, 7))
          }}
        />
      )}
    </section>
  )
}
