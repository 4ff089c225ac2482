import { CheckCircleFilled, ReloadOutlined } from '@ant-design/icons'
import { Button, Empty, Skeleton, Table } from 'antd'
import { useEffect, useState } from 'react'
import { differenceWords } from '../../src/items/words.ts'
import type { ItemDifferencesReply } from '../../src/server/item-requests.ts'
import { api } from '../shared/api.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { catalogueWords } from './words.ts'

/** What does not match between the catalogue and the case system's list. */
export function Differences({ keeps, timeZone }: { keeps: boolean; timeZone: string }) {
  const say = useWords()
  const request = useRequest()
  const { send } = request
  const [reply, setReply] = useState<ItemDifferencesReply | null>(null)
  useEffect(() => {
    void send(async () => setReply(await api.get<ItemDifferencesReply>('/api/items/differences')))
  }, [send])
  const compare = () =>
    send(async () => setReply(await api.post<ItemDifferencesReply>('/api/items/differences')))
  return (
    <section>
      <div className="tab-head">
        <h1>{say(catalogueWords.differences)}</h1>
        {keeps && reply?.file && (
          <Button icon={<ReloadOutlined aria-hidden />} loading={request.busy} onClick={() => void compare()}>
            {say(catalogueWords.compareNow)}
          </Button>
        )}
      </div>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      {!reply && request.busy && <Skeleton active />}
      {reply && <Compared reply={reply} timeZone={timeZone} />}
    </section>
  )
}

function Compared({ reply, timeZone }: { reply: ItemDifferencesReply; timeZone: string }) {
  const say = useWords()
  if (reply.file === null) {
    return (
      <div className="items-card">
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(catalogueWords.noList)}>
          <p>{say(catalogueWords.noListHint)}</p>
        </Empty>
      </div>
    )
  }
  return (
    <>
      <p className="items-compared">
        {reply.comparedAt === null
          ? say(catalogueWords.comparedNever)
          : `${say(catalogueWords.comparedAt)} ${dayAndTime(reply.comparedAt, timeZone)}`}
        <code className="item-code">{reply.file}</code>
      </p>
      {reply.trouble && (
        <div className="problem-note" role="alert">
          <p>
            <strong>{say(reply.trouble.wrong)}</strong> <span>{say(reply.trouble.remedy)}</span>
          </p>
        </div>
      )}
      {reply.comparedAt !== null && reply.differences.length === 0 && (
        <div className="items-card items-agree">
          <CheckCircleFilled aria-hidden /> {say(catalogueWords.noDifference)}
        </div>
      )}
      {reply.differences.length > 0 && (
        <Table
          className="framed-table"
          size="middle"
          rowKey={({ code, what }) => `${code} ${what}`}
          dataSource={[...reply.differences]}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          columns={[
            {
              title: say(catalogueWords.item),
              width: 200,
              render: (_, { code }) => <code className="item-code">{code}</code>,
            },
            {
              title: say(catalogueWords.what),
              width: 190,
              render: (_, { what }) => say(differenceWords[what]),
            },
            {
              title: say(catalogueWords.here),
              render: (_, { here }) => here || <span className="nothing">–</span>,
            },
            {
              title: say(catalogueWords.there),
              render: (_, { there }) => there || <span className="nothing">–</span>,
            },
          ]}
        />
      )}
    </>
  )
}
