import { Button, Form, Input } from 'antd'
import type { Words } from '../../src/core/words.ts'
import type { HallRequest } from '../../src/server/requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { manageWords } from './words.ts'

const usualReasons: readonly Words[] = [
  { zh: '停电，暂停办理', en: 'Power cut' },
  { zh: '网络中断，暂停办理', en: 'Network down' },
  { zh: '消防警报，请有序撤离', en: 'Fire alarm, please leave in order' },
]

/** Closes the hall after a reason was given; nothing happens before the red button. */
export function EmergencyDialog({ onClose }: { onClose: () => void }) {
  const say = useWords()
  const request = useRequest()
  const [form] = Form.useForm<{ reason: string }>()
  const closeHall = async ({ reason }: { reason: string }) => {
    const body: HallRequest = { do: 'emergency-close', reason: reason.trim() }
    if (await request.send(() => api.post('/api/hall', body))) onClose()
  }
  return (
    <Dialog
      title={say(manageWords.emergencyTitle)}
      okText={say(manageWords.emergencyNow)}
      okButtonProps={{ danger: true }}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <p className="dialog-means">{say(manageWords.emergencyMeans)}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(filled) => void closeHall(filled)}>
        <Form.Item
          name="reason"
          label={say(manageWords.emergencyWhy)}
          rules={[{ required: true, whitespace: true, message: say(manageWords.reasonNeeded) }]}
        >
          <Input data-first maxLength={100} />
        </Form.Item>
      </Form>
      <div className="usual-reasons">
        {usualReasons.map((reason) => (
          <Button key={reason.zh} size="small" onClick={() => form.setFieldsValue({ reason: say(reason) })}>
            {say(reason)}
          </Button>
        ))}
      </div>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}

/** Asks once before the hall goes on. */
export function ReopenDialog({ onClose }: { onClose: () => void }) {
  const say = useWords()
  const request = useRequest()
  const reopen = async () => {
    const body: HallRequest = { do: 'reopen' }
    if (await request.send(() => api.post('/api/hall', body))) onClose()
  }
  return (
    <Dialog
      title={say(manageWords.reopenTitle)}
      okText={say(manageWords.reopen)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={() => void reopen()}
      onCancel={onClose}
    >
      <p className="dialog-means">{say(manageWords.reopenMeans)}</p>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
