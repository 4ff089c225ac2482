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
import { useMe } from '../staff/session.tsx'
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

const colours: Readonly<Record<FindingState, string>> = {
  noted: 'gold',
  waits: 'gold',
  upheld: 'red',
  dismissed: 'default',
}

/** What the system found, with its evidence, and what inspectors decided on it. */
export function FindingsTable({ findings, rulebook, busy, mayAct, onDone }: FindingsTableProps) {
  const say = useWords()
  const me = useMe()
  const { timeZone, titleOf } = useRankingHall()
  const [asking, setAsking] = useState<{ finding: FindingReply; upheld: boolean } | null>(null)
  const [openCase, setOpenCase] = useState<string | null>(null)
  const nameOf = ({ what }: FindingReply) =>
    say(findingWords[what as keyof typeof findingWords] ?? { zh: what, en: what })
  const pointsOf = ({ rule }: FindingReply) => {
    const counting = rule === null ? undefined : ruleOf(rulebook, rule)
    return counting ? signedPoints(counting.hundredths.from) : say(entryWords.notCounted)
  }
  const actOf = ({ waits }: FindingReply, upheld: boolean) => {
    if (upheld) return say(waits ? entryWords.keep : entryWords.uphold)
    return say(waits ? entryWords.confirmDismissal : entryWords.dismiss)
  }
  const meansOf = (finding: FindingReply, upheld: boolean) => {
    if (upheld) return say(entryWords.upholdMeans)
    if (finding.waits) return say(entryWords.confirmDismissalMeans)
    const takesTwo = finding.rule !== null && ruleOf(rulebook, finding.rule)?.secondSignature
    return say(takesTwo ? entryWords.dismissTwiceMeans : entryWords.dismissMeans)
  }
  /** Inspectors decide; of a dismissal that waits, whoever did not ask for it. */
  const mayDecide = ({ waits, decision, dismissal }: FindingReply, upheld: boolean) => {
    if (waits) return upheld || dismissal?.by.id !== me.id
    return me.role === 'inspector' && decision?.upheld !== upheld
  }
  const isOpen = (finding: FindingReply) => [true, false].some((upheld) => mayDecide(finding, upheld))
  const decide = (finding: FindingReply, upheld: boolean) => (
    <Button
      key={String(upheld)}
      type="link"
      size="small"
      danger={upheld}
      onClick={() => setAsking({ finding, upheld })}
    >
      {actOf(finding, upheld)}
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
        const { rule, decision, dismissal } = finding
        const state = findingState(finding)
        return (
          <>
            {(rule !== null || decision) && (
              <Tag className="state-tag" color={colours[state]}>
                {say(findingStateWords[state])}
              </Tag>
            )}
            {dismissal && (
              <small className="decided">
                {say(entryWords.askedBy)} {dismissal.by.fullName} {dayAndTime(dismissal.at, timeZone)} ·{' '}
                {dismissal.reason}
              </small>
            )}
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
        [true, false].filter((upheld) => mayDecide(finding, upheld)).map((upheld) => decide(finding, upheld)),
    },
  ]
  return (
    <>
      <Table<FindingReply>
        className="framed-table"
        size="small"
        rowKey="finding"
        columns={mayAct && findings.some(isOpen) ? [...columns, ...acts] : columns}
        dataSource={[...findings]}
        loading={busy}
        locale={{ emptyText: say(entryWords.noFindings) }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      />
      {asking && (
        <ReasonDialog
          title={`${actOf(asking.finding, asking.upheld)} · ${titleOf(asking.finding.window)} · ${nameOf(asking.finding)}`}
          means={meansOf(asking.finding, asking.upheld)}
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
