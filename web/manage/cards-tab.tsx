import { Button, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { StaffCardReply } from '../../src/server/public-requests.ts'
import { useWords } from '../shared/language.tsx'
import { Portrait } from '../shared/portrait.tsx'
import { NotYours } from '../staff/not-yours.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { CardDialog } from './card-dialog.tsx'
import { cardWords } from './card-words.ts'
import './cards.css'
import { photoAddress, useCards } from './use-cards.ts'

/** Staff cards for managers and administrators; an inspector reads who to ask. */
export function CardsTab() {
  const me = useMe()
  if (me.role === 'manager' || me.role === 'admin') return <CardsTable />
  return <NotYours title={cardWords.onlyManagers} hint={cardWords.onlyManagersHint} />
}

function CardsTable() {
  const say = useWords()
  const cards = useCards()
  const [editing, setEditing] = useState<string | null>(null)
  const edited = cards.list?.find(({ id }) => id === editing)
  const nothing = <span className="nothing">–</span>
  const columns: TableColumnsType<StaffCardReply> = [
    {
      title: say(cardWords.photo),
      width: 90,
      render: (_, card) => (
        <Portrait className="card-portrait" name={card.fullName} photo={photoAddress(card)} />
      ),
    },
    { title: say(cardWords.name), width: 180, render: (_, { fullName }) => <strong>{fullName}</strong> },
    { title: say(cardWords.badge), width: 140, render: (_, { badge }) => badge || nothing },
    { title: say(cardWords.duty), render: (_, { duty }) => duty || nothing },
    {
      width: 120,
      align: 'right',
      render: (_, { id }) => (
        <Button type="link" onClick={() => setEditing(id)}>
          {say(cardWords.change)}
        </Button>
      ),
    },
  ]
  return (
    <section>
      <div className="tab-head">
        <h1>{say(cardWords.title)}</h1>
        <Button href="/staff-cards/" target="_blank">
          {say(cardWords.openPage)}
        </Button>
      </div>
      <p className="tab-hint">{say(cardWords.hint)}</p>
      <ProblemNote problem={cards.request.problem} onClose={cards.request.forget} />
      <Table
        className="framed-table"
        size="middle"
        rowKey="id"
        columns={columns}
        dataSource={cards.list?.filter(({ active }) => active) ?? []}
        loading={cards.list === null && cards.request.busy}
        pagination={false}
      />
      {edited && <CardDialog card={edited} cards={cards} onClose={() => setEditing(null)} />}
    </section>
  )
}
