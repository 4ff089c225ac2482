import { ArrowLeftOutlined, LeftOutlined, PrinterOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Skeleton } from 'antd'
import type { MonthRankingReply, WindowSheetReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { addressOf, useRead } from '../staff/use-read.ts'
import type { ToBehind } from './behind.ts'
import { DisciplinePart } from './discipline-part.tsx'
import { EligibilityPart } from './eligibility-part.tsx'
import { useRankingHall } from './hall.tsx'
import { rulebookVersionWords } from './month-words.ts'
import { monthTitle } from './months.ts'
import { NextPlacePart } from './next-place-part.tsx'
import { SheetTotal } from './sheet-total.tsx'
import { sheetWords } from './sheet-words.ts'
import { TimelinessPart } from './timeliness-part.tsx'
import { VoicePart } from './voice-part.tsx'
import { editionWords, rankingWords } from './words.ts'

interface SheetViewProps {
  readonly shown: MonthRankingReply
  readonly edition: number | 'now' | undefined
  readonly window: number
  /** Another window's sheet, or null: back to the ranking. */
  readonly onWindow: (window: number | null) => void
  readonly onBehind: ToBehind
}

/** Every point of one window in one month with its reason; also what is printed for it. */
export function SheetView({ shown, edition, window, onWindow, onBehind }: SheetViewProps) {
  const say = useWords()
  const { titleOf, name } = useRankingHall()
  const { month, ranking } = shown
  const { reply, request } = useRead<WindowSheetReply>(
    addressOf(`/api/months/${month}/windows/${window}`, { edition }),
  )
  const order: number[] = [...ranking.ranked, ...ranking.notRanked].map((one) => one.window)
  const at = order.indexOf(window)
  const sheet = reply?.sheet.window === window ? reply.sheet : null
  const turn = (by: -1 | 1) => {
    const to = order[at + by]
    return { disabled: to === undefined, onClick: () => to !== undefined && onWindow(to) }
  }
  return (
    <article className="sheet">
      <nav className="ranking-head no-print">
        <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => onWindow(null)}>
          {say(sheetWords.back)}
        </Button>
        <div className="ranking-head-end">
          <Button icon={<LeftOutlined aria-hidden />} {...turn(-1)}>
            {say(sheetWords.previous)}
          </Button>
          <Button icon={<RightOutlined aria-hidden />} iconPlacement="end" {...turn(1)}>
            {say(sheetWords.next)}
          </Button>
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => globalThis.print()}>
            {say(rankingWords.print)}
          </Button>
        </div>
      </nav>
      <ProblemNote problem={request.problem} onClose={request.forget} />
      <header className="sheet-head">
        <h1>{titleOf(window)}</h1>
        <p>
          {name} · {say(monthTitle(month))} {say(sheetWords.title)} ·{' '}
          {say(shown.edition ? editionWords(shown.edition.edition) : sheetWords.provisional)} ·{' '}
          {say(rulebookVersionWords(shown.rulebook))}
          {shown.demo && ` · ${say(rankingWords.demo)}`}
        </p>
      </header>
      {!sheet && !request.problem && <Skeleton active />}
      {reply && sheet && (
        <>
          <SheetTotal sheet={sheet} rules={reply.rulebook.month} />
          <DisciplinePart
            sheet={sheet}
            rulebook={reply.rulebook}
            hall={reply.hall}
            behind={reply.behind}
            onBehind={onBehind && ((list) => onBehind({ month, window, list }))}
          />
          <div className="sheet-columns sheet-columns-wide">
            <VoicePart reply={reply} />
            <TimelinessPart sheet={sheet} rules={reply.rulebook.month} hall={reply.hall} />
          </div>
          <div className="sheet-columns">
            <NextPlacePart sheet={sheet} rulebook={reply.rulebook} />
            <EligibilityPart sheet={sheet} hall={reply.hall} rules={reply.rulebook.month} />
          </div>
        </>
      )}
    </article>
  )
}
