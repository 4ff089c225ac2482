import { Form, Input } from 'antd'
import type { WaitingPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { ClassTag } from '../staff/class-tag.tsx'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import type { DeskRequests } from './use-desk-requests.ts'
import { callerWords } from './words.ts'

interface PickDialogProps {
  readonly ticket: WaitingPart
  readonly requests: DeskRequests
  readonly onClose: () => void
}

/** Calls one number out of turn; the reason goes on record. */
export function PickDialog({ ticket, requests, onClose }: PickDialogProps) {
  const say = useWords()
  const [form] = Form.useForm<{ reason: string }>()
  const pick = async ({ reason }: { reason: string }) => {
    if (await requests.send({ do: 'pick', visit: ticket.visit, reason: reason.trim() })) onClose()
  }
  return (
    <Dialog
      title={say(callerWords.pickTitle)}
      okText={`${say(callerWords.callNow)} ${ticket.number}`}
      cancelText={say(words.cancel)}
      confirmLoading={requests.underWay !== null}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-ticket">
        <strong>{ticket.number}</strong> {say(ticket.itemName)} <ClassTag of={ticket.class} />
      </p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(filled) => void pick(filled)}>
        <Form.Item
          name="reason"
          label={say(callerWords.pickWhy)}
          extra={say(callerWords.pickRecord)}
          rules={[{ required: true, whitespace: true, message: say(callerWords.reasonNeeded) }]}
        >
          <Input
            data-first
            maxLength={200}
            placeholder={say(callerWords.pickExample)}
            onPressEnter={form.submit}
          />
        </Form.Item>
      </Form>
      <ProblemNote problem={requests.problem} />
    </Dialog>
  )
}
