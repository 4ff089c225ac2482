import type { Words } from '../../src/core/words.ts'
import type { NextPlace, SeenSheet } from '../../src/ranking/ranked-month.ts'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { useRankingHall } from './hall.tsx'
import { PartFrame } from './part-frame.tsx'
import { ruleOf } from './rulebook-of.ts'
import { nextPlaceWords, sheetWords } from './sheet-words.ts'

interface NextPlacePartProps {
  readonly sheet: SeenSheet
  readonly rulebook: RulebookReply
}

/** The smallest changes, each for itself, that would have reached the window ahead. */
export function NextPlacePart({ sheet, rulebook }: NextPlacePartProps) {
  const say = useWords()
  const { titleOf } = useRankingHall()
  if ('reasons' in sheet) return null
  const { nextPlace } = sheet
  if (!nextPlace) {
    return (
      <PartFrame title={say(sheetWords.nextPlace)}>
        <p>{say(sheetWords.first)}</p>
      </PartFrame>
    )
  }
  const changes = changesOf(nextPlace, rulebook)
  return (
    <PartFrame title={say(sheetWords.nextPlace)}>
      <p>
        {titleOf(nextPlace.ahead)}: {say(sheetWords.missing)} <b>{nextPlace.missing}</b>
      </p>
      {changes.length > 0 && <p>{say(sheetWords.nextPlaceMeans)}</p>}
      {changes.length === 0 && sheet.voice && <p>{say(sheetWords.nothingAlone)}</p>}
      <ul className="next-changes">
        {changes.map((change) => (
          <li key={change.zh}>{say(change)}</li>
        ))}
      </ul>
    </PartFrame>
  )
}

function changesOf(next: NextPlace, rulebook: RulebookReply): Words[] {
  const { fewerFindings, moreVerySatisfied, moreOnTime, shorterServiceSeconds } = next
  const rule = fewerFindings && ruleOf(rulebook, fewerFindings.rule)?.name
  return [
    fewerFindings &&
      nextPlaceWords.fewerFindings(
        rule ?? { zh: fewerFindings.rule, en: fewerFindings.rule },
        fewerFindings.count,
      ),
    moreVerySatisfied === null ? null : nextPlaceWords.moreVerySatisfied(moreVerySatisfied),
    moreOnTime === null ? null : nextPlaceWords.moreOnTime(moreOnTime),
    shorterServiceSeconds === null ? null : nextPlaceWords.shorterService(shorterServiceSeconds),
  ].filter((change) => change !== null)
}
