import { Button, DatePicker, Form, Input, InputNumber, Select } from 'antd'
import type { Dayjs } from 'dayjs'
import { kindNames, lightNames, stateNames } from '../../src/cases/words.ts'
import type { Words } from '../../src/core/words.ts'
import { useWords } from '../shared/language.tsx'
import type { Query } from '../staff/use-read.ts'
import { listWords } from './words.ts'

interface Filters {
  readonly number?: string
  readonly external?: string
  readonly light?: string
  readonly state?: string
  readonly kind?: string
  readonly department?: string
  readonly window?: number | null
  readonly days?: readonly [Dayjs, Dayjs] | null
}

interface CaseFiltersProps {
  readonly onSearch: (query: Query) => void
  /** Address of the same list as a file. */
  readonly exportOf: (format: 'xlsx' | 'csv') => string
}

/** What is looked for; a search is asked for once, not at every key. */
export function CaseFilters({ onSearch, exportOf }: CaseFiltersProps) {
  const say = useWords()
  const [form] = Form.useForm<Filters>()
  const options = (words: Readonly<Record<string, Words>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: say(label) }))
  const search = () => onSearch(queryOf(form.getFieldsValue()))
  return (
    <Form<Filters> form={form} component={false} onValuesChange={(changed) => 'days' in changed && search()}>
      <div className="case-filters">
        <Form.Item name="number" noStyle>
          <Input
            className="case-filter-number"
            allowClear
            maxLength={20}
            aria-label={say(listWords.numberOrPart)}
            placeholder={say(listWords.numberOrPart)}
            onPressEnter={search}
          />
        </Form.Item>
        <Form.Item name="light" noStyle>
          <Select
            allowClear
            placeholder={say(listWords.anyLight)}
            options={options(lightNames)}
            onChange={search}
          />
        </Form.Item>
        <Form.Item name="state" noStyle>
          <Select
            allowClear
            placeholder={say(listWords.anyState)}
            options={options(stateNames)}
            onChange={search}
          />
        </Form.Item>
        <Form.Item name="kind" noStyle>
          <Select
            allowClear
            placeholder={say(listWords.anyKind)}
            options={options(kindNames)}
            onChange={search}
          />
        </Form.Item>
        <Form.Item name="window" noStyle>
          <InputNumber min={1} max={999} placeholder={say(listWords.window)} onPressEnter={search} />
        </Form.Item>
        <Form.Item name="department" noStyle>
          <Input
            allowClear
            style={{ width: 150 }}
            maxLength={60}
            placeholder={say(listWords.department)}
            onPressEnter={search}
          />
        </Form.Item>
        <Form.Item name="external" noStyle>
          <Input
            allowClear
            style={{ width: 180 }}
            maxLength={60}
            placeholder={say(listWords.external)}
            onPressEnter={search}
          />
        </Form.Item>
        <Form.Item name="days" noStyle>
          <DatePicker.RangePicker aria-label={say(listWords.days)} />
        </Form.Item>
        <div className="case-filters-end">
          <Button type="primary" onClick={search}>
            {say(listWords.search)}
          </Button>
          <Button
            onClick={() => {
              form.resetFields()
              onSearch({})
            }}
          >
            {say(listWords.clear)}
          </Button>
          <Button href={exportOf('xlsx')}>{say(listWords.exportXlsx)}</Button>
          <Button href={exportOf('csv')}>{say(listWords.exportCsv)}</Button>
        </div>
      </div>
    </Form>
  )
}

function queryOf({ number, external, light, state, kind, department, window, days }: Filters): Query {
  return {
    number: number?.trim() ?? '',
    external: external?.trim() ?? '',
    light: light ?? '',
    state: state ?? '',
    kind: kind ?? '',
    department: department?.trim() ?? '',
    window: window ?? '',
    from: days?.[0].format('YYYY-MM-DD') ?? '',
    to: days?.[1].format('YYYY-MM-DD') ?? '',
  }
}
