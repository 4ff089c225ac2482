import { Form, Input } from 'antd'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { entryWords } from './entry-words.ts'
import { rankingWords } from './words.ts'

interface ReasonDialogProps {
  readonly title: string
  /** What it means, said before it is done. */
  readonly means: string
  readonly ask: (reason: string) => Promise<unknown>
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Something that is done with a reason. */
export function ReasonDialog({ title, means, ask, onDone, onClose }: ReasonDialogProps) {
  const say = useWords()
  const request = useRequest()
  const [form] = Form.useForm<{ reason: string }>()
  const run = async ({ reason }: { reason: string }) => {
    if (!(await request.send(() => ask(reason.trim())))) return
    onClose()
    onDone()
  }
  return (
    <Dialog
      title={title}
      okText={say(entryWords.confirm)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-means">{means}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(filled) => void run(filled)}>
        <Form.Item
          name="reason"
          label={say(rankingWords.reason)}
          rules={[{ required: true, whitespace: true, message: say(rankingWords.required) }]}
        >
          <Input.TextArea data-first rows={3} maxLength={500} />
        </Form.Item>
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
