import { Button, DatePicker, Form, Input, InputNumber, Table, type TableColumnsType } from 'antd'
import type { Dayjs } from 'dayjs'
import { useState } from 'react'
import { detailsText, eventWords } from '../../src/audit/words.ts'
import type { Millis } from '../../src/core/ids.ts'
import type { AuditReply } from '../../src/server/audit-requests.ts'
import { caseWords } from '../case/words.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf, type Query, useRead } from '../staff/use-read.ts'
import { listWords } from './words.ts'

type Entry = AuditReply['entries'][number]

interface Search {
  readonly case?: string
  readonly person?: string
  readonly window?: number | null
  readonly days?: readonly [Dayjs, Dayjs] | null
}

/** Who did what, by case, person, window and time. */
export function AuditTab({ timeZone }: { readonly timeZone: string }) {
  const say = useWords()
  const [form] = Form.useForm<Search>()
  const [query, setQuery] = useState<Query>({})
  const { reply, request, readAgain } = useRead<AuditReply>(addressOf('/api/audit', query))
  const search = () => {
    setQuery(queryOf(form.getFieldsValue()))
    readAgain()
  }
  const file = (format: string) => addressOf(`/api/audit/export.${format}`, { ...query, before: undefined })
  const columns: TableColumnsType<Entry> = [
    { title: say(listWords.when), width: 160, render: (_, { at }) => dayAndTime(at as Millis, timeZone) },
    {
      title: say(listWords.who),
      width: 180,
      render: (_, { fullName, by }) => fullName ?? (by === 'hall' ? say(listWords.system) : by),
    },
    {
      title: say(listWords.what),
      width: 220,
      render: (_, { what }) => say(eventWords[what as keyof typeof eventWords] ?? { zh: what, en: what }),
    },
    {
      title: say(listWords.details),
      render: (_, { details }) => <span className="audit-details">{detailsText(details, say)}</span>,
    },
    { title: say(listWords.seq), dataIndex: 'seq', width: 100, align: 'right' },
  ]
  return (
    <section>
      <Form<Search> form={form} component={false}>
        <div className="case-filters">
          <Form.Item name="case" noStyle>
            <Input
              allowClear
              className="case-filter-number"
              maxLength={40}
              placeholder={say(caseWords.number)}
              onPressEnter={search}
            />
          </Form.Item>
          <Form.Item name="person" noStyle>
            <Input
              allowClear
              style={{ width: 180 }}
              maxLength={64}
              placeholder={say(listWords.whoName)}
              onPressEnter={search}
            />
          </Form.Item>
          <Form.Item name="window" noStyle>
            <InputNumber min={1} max={999} placeholder={say(listWords.window)} onPressEnter={search} />
          </Form.Item>
          <Form.Item name="days" noStyle>
            <DatePicker.RangePicker />
          </Form.Item>
          <span className="nothing">{say(listWords.auditSpan)}</span>
          <div className="case-filters-end">
            <Button type="primary" onClick={search}>
              {say(listWords.search)}
            </Button>
            <Button href={file('xlsx')}>{say(listWords.exportXlsx)}</Button>
            <Button href={file('csv')}>{say(listWords.exportCsv)}</Button>
          </div>
        </div>
      </Form>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<Entry>
        className="framed-table only-read"
        size="small"
        rowKey="seq"
        columns={columns}
        dataSource={[...(reply?.entries ?? [])]}
        loading={reply === null && request.busy}
        locale={{ emptyText: say(listWords.nothingDone) }}
        pagination={false}
      />
      <div className="case-pages">
        {query.before !== undefined && <Button onClick={search}>{say(listWords.backToFirst)}</Button>}
        {reply?.next && (
          <Button onClick={() => setQuery({ ...query, before: reply.next ?? undefined })}>
            {say(listWords.earlier)}
          </Button>
        )}
      </div>
    </section>
  )
}

function queryOf({ case: number, person, window, days }: Search): Query {
  return {
    case: number?.trim() ?? '',
    person: person?.trim() ?? '',
    window: window ?? '',
    from: days?.[0].format('YYYY-MM-DD') ?? '',
    to: days?.[1].format('YYYY-MM-DD') ?? '',
  }
}
