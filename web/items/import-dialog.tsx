import { CheckCircleFilled, FileExcelOutlined } from '@ant-design/icons'
import { Button, Table, Upload } from 'antd'
import { useState } from 'react'
import type { ItemImportReply } from '../../src/server/item-requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useReading } from '../staff/use-reading.ts'
import { useRequest } from '../staff/use-request.ts'
import { catalogueWords, withNumber } from './words.ts'

interface ImportDialogProps {
  readonly onApplied: () => Promise<void>
  readonly onClose: () => void
}

/** A sheet is checked first; what it would change is shown, and done when the person says so. */
export function ImportDialog({ onApplied, onClose }: ImportDialogProps) {
  const say = useWords()
  const request = useRequest()
  const [file, setFile] = useState<File | null>(null)
  const [reply, setReply] = useState<ItemImportReply | null>(null)
  const checking = useReading()
  const send = (sheet: File, apply: boolean) =>
    api.upload<ItemImportReply>(`/api/items/import?apply=${apply}`, sheet)
  const choose = (sheet: File) => {
    setFile(sheet)
    setReply(null)
    void checking.read(() => send(sheet, false), setReply)
  }
  const apply = (sheet: File) =>
    request.send(async () => {
      setReply(await send(sheet, true))
      await onApplied()
    })
  const does = reply && reply.faults.length === 0 && reply.added.length + reply.changed.length > 0
  return (
    <Dialog
      width={820}
      title={say(catalogueWords.importTitle)}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{say(reply?.applied ? words.close : words.cancel)}</Button>
          {file && does && !reply.applied && (
            <Button type="primary" loading={request.busy} onClick={() => void apply(file)}>
              {say(catalogueWords.importNow)}
            </Button>
          )}
        </>
      }
    >
      {!reply?.applied && (
        <Upload.Dragger
          accept=".xlsx,.csv"
          showUploadList={false}
          className={file ? 'import-drop import-drop-small' : 'import-drop'}
          beforeUpload={(sheet) => {
            choose(sheet)
            return false
          }}
        >
          <FileExcelOutlined aria-hidden className="import-icon" />
          <strong>{file ? file.name : say(catalogueWords.importDrop)}</strong>
          <p>{say(file ? catalogueWords.otherFile : catalogueWords.importHint)}</p>
        </Upload.Dragger>
      )}
      <ProblemNote problem={checking.problem ?? request.problem} />
      {reply && (reply.faults.length > 0 ? <Faults reply={reply} /> : <Changes reply={reply} />)}
    </Dialog>
  )
}

function Faults({ reply: { faults } }: { reply: ItemImportReply }) {
  const say = useWords()
  return (
    <section className="import-result">
      <h2 className="import-wrong">{say(withNumber(catalogueWords.importFaults, faults.length))}</h2>
      <p>{say(catalogueWords.importFaultsHint)}</p>
      <Table
        className="framed-table"
        size="small"
        rowKey={({ row, column, words: told }) => `${row} ${column} ${told.en}`}
        dataSource={[...faults]}
        pagination={false}
        scroll={{ y: 320 }}
        columns={[
          { title: say(catalogueWords.row), dataIndex: 'row', width: 70 },
          { title: say(catalogueWords.column), dataIndex: 'column', width: 170 },
          { title: say(catalogueWords.fault), render: (_, fault) => say(fault.words) },
        ]}
      />
    </section>
  )
}

function Changes({ reply: { applied, added, changed, same } }: { reply: ItemImportReply }) {
  const say = useWords()
  const nothing = added.length + changed.length === 0
  const rows = [
    ...added.map((item) => ({ ...item, what: say(catalogueWords.added), columns: '' })),
    ...changed.map((item) => ({
      ...item,
      what: say(catalogueWords.changed),
      columns: item.columns.join('、'),
    })),
  ]
  return (
    <section className="import-result">
      <h2 className="import-right">
        <CheckCircleFilled aria-hidden />{' '}
        {say(applied ? catalogueWords.importDone : catalogueWords.importReady)}
      </h2>
      <ul className="import-counts">
        <li>
          <b>{added.length}</b> {say(catalogueWords.added)}
        </li>
        <li>
          <b>{changed.length}</b> {say(catalogueWords.changed)}
        </li>
        <li>
          <b>{same}</b> {say(catalogueWords.same)}
        </li>
      </ul>
      {nothing ? (
        <p>{say(catalogueWords.nothingToDo)}</p>
      ) : (
        <Table
          className="framed-table"
          size="small"
          rowKey="code"
          dataSource={rows}
          pagination={false}
          scroll={{ y: 280 }}
          columns={[
            { dataIndex: 'what', width: 80 },
            {
              title: say(catalogueWords.item),
              render: (_, { code, name }) => (
                <>
                  {name} <code className="item-code">{code}</code>
                </>
              ),
            },
            { title: say(catalogueWords.column), dataIndex: 'columns', width: 280 },
          ]}
        />
      )}
    </section>
  )
}
