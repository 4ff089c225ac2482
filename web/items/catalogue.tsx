import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import type { ItemReply } from '../../src/server/item-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { CatalogueTable } from './catalogue-table.tsx'
import { History } from './history.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { useItems } from './use-items.ts'
import { catalogueWords } from './words.ts'

interface CatalogueProps {
  /** Whether this person may change the catalogue. */
  readonly keeps: boolean
  readonly timeZone: string
}

/** The whole catalogue, and all that can be done with it. */
export function Catalogue({ keeps, timeZone }: CatalogueProps) {
  const say = useWords()
  const items = useItems()
  const [editing, setEditing] = useState<ItemReply | 'new' | null>(null)
  const [history, setHistory] = useState<string | null>(null)
  const [importing, setImporting] = useState(false)
  return (
    <section>
      <div className="tab-head">
        <h1>{say(catalogueWords.page)}</h1>
        <div className="items-actions">
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                { key: 'xlsx', label: <a href="/api/items/export.xlsx">{say(catalogueWords.exportXlsx)}</a> },
                { key: 'csv', label: <a href="/api/items/export.csv">{say(catalogueWords.exportCsv)}</a> },
              ],
            }}
          >
            <Button icon={<DownloadOutlined aria-hidden />}>{say(catalogueWords.export)}</Button>
          </Dropdown>
          {keeps && (
            <>
              <Button icon={<UploadOutlined aria-hidden />} onClick={() => setImporting(true)}>
                {say(catalogueWords.import)}
              </Button>
              <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setEditing('new')}>
                {say(catalogueWords.add)}
              </Button>
            </>
          )}
        </div>
      </div>
      <ProblemNote problem={items.request.problem} onClose={items.request.forget} />
      <CatalogueTable items={items} keeps={keeps} onEdit={setEditing} onHistory={setHistory} />
      {editing && items.catalogue && (
        <ItemDialog
          item={editing === 'new' ? null : editing}
          ticketItems={items.catalogue.ticketItems}
          items={items}
          onClose={() => setEditing(null)}
        />
      )}
      {history !== null && <History code={history} timeZone={timeZone} onClose={() => setHistory(null)} />}
      {importing && <ImportDialog onApplied={items.read} onClose={() => setImporting(false)} />}
    </section>
  )
}
