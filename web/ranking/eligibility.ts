import type { HallFigures, SeenSheet } from '../../src/ranking/ranked-month.ts'
import type { RulebookReply } from '../../src/server/ranking-requests.ts'
import { decimals, percentText } from './figures.ts'

export type Condition = 'visits' | 'ratings' | 'unrated' | 'serious'

/** One condition of taking part, what the window has, and what is asked. */
export interface Check {
  readonly condition: Condition
  readonly holds: boolean
  /** Null where it is not shown to this person, or there is nothing. */
  readonly has: string | null
  readonly asked: string
}

/** All conditions of taking part, also those that were met. */
export function checksOf(sheet: SeenSheet, hall: HallFigures, { eligible }: RulebookReply['month']): Check[] {
  const reasons = 'reasons' in sheet ? sheet.reasons : []
  const holds = (code: (typeof reasons)[number]['code']) => !reasons.some((reason) => reason.code === code)
  const { visits, voice } = sheet
  const few = reasons.find((reason) => reason.code === 'few-ratings')
  const ratings = voice?.ratings ?? few?.ratings ?? null
  const serious = reasons.find((reason) => reason.code === 'serious-finding')
  const atMost = Number(hall.unratedShare) + eligible.unratedMarginPoints
  return [
    { condition: 'visits', holds: holds('few-visits'), has: String(visits), asked: `≥ ${eligible.visits}` },
    {
      condition: 'ratings',
      holds: holds('few-ratings'),
      has: ratings === null ? null : String(ratings),
      asked: `≥ ${Math.max(1, eligible.activeRatings)}`,
    },
    {
      condition: 'unrated',
      holds: holds('many-unrated'),
      has: ratings === null ? null : percentText(visits - ratings, visits),
      asked: `≤ ${decimals(atMost.toFixed(4), 1)}%`,
    },
    {
      condition: 'serious',
      holds: holds('serious-finding'),
      has: String(serious?.references.length ?? 0),
      asked: '0',
    },
  ]
}
