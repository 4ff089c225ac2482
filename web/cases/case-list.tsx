import { Button, Table } from 'antd'
import { useState } from 'react'
import type { CaseRowReply, CasesReply } from '../../src/server/requests.ts'
import { CaseDrawer } from '../case/case-drawer.tsx'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf, type Query, useRead } from '../staff/use-read.ts'
import { caseColumns } from './case-columns.tsx'
import { CaseFilters } from './case-filters.tsx'
import { listWords } from './words.ts'

/** All cases that this person may see, newest first, by what is looked for. */
export function CaseList({ timeZone }: { readonly timeZone: string }) {
  const say = useWords()
  const [query, setQuery] = useState<Query>({})
  const [after, setAfter] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  const { reply, request, readAgain } = useRead<CasesReply>(
    addressOf('/api/cases', { ...query, ...(after === null ? {} : { after }) }),
  )
  return (
    <section>
      <CaseFilters
        exportOf={(format) => addressOf(`/api/cases/export.${format}`, query)}
        onSearch={(next) => {
          setAfter(null)
          setQuery(next)
        }}
      />
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <Table<CaseRowReply>
        className="framed-table"
        size="middle"
        rowKey="case"
        columns={caseColumns(say, timeZone)}
        dataSource={[...(reply?.cases ?? [])]}
        loading={reply === null && request.busy}
        locale={{ emptyText: say(listWords.nothing) }}
        pagination={false}
        onRow={({ case: number }) => ({ onClick: () => setOpen(number) })}
      />
      <div className="case-pages">
        {after !== null && <Button onClick={() => setAfter(null)}>{say(listWords.backToFirst)}</Button>}
        {reply?.next && <Button onClick={() => setAfter(reply.next)}>{say(listWords.earlier)}</Button>}
      </div>
      {open && (
        <CaseDrawer
          key={open}
          number={open}
          timeZone={timeZone}
          onClose={(changed) => {
            setOpen(null)
            if (changed) readAgain()
          }}
        />
      )}
    </section>
  )
}
