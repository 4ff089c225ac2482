import { Form, Input, Radio, Switch } from 'antd'
import type {
  AccountChange,
  AccountReply,
  AccountRequest,
  OneTimePasswordReply,
  Role,
} from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { useRequest } from '../staff/use-request.ts'
import { roleWords } from '../staff/words.ts'
import { accountWords } from './account-words.ts'
import type { Accounts } from './use-accounts.ts'

const roles: readonly Role[] = ['staff', 'inspector', 'manager', 'admin']

interface AccountDialogProps {
  /** Null for a new one. */
  readonly account: AccountReply | null
  readonly accounts: Accounts
  readonly onCreated: (secret: OneTimePasswordReply) => void
  readonly onClose: () => void
}

type AccountForm = AccountRequest & { readonly active: boolean }

/** A new account, or what may be changed in one. */
export function AccountDialog({ account, accounts, onCreated, onClose }: AccountDialogProps) {
  const say = useWords()
  const me = useMe()
  const request = useRequest()
  const [form] = Form.useForm<AccountForm>()
  const save = async ({ id, fullName, role, mayPick, active }: AccountForm) => {
    const saved = await request.send(async () => {
      const common = { fullName: fullName.trim(), role, mayPick }
      if (account) return accounts.change(account.id, { ...common, active } satisfies AccountChange)
      onCreated(await accounts.create({ id: id.trim(), ...common }))
    })
    if (saved) onClose()
  }
  return (
    <Dialog
      title={account ? `${say(accountWords.changeTitle)} · ${account.id}` : say(accountWords.add)}
      okText={say(account ? accountWords.save : accountWords.create)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<AccountForm>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={account ?? { role: 'staff', mayPick: false, active: true }}
        onFinish={(filled) => void save(filled)}
      >
        {!account && (
          <Form.Item
            name="id"
            label={say(accountWords.id)}
            extra={say(accountWords.idHint)}
            rules={[{ required: true, whitespace: true, message: say(accountWords.idNeeded) }]}
          >
            <Input data-first autoComplete="off" autoCapitalize="none" spellCheck={false} maxLength={40} />
          </Form.Item>
        )}
        <Form.Item
          name="fullName"
          label={say(accountWords.fullName)}
          extra={say(accountWords.fullNameHint)}
          rules={[{ required: true, whitespace: true, message: say(accountWords.fullNameNeeded) }]}
        >
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        <Form.Item name="role" label={say(accountWords.role)}>
          <Radio.Group
            optionType="button"
            buttonStyle="solid"
            options={roles.map((role) => ({ value: role, label: say(roleWords[role]) }))}
          />
        </Form.Item>
        <Form.Item
          name="mayPick"
          label={say(accountWords.mayPick)}
          extra={say(accountWords.mayPickHint)}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
        {account && account.id !== me.id && (
          <Form.Item
            name="active"
            label={say(accountWords.active)}
            extra={say(accountWords.activeHint)}
            valuePropName="checked"
          >
            <Switch />
          </Form.Item>
        )}
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
