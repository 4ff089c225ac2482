import { Checkbox, Form, type FormInstance, Input, InputNumber, Radio, Select } from 'antd'
import { kindNames } from '../../src/cases/words.ts'
import type { ItemReply } from '../../src/server/item-requests.ts'
import { itemKindList } from '../case/item-kinds.ts'
import { MissingField } from '../case/missing-field.tsx'
import { useWords } from '../shared/language.tsx'
import type { CaseForm } from './case-order.ts'
import { caseWords } from './case-words.ts'

interface OpenCaseFormProps {
  readonly form: FormInstance<CaseForm>
  readonly item: ItemReply
  readonly withVisit: boolean
  readonly onPapers: (papers: CaseForm['papers']) => void
  readonly onFinish: (filled: CaseForm) => void
}

/** What is said of a new case besides its item; nothing of it has to be filled in for a citizen with a ticket. */
export function OpenCaseForm({ form, item, withVisit, onPapers, onFinish }: OpenCaseFormProps) {
  const say = useWords()
  const kind = Form.useWatch('kind', form) ?? item.kind
  const papers = Form.useWatch('papers', form) ?? 'complete'
  const needed = (message: string) => [{ required: true, message }]
  return (
    <Form<CaseForm>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ kind: item.kind, papers: 'complete' }}
      onValuesChange={(changed) => changed.papers && onPapers(changed.papers)}
      onFinish={onFinish}
    >
      <Form.Item name="papers">
        <Radio.Group
          options={(['complete', 'missing', 'unchecked'] as const).map((value) => ({
            value,
            label: say(caseWords[value]),
          }))}
        />
      </Form.Item>
      {papers === 'missing' && (
        <Form.Item name="missing" rules={needed(say(caseWords.missingNeeded))}>
          <MissingField materials={item.materials} />
        </Form.Item>
      )}
      <div className="open-case-pair">
        <Form.Item name="kind" label={say(caseWords.kind)}>
          <Select options={itemKindList.map((value) => ({ value, label: say(kindNames[value]) }))} />
        </Form.Item>
        {kind === 'forwarded' && (
          <Form.Item name="days" label={say(caseWords.days)}>
            <InputNumber min={1} max={400} precision={0} />
          </Form.Item>
        )}
        {kind === 'petition' && (
          <Form.Item name="special" label=" " valuePropName="checked">
            <Checkbox>{say(caseWords.special)}</Checkbox>
          </Form.Item>
        )}
      </div>
      {kind === 'inquiry' && (
        <Form.Item name="answer" label={say(caseWords.answer)}>
          <Input.TextArea rows={2} maxLength={300} />
        </Form.Item>
      )}
      <div className="open-case-pair">
        <Form.Item name="name" label={say(caseWords.applicant)} extra={say(caseWords.onlySlip)}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name="contact" label={say(caseWords.contact)}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
      </div>
      {withVisit ? (
        <Form.Item name="external" label={say(caseWords.external)}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      ) : (
        <Form.Item name="withoutVisit" label={say(caseWords.why)} rules={needed(say(caseWords.why))}>
          <Input maxLength={200} placeholder={say(caseWords.whyExample)} />
        </Form.Item>
      )}
    </Form>
  )
}
