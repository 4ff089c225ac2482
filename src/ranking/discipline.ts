import type { Deduction, MonthInput, MonthRules, WindowMonth } from './month-input.ts'
import type { DisciplineSheet } from './ranked-month.ts'
import {
  add,
  decimal,
  divide,
  larger,
  multiply,
  type Rational,
  ratio,
  rounded,
  subtract,
  zero,
} from './rational.ts'

/** What a window lost in the month, in hundredths of points: by rules that grow with volume, and by the others. */
export interface Lost {
  readonly asCounted: Rational
  readonly withVolume: Rational
}

/** A window's discipline as the ranking goes on with it. */
export interface Discipline {
  /** 0–100, with four decimals. */
  readonly score: Rational
  /** For 1 000 visits, in points, with four decimals. */
  readonly perThousand: Rational
}

/** What the whole hall lost by rules that grow with volume. */
export interface HallLost {
  /** In hundredths of points. */
  readonly withVolume: number
  /** For 1 000 visits, in points, with four decimals. */
  readonly perThousand: Rational
}

/** What the hall's windows lost together. */
export function hallLost({ windows }: MonthInput): HallLost {
  const visits = windows.reduce((total, window) => total + window.visits, 0)
  const withVolume = windows.reduce((total, { deductions }) => total + lostBy(deductions, true), 0)
  return { withVolume, perThousand: visits === 0 ? zero : rounded(ratio(withVolume * 10, visits)) }
}

/** Points lost, in hundredths, by the rules that grow with volume, or by the others. */
export function lostBy(deductions: readonly Deduction[], growsWithVolume: boolean): number {
  return deductions
    .filter((one) => one.growsWithVolume === growsWithVolume)
    .reduce((total, { hundredths }) => total + hundredths, 0)
}

/**
 * 100 less what the month took away, not below 0. What grows with volume is counted for 1 000 visits, and joined with
 * visits at the hall's rate: that a window with 60 visits had no finding proves as little as that it had one.
 */
export function disciplineOf(
  lost: Lost,
  visits: number,
  hallPerThousand: Rational,
  { discipline }: MonthRules,
): Discipline {
  const { priorVisits } = discipline
  const perThousand = rounded(
    divide(
      add(multiply(lost.withVolume, ratio(10)), multiply(hallPerThousand, ratio(priorVisits))),
      ratio(visits + priorVisits),
    ),
  )
  const left = subtract(subtract(ratio(100), divide(lost.asCounted, ratio(100))), perThousand)
  return { score: rounded(larger(zero, left)), perThousand }
}

/** What a sheet says of a window's discipline: deductions by rule, what shows each in order. */
export function disciplineSheet({ deductions }: WindowMonth, discipline: Discipline): DisciplineSheet {
  return {
    score: decimal(discipline.score),
    deductions: [...deductions]
      .sort((a, b) => (a.rule < b.rule ? -1 : 1))
      .map((one) => ({ ...one, references: [...one.references].sort() })),
    lostAsCounted: decimal(ratio(lostBy(deductions, false), 100)),
    lostWithVolume: decimal(ratio(lostBy(deductions, true), 100)),
    lostPerThousand: decimal(discipline.perThousand),
  }
}
