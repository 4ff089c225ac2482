import { workingDaysAfter } from '../cases/working-days.ts'
import type { MonthPaper, NoPlace, WindowOnPaper } from '../paper/month-paper.ts'
import { dayOf } from '../queue/opening-hours.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { NotRankedReason } from '../ranking/ranked-month.ts'
import type { AdoptedRulebook } from '../ranking/rulebook.ts'
import type { ClosedMonth } from '../ranking/shown-month.ts'
import { isFew } from '../ratings/who-sees.ts'

/** So many working days a result stays up before it is settled (公示期). */
const publicDays = 5

/** A closed month as its poster and its notice show it; windows and items bear the names of the plan in force. */
export function monthPaper(
  { month, demo, edition, at, ranking }: ClosedMonth,
  { version, rulebook }: AdoptedRulebook,
  plan: HallPlan,
): MonthPaper {
  const window = windowsOf(plan)
  const closedOn = dayOf(at, plan.timeZone)
  const heard = workingDaysAfter(closedOn, publicDays, plan.closedOn)
  return {
    hallName: plan.name,
    month,
    demo,
    edition: edition.edition,
    seq: edition.seq,
    hash: edition.hash,
    rulebook: { version, name: rulebook.name.zh },
    weights: rulebook.month.weights,
    closedOn,
    objections: { days: publicDays, from: heard[0] ?? closedOn, to: heard.at(-1) ?? closedOn },
    distinguishable: ranking.hall.comparison.distinguishable,
    placed: ranking.ranked.map((sheet) => ({
      window: window(sheet.window),
      place: sheet.place,
      model: sheet.modelWindow,
      total: sheet.total,
      discipline: sheet.discipline.score,
      voice: isFew(sheet.voice.ratings) ? null : sheet.voice.score,
      timeliness: sheet.timeliness.score,
    })),
    others: ranking.notRanked.map((one) => ({ window: one.window, why: publicReason(one.reasons) })),
  }
}

function windowsOf({ windows, groups }: HallPlan): (no: number) => WindowOnPaper {
  const items = new Map(
    groups.flatMap(({ items }) => items.map(({ code, name }) => [code, name.zh] as const)),
  )
  return (no) => {
    const planned = windows.find((one) => one.no === no)
    return {
      no,
      name: planned?.name.zh ?? `${no}号窗口`,
      serves: planned?.serves.map((code) => items.get(code) ?? code) ?? [],
    }
  }
}

/** A serious finding is nobody's business but the hall's: results are published as statistics only. */
function publicReason(reasons: readonly NotRankedReason[]): NoPlace {
  const codes = reasons.map(({ code }) => code)
  if (codes.includes('few-visits') || codes.includes('few-ratings')) return 'not-enough-data'
  return codes.includes('serious-finding') ? 'by-rules' : 'many-unrated'
}
