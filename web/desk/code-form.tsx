import { Button, DatePicker, Form, Input } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import type { RatingCodeReply, RatingCodeRequest, RatingLinkReply } from '../../src/server/rating-requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { DoneNote } from './done-note.tsx'
import { figureWords } from './figure-words.ts'
import { ReasonsForm } from './reasons-form.tsx'

interface Filled {
  readonly day: Dayjs
  readonly number: string
  readonly code: string
}

interface Opened {
  readonly token: string
  readonly link: RatingLinkReply
}

/** Opens the page of a ticket with the code on its paper, to write down why a citizen is content or not. */
export function CodeForm({ today }: { readonly today: string }) {
  const say = useWords()
  const [form] = Form.useForm<Filled>()
  const request = useRequest()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [saved, setSaved] = useState<string | null>(null)
  const needed = [{ required: true, message: say(figureWords.required) }]
  const open = async ({ day, number, code }: Filled) => {
    setSaved(null)
    setOpened(null)
    const body: RatingCodeRequest = {
      day: day.format('YYYY-MM-DD'),
      number: number.trim().toUpperCase(),
      code: code.trim(),
    }
    await request.send(async () => {
      const { token } = await api.post<RatingCodeReply>('/api/rating-codes', body)
      setOpened({ token, link: await api.get<RatingLinkReply>(`/api/rating-links/${token}`) })
    })
  }
  return (
    <section className="entry-card">
      <h2>{say(figureWords.codeTitle)}</h2>
      <p className="dialog-hint">{say(figureWords.codeHint)}</p>
      <Form<Filled>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ day: dayjs(today) }}
        onFinish={(filled) => void open(filled)}
      >
        <div className="entry-fields">
          <Form.Item name="day" label={say(figureWords.day)} rules={needed}>
            <DatePicker allowClear={false} maxDate={dayjs(today)} />
          </Form.Item>
          <Form.Item name="number" label={say(figureWords.ticketNumber)} rules={needed}>
            <Input maxLength={5} placeholder="A012" autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="code"
            label={say(figureWords.code)}
            tooltip={say(figureWords.codeExample)}
            rules={needed}
          >
            <Input maxLength={16} autoComplete="off" />
          </Form.Item>
        </div>
        <ProblemNote problem={request.problem} onClose={request.forget} />
        <Button type={opened ? 'default' : 'primary'} htmlType="submit" loading={request.busy}>
          {say(figureWords.open)}
        </Button>
      </Form>
      <DoneNote text={saved} />
      {opened && (
        <ReasonsForm
          token={opened.token}
          link={opened.link}
          onSaved={() => {
            setSaved(opened.link.number)
            setOpened(null)
            form.resetFields(['number', 'code'])
          }}
        />
      )}
    </section>
  )
}
