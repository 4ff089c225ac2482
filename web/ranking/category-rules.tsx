import type { Words } from '../../src/core/words.ts'
import type { RulebookReply, RuleReply } from '../../src/server/ranking-requests.ts'
import { useWords } from '../shared/language.tsx'
import { pointsText, signedPoints } from './figures.ts'
import { rulebookWords, sourceWords } from './rulebook-words.ts'
import { rankingWords } from './words.ts'

/** All rules by category, with the points they give or take. */
export function CategoryRules({ rulebook: { categories, rules } }: { readonly rulebook: RulebookReply }) {
  const say = useWords()
  return (
    <table className="plain-table rules-table">
      <thead>
        <tr>
          <th>{say(rankingWords.rule)}</th>
          <th className="figure">{say(rankingWords.points)}</th>
          <th>{say(rulebookWords.source)}</th>
          <th>{say(rulebookWords.remarks)}</th>
        </tr>
      </thead>
      {categories.map((category) => (
        <tbody key={category.code}>
          <tr className="category-row">
            <th colSpan={4} scope="rowgroup">
              {say(category.name)} <small className="category-bounds">{boundsText(category, say)}</small>
            </th>
          </tr>
          {rules
            .filter((rule) => rule.category === category.code)
            .map((rule) => (
              <tr key={rule.code}>
                <td>{say(rule.name)}</td>
                <td className="figure">{pointsOf(rule)}</td>
                <td>{say(sourceWords[rule.source])}</td>
                <td>
                  {remarksOf(rule).map((remark) => (
                    <span key={remark.zh} className="small-mark">
                      {say(remark)}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  )
}

function boundsText(
  { startHundredths, atLeastHundredths, atMostHundredths }: RulebookReply['categories'][number],
  say: (words: Words) => string,
): string {
  return [
    startHundredths > 0
      ? `${say(rulebookWords.startsWith)} ${pointsText(startHundredths)}`
      : say(rulebookWords.onTop),
    atLeastHundredths !== null && `${say(rulebookWords.atLeast)} ${pointsText(atLeastHundredths)}`,
    atMostHundredths !== null && `${say(rulebookWords.atMost)} ${signedPoints(atMostHundredths)}`,
  ]
    .filter((text) => text !== false)
    .join(' · ')
}

const pointsOf = ({ hundredths: { from, to } }: RuleReply) =>
  from === to ? signedPoints(from) : `${signedPoints(from)} … ${signedPoints(to)}`

function remarksOf({ sum, secondSignature, growsWithVolume, serious, once }: RuleReply): Words[] {
  return [
    sum && {
      zh: `低于 ${sum.under}% 每 ${sum.every} 个百分点`,
      en: `each full ${sum.every} point${sum.every === 1 ? '' : 's'} under ${sum.under} %`,
    },
    secondSignature && rulebookWords.secondSignature,
    growsWithVolume && rulebookWords.withVolume,
    serious && rulebookWords.serious,
    once && rulebookWords.once,
  ].filter((remark) => remark !== null && remark !== false)
}
