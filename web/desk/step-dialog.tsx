import { Form, Input, Radio } from 'antd'
import { useState } from 'react'
import type { DeskEntryReply, DeskStepRequest } from '../../src/server/desk-requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import type { Request } from '../staff/use-request.ts'
import { type FilledStep, stepFields, stepRequest } from './step-fields.ts'
import { deskWords, stepWords } from './words.ts'

interface StepDialogProps {
  readonly step: DeskStepRequest['do']
  readonly entry: DeskEntryReply
  readonly request: Request
  readonly onTake: (step: DeskStepRequest) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for what a step of the follow-up needs, and takes it. */
export function StepDialog({ step, entry, request, onTake, onClose }: StepDialogProps) {
  const say = useWords()
  const [form] = Form.useForm<FilledStep>()
  // As it was when the dialog opened: pressed again after a lost reply it is the same try.
  const [call] = useState((entry.callBack?.calls.length ?? 0) + 1)
  const take = async (filled: FilledStep) => {
    if (await onTake(stepRequest(step, filled, call))) onClose()
  }
  return (
    <Dialog
      title={`${say(stepWords[step])} · ${entry.no}`}
      okText={say(stepWords[step])}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<FilledStep>
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(filled) => void take(filled)}
      >
        {stepFields[step].map(({ name, label, options, hint }) => (
          <Form.Item
            key={name}
            name={name}
            label={say(label)}
            extra={hint && say(hint)}
            rules={[
              {
                required: name !== 'scan',
                whitespace: true,
                message: say(options.length > 0 ? deskWords.chooseOne : deskWords.required),
              },
            ]}
          >
            {options.length > 0 ? (
              <Radio.Group options={options.map(({ value, label: told }) => ({ value, label: say(told) }))} />
            ) : name === 'scan' ? (
              <Input maxLength={32} autoComplete="off" />
            ) : (
              <Input.TextArea rows={4} maxLength={500} />
            )}
          </Form.Item>
        ))}
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
