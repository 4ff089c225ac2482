import { Button, Table, type TableColumnsType, Tag } from 'antd'
import { useState } from 'react'
import type {
  FindingDecisionRequest,
  FindingReply,
  RulebookReply,
} from '../../src/server/ranking-requests.ts'
import { CaseDrawer } from '../case/case-drawer.tsx'
import { evidenceText } from '../case/evidence-text.ts'
import { findingWords } from '../case/words.ts'
import { api } from '../shared/api.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { entryWords, findingStateWords } from './entry-words.ts'
import { signedPoints } from './figures.ts'
import { type FindingState, findingState } from './finding-state.ts'
import { useRankingHall } from './hall.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { ruleOf } from './rulebook-of.ts'
import { rankingWords } from './words.ts'

interface FindingsTableProps {
  readonly findings: readonly FindingReply[]
  readonly rulebook: RulebookReply
  readonly busy: boolean
  /** Whether this person may decide on any of it. */
  readonly mayAct: boolean
  readonly onDone: () => void
}

const colours: Readonly<Record<FindingState, string>> = { noted: 'gold', upheld: 'red', dismissed: 'default' }

/** What the system found, with its evidence, and what inspectors decided on it. */
export function FindingsTable({ findings, rulebook, busy, mayAct, onDone }: FindingsTableProps) {
  const say = useWords()
  const { timeZone, titleOf } = useRankingHall()
  const [asking, setAsking] = useState<{ finding: FindingReply; upheld: boolean } | null>(null)
  const [openCase, setOpenCase] = useState<string | null>(null)
  const nameOf = ({ what }: FindingReply) =>
    say(findingWords[what as keyof typeof findingWords] ?? { zh: what, en: what })
  const pointsOf = ({ rule }: FindingReply) => {
    const counting = rule === null ? undefined : ruleOf(rulebook, rule)
    return counting ? signedPoints(counting.hundredths.from) : say(entryWords.notCounted)
  }
  const decide = (finding: FindingReply, upheld: boolean) => (
    <Button
      key={String(upheld)}
      type="link"
      size="small"
      danger={upheld}
      onClick={() => setAsking({ finding, upheld })}
    >
      {say(upheld ? entryWords.uphold : entryWords.dismiss)}
    </Button>
  )
  const columns: TableColumnsType<FindingReply> = [
    { title: say(entryWords.day), dataIndex: 'day', width: 112 },
    { title: say(rankingWords.window), width: 120, render: (_, { window }) => titleOf(window) },
    { title: say(entryWords.what), width: 190, render: (_, finding) => nameOf(finding) },
    { title: say(entryWords.counted), width: 80, align: 'right', render: (_, finding) => pointsOf(finding) },
    {
      title: say(rankingWords.evidence),
      render: (_, { evidence, case: number }) => (
        <span className="finding-evidence">
          {evidenceText(evidence, say)}
          {number && (
            <Button type="link" size="small" onClick={() => setOpenCase(number)}>
              {say(entryWords.case)} {number}
            </Button>
          )}
        </span>
      ),
    },
    {
      title: say(entryWords.state),
      width: 230,
      render: (_, finding) => {
        const { rule, decision } = finding
        const state = findingState(finding)
        return (
          <>
            {(rule !== null || decision) && <Tag color={colours[state]}>{say(findingStateWords[state])}</Tag>}
            {decision && (
              <small className="decided">
                {decision.by.fullName} {dayAndTime(decision.at, timeZone)} · {decision.reason}
              </small>
            )}
          </>
        )
      },
    },
  ]
  const acts: TableColumnsType<FindingReply> = [
    {
      title: '',
      width: 150,
      render: (_, finding) =>
        [true, false]
          .filter((upheld) => finding.decision?.upheld !== upheld)
          .map((upheld) => decide(finding, upheld)),
    },
  ]
  return (
    <>
      <Table<FindingReply>
        className="framed-table"
        size="small"
        rowKey="finding"
        columns={mayAct ? [...columns, ...acts] : columns}
        dataSource={[...findings]}
        loading={busy}
        locale={{ emptyText: say(entryWords.noFindings) }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      />
      {asking && (
        <ReasonDialog
          title={`${say(asking.upheld ? entryWords.uphold : entryWords.dismiss)} · ${titleOf(asking.finding.window)} · ${nameOf(asking.finding)}`}
          means={say(asking.upheld ? entryWords.upholdMeans : entryWords.dismissMeans)}
          ask={(reason) => {
            const body: FindingDecisionRequest = {
              finding: asking.finding.finding,
              upheld: asking.upheld,
              reason,
            }
            return api.post('/api/findings', body)
          }}
          onDone={onDone}
          onClose={() => setAsking(null)}
        />
      )}
      {openCase && (
        <CaseDrawer
          key={openCase}
          number={openCase}
          timeZone={timeZone}
          onClose={(changed) => {
            setOpenCase(null)
            if (changed) onDone()
          }}
        />
      )}
    </>
  )
}
