import type { MonthRankingReply } from '../../src/server/ranking-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { decimals } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { monthWords, rulebookVersionWords } from './month-words.ts'
import { monthTitle } from './months.ts'
import { editionWords, rankingWords } from './words.ts'

/** The month for the notice board: on paper only, A4, statistics and nothing else. */
export function MonthNotice({ shown }: { readonly shown: MonthRankingReply }) {
  const say = useWords()
  const { name, timeZone, titleOf } = useRankingHall()
  const { month, demo, edition, at, rulebook, ranking } = shown
  const models = ranking.ranked.filter(({ modelWindow }) => modelWindow)
  const columns = [
    rankingWords.place,
    rankingWords.window,
    rankingWords.total,
    rankingWords.discipline,
    rankingWords.voice,
    rankingWords.timeliness,
    rankingWords.visits,
    rankingWords.ratings,
  ]
  return (
    <article className="only-print month-notice">
      <header>
        <p>
          {name}
          {demo && ` · ${say(rankingWords.demo)}`}
        </p>
        <h1>
          {say(monthTitle(month))} {say(monthWords.print)}
        </h1>
        <p>
          {edition
            ? `${say(editionWords(edition.edition))} · ${dayAndTime(edition.closedAt, timeZone).slice(0, 10)}`
            : `${say(monthWords.printProvisional)} · ${say(monthWords.asOf)} ${dayAndTime(at, timeZone)}`}
        </p>
      </header>
      {models.length > 0 && (
        <p className="notice-models">
          {say(rankingWords.model)}
          <strong>{models.map(({ window }) => titleOf(window)).join('　')}</strong>
        </p>
      )}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.zh}>{say(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranking.ranked.map((one) => (
            <tr key={one.window}>
              <td>{one.place}</td>
              <td>{titleOf(one.window)}</td>
              <td>{one.total}</td>
              <td>{decimals(one.discipline.score, 2)}</td>
              <td>{decimals(one.voice.score, 2)}</td>
              <td>{decimals(one.timeliness.score, 2)}</td>
              <td>{one.visits}</td>
              <td>{one.voice.ratings}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranking.notRanked.length > 0 && (
        <p>
          {say(monthWords.printAside)}: {ranking.notRanked.map(({ window }) => titleOf(window)).join('、')}
        </p>
      )}
      {!ranking.hall.comparison.distinguishable && ranking.ranked.length > 0 && (
        <p>{say(monthWords.notApart)}</p>
      )}
      <footer>
        {say(monthWords.printStatistics)} {say(rulebookVersionWords(rulebook))}
        {edition && ` · ${say(monthWords.hash)} ${edition.hash}`}
      </footer>
    </article>
  )
}
