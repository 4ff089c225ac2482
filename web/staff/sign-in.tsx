import { Button, Form, Input } from 'antd'
import type { Words } from '../../src/core/words.ts'
import type { SessionReply, SignInRequest } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { EntryFrame } from './entry-frame.tsx'
import { ProblemNote } from './problem-note.tsx'
import { useSession } from './session.tsx'
import { useRequest } from './use-request.ts'
import { roleWords, staffWords } from './words.ts'

interface SignInProps {
  readonly title: Words
  readonly demoAccounts: SessionReply['demoAccounts']
}

/** Name and password; where all devices are simulated, demo accounts to click. */
export function SignIn({ title, demoAccounts }: SignInProps) {
  const say = useWords()
  const { signIn } = useSession()
  const request = useRequest()
  const enter = (who: SignInRequest) => request.send(() => signIn(who))
  return (
    <EntryFrame title={title}>
      <h2>{say(words.signIn)}</h2>
      <Form<SignInRequest>
        layout="vertical"
        size="large"
        requiredMark={false}
        onFinish={(who) => void enter({ name: who.name.trim(), password: who.password })}
      >
        <Form.Item
          name="name"
          label={say(staffWords.name)}
          rules={[{ required: true, whitespace: true, message: say(staffWords.nameNeeded) }]}
        >
          <Input autoFocus autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item
          name="password"
          label={say(staffWords.password)}
          rules={[{ required: true, message: say(staffWords.passwordNeeded) }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <ProblemNote problem={request.problem} />
        <Button type="primary" htmlType="submit" block loading={request.busy}>
          {say(words.signIn)}
        </Button>
      </Form>
      {demoAccounts.length > 0 && (
        <section className="demo-accounts" aria-label={say(staffWords.demo)}>
          <p>{say(staffWords.demo)}</p>
          <ul>
            {demoAccounts.map((account) => (
              <li key={account.name}>
                <button
                  type="button"
                  disabled={request.busy}
                  onClick={() => void enter({ name: account.name, password: account.password })}
                >
                  <strong>{account.fullName}</strong>
                  <span>{say(roleWords[account.role])}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </EntryFrame>
  )
}
