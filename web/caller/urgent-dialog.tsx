import { Form, Input, Select } from 'antd'
import { useState } from 'react'
import type { ItemCode } from '../../src/core/ids.ts'
import type { ItemsPart } from '../../src/server/pictures.ts'
import type { TicketReply, TicketRequest } from '../../src/server/requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { useRequestName } from '../staff/use-request-name.ts'
import { callerWords } from './words.ts'

interface UrgentDialogProps {
  readonly items: ItemsPart
  /** The window's own items; they stand first. */
  readonly serves: readonly ItemCode[]
  readonly onClose: () => void
}

interface UrgentForm {
  readonly item: string
  readonly reason: string
}

/** Issues a ticket that goes to the front; item and reason are asked, the number is shown large. */
export function UrgentDialog({ items, serves, onClose }: UrgentDialogProps) {
  const say = useWords()
  const request = useRequest()
  const requestName = useRequestName()
  const [form] = Form.useForm<UrgentForm>()
  const [issued, setIssued] = useState<TicketReply | null>(null)
  const issue = ({ item, reason }: UrgentForm) =>
    request.send(async () => {
      const body: TicketRequest = { item, class: 'urgent', reason: reason.trim() }
      setIssued(await api.post<TicketReply>('/api/tickets', { ...body, request: requestName(body) }))
    })
  if (issued) return <IssuedTicket ticket={issued} onClose={onClose} />
  const ordered = [...items].sort((a, b) => Number(serves.includes(b.code)) - Number(serves.includes(a.code)))
  return (
    <Dialog
      title={say(callerWords.urgentTitle)}
      okText={say(callerWords.issue)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(filled) => void issue(filled)}>
        <Form.Item
          name="item"
          label={say(callerWords.urgentItem)}
          rules={[{ required: true, message: say(callerWords.urgentItemNeeded) }]}
        >
          <Select
            data-first
            showSearch={{ optionFilterProp: 'label' }}
            notFoundContent={say(callerWords.nothingFound)}
            options={ordered.map((item) => ({
              value: item.code,
              label: `${item.prefix}　${say(item.name)}`,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label={say(callerWords.urgentWhy)}
          extra={say(callerWords.urgentRecord)}
          rules={[{ required: true, whitespace: true, message: say(callerWords.reasonNeeded) }]}
        >
          <Input maxLength={200} placeholder={say(callerWords.urgentExample)} onPressEnter={form.submit} />
        </Form.Item>
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}

function IssuedTicket({ ticket, onClose }: { ticket: TicketReply; onClose: () => void }) {
  const say = useWords()
  return (
    <Dialog
      title={say(callerWords.issued)}
      okText={say(words.close)}
      okButtonProps={{ autoFocus: true }}
      footer={(_, { OkBtn }) => <OkBtn />}
      onOk={onClose}
      onCancel={onClose}
    >
      <div className="issued-ticket" role="status">
        <strong>{ticket.number}</strong>
        <span>{say(ticket.itemName)}</span>
        <p>{say(ticket.printerReady ? callerWords.onPaper : callerWords.noPaper)}</p>
      </div>
    </Dialog>
  )
}
