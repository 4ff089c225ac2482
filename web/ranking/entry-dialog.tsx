import { DatePicker, Form, Input, InputNumber, Select } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { entryOrder, type FilledEntry, hasRange } from './entry-order.ts'
import { entryWords } from './entry-words.ts'
import { signedPoints } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { RuleHints } from './rule-hints.tsx'
import { rulebookOf, ruleOf } from './rulebook-of.ts'
import { rankingWords } from './words.ts'

interface EntryDialogProps {
  readonly rulebooks: readonly RulebookReply[]
  /** The window that is looked at; null for none. */
  readonly window: number | null
  /** `day`: when it happened. */
  readonly onDone: (day: string) => void
  readonly onClose: () => void
}

type EntryForm = Omit<FilledEntry, 'day'> & { readonly day: Dayjs }
const dayOf = (day: Dayjs) => day.format('YYYY-MM-DD')

/** Enters what no log can know, by the rules that were in force then. */
export function EntryDialog({ rulebooks, window, onDone, onClose }: EntryDialogProps) {
  const say = useWords()
  const request = useRequest()
  const { today, windows, titleOf } = useRankingHall()
  const [form] = Form.useForm<EntryForm>()
  const day = Form.useWatch('day', form)
  const code = Form.useWatch('rule', form)
  const count = Form.useWatch('count', form)
  const points = Form.useWatch('points', form)
  const rulebook = rulebookOf(rulebooks, (day ? dayOf(day) : today).slice(0, 7))
  const rule = code && rulebook ? ruleOf(rulebook, code) : undefined
  const needed = [{ required: true, message: say(rankingWords.required) }]
  const save = async (filled: EntryForm) => {
    if (!rule) return
    const order = entryOrder({ ...filled, day: dayOf(filled.day) }, rule)
    if (await request.send(() => api.post('/api/entries', order))) onDone(order.day)
  }
  const byCategory = (rulebook?.categories ?? []).map(({ code: category, name }) => ({
    label: say(name),
    options: (rulebook?.rules ?? [])
      .filter((one) => one.category === category && one.source === 'entry')
      .map((one) => ({ value: one.code, label: say(one.name) })),
  }))
  const { from = 0, to = 0 } = rule?.hundredths ?? {}
  const each = rule && hasRange(rule) ? Math.round((points ?? 0) * 100) : from
  const together = each === 0 ? '–' : signedPoints(each * (count ?? 1))
  return (
    <Dialog
      title={say(entryWords.newEntry)}
      width={620}
      okText={say(entryWords.save)}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form<EntryForm>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ day: dayjs(today), count: 1, ...(window === null ? {} : { window }) }}
        onFinish={(filled) => void save(filled)}
      >
        <div className="entry-row">
          <Form.Item name="window" label={say(rankingWords.window)} rules={needed}>
            <Select data-first options={windows.map((value) => ({ value, label: titleOf(value) }))} />
          </Form.Item>
          <Form.Item name="day" label={say(entryWords.day)} rules={needed}>
            <DatePicker allowClear={false} disabledDate={(one) => dayOf(one) > today} />
          </Form.Item>
        </div>
        <Form.Item name="rule" label={say(rankingWords.rule)} rules={needed}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={byCategory.filter(({ options }) => options.length > 0)}
          />
        </Form.Item>
        <div className="entry-row">
          <Form.Item name="count" label={say(rankingWords.count)} rules={needed}>
            <InputNumber min={1} max={1000} precision={0} />
          </Form.Item>
          {rule && hasRange(rule) && (
            <Form.Item
              name="points"
              label={`${say(entryWords.pointsEach)} (${signedPoints(from)} … ${signedPoints(to)})`}
              rules={needed}
            >
              <InputNumber
                min={Math.min(from, to) / 100}
                max={Math.max(from, to) / 100}
                step={0.1}
                precision={2}
              />
            </Form.Item>
          )}
          {rule && (
            <p className="entry-sum">
              {say(entryWords.sum)} <b>{together}</b>
            </p>
          )}
        </div>
        {rule && <RuleHints rule={rule} />}
        <Form.Item
          name="evidence"
          label={say(rankingWords.evidence)}
          extra={say(entryWords.evidenceHint)}
          rules={[{ required: true, whitespace: true, message: say(rankingWords.required) }]}
        >
          <Input.TextArea rows={3} maxLength={500} />
        </Form.Item>
      </Form>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
