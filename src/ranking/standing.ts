import { unreachable } from '../core/result.ts'
import { type Discipline, disciplineOf, type HallLost, hallLost, type Lost, lostBy } from './discipline.ts'
import { hallUnratedShare } from './eligibility.ts'
import type { MonthInput, MonthRules, TieRule, WindowMonth } from './month-input.ts'
import { add, compare, divide, multiply, type Rational, ratio, rounded } from './rational.ts'
import {
  type ComparedTimes,
  comparedTimes,
  type HallTimes,
  hallTimes,
  type Timeliness,
  timelinessOf,
} from './timeliness.ts'
import { countOf, type HallVoice, hallVoice, type Voice, voiceOf } from './voice.ts'

/** What every window is compared with. */
export interface HallMonth {
  readonly voice: HallVoice
  readonly lost: HallLost
  readonly times: HallTimes
  /** Percent, with four decimals. */
  readonly unratedShare: Rational
}

/** A window's month in its three components. */
export interface Measured {
  readonly window: WindowMonth
  readonly compared: ComparedTimes
  readonly lost: Lost
  readonly discipline: Discipline
  /** Null where nobody rated. */
  readonly voice: Voice | null
  readonly timeliness: Timeliness
}

/** What decides who goes first. */
export interface Standing {
  /** 0–100, with four decimals. */
  readonly total: Rational
  readonly countedPoints: Rational
  readonly timeliness: Rational
  readonly activeRatings: number
  /** Hundredths of points lost, as they came. */
  readonly lost: Rational
}

/** What every window of this month is compared with. */
export const measureHall = (input: MonthInput, rules: MonthRules): HallMonth => ({
  voice: hallVoice(input, rules),
  lost: hallLost(input),
  times: hallTimes(input),
  unratedShare: hallUnratedShare(input),
})

/** A window's month in its three components, against the hall's. */
export function measure(window: WindowMonth, hall: HallMonth, rules: MonthRules): Measured {
  const compared = comparedTimes(window, hall.times)
  const lost = {
    asCounted: ratio(lostBy(window.deductions, false)),
    withVolume: ratio(lostBy(window.deductions, true)),
  }
  return {
    window,
    compared,
    lost,
    discipline: disciplineOf(lost, window.visits, hall.lost.perThousand, rules),
    voice: voiceOf(window.active, hall.voice, rules),
    timeliness: timelinessOf(compared, window.cases, hall.times, rules),
  }
}

/** The total is made of the components as they are shown, so that anybody can add it again. */
export function standingOf(
  { window, lost, discipline, timeliness }: Measured,
  voice: Voice,
  { weights }: MonthRules,
): Standing {
  const total = [
    multiply(discipline.score, ratio(weights.discipline)),
    multiply(voice.score, ratio(weights.voice)),
    multiply(timeliness.score, ratio(weights.timeliness)),
  ].reduce(add)
  return {
    total: rounded(divide(total, ratio(100))),
    countedPoints: voice.counted,
    timeliness: timeliness.score,
    activeRatings: countOf(window.active),
    lost: add(lost.asCounted, lost.withVolume),
  }
}

/** Below 0 where `a` goes before `b`; 0 where they share the place. */
export function compareStandings(a: Standing, b: Standing, ties: readonly TieRule[]): number {
  const byTotal = compare(b.total, a.total)
  if (byTotal !== 0) return byTotal
  for (const rule of ties) {
    const order = compareBy(rule, a, b)
    if (order !== 0) return order
  }
  return 0
}

function compareBy(rule: TieRule, a: Standing, b: Standing): number {
  switch (rule) {
    case 'higher-voice':
      return compare(b.countedPoints, a.countedPoints)
    case 'higher-timeliness':
      return compare(b.timeliness, a.timeliness)
    case 'more-active-ratings':
      return b.activeRatings - a.activeRatings
    case 'fewer-deductions':
      return compare(a.lost, b.lost)
    default:
      return unreachable(rule)
  }
}
