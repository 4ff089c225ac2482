import { Button } from 'antd'
import { useState } from 'react'
import type { CasesReply } from '../../src/server/case-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf, type Query, useRead } from '../staff/use-read.ts'
import { CaseFilters } from './case-filters.tsx'
import { CaseTable } from './case-table.tsx'
import { listWords } from './words.ts'

/** All cases that this person may see, newest first, by what is looked for. */
export function CaseList({ timeZone }: { readonly timeZone: string }) {
  const say = useWords()
  const [query, setQuery] = useState<Query>({})
  const [after, setAfter] = useState<string | null>(null)
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
          readAgain()
        }}
      />
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <CaseTable
        timeZone={timeZone}
        cases={reply?.cases ?? []}
        loading={reply === null && request.busy}
        nothing={say(listWords.nothing)}
        onChanged={readAgain}
      />
      <div className="case-pages">
        {after !== null && <Button onClick={() => setAfter(null)}>{say(listWords.backToFirst)}</Button>}
        {reply?.next && <Button onClick={() => setAfter(reply.next)}>{say(listWords.earlier)}</Button>}
      </div>
    </section>
  )
}
