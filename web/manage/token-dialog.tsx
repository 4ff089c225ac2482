import { Checkbox, Form, Input } from 'antd'
import type { Right } from '../../src/core/route.ts'
import type { TokenMadeReply, TokenRequest } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { accessWords, rightWords } from './access-words.ts'
import type { Tokens } from './use-access.ts'

interface TokenDialogProps {
  readonly tokens: Tokens
  readonly onMade: (secret: TokenMadeReply) => void
  readonly onClose: () => void
}

/** A new token: its name, and what a program may do with it. */
export function TokenDialog({ tokens, onMade, onClose }: TokenDialogProps) {
  const say = useWords()
  const request = useRequest()
  const [form] = Form.useForm<TokenRequest>()
  const make = async ({ name, rights }: TokenRequest) => {
    const made = await request.send(async () => onMade(await tokens.make({ name: name.trim(), rights })))
    if (made) onClose()
  }
  return (
    <Dialog
      title={say(accessWords.addToken)}
      okText={say(accessWords.create)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<TokenRequest>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(filled) => void make(filled)}
      >
        <Form.Item
          name="name"
          label={say(accessWords.tokenName)}
          extra={say(accessWords.tokenNameHint)}
          rules={[{ required: true, whitespace: true, message: say(accessWords.nameNeeded) }]}
        >
          <Input data-first autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={32} />
        </Form.Item>
        <Form.Item
          name="rights"
          label={say(accessWords.rights)}
          rules={[{ required: true, message: say(accessWords.rightsNeeded) }]}
        >
          <Checkbox.Group className="rights-choice">
            {(Object.keys(rightWords) as Right[]).map((right) => (
              <Checkbox key={right} value={right}>
                <code>{right}</code>
                {say(rightWords[right])}
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
