import { Button, Popconfirm, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { PairedScreenReply, WaitingScreenReply } from '../../src/server/requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { ProblemNote } from '../staff/problem-note.tsx'
import { accessWords, pageWords } from './access-words.ts'
import { ScreenDialog } from './screen-dialog.tsx'
import { useScreens } from './use-access.ts'

/** Screens beyond the hall PC: those that wait for a confirmation first. */
export function ScreensTable({ timeZone }: { timeZone: string }) {
  const say = useWords()
  const screens = useScreens()
  const [naming, setNaming] = useState<WaitingScreenReply | PairedScreenReply | null>(null)
  const { list, request } = screens
  const columns: TableColumnsType<PairedScreenReply> = [
    { title: say(accessWords.name), render: (_, { name }) => <strong>{name}</strong> },
    { title: say(accessWords.page), width: 160, render: (_, { page }) => say(pageWords[page]) },
    { title: say(accessWords.address), dataIndex: 'address', width: 220 },
    {
      title: say(accessWords.since),
      width: 200,
      render: (_, { pairedAt }) => dayAndTime(pairedAt, timeZone),
    },
    {
      width: 220,
      align: 'right',
      render: (_, screen) => (
        <>
          <Button type="link" onClick={() => setNaming(screen)}>
            {say(accessWords.rename)}
          </Button>
          <Popconfirm
            title={`${say(accessWords.remove)} · ${screen.name}`}
            description={say(accessWords.removeAsk)}
            okText={say(accessWords.remove)}
            cancelText={say(words.cancel)}
            onConfirm={() => void request.send(() => screens.remove(screen.screen))}
          >
            <Button type="link" danger>
              {say(accessWords.remove)}
            </Button>
          </Popconfirm>
        </>
      ),
    },
  ]
  return (
    <section className="tab-section">
      <div className="tab-head">
        <h1>{say(accessWords.screens)}</h1>
      </div>
      <p className="tab-hint">{say(accessWords.screensHint)}</p>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      {list !== null && list.waiting.length > 0 && (
        <ul className="waiting-screens" aria-label={say(accessWords.waiting)}>
          {list.waiting.map((screen) => (
            <li key={screen.code} className="waiting-screen">
              <div>
                <strong>{screen.code}</strong>
                <span>{`${say(pageWords[screen.page])} · ${screen.address}`}</span>
              </div>
              <Button type="primary" onClick={() => setNaming(screen)}>
                {say(accessWords.confirm)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Table
        className="framed-table"
        size="middle"
        rowKey="screen"
        columns={columns}
        dataSource={[...(list?.paired ?? [])]}
        loading={list === null && request.busy}
        locale={{ emptyText: say(accessWords.noScreens) }}
        pagination={false}
      />
      {naming && <ScreenDialog screen={naming} screens={screens} onClose={() => setNaming(null)} />}
    </section>
  )
}
