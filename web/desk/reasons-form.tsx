import { Button, Form, Radio } from 'antd'
import type { RatingLinkReply } from '../../src/server/rating-requests.ts'
import { requestsOf } from '../rating/rating-step.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { figureWords } from './figure-words.ts'
import { type FilledReasons, ReasonItems } from './reason-items.tsx'

interface Filled extends FilledReasons {
  readonly subject?: number
}

interface ReasonsFormProps {
  readonly token: string
  readonly link: RatingLinkReply
  readonly onSaved: () => void
}

/** The reasons of a citizen at the desk, for the visit or one of its cases. There is no level to choose. */
export function ReasonsForm({ token, link, onSaved }: ReasonsFormProps) {
  const say = useWords()
  const request = useRequest()
  const open = link.subjects.filter(({ mayExplain }) => mayExplain)
  if (open.length === 0) {
    return (
      <p className="dialog-hint" role="status">
        {say(link.subjects.length === 0 ? figureWords.notServed : figureWords.notExplain)}
      </p>
    )
  }
  const save = async ({ subject = 0, reasons = [], text = '', phone = '' }: Filled) => {
    const about = open[subject]
    if (!about) return
    const requests = requestsOf('explain', { level: null, reasons, text, phone }, about)
    const done = await request.send(async () => {
      for (const one of requests) await api.post(`/api/rating-links/${token}`, one)
    })
    if (done && requests.length > 0) onSaved()
  }
  return (
    <Form<Filled>
      className="reasons-form"
      layout="vertical"
      initialValues={{ subject: 0 }}
      onFinish={(filled) => void save(filled)}
    >
      <p>
        <strong>{link.number}</strong> {say(link.itemName)}
        {link.windowName && <> · {say(link.windowName)}</>}
      </p>
      {open.length > 1 && (
        <Form.Item name="subject">
          <Radio.Group
            options={open.map(({ itemName, case: one }, index) => ({
              value: index,
              label: `${say(itemName)} ${one ?? ''}`,
            }))}
          />
        </Form.Item>
      )}
      <ReasonItems />
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Button type="primary" htmlType="submit" loading={request.busy}>
        {say(figureWords.save)}
      </Button>
    </Form>
  )
}
