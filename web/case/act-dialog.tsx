import { Checkbox, Form, Input, InputNumber, Select } from 'antd'
import { type ReactNode, useEffect, useState } from 'react'
import type { CaseFileReply, CaseStepRequest } from '../../src/server/case-requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import type { Request } from '../staff/use-request.ts'
import { type ActField, actFields } from './act-fields.ts'
import { actRequest, type Filled } from './act-request.ts'
import { DepartmentField } from './department-field.tsx'
import { MissingField } from './missing-field.tsx'
import { actWords, caseWords } from './words.ts'

interface ActDialogProps {
  readonly act: CaseStepRequest['do']
  readonly file: CaseFileReply
  readonly request: Request
  readonly onAct: (step: CaseStepRequest) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for what an act needs, and carries it out. */
export function ActDialog({ act, file, request, onAct, onClose }: ActDialogProps) {
  const say = useWords()
  const [form] = Form.useForm<Filled>()
  const [refused, setRefused] = useState<readonly string[]>([])
  const code = request.problem?.code
  useEffect(() => {
    if (code !== undefined) setRefused((before) => [...before, code])
  }, [code])
  const fields = actFields(act, file, refused)
  const kind = Form.useWatch('kind', form) ?? file.kind
  const first = Object.fromEntries(fields.map(({ name, first }) => [name, first]))
  const run = async (filled: Filled) => {
    if (await onAct(actRequest(act, filled))) onClose()
  }
  return (
    <Dialog
      title={`${say(actWords[act])} · ${file.case}`}
      okText={say(actWords[act])}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<Filled>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={first}
        onFinish={(filled) => void run(filled)}
      >
        {fields
          .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === kind)
          .map((field) => (
            <Form.Item
              key={field.name}
              name={field.name}
              label={field.as === 'tick' ? null : say(field.label)}
              valuePropName={field.as === 'tick' ? 'checked' : 'value'}
              rules={field.required ? [{ required: true, message: say(caseWords.required) }] : []}
            >
              {inputOf(field, file, say)}
            </Form.Item>
          ))}
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}

/** The control of a field; Ant Design gives it value and change. */
function inputOf(field: ActField, file: CaseFileReply, say: ReturnType<typeof useWords>): ReactNode {
  const options = (field.options ?? []).map(({ value, label }) => ({ value, label: say(label) }))
  switch (field.as) {
    case 'line':
      return <Input maxLength={80} autoComplete="off" />
    case 'text':
      return <Input.TextArea rows={2} maxLength={300} />
    case 'number':
      return <InputNumber min={1} max={field.most ?? 999} precision={0} />
    case 'choice':
      return <Select options={options} showSearch optionFilterProp="label" />
    case 'choices':
      return <Checkbox.Group options={options} />
    case 'tick':
      return <Checkbox>{say(field.label)}</Checkbox>
    case 'department':
      return <DepartmentField />
    case 'missing':
      return <MissingField materials={file.materials} />
  }
}
