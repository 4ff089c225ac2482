import type { Words } from '../../src/core/words.ts'
import type { RulebookReply, ScorecardReply, ScorecardsReply } from '../../src/server/ranking-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { percentText, pointsText, signedPoints } from './figures.ts'
import { useRankingHall } from './hall.tsx'
import { rulebookVersionWords } from './month-words.ts'
import { quarterTitle } from './months.ts'
import { referenceWords } from './reference.ts'
import { ruleOf } from './rulebook-of.ts'
import { isEmpty } from './scorecard-columns.tsx'
import { notCountedWords, passingWords, scorecardWords, signatureWords } from './scorecard-words.ts'
import { rankingWords } from './words.ts'

/** The quarter on paper only: all windows on one list, then each window's card with its reasons and signatures. */
export function ScorecardPaper({ shown }: { readonly shown: ScorecardsReply }) {
  const say = useWords()
  return (
    <article className="only-print scorecard-paper">
      <section className="all-windows">
        <PaperHead shown={shown} title={scorecardWords.allWindows} />
        <AllWindows shown={shown} />
      </section>
      {shown.windows
        .filter((card) => !isEmpty(card))
        .map((card) => (
          <section key={card.window} className="one-card">
            <PaperHead shown={shown} title={scorecardWords.oneWindow} window={card.window} />
            <OneCard card={card} rulebook={shown.rulebook} />
            <ol className="signatures">
              {signatureWords.map((who) => (
                <li key={who.zh}>
                  <b>{say(who)}</b>
                  <span>{say(scorecardWords.signature)}</span>
                  <span>{say(scorecardWords.signedOn)}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
    </article>
  )
}

interface PaperHeadProps {
  readonly shown: ScorecardsReply
  readonly title: Words
  readonly window?: number
}

function PaperHead({ shown, title, window }: PaperHeadProps) {
  const say = useWords()
  const { name, timeZone, titleOf } = useRankingHall()
  const { quarter, rulebook, at, demo, ratingsIn } = shown
  return (
    <header>
      <p>
        {name}
        {demo && ` · ${say(rankingWords.demo)}`}
      </p>
      <h1>
        {say(quarterTitle(quarter))} {say(title)}
      </h1>
      <p className="paper-facts">
        {window !== undefined && <strong>{titleOf(window)}</strong>}
        <span>{say(rulebookVersionWords(rulebook.version))}</span>
        <span>
          {say(scorecardWords.passAt)} {pointsText(rulebook.passHundredths)}
        </span>
        <span>
          {say(scorecardWords.reckonedAt)} {dayAndTime(at, timeZone)}
        </span>
      </p>
      {!ratingsIn && <p>{say(scorecardWords.ratingsNotIn)}</p>}
    </header>
  )
}

function AllWindows({ shown: { rulebook, windows } }: { readonly shown: ScorecardsReply }) {
  const say = useWords()
  const { titleOf } = useRankingHall()
  return (
    <table>
      <thead>
        <tr>
          <th>{say(rankingWords.window)}</th>
          {rulebook.categories.map(({ code, name, startHundredths }) => (
            <th key={code} className="figure">
              {say(name)} <small>{startHundredths > 0 ? pointsText(startHundredths) : '±'}</small>
            </th>
          ))}
          <th className="figure">{say(scorecardWords.total)}</th>
          <th>{say(scorecardWords.conclusion)}</th>
        </tr>
      </thead>
      <tbody>
        {windows.map((card) => (
          <tr key={card.window}>
            <td className="name">{titleOf(card.window)}</td>
            {card.categories.map(({ category, hundredths, startHundredths }) => (
              <td key={category} className="figure">
                {isEmpty(card)
                  ? '–'
                  : startHundredths > 0
                    ? pointsText(hundredths)
                    : signedPoints(hundredths)}
              </td>
            ))}
            <td className="figure">{isEmpty(card) ? '–' : pointsText(card.hundredths)}</td>
            <td className="name">{say(passingWords(card.passed))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface OneCardProps {
  readonly card: ScorecardReply
  readonly rulebook: RulebookReply
}

/** Category by category, also those in which nothing was lost: what is signed is the whole card. */
function OneCard({ card, rulebook }: OneCardProps) {
  const say = useWords()
  const ruleName = (code: string) => say(ruleOf(rulebook, code)?.name ?? { zh: code, en: code })
  const referencesText = (references: readonly string[]) =>
    references.map((one) => say(referenceWords(one))).join('、')
  return (
    <>
      <table>
        <thead>
          <tr>
            <th>{say(rankingWords.category)}</th>
            <th className="figure">{say(scorecardWords.start)}</th>
            <th>{say(scorecardWords.reasons)}</th>
            <th className="figure">{say(scorecardWords.score)}</th>
          </tr>
        </thead>
        <tbody>
          {card.categories.map(({ category, startHundredths, hundredths, unboundedHundredths, lines }) => (
            <tr key={category}>
              <td>
                {say(rulebook.categories.find(({ code }) => code === category)?.name ?? scorecardWords.total)}
              </td>
              <td className="figure">{startHundredths > 0 ? pointsText(startHundredths) : '±'}</td>
              <td>
                {lines.length === 0 && '–'}
                {lines.map(({ rule, count, hundredths: points, share, references }) => (
                  <p key={rule}>
                    {ruleName(rule)} × {count}
                    {'　'}
                    <b>{signedPoints(points)}</b>
                    <small>
                      {share && ` ${share.part}/${share.of} · ${percentText(share.part, share.of)}`}{' '}
                      {referencesText(references)}
                    </small>
                  </p>
                ))}
                {hundredths !== unboundedHundredths && <small>{say(scorecardWords.bounded)}</small>}
              </td>
              <td className="figure">
                {startHundredths > 0 ? pointsText(hundredths) : signedPoints(hundredths)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th colSpan={3}>
              {say(scorecardWords.total)} · {say(passingWords(card.passed))}
            </th>
            <th className="figure">{pointsText(card.hundredths)}</th>
          </tr>
        </tfoot>
      </table>
      {card.notCounted.map(({ rule, name, version, references }) => (
        <p key={rule} className="paper-remark">
          {say(scorecardWords.notCounted)}: {say(name)} {referencesText(references)}{' '}
          {say(notCountedWords(version, rulebook.version))}
        </p>
      ))}
      {card.passed === null && <p className="paper-remark">{say(scorecardWords.noDataMeans)}</p>}
    </>
  )
}
