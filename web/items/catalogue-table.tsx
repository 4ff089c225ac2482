import { SearchOutlined } from '@ant-design/icons'
import { Button, Checkbox, Empty, Input, Popconfirm, Select, Table, type TableColumnsType } from 'antd'
import { useMemo, useState } from 'react'
import type { ItemKind } from '../../src/items/events.ts'
import { itemFieldWords, itemKindWords } from '../../src/items/words.ts'
import type { ItemReply } from '../../src/server/item-requests.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import type { Items } from './use-items.ts'
import { catalogueWords } from './words.ts'

interface CatalogueTableProps {
  readonly items: Items
  readonly keeps: boolean
  readonly onEdit: (item: ItemReply) => void
  readonly onHistory: (code: string) => void
}

const kinds = Object.keys(itemKindWords) as ItemKind[]

/** All that is looked for in an item, in small letters. */
const textOf = ({ code, name, contact, materials, jointDepartments }: ItemReply) =>
  [code, name.zh, name.en, contact, ...materials.map((one) => one.name), ...jointDepartments]
    .join('\n')
    .toLowerCase()

export function CatalogueTable({ items, keeps, onEdit, onHistory }: CatalogueTableProps) {
  const say = useWords()
  const [sought, setSought] = useState('')
  const [kind, setKind] = useState<ItemKind | null>(null)
  const [department, setDepartment] = useState<string | null>(null)
  const [withdrawn, setWithdrawn] = useState(false)
  const all = useMemo(() => items.catalogue?.items ?? [], [items.catalogue])
  const departments = [...new Set(all.map((item) => item.department))].sort()
  const shown = all.filter(
    (item) =>
      (withdrawn || item.withdrawnAt === null) &&
      (kind === null || item.kind === kind) &&
      (department === null || item.department === department) &&
      textOf(item).includes(sought.trim().toLowerCase()),
  )
  const columns: TableColumnsType<ItemReply> = [
    {
      title: say(catalogueWords.item),
      render: (_, { code, name, withdrawnAt }) => (
        <div className="item-name">
          <strong>{say(name)}</strong>
          {withdrawnAt !== null && <span className="small-mark">{say(catalogueWords.withdrawnMark)}</span>}
          <code>{code}</code>
        </div>
      ),
    },
    {
      title: say(itemFieldWords.department),
      width: 240,
      render: (_, { department: lead, jointDepartments }) => (
        <>
          {lead}
          {jointDepartments.length > 0 && <div className="item-more">＋ {jointDepartments.join('、')}</div>}
        </>
      ),
    },
    {
      title: say(itemFieldWords.kind),
      width: 110,
      render: (_, item) => (
        <span className={`item-kind item-kind-${item.kind}`}>{say(itemKindWords[item.kind])}</span>
      ),
    },
    {
      title: say(catalogueWords.limit),
      width: 150,
      render: (_, item) => <Limit item={item} />,
    },
    {
      title: say(catalogueWords.materials),
      width: 110,
      render: (_, { materials }) => <MaterialCount of={materials} />,
    },
    { title: say(itemFieldWords.feeStandard), width: 190, ellipsis: true, dataIndex: 'feeStandard' },
    {
      width: keeps ? 270 : 120,
      align: 'right',
      className: 'items-row-actions',
      render: (_, item) => (
        <>
          <Button type="link" onClick={() => onHistory(item.code)}>
            {say(keeps ? catalogueWords.history : catalogueWords.open)}
          </Button>
          {keeps && item.withdrawnAt === null && (
            <>
              <Button type="link" onClick={() => onEdit(item)}>
                {say(catalogueWords.change)}
              </Button>
              <Popconfirm
                title={`${say(catalogueWords.withdraw)} · ${say(item.name)}`}
                description={say(catalogueWords.withdrawAsk)}
                okText={say(catalogueWords.withdraw)}
                cancelText={say(words.cancel)}
                onConfirm={() => void items.request.send(() => items.withdraw(item.code))}
              >
                <Button type="link">{say(catalogueWords.withdraw)}</Button>
              </Popconfirm>
            </>
          )}
        </>
      ),
    },
  ]
  return (
    <>
      <div className="items-filters">
        <Input
          allowClear
          className="items-search"
          prefix={<SearchOutlined aria-hidden />}
          placeholder={say(catalogueWords.search)}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <Select<ItemKind>
          allowClear
          className="items-filter"
          placeholder={say(catalogueWords.allKinds)}
          options={kinds.map((value) => ({ value, label: say(itemKindWords[value]) }))}
          value={kind}
          onChange={(value) => setKind(value ?? null)}
        />
        <Select<string>
          allowClear
          showSearch
          className="items-filter items-filter-wide"
          placeholder={say(catalogueWords.allDepartments)}
          options={departments.map((value) => ({ value, label: value }))}
          value={department}
          onChange={(value) => setDepartment(value ?? null)}
        />
        <Checkbox checked={withdrawn} onChange={({ target }) => setWithdrawn(target.checked)}>
          {say(catalogueWords.showWithdrawn)}
        </Checkbox>
        <span className="items-count">
          {shown.length} / {all.length}
        </span>
      </div>
      <Table
        className="framed-table"
        size="middle"
        rowKey="code"
        rowClassName={({ withdrawnAt }) => (withdrawnAt === null ? '' : 'item-withdrawn')}
        columns={columns}
        dataSource={shown}
        loading={items.catalogue === null && items.request.busy}
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <Nothing empty={all.length === 0} /> }}
      />
    </>
  )
}

function Nothing({ empty }: { empty: boolean }) {
  const say = useWords()
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={say(empty ? catalogueWords.empty : catalogueWords.nothingFound)}
    >
      {empty && <p>{say(catalogueWords.emptyHint)}</p>}
    </Empty>
  )
}

function Limit({ item: { kind, limitDays } }: { item: ItemReply }) {
  const say = useWords()
  if (limitDays !== null) {
    return (
      <>
        <strong>{limitDays}</strong> {say(catalogueWords.days)}
      </>
    )
  }
  return kind === 'instant' ? say(catalogueWords.onTheSpot) : <span className="nothing">–</span>
}

function MaterialCount({ of }: { of: ItemReply['materials'] }) {
  const say = useWords()
  if (of.length === 0) return <span className="nothing">–</span>
  const main = of.filter((one) => one.main).length
  return (
    <span title={of.map((one) => (one.main ? `★ ${one.name}` : one.name)).join('\n')}>
      {of.length}
      {main > 0 && (
        <span className="item-more">
          {' '}
          {say(catalogueWords.mainOnes)} {main}
        </span>
      )}
    </span>
  )
}
