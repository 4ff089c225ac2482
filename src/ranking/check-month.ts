import { type MonthInput, type MonthRules, tieRules, type WindowMonth } from './month-input.ts'
import { countOf } from './voice.ts'

/**
 * @throws RangeError when figures contradict each other: what is frozen and signed must not rest on a sum that does
 * not add up. A fault of the program that read them, never of a person in the hall.
 */
export function checkMonth({ windows, before }: MonthInput, rules: MonthRules, breathe: () => void): void {
  once(
    windows.map(({ window }) => window),
    'window',
  )
  for (const window of windows) {
    breathe()
    checkWindow(window)
  }
  if (before) counts('ratings before', ...before)
  checkRules(rules)
}

function checkWindow({ window, visits, active, defaulted, unrated, times, cases, deductions }: WindowMonth) {
  const where = `window ${window}`
  counts(where, visits, ...active, defaulted, unrated, cases.closed, cases.onTime)
  must(countOf(active) + defaulted + unrated === visits, `${where}: ratings do not add up to its visits`)
  must(cases.onTime <= cases.closed, `${where}: more cases on time than closed`)
  for (const [item, cells] of Map.groupBy(times, ({ item }) => item)) {
    once(
      cells.map(({ slot }) => slot),
      `${where}: ${item} in hour`,
    )
  }
  once(
    deductions.map(({ rule }) => rule),
    `${where}: rule`,
  )
  for (const { visits, waitMs, serviceMs } of times) {
    counts(where, visits, waitMs, serviceMs)
    must(visits > 0, `${where}: times without a visit`)
  }
  for (const { count, hundredths } of deductions) {
    counts(where, count, hundredths)
    must(count > 0 || hundredths === 0, `${where}: points lost without a finding`)
  }
}

function checkRules({ weights, voice, timeliness, discipline, ties }: MonthRules) {
  must(weights.discipline + weights.voice + weights.timeliness === 100, 'weights are not 100 together')
  must(timeliness.waiting + timeliness.service + timeliness.onTime === 100, 'timeliness is not 100 together')
  counts('rules', voice.priorRatings, ...voice.points, voice.meanFrom)
  counts('rules', discipline.priorVisits, timeliness.priorVisits, timeliness.priorCases)
  must(
    discipline.priorVisits > 0 && timeliness.priorCases > 0,
    'discipline and cases are joined with at least 1',
  )
  must(voice.meanFrom > 0, 'a mean of no rating')
  must(
    voice.points.every((one, level) => one >= (voice.points[level - 1] ?? 0)) &&
      voice.points[4] > voice.zeroAt,
    'points fall from a level to the next better one, or the best is worth nothing',
  )
  must(
    ties.every((rule) => tieRules.includes(rule)),
    'unknown tie rule',
  )
}

function counts(where: string, ...values: readonly number[]) {
  must(
    values.every((value) => Number.isSafeInteger(value) && value >= 0),
    `${where}: not a count`,
  )
}

function once(names: readonly (string | number)[], where: string) {
  const seen = new Set<string | number>()
  for (const name of names) {
    must(!seen.has(name), `${where} ${name} comes twice`)
    seen.add(name)
  }
}

function must(holds: boolean, otherwise: string) {
  if (!holds) throw new RangeError(otherwise)
}
