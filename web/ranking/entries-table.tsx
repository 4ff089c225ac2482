import { Button, Table, type TableColumnsType, Tag } from 'antd'
import { useState } from 'react'
import type { Words } from '../../src/core/words.ts'
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
  'waits-for-withdrawal': 'gold',
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
      render: (_, { state, signed, withdrawal, withdrawn }) => (
        <>
          <Tag className="state-tag" color={colours[state]}>
            {say(entryStateWords[state])}
          </Tag>
          {signed && (
            <small className="decided">
              {say(entryWords.signed)} {signed.by.fullName} {dayAndTime(signed.at, timeZone)}
            </small>
          )}
          {withdrawal && (
            <small className="decided">
              {say(entryWords.askedBy)} {withdrawal.by.fullName} {dayAndTime(withdrawal.at, timeZone)} ·{' '}
              {withdrawal.reason}
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
          {entry.state.startsWith('waits') && entry.by.id !== me.id && (
            <Button type="link" size="small" onClick={() => setAsking({ entry, act: 'sign' })}>
              {say(actOf(entry, 'sign'))}
            </Button>
          )}
          {entry.state !== 'withdrawn' && !(waits(entry) && entry.withdrawal?.by.id === me.id) && (
            <Button type="link" size="small" danger onClick={() => setAsking({ entry, act: 'withdraw' })}>
              {say(actOf(entry, 'withdraw'))}
            </Button>
          )}
        </>
      ),
    },
  ]
  const titleOfAct = (entry: EntryReply, act: EntryStepRequest['do']) =>
    `${say(actOf(entry, act))} · ${titleOf(entry.window)} · ${nameOf(entry)}`
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
          act={say(actOf(asking.entry, 'sign'))}
          means={say(waits(asking.entry) ? entryWords.keepMeans : entryWords.signMeans)}
          onDone={onDone}
          onClose={() => setAsking(null)}
        />
      )}
      {asking?.act === 'withdraw' && (
        <ReasonDialog
          title={titleOfAct(asking.entry, 'withdraw')}
          means={say(withdrawMeans(asking.entry))}
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

const waits = ({ state }: EntryReply) => state === 'waits-for-withdrawal'

function actOf(entry: EntryReply, act: EntryStepRequest['do']): Words {
  if (!waits(entry)) return entryWords[act]
  return act === 'sign' ? entryWords.keep : entryWords.confirmWithdrawal
}

/** What is signed takes two people to withdraw. */
function withdrawMeans(entry: EntryReply): Words {
  if (waits(entry)) return entryWords.confirmWithdrawalMeans
  return entry.signed ? entryWords.withdrawTwiceMeans : entryWords.withdrawMeans
}
