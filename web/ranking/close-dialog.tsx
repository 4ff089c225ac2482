import { Alert, Form, Input } from 'antd'
import type { CloseMonthRequest, MonthOpenReply, MonthReply } from '../../src/server/ranking-requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRead } from '../staff/use-read.ts'
import { useRequest } from '../staff/use-request.ts'
import { monthWords, stillOpenWords } from './month-words.ts'
import { monthTitle } from './months.ts'
import { editionWords, rankingWords } from './words.ts'

interface CloseDialogProps {
  readonly month: MonthReply
  readonly onClosed: () => void
  readonly onClose: () => void
}

/** Says what closing means and what nobody has decided yet, and closes. */
export function CloseDialog({ month, onClosed, onClose }: CloseDialogProps) {
  const say = useWords()
  const request = useRequest()
  const [form] = Form.useForm<{ reason?: string }>()
  const edition = (month.editions.at(-1)?.edition ?? 0) + 1
  const { reply } = useRead<MonthOpenReply>(`/api/months/${month.month}/open`)
  const close = async ({ reason }: { reason?: string }) => {
    const body: CloseMonthRequest = { edition, ...(reason ? { reason: reason.trim() } : {}) }
    const wasClosed = await request.send(() => api.post(`/api/months/${month.month}/close`, body))
    if (wasClosed) onClose()
    // After a lost reply, or when somebody else was faster, the page shows what is so now.
    onClosed()
  }
  return (
    <Dialog
      title={`${say(edition === 1 ? monthWords.close : monthWords.correct)} · ${say(monthTitle(month.month))} · ${say(editionWords(edition))}`}
      okText={say(monthWords.closeNow)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      {reply && <StillOpen open={reply} />}
      <ol className="close-means">
        <li>{say(monthWords.closeMeans1)}</li>
        <li>{say(monthWords.closeMeans2)}</li>
        <li>{say(monthWords.closeMeans3)}</li>
      </ol>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(filled) => void close(filled)}>
        {edition > 1 && (
          <Form.Item
            name="reason"
            label={say(monthWords.closeNeedsReason)}
            rules={[{ required: true, whitespace: true, message: say(rankingWords.required) }]}
          >
            <Input.TextArea data-first rows={2} maxLength={500} />
          </Form.Item>
        )}
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}

/** What would still change the month, so that nobody closes it blind. */
function StillOpen({ open }: { readonly open: MonthOpenReply }) {
  const say = useWords()
  const told = stillOpenWords(open).map(say)
  return told.length === 0 ? (
    <Alert className="close-open" type="success" showIcon title={say(monthWords.nothingOpen)} />
  ) : (
    <Alert
      className="close-open"
      type="warning"
      showIcon
      title={say(monthWords.stillOpen)}
      description={told.join(say(monthWords.comma))}
    />
  )
}
