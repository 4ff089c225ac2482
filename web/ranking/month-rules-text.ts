import type { Words } from '../../src/core/words.ts'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { rulebookWords, tieWords } from './rulebook-words.ts'

/** The rules of the month as lines of text. */
export function monthRulesText({ month }: RulebookReply): readonly { title: Words; text: Words }[] {
  const { weights, voice, discipline, timeliness, eligible, ties, modelPlaces } = month
  const [one, two, three, four, five] = voice.points
  return [
    {
      title: rulebookWords.weights,
      text: {
        zh: `纪律 ${weights.discipline}% + 群众评价 ${weights.voice}% + 时效 ${weights.timeliness}%，各项满分 100`,
        en: `Discipline ${weights.discipline} % + citizens' voice ${weights.voice} % + timeliness ${weights.timeliness} %, each 0–100`,
      },
    },
    {
      title: rulebookWords.eligible,
      text: {
        zh: `办理不少于 ${eligible.visits} 人次，主动评价不少于 ${eligible.activeRatings} 条，未评价率不高出全厅 ${eligible.unratedMarginPoints} 个百分点，没有已认定的严重问题`,
        en: `At least ${eligible.visits} visits and ${eligible.activeRatings} active ratings, unrated share at most ${eligible.unratedMarginPoints} points above the hall's, no serious finding upheld`,
      },
    },
    {
      title: rulebookWords.discipline,
      text: {
        zh: `100 减去扣分；随办理人次增长的条目按每千人次折算，并与 ${discipline.priorVisits} 人次全厅水平合并`,
        en: `100 less the deductions; rules that grow with volume for 1 000 visits, joined with ${discipline.priorVisits} visits at the hall's rate`,
      },
    },
    {
      title: rulebookWords.voice,
      text: {
        zh: `五级各计 ${five}、${four}、${three}、${two}、${one} 分；与 ${voice.priorRatings} 条全厅均值合并，取较小者（全厅均值取前三个月，前三个月评价不足 ${voice.meanFrom} 条时取本月）；${voice.zeroAt} 分为 0，${five} 分为 100`,
        en: `Levels count ${five}, ${four}, ${three}, ${two}, ${one}; joined with ${voice.priorRatings} ratings at the hall's mean, the smaller counts (that of the three months before; of the month itself where they have fewer than ${voice.meanFrom} ratings); ${voice.zeroAt} is worth 0, ${five} is worth 100`,
      },
    },
    {
      title: rulebookWords.timeliness,
      text: {
        zh: `等候 ${timeliness.waiting}%、办理 ${timeliness.service}%（与同事项同时段的其他窗口比，并与 ${timeliness.priorVisits} 人次全厅水平合并），办件按时办结 ${timeliness.onTime}%（与 ${timeliness.priorCases} 件全厅水平合并）`,
        en: `Waiting ${timeliness.waiting} %, service ${timeliness.service} % (against others for the same items and hours, joined with ${timeliness.priorVisits} visits at the hall's pace), cases on time ${timeliness.onTime} % (joined with ${timeliness.priorCases} cases at the hall's share)`,
      },
    },
    {
      title: rulebookWords.ties,
      text: {
        zh: `依次比较：${ties.map((tie) => tieWords[tie].zh).join('；')}；仍相同则并列`,
        en: `In turn: ${ties.map((tie) => tieWords[tie].en).join('; ')}; then the place is shared`,
      },
    },
    {
      title: rulebookWords.models,
      text: { zh: `前 ${modelPlaces} 名`, en: `Places 1 to ${modelPlaces}` },
    },
  ]
}
