import { Button, Table, type TableColumnsType, Tag } from 'antd'
import { useState } from 'react'
import type { EntryReply, EntryStepRequest, RulebookReply } from '../../src/server/ranking-requests.ts'
import { api } from '../shared/api.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { entryStateWords, entryWords } from './entry-words.ts'
import { signedPoints } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { ruleOf } from './rulebook-of.ts'
import { SignDialog } from './sign-dialog.tsx'
import { rankingWords } from './words.ts'

interface EntriesTableProps {
  readonly entries: readonly EntryReply[]
  readonly rulebook: RulebookReply
  readonly busy: boolean
  /** Whether this person may decide on any of it. */
  readonly mayAct: boolean
  readonly onDone: () => void
}

const colours: Readonly<Record<EntryReply['state'], string>> = {
  counts: 'green',
  'waits-for-signature': 'gold',
  withdrawn: 'default',
}

/** What inspectors entered, who signed and who withdrew. */
export function EntriesTable({ entries, rulebook, busy, mayAct, onDone }: EntriesTableProps) {
  const say = useWords()
  const me = useMe()
  const { timeZone, titleOf } = useRankingHall()
  const [asking, setAsking] = useState<{ entry: EntryReply; act: EntryStepRequest['do'] } | null>(null)
  const nameOf = ({ rule }: EntryReply) => say(ruleOf(rulebook, rule)?.name ?? { zh: rule, en: rule })
  const columns: TableColumnsType<EntryReply> = [
    { title: say(entryWords.number), dataIndex: 'entry', width: 64, align: 'right' },
    { title: say(entryWords.day), dataIndex: 'day', width: 112 },
    { title: say(rankingWords.window), width: 120, render: (_, { window }) => titleOf(window) },
    { title: say(rankingWords.rule), width: 190, render: (_, entry) => nameOf(entry) },
    {
      title: say(rankingWords.points),
      width: 110,
      align: 'right',
      render: (_, { count, hundredths }) =>
        count === 1
          ? signedPoints(hundredths)
          : `${count} × ${signedPoints(hundredths)} = ${signedPoints(count * hundredths)}`,
    },
    { title: say(rankingWords.evidence), dataIndex: 'evidence', className: 'entry-evidence' },
    {
      title: say(entryWords.by),
      width: 150,
      render: (_, { by, at }) => (
        <>
          {by.fullName} <small className="decided">{dayAndTime(at, timeZone)}</small>
        </>
      ),
    },
    {
      title: say(entryWords.state),
      width: 220,
      render: (_, { state, signed, withdrawn }) => (
        <>
          <Tag color={colours[state]}>{say(entryStateWords[state])}</Tag>
          {signed && (
            <small className="decided">
              {say(entryWords.signed)} {signed.by.fullName} {dayAndTime(signed.at, timeZone)}
            </small>
          )}
          {withdrawn && (
            <small className="decided">
              {say(entryWords.withdrawn)} {withdrawn.by.fullName} {dayAndTime(withdrawn.at, timeZone)} ·{' '}
              {withdrawn.reason}
            </small>
          )}
        </>
      ),
    },
  ]
  const acts: TableColumnsType<EntryReply> = [
    {
      title: '',
      width: 160,
      render: (_, entry) => (
        <>
          {entry.state === 'waits-for-signature' && entry.by.id !== me.id && (
            <Button type="link" size="small" onClick={() => setAsking({ entry, act: 'sign' })}>
              {say(entryWords.sign)}
            </Button>
          )}
          {entry.state !== 'withdrawn' && (
            <Button type="link" size="small" danger onClick={() => setAsking({ entry, act: 'withdraw' })}>
              {say(entryWords.withdraw)}
            </Button>
          )}
        </>
      ),
    },
  ]
  const titleOfAct = (entry: EntryReply, act: EntryStepRequest['do']) =>
    `${say(entryWords[act])} · ${titleOf(entry.window)} · ${nameOf(entry)}`
  return (
    <>
      <Table<EntryReply>
        className="framed-table"
        size="small"
        rowKey="entry"
        columns={mayAct ? [...columns, ...acts] : columns}
        dataSource={[...entries]}
        loading={busy}
        locale={{ emptyText: say(entryWords.noEntries) }}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      />
      {asking?.act === 'sign' && (
        <SignDialog
          entry={asking.entry}
          title={titleOfAct(asking.entry, 'sign')}
          onDone={onDone}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.act === 'withdraw' && (
        <ReasonDialog
          title={titleOfAct(asking.entry, 'withdraw')}
          means={say(entryWords.withdrawMeans)}
          ask={(reason) => {
            const body: EntryStepRequest = { do: 'withdraw', reason }
            return api.post(`/api/entries/${asking.entry.entry}`, body)
          }}
          onDone={onDone}
          onClose={() => setAsking(null)}
        />
      )}
    </>
  )
}
