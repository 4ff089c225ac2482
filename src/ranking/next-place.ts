import { disciplineOf } from './discipline.ts'
import type { ByLevel, Deduction, MonthRules } from './month-input.ts'
import type { NextPlace } from './ranked-month.ts'
import { decimal, multiply, ratio, subtract } from './rational.ts'
import { compareStandings, type HallMonth, type Measured, type Standing, standingOf } from './standing.ts'
import { timelinessOf } from './timeliness.ts'
import { countOf, type Voice, voiceOf } from './voice.ts'

/** A window that takes part in the ranking. */
export interface Placed extends Measured {
  readonly voice: Voice
  readonly standing: Standing
}

/**
 * What would have been enough to reach the window ahead, or to share its place: the smallest change of each kind,
 * one at a time. The hall's figures stay as they are, as nobody reckons with what a change would do to them.
 */
export function nextPlace(own: Placed, ahead: Placed, hall: HallMonth, rules: MonthRules): NextPlace {
  const reaches = (changed: Measured) =>
    changed.voice !== null &&
    compareStandings(standingOf(changed, changed.voice, rules), ahead.standing, rules.ties) <= 0
  return {
    ahead: ahead.window.window,
    missing: decimal(subtract(ahead.standing.total, own.standing.total)),
    fewerFindings: fewerFindings(own, hall, rules, reaches),
    moreVerySatisfied: moreVerySatisfied(own, hall, rules, reaches),
    moreOnTime: moreOnTime(own, hall, rules, reaches),
    shorterServiceSeconds: shorterService(own, hall, rules, reaches),
  }
}

type Reaches = (changed: Measured) => boolean

function fewerFindings(own: Placed, hall: HallMonth, rules: MonthRules, reaches: Reaches) {
  const enough = own.window.deductions.flatMap((deduction) => {
    const count = smallest(deduction.count, (fewer) => reaches(without(own, deduction, fewer, hall, rules)))
    return count === null ? [] : [{ rule: deduction.rule, count }]
  })
  enough.sort((a, b) => a.count - b.count || (a.rule < b.rule ? -1 : 1))
  return enough[0] ?? null
}

/** As if so many findings of a rule had not been; each costs the mean of the rule's findings. */
function without(own: Placed, one: Deduction, fewer: number, hall: HallMonth, rules: MonthRules): Measured {
  const spared = multiply(ratio(one.hundredths, one.count), ratio(fewer))
  const { lost } = own
  const less = one.growsWithVolume
    ? { ...lost, withVolume: subtract(lost.withVolume, spared) }
    : { ...lost, asCounted: subtract(lost.asCounted, spared) }
  return {
    ...own,
    lost: less,
    discipline: disciplineOf(less, own.window.visits, hall.lost.perThousand, rules),
  }
}

function moreVerySatisfied(own: Placed, hall: HallMonth, rules: MonthRules, reaches: Reaches): number | null {
  const { active } = own.window
  return smallest(countOf(active) - active[4], (more) => {
    const better = improved(active, more)
    return reaches({
      ...own,
      window: { ...own.window, active: better },
      voice: voiceOf(better, hall.voice, rules),
    })
  })
}

/** The least satisfied become very satisfied. */
function improved(active: ByLevel, more: number): ByLevel {
  const better: [number, number, number, number, number] = [...active]
  let left = more
  for (const level of [0, 1, 2, 3] as const) {
    const moved = Math.min(left, better[level])
    better[level] -= moved
    better[4] += moved
    left -= moved
  }
  return better
}

function moreOnTime(own: Placed, hall: HallMonth, rules: MonthRules, reaches: Reaches): number | null {
  const { closed, onTime } = own.window.cases
  return smallest(closed - onTime, (more) => {
    const cases = { closed, onTime: onTime + more }
    return reaches({ ...own, timeliness: timelinessOf(own.compared, cases, hall.times, rules) })
  })
}

/** Down to the hall's own pace: nobody is told to be quicker than that. */
function shorterService(own: Placed, hall: HallMonth, rules: MonthRules, reaches: Reaches): number | null {
  const { visits, service } = own.compared
  if (visits === 0) return null
  const slower = service.ownMs - service.expectedMs
  const second = 1000 * visits
  return smallest((slower - (slower % second)) / second, (seconds) => {
    const quicker = { ...service, ownMs: service.ownMs - seconds * second }
    return reaches({
      ...own,
      timeliness: timelinessOf({ ...own.compared, service: quicker }, own.window.cases, hall.times, rules),
    })
  })
}

/** The smallest of 1 to `most` that is enough, where more is never worse; null where even the most is not. */
function smallest(most: number, enough: (amount: number) => boolean): number | null {
  if (most < 1 || !enough(most)) return null
  let [low, high] = [1, most]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (enough(middle)) high = middle
    else low = middle + 1
  }
  return low
}
