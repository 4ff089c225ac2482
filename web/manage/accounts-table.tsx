import { PlusOutlined } from '@ant-design/icons'
import { Button, Popconfirm, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { AccountReply, OneTimePasswordReply } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { roleWords } from '../staff/words.ts'
import { AccountDialog } from './account-dialog.tsx'
import { accountWords } from './account-words.ts'
import { OneTimePassword } from './one-time-password.tsx'
import { useAccounts } from './use-accounts.ts'

export function AccountsTable() {
  const say = useWords()
  const me = useMe()
  const accounts = useAccounts()
  const [editing, setEditing] = useState<AccountReply | 'new' | null>(null)
  const [secret, setSecret] = useState<OneTimePasswordReply | null>(null)
  const reset = (id: string) => accounts.request.send(async () => setSecret(await accounts.reset(id)))
  const columns: TableColumnsType<AccountReply> = [
    {
      title: say(accountWords.fullName),
      render: (_, { id, fullName }) => (
        <>
          <strong>{fullName}</strong>
          {id === me.id && <span className="small-mark">{say(accountWords.you)}</span>}
        </>
      ),
    },
    { title: say(accountWords.id), dataIndex: 'id', width: 190, ellipsis: true },
    { title: say(accountWords.role), width: 160, render: (_, { role }) => say(roleWords[role]) },
    {
      title: say(accountWords.mayPick),
      width: 120,
      render: (_, { mayPick }) => (mayPick ? say(accountWords.yes) : <span className="nothing">–</span>),
    },
    {
      title: say(accountWords.state),
      width: 130,
      render: (_, { active }) => (
        <span className={active ? 'device-state device-ready' : 'device-state'}>
          <i aria-hidden />
          {say(active ? accountWords.active : accountWords.inactive)}
        </span>
      ),
    },
    {
      width: 260,
      align: 'right',
      render: (_, account) => (
        <>
          <Button type="link" onClick={() => setEditing(account)}>
            {say(accountWords.change)}
          </Button>
          <Popconfirm
            title={`${say(accountWords.reset)} · ${account.fullName}`}
            description={say(accountWords.resetAsk)}
            okText={say(accountWords.reset)}
            cancelText={say(words.cancel)}
            onConfirm={() => void reset(account.id)}
          >
            <Button type="link">{say(accountWords.reset)}</Button>
          </Popconfirm>
        </>
      ),
    },
  ]
  return (
    <section>
      <div className="tab-head">
        <h1>{say(accountWords.title)}</h1>
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setEditing('new')}>
          {say(accountWords.add)}
        </Button>
      </div>
      <ProblemNote problem={accounts.request.problem} onClose={accounts.request.forget} />
      <Table
        className="framed-table"
        size="middle"
        rowKey="id"
        rowClassName={({ active }) => (active ? '' : 'account-inactive')}
        columns={columns}
        dataSource={[...(accounts.list ?? [])]}
        loading={accounts.list === null && accounts.request.busy}
        pagination={false}
      />
      {editing && (
        <AccountDialog
          account={editing === 'new' ? null : editing}
          accounts={accounts}
          onCreated={setSecret}
          onClose={() => setEditing(null)}
        />
      )}
      {secret && <OneTimePassword secret={secret} onClose={() => setSecret(null)} />}
    </section>
  )
}
