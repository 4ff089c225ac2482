import { Empty, Skeleton } from 'antd'
import { useState } from 'react'
import type { MonthRankingReply, MonthReply, MonthsReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useMe } from '../staff/session.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import type { ToBehind } from './behind.ts'
import { ChangedSince } from './changed-since.tsx'
import { useRankingHall } from './hall.tsx'
import { ModelPodium } from './model-podium.tsx'
import { ModelsHistory } from './models-history.tsx'
import { MonthChooser } from './month-chooser.tsx'
import { MonthFacts } from './month-facts.tsx'
import { MonthHead } from './month-head.tsx'
import { monthWords, notYetShownWords } from './month-words.ts'
import { monthShownFirst, monthTitle } from './months.ts'
import { NotApart } from './not-apart.tsx'
import { RankedTable } from './ranked-table.tsx'
import { SheetView } from './sheet-view.tsx'
import { UnrankedTable } from './unranked-table.tsx'
import { rankingWords } from './words.ts'

/** The months of the hall, one of them in full. */
export function MonthTab({ onBehind }: { readonly onBehind: ToBehind }) {
  const say = useWords()
  const { today } = useRankingHall()
  const [chosen, setChosen] = useState<string | null>(null)
  const { reply, request, readAgain } = useRead<MonthsReply>('/api/months')
  const month = chosen ?? (reply && monthShownFirst(reply.months, today))
  const one = reply?.months.find((known) => known.month === month)
  if (!reply) return request.problem ? <ProblemNote problem={request.problem} /> : <Skeleton active />
  if (!one) {
    return (
      <Empty className="ranking-empty" description={say(rankingWords.nothingYet)}>
        {say(rankingWords.nothingYetHint)}
      </Empty>
    )
  }
  return one.editions.length === 0 && !one.nowShown ? (
    <NotYetShown month={one} months={reply.months} onMonth={setChosen} />
  ) : (
    <OneMonth
      key={`${one.month} ${one.editions.length}`}
      month={one}
      months={reply.months}
      onMonth={setChosen}
      onClosed={readAgain}
      onBehind={onBehind}
    />
  )
}

/** A month that is still rated: why there is nothing yet. */
function NotYetShown({ month, months, onMonth }: Pick<OneMonthProps, 'month' | 'months' | 'onMonth'>) {
  const say = useWords()
  return (
    <>
      <div className="ranking-head">
        <MonthChooser month={month} months={months} onMonth={onMonth} />
      </div>
      <Empty className="ranking-empty" description={say(monthWords.notYetShown)}>
        <p>{say(notYetShownWords(month.closesFrom))}</p>
      </Empty>
      <ModelsHistory months={months} onMonth={onMonth} />
    </>
  )
}

interface OneMonthProps {
  readonly month: MonthReply
  readonly months: readonly MonthReply[]
  readonly onMonth: (month: string) => void
  readonly onClosed: () => void
  readonly onBehind: ToBehind
}

function OneMonth({ month, months, onMonth, onClosed, onBehind }: OneMonthProps) {
  const say = useWords()
  const me = useMe()
  const { name } = useRankingHall()
  const [edition, setEdition] = useState<number | 'now' | undefined>(undefined)
  const [sheet, setSheet] = useState<number | null>(null)
  const { reply, request } = useRead<MonthRankingReply>(addressOf(`/api/months/${month.month}`, { edition }))
  if (reply && sheet !== null) {
    return (
      <SheetView shown={reply} edition={edition} window={sheet} onWindow={setSheet} onBehind={onBehind} />
    )
  }
  const oversees = me.role === 'manager' || me.role === 'inspector'
  const served = reply !== null && reply.ranking.hall.visits > 0
  return (
    <section className="one-month">
      <MonthHead
        month={month}
        months={months}
        edition={edition}
        onMonth={onMonth}
        onEdition={setEdition}
        onClosed={onClosed}
      />
      <h1 className="only-print">
        {name} {say(monthTitle(month.month))} {say(rankingWords.month)}
      </h1>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      {!reply && !request.problem && <Skeleton active />}
      {reply && <MonthFacts month={month} shown={reply} />}
      {oversees && month.editions.length > 0 && edition === undefined && (
        <ChangedSince month={month.month} onNow={() => setEdition('now')} />
      )}
      {reply && !served && <Empty className="ranking-empty" description={say(monthWords.nothingServed)} />}
      {served && (
        <>
          <NotApart ranking={reply.ranking} />
          <ModelPodium ranked={reply.ranking.ranked} onOpen={setSheet} />
          <RankedTable ranking={reply.ranking} busy={request.busy} onOpen={setSheet} />
        </>
      )}
      <div className="month-columns">
        {served && <UnrankedTable notRanked={reply.ranking.notRanked} onOpen={setSheet} />}
        <ModelsHistory months={months} onMonth={onMonth} />
      </div>
    </section>
  )
}
