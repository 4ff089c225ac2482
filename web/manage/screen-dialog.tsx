import { Form, Input } from 'antd'
import type { PairedScreenReply, WaitingScreenReply } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { accessWords, pageWords } from './access-words.ts'
import type { Screens } from './use-access.ts'

interface ScreenDialogProps {
  readonly screen: WaitingScreenReply | PairedScreenReply
  readonly screens: Screens
  readonly onClose: () => void
}

/** Confirms a screen that waits, or gives a paired one another name. */
export function ScreenDialog({ screen, screens, onClose }: ScreenDialogProps) {
  const say = useWords()
  const request = useRequest()
  const [form] = Form.useForm<{ name: string }>()
  const waits = 'code' in screen
  const save = async ({ name }: { name: string }) => {
    const saved = await request.send(() =>
      waits ? screens.confirm(screen.code, name) : screens.rename(screen.screen, name),
    )
    if (saved) onClose()
  }
  return (
    <Dialog
      title={`${say(waits ? accessWords.confirmTitle : accessWords.rename)} · ${say(pageWords[screen.page])}`}
      okText={say(waits ? accessWords.confirm : accessWords.save)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      {waits && (
        <>
          <p className="screen-code">{screen.code}</p>
          <p className="dialog-means">{`${say(accessWords.confirmMeans)} ${screen.address}`}</p>
        </>
      )}
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ name: waits ? '' : screen.name }}
        onFinish={(filled) => void save(filled)}
      >
        <Form.Item
          name="name"
          label={say(accessWords.name)}
          extra={say(accessWords.screenNameHint)}
          rules={[{ required: true, whitespace: true, message: say(accessWords.nameNeeded) }]}
        >
          <Input data-first autoComplete="off" maxLength={40} />
        </Form.Item>
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
