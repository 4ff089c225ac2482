import { Checkbox, Form, Input, InputNumber, Radio, Select } from 'antd'
import type { ItemKind, MiddleStep } from '../../src/items/events.ts'
import { itemFieldWords, itemKindWords, middleStepWords } from '../../src/items/words.ts'
import type { ItemReply, ItemRequest, ItemsReply } from '../../src/server/item-requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { MaterialsEditor } from './materials-editor.tsx'
import type { Items } from './use-items.ts'
import { catalogueWords } from './words.ts'

interface ItemDialogProps {
  /** Null for a new one. */
  readonly item: ItemReply | null
  readonly ticketItems: ItemsReply['ticketItems']
  readonly items: Items
  readonly onClose: () => void
}

const kinds = Object.keys(itemKindWords) as ItemKind[]
const steps = Object.keys(middleStepWords) as MiddleStep[]
const limited: readonly ItemKind[] = ['promised', 'joint', 'forwarded']
/** Every field is there: what somebody leaves empty is told by its name. */
const fresh: ItemRequest = {
  code: '',
  name: { zh: '', en: '' },
  department: '',
  contact: '',
  kind: 'promised',
  materials: [],
  legalBasis: '',
  steps: ['handled'],
  limitDays: null,
  feeStandard: '',
  jointDepartments: [],
  ticketItem: null,
}

/** What the form says: fields that the kind does not show are left out of it, and empty lines mean nothing. */
const itemFrom = (form: Partial<ItemRequest>): ItemRequest => {
  const filled = { ...fresh, ...form }
  return {
    ...filled,
    materials: filled.materials.filter(({ name }) => name.trim() !== ''),
    // Whatever was ticked first, the steps follow one another in their own order.
    steps: steps.filter((step) => filled.steps.includes(step)),
    ticketItem: filled.ticketItem ?? null,
  }
}

/** A new item, or what may be changed in one: each change is a new version. */
export function ItemDialog({ item, ticketItems, items, onClose }: ItemDialogProps) {
  const say = useWords()
  const request = useRequest()
  const [form] = Form.useForm<ItemRequest>()
  const kind = Form.useWatch('kind', form) ?? item?.kind ?? 'promised'
  const label = (field: keyof typeof itemFieldWords) => say(itemFieldWords[field])
  const save = async (filled: Partial<ItemRequest>) => {
    const { code, ...fields } = itemFrom(filled)
    const saved = await request.send(() =>
      item
        ? items.change(item.code, { ...fields, seenVersion: item.version })
        : items.add({ code, ...fields }),
    )
    if (saved) onClose()
  }
  return (
    <Dialog
      width={960}
      className="item-dialog"
      title={item ? `${say(catalogueWords.changeTitle)} · ${item.code}` : say(catalogueWords.add)}
      okText={say(catalogueWords.save)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      maskClosable={false}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<ItemRequest>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={item ?? fresh}
        onFinish={(filled) => void save(filled)}
      >
        <div className="item-form">
          {!item && (
            <Form.Item
              name="code"
              label={label('code')}
              extra={say(catalogueWords.codeHint)}
              className="item-form-wide"
            >
              <Input data-first autoComplete="off" spellCheck={false} maxLength={40} />
            </Form.Item>
          )}
          <Form.Item name={['name', 'zh']} label={label('nameZh')}>
            <Input autoComplete="off" maxLength={80} />
          </Form.Item>
          <Form.Item name={['name', 'en']} label={label('nameEn')}>
            <Input autoComplete="off" maxLength={140} />
          </Form.Item>
          <Form.Item name="department" label={label('department')}>
            <Input autoComplete="off" maxLength={60} />
          </Form.Item>
          <Form.Item name="contact" label={label('contact')} tooltip={say(catalogueWords.contactHint)}>
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          <Form.Item name="kind" label={label('kind')} className="item-form-wide">
            <Radio.Group
              optionType="button"
              buttonStyle="solid"
              options={kinds.map((value) => ({ value, label: say(itemKindWords[value]) }))}
            />
          </Form.Item>
          {limited.includes(kind) && (
            <Form.Item name="limitDays" label={label('limitDays')} extra={say(catalogueWords.limitHint)}>
              <InputNumber min={1} max={400} precision={0} className="item-form-number" />
            </Form.Item>
          )}
          {kind === 'joint' && (
            <Form.Item
              name="jointDepartments"
              label={label('jointDepartments')}
              extra={say(catalogueWords.jointHint)}
            >
              <Select
                mode="tags"
                open={false}
                suffixIcon={null}
                tokenSeparators={['、', '，', ',', ';', '；']}
              />
            </Form.Item>
          )}
          <Form.Item name="steps" label={label('steps')}>
            <Checkbox.Group options={steps.map((value) => ({ value, label: say(middleStepWords[value]) }))} />
          </Form.Item>
          <Form.Item name="ticketItem" label={label('ticketItem')} tooltip={say(catalogueWords.ticketHint)}>
            <Select
              allowClear
              showSearch
              placeholder={say(catalogueWords.noTicket)}
              optionFilterProp="label"
              options={ticketItems.map(({ code, name }) => ({
                value: code,
                label: `${say(name)} · ${code}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="feeStandard" label={label('feeStandard')} tooltip={say(catalogueWords.feeHint)}>
            <Input autoComplete="off" maxLength={220} />
          </Form.Item>
          <Form.Item
            label={label('materials')}
            extra={say(catalogueWords.mainHint)}
            className="item-form-wide"
          >
            <MaterialsEditor />
          </Form.Item>
          <Form.Item name="legalBasis" label={label('legalBasis')} className="item-form-wide">
            <Input.TextArea
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={1000}
              placeholder={say(catalogueWords.legalHint)}
            />
          </Form.Item>
        </div>
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
