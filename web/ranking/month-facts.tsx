import { demoWords } from '../../src/ranking/words.ts'
import type { MonthRankingReply, MonthReply } from '../../src/server/ranking-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { decimals } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { closesFromWords, monthStateWords, monthWords, rulebookVersionWords } from './month-words.ts'
import { monthState } from './months.ts'
import { editionWords, rankingWords } from './words.ts'

interface MonthFactsProps {
  readonly month: MonthReply
  readonly shown: MonthRankingReply
}

/** What is shown, from when, by which rules, and the hall's figures. */
export function MonthFacts({ month, shown }: MonthFactsProps) {
  const say = useWords()
  const { timeZone, today } = useRankingHall()
  const { edition, at, rulebook, ranking } = shown
  const state = monthState(month, today)
  return (
    <div className="month-facts">
      <p className={`month-state month-state-${edition ? 'closed' : 'provisional'}`}>
        {shown.demo && <strong className="demo-mark">{say(rankingWords.demo)}</strong>}
        <b>
          {edition
            ? say(editionWords(edition.edition))
            : say(state === 'closed' ? monthWords.now : monthStateWords[state])}
        </b>
        {edition ? (
          <>
            <span>
              {say(monthWords.closedAt)} {dayAndTime(edition.closedAt, timeZone)}
            </span>
            <span>
              {say(monthWords.closedBy)} {edition.by.fullName}
            </span>
          </>
        ) : (
          <span>
            {say(monthWords.asOf)} {dayAndTime(at, timeZone)}
          </span>
        )}
        <span>{say(rulebookVersionWords(rulebook))}</span>
        {edition && (
          <span title={edition.hash}>
            {say(monthWords.journalRow)} {edition.seq} · <code>{edition.hash.slice(0, 12)}…</code>
          </span>
        )}
        {!edition && !shown.demo && <span>{say(monthWords.provisionalMeans)}</span>}
        {!edition && state === 'provisional' && <span>{say(closesFromWords(month.closesFrom))}</span>}
        {shown.demo && <span>{say(demoWords)}</span>}
      </p>
      <HallFiguresStrip ranking={ranking} />
    </div>
  )
}

function HallFiguresStrip({ ranking: { hall } }: { readonly ranking: MonthRankingReply['ranking'] }) {
  const say = useWords()
  const figures = [
    { name: rankingWords.visits, value: String(hall.visits) },
    { name: monthWords.hallMean, value: hall.meanPoints && decimals(hall.meanPoints, 2) },
    { name: monthWords.hallUnrated, value: `${decimals(hall.unratedShare, 1)}%` },
    { name: monthWords.hallOnTime, value: hall.onTimeShare && `${decimals(hall.onTimeShare, 1)}%` },
    { name: monthWords.hallLost, value: decimals(hall.lostPerThousand, 2) },
  ]
  return (
    <dl className="hall-figures" aria-label={say(monthWords.hallFigures)}>
      {figures.map(({ name, value }) => (
        <div key={name.zh}>
          <dt>{say(name)}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
