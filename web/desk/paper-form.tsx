import { Button, DatePicker, Form, Input, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import { useState } from 'react'
import { levelWords } from '../../src/ratings/words.ts'
import type { PaperRatingReply, PaperRatingRequest } from '../../src/server/rating-requests.ts'
import { levelsInOrder } from '../rating/rating-step.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { DoneNote } from './done-note.tsx'
import { figureWords } from './figure-words.ts'
import { type FilledReasons, ReasonItems } from './reason-items.tsx'

interface Filled extends FilledReasons {
  readonly scan: string
  readonly day: Dayjs
  readonly filledOn: Dayjs
  readonly number: string
  readonly case?: string
  readonly level: PaperRatingRequest['level']
}

/** A rating that a citizen gave on paper, typed in as it stands there. */
export function PaperForm({ today }: { readonly today: string }) {
  const say = useWords()
  const [form] = Form.useForm<Filled>()
  const request = useRequest()
  const [saved, setSaved] = useState<string | null>(null)
  const needed = [{ required: true, message: say(figureWords.required) }]
  const save = async ({ scan, day, filledOn, number, case: one, level, ...told }: Filled) => {
    const { reasons = [], text, phone } = told
    setSaved(null)
    const body: PaperRatingRequest = {
      scan: scan.trim(),
      day: day.format('YYYY-MM-DD'),
      filledOn: filledOn.format('YYYY-MM-DD'),
      number: number.trim().toUpperCase(),
      level,
      ...(one?.trim() ? { case: one.trim() } : {}),
      ...(reasons.length > 0 ? { reasons } : {}),
      ...(text?.trim() ? { text: text.trim() } : {}),
      ...(phone?.trim() ? { phone: phone.trim() } : {}),
    }
    await request.send(async () => {
      const { reasonsLeftOut } = await api.post<PaperRatingReply>('/api/paper-ratings', body)
      const saved = [body.scan, body.number, ...(reasonsLeftOut ? [say(figureWords.reasonsLeftOut)] : [])]
      setSaved(saved.join(' · '))
      form.resetFields(['scan', 'number', 'case', 'level', 'reasons', 'text', 'phone'])
    })
  }
  return (
    <section className="entry-card">
      <h2>{say(figureWords.paperTitle)}</h2>
      <p className="dialog-hint">{say(figureWords.paperHint)}</p>
      <Form<Filled>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ day: dayjs(today) }}
        onFinish={(filled) => void save(filled)}
      >
        <div className="entry-fields">
          <Form.Item name="scan" label={say(figureWords.scan)} rules={needed}>
            <Input maxLength={32} autoComplete="off" />
          </Form.Item>
          <Form.Item name="day" label={say(figureWords.day)} rules={needed}>
            <DatePicker allowClear={false} maxDate={dayjs(today)} />
          </Form.Item>
          <Form.Item name="filledOn" label={say(figureWords.filledOn)} rules={needed}>
            <DatePicker allowClear={false} maxDate={dayjs(today)} />
          </Form.Item>
          <Form.Item name="number" label={say(figureWords.ticketNumber)} rules={needed}>
            <Input maxLength={5} placeholder="A012" autoComplete="off" />
          </Form.Item>
          <Form.Item name="case" label={say(figureWords.caseOptional)} className="entry-field-wide">
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item name="level" label={say(figureWords.level)} rules={needed}>
          <Radio.Group
            options={levelsInOrder.map((level) => ({ value: level, label: say(levelWords[level]) }))}
          />
        </Form.Item>
        <ReasonItems />
        <ProblemNote problem={request.problem} onClose={request.forget} />
        <DoneNote text={saved} />
        <Button type="primary" htmlType="submit" loading={request.busy}>
          {say(figureWords.save)}
        </Button>
      </Form>
    </section>
  )
}
