import { Table } from 'antd'
import { useState } from 'react'
import type { CaseRowReply } from '../../src/server/case-requests.ts'
import { CaseDrawer } from '../case/case-drawer.tsx'
import { useWords } from '../shared/language.tsx'
import { caseColumns } from './case-columns.tsx'

interface CaseTableProps {
  readonly timeZone: string
  readonly cases: readonly CaseRowReply[]
  readonly loading: boolean
  /** What stands there instead of lines. */
  readonly nothing: string
  /** Something was done with a case that was opened from here. */
  readonly onChanged: () => void
}

/** Lines of cases; a click opens the whole case. */
export function CaseTable({ timeZone, cases, loading, nothing, onChanged }: CaseTableProps) {
  const say = useWords()
  const [open, setOpen] = useState<string | null>(null)
  return (
    <>
      <Table<CaseRowReply>
        className="framed-table"
        size="middle"
        rowKey="case"
        columns={caseColumns(say, timeZone)}
        dataSource={[...cases]}
        loading={loading}
        locale={{ emptyText: nothing }}
        pagination={false}
        onRow={({ case: number }) => ({ onClick: () => setOpen(number) })}
      />
      {open && (
        <CaseDrawer
          key={open}
          number={open}
          timeZone={timeZone}
          onClose={(changed) => {
            setOpen(null)
            if (changed) onChanged()
          }}
        />
      )}
    </>
  )
}
