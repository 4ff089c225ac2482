import { Button, Form, Input } from 'antd'
import type { PasswordRequest } from '../../src/server/requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { EntryFrame } from './entry-frame.tsx'
import { ProblemNote } from './problem-note.tsx'
import { useMe, useSession } from './session.tsx'
import { useRequest } from './use-request.ts'
import { staffWords } from './words.ts'

type NewPasswordForm = PasswordRequest & { readonly again: string }

/** Whoever signed in with a one-time password goes no further before choosing an own one. */
export function NewPassword() {
  const say = useWords()
  const me = useMe()
  const { reload, signOut } = useSession()
  const request = useRequest()
  const save = (form: NewPasswordForm) =>
    request.send(async () => {
      try {
        await api.post('/api/session/password', { old: form.old, new: form.new } satisfies PasswordRequest)
      } finally {
        // Also after a lost reply: the new password may be in force.
        await reload()
      }
    })
  return (
    <EntryFrame title={{ zh: me.fullName, en: me.fullName }}>
      <h2>{say(staffWords.newPasswordTitle)}</h2>
      <p className="entry-why">{say(staffWords.newPasswordWhy)}</p>
      <Form<NewPasswordForm>
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={(form) => void save(form)}
      >
        <Form.Item
          name="old"
          label={say(staffWords.oldPassword)}
          rules={[{ required: true, message: say(staffWords.passwordNeeded) }]}
        >
          <Input.Password autoFocus autoComplete="current-password" />
        </Form.Item>
        <Form.Item
          name="new"
          label={say(staffWords.newPassword)}
          rules={[{ required: true, min: 8, message: say(staffWords.newPasswordRule) }]}
        >
          <Input.Password autoComplete="new-password" placeholder={say(staffWords.newPasswordRule)} />
        </Form.Item>
        <Form.Item
          name="again"
          label={say(staffWords.repeatPassword)}
          dependencies={['new']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, again) =>
                again === getFieldValue('new')
                  ? Promise.resolve()
                  : Promise.reject(new Error(say(staffWords.notTheSame))),
            }),
          ]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <ProblemNote problem={request.problem} />
        <Button type="primary" htmlType="submit" block loading={request.busy}>
          {say(staffWords.savePassword)}
        </Button>
      </Form>
      <Button type="link" block onClick={() => void signOut()}>
        {say(words.signOut)}
      </Button>
    </EntryFrame>
  )
}
