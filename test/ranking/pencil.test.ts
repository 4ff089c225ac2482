import { expect, test } from 'vitest'
import type { MonthInput } from '../../src/ranking/month-input.ts'
import { rankMonth } from '../../src/ranking/rank-month.ts'
import type { HallFigures, RankedMonth, RankedSheet, UnrankedSheet } from '../../src/ranking/ranked-month.ts'
import { rules } from './month-of.ts'
import { sampleMonth } from './sampled-month.ts'

// Whoever has a sheet, the hall's figures and a pencil: only what is printed goes in, and nothing of the program's
// arithmetic is used.

/** A printed figure in units of 0.0001. */
const units = (printed: string | number) => {
  const [, sign, whole = '0', rest = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(String(printed)) ?? []
  return BigInt(`${sign}${whole}${rest.padEnd(4, '0')}`)
}

/** The quotient with four decimals as it is printed, a half to the even neighbour. */
function printed(dividend: bigint, divisor: bigint): string {
  const scaled = dividend * 10_000n
  let result = scaled / divisor
  const twice = 2n * (scaled % divisor)
  if (twice > divisor || (twice === divisor && result % 2n === 1n)) result++
  return `${result / 10_000n}.${String(result % 10_000n).padStart(4, '0')}`
}

const one = 10_000n
const times = (factor: number, figure: string | number) => BigInt(factor) * units(figure)
const largest = (value: bigint) => (value < 0n ? 0n : value)

/** A month of 31 windows, with cases that were late and deductions of both kinds. */
function monthWith(seed: number, withBefore: boolean): MonthInput {
  const { input } = sampleMonth({ seed, spread: 1, withBefore })
  const windows = input.windows.map((window) => ({
    ...window,
    cases: { closed: window.visits % 90, onTime: Math.max(0, (window.visits % 90) - (window.window % 7)) },
    deductions: [
      ...window.deductions,
      {
        rule: 'untidy',
        category: 'tidiness',
        count: 1,
        hundredths: 35,
        growsWithVolume: false,
        references: [],
      },
    ],
  }))
  return { ...input, windows }
}

type AnySheet = RankedSheet | UnrankedSheet

function hallAgain(hall: HallFigures, sheets: readonly AnySheet[]) {
  const rated = sheets.filter(({ voice }) => voice !== null)
  const { meanOf } = hall
  const active = meanOf?.of === 'months-before' ? meanOf.active : null
  return {
    meanPoints: active
      ? printed(pointsOf(active), BigInt(active.reduce((a, b) => a + b)))
      : printed(
          rated.reduce((sum, { visits, voice }) => sum + times(visits, voice?.meanPoints ?? 0), 0n),
          one * BigInt(rated.reduce((sum, { visits }) => sum + visits, 0)),
        ),
    lostPerThousand: printed(times(1000, hall.lostWithVolume ?? ''), one * BigInt(hall.visits)),
    onTimeShare: printed(BigInt(100 * (hall.cases?.onTime ?? 0)), BigInt(hall.cases?.closed ?? 0)),
  }
}

const pointsOf = (active: readonly number[]) =>
  BigInt(active.reduce((sum, count, level) => sum + count * (rules.voice.points[level] ?? 0), 0))

function voiceAgain({ voice }: AnySheet, hall: HallFigures) {
  if (!voice) return null
  const { priorRatings, zeroAt, points } = rules.voice
  const sum = pointsOf(voice.active)
  const meanPoints = printed(sum, BigInt(voice.ratings))
  const joined = printed(
    one * sum + times(priorRatings, hall.meanPoints ?? ''),
    one * BigInt(voice.ratings + priorRatings),
  )
  const countedPoints = units(meanPoints) <= units(joined) ? meanPoints : joined
  const above = largest(units(countedPoints) - units(zeroAt))
  return { meanPoints, countedPoints, score: printed(100n * above, one * BigInt(points[4] - zeroAt)) }
}

function disciplineAgain({ discipline, visits }: AnySheet, hall: HallFigures) {
  const { priorVisits } = rules.discipline
  const lostPerThousand = printed(
    times(1000, discipline.lostWithVolume) + times(priorVisits, hall.lostPerThousand),
    one * BigInt(visits + priorVisits),
  )
  const left = units(100) - units(discipline.lostAsCounted) - units(lostPerThousand)
  return { lostPerThousand, score: printed(largest(left), one) }
}

function timesAgain({ ownMs, expectedMs, comparedVisits }: AnySheet['timeliness']['waiting']) {
  if (comparedVisits === 0) return { compared: '50.0000', score: '50.0000' }
  const compared = printed(100n * BigInt(expectedMs), BigInt(ownMs + expectedMs))
  const { priorVisits } = rules.timeliness
  const joined = times(comparedVisits, compared) + times(priorVisits, 50)
  return { compared, score: printed(joined, one * BigInt(comparedVisits + priorVisits)) }
}

function timelinessAgain({ timeliness: { waiting, service, cases } }: AnySheet, hall: HallFigures) {
  const { priorCases, ...weights } = rules.timeliness
  const again = {
    waiting: timesAgain(waiting),
    service: timesAgain(service),
    cases: {
      score: printed(
        times(100, cases.onTime) + times(priorCases, hall.onTimeShare ?? ''),
        one * BigInt(cases.closed + priorCases),
      ),
    },
  }
  const weighted =
    times(weights.waiting, again.waiting.score) +
    times(weights.service, again.service.score) +
    times(weights.onTime, again.cases.score)
  return { ...again, score: printed(weighted, 100n * one) }
}

test.each([
  ['three months before', 11, true],
  ['the month itself', 12, false],
])(
  'with a pencil every figure comes out as printed, where the hall is measured by %s',
  (_, seed, withBefore) => {
    // As it is frozen: texts and whole numbers.
    const text = JSON.stringify(rankMonth(monthWith(seed, withBefore), rules))
    const { hall, ranked, notRanked } = JSON.parse(text) as RankedMonth
    const sheets = [...ranked, ...notRanked]
    expect(hall.meanOf?.of).toBe(withBefore ? 'months-before' : 'month')
    expect(hall).toMatchObject(hallAgain(hall, sheets))
    expect(sheets).toHaveLength(31)
    for (const sheet of sheets) {
      expect(sheet.discipline).toMatchObject(disciplineAgain(sheet, hall))
      expect(sheet.timeliness).toMatchObject(timelinessAgain(sheet, hall))
      const voice = voiceAgain(sheet, hall)
      if (voice) expect(sheet.voice).toMatchObject(voice)
      if (!('total' in sheet)) continue
      const { weights } = rules
      const total =
        times(weights.discipline, sheet.discipline.score) +
        times(weights.voice, sheet.voice.score) +
        times(weights.timeliness, sheet.timeliness.score)
      expect(sheet.total).toBe(printed(total, 100n * one))
    }
  },
)
