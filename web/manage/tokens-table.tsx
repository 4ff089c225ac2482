import { PlusOutlined } from '@ant-design/icons'
import { Button, Popconfirm, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { TokenMadeReply, TokenReply } from '../../src/server/requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { ProblemNote } from '../staff/problem-note.tsx'
import { accessWords, rightWords } from './access-words.ts'
import { OneTimeToken } from './one-time-token.tsx'
import { TokenDialog } from './token-dialog.tsx'
import { useTokens } from './use-access.ts'

/** Tokens of other programs, without their secrets. */
export function TokensTable({ timeZone }: { timeZone: string }) {
  const say = useWords()
  const tokens = useTokens()
  const [adding, setAdding] = useState(false)
  const [secret, setSecret] = useState<TokenMadeReply | null>(null)
  const { list, request } = tokens
  const columns: TableColumnsType<TokenReply> = [
    { title: say(accessWords.tokenName), width: 240, render: (_, { name }) => <strong>{name}</strong> },
    {
      title: say(accessWords.rights),
      render: (_, { rights }) => (
        <span className="token-rights">{rights.map((right) => say(rightWords[right])).join(' · ')}</span>
      ),
    },
    {
      title: say(accessWords.made),
      width: 200,
      render: (_, { madeAt }) => dayAndTime(madeAt, timeZone),
    },
    {
      title: say(accessWords.lastUsed),
      width: 160,
      render: (_, { lastDay }) => lastDay ?? <span className="nothing">{say(accessWords.never)}</span>,
    },
    {
      width: 140,
      align: 'right',
      render: (_, { name }) => (
        <Popconfirm
          title={`${say(accessWords.revoke)} · ${name}`}
          description={say(accessWords.revokeAsk)}
          okText={say(accessWords.revoke)}
          cancelText={say(words.cancel)}
          onConfirm={() => void request.send(() => tokens.revoke(name))}
        >
          <Button type="link" danger>
            {say(accessWords.revoke)}
          </Button>
        </Popconfirm>
      ),
    },
  ]
  return (
    <section className="tab-section">
      <div className="tab-head">
        <h1>{say(accessWords.tokens)}</h1>
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
          {say(accessWords.addToken)}
        </Button>
      </div>
      <p className="tab-hint">{say(accessWords.tokensHint)}</p>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table
        className="framed-table"
        size="middle"
        rowKey="name"
        columns={columns}
        dataSource={[...(list ?? [])]}
        loading={list === null && request.busy}
        locale={{ emptyText: say(accessWords.noTokens) }}
        pagination={false}
      />
      {adding && <TokenDialog tokens={tokens} onMade={setSecret} onClose={() => setAdding(false)} />}
      {secret && <OneTimeToken secret={secret} onClose={() => setSecret(null)} />}
    </section>
  )
}
