import type { Words } from '../core/words.ts'

/** A window as it stands on paper. */
export interface WindowOnPaper {
  readonly no: number
  readonly name: string
  /** What citizens come for there. */
  readonly serves: readonly string[]
}

/** A window with a place. Decimals are the edition's own text: nothing is rounded once more. */
export interface PlacedWindow {
  readonly window: WindowOnPaper
  readonly place: number
  readonly model: boolean
  readonly total: string
  readonly discipline: string
  /** Null where so few rated that it would tell how. */
  readonly voice: string | null
  readonly timeliness: string
}

/**
 * Why windows have no place, as far as that is public: what somebody has done there stands in the record, and results
 * are published as statistics only.
 */
export type NoPlace = 'not-enough-data' | 'many-unrated' | 'by-rules'

/** A closed month as it hangs in the hall. No one who sits at a window is named: a window is what is compared. */
export interface MonthPaper {
  readonly hallName: Words
  /** `YYYY-MM`. */
  readonly month: string
  /** Simulated: the paper says so all over. */
  readonly demo: boolean
  readonly edition: number
  /** Last row of the journal that was used, and its hash. */
  readonly seq: number
  readonly hash: string
  readonly rulebook: { readonly version: number; readonly name: string }
  /** Percent of the total. */
  readonly weights: { readonly discipline: number; readonly voice: number; readonly timeliness: number }
  /** Day of the closing in the hall, `YYYY-MM-DD`. */
  readonly closedOn: string
  /** Working days in which objections are heard (公示期), the day of the closing not counted. */
  readonly objections: { readonly days: number; readonly from: string; readonly to: string }
  /** Whether citizens' ratings differ between windows by more than chance. */
  readonly distinguishable: boolean
  /** By place, then by number. */
  readonly placed: readonly PlacedWindow[]
  /** Windows without a place, by number. */
  readonly others: readonly { readonly window: number; readonly why: NoPlace }[]
}

const digits = '〇一二三四五六七八九'

/** A number from 1 to 99 as it is read: 十二, 三十一. */
export function chineseNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

/** `2026-10` as 二〇二六年十月. */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${[...year].map((digit) => digits[Number(digit)]).join('')}年${chineseNumber(Number(number))}月`
}

/** `2026-10` as 2026年10月, `2026-11-08` as 2026年11月8日. */
export function dateOf(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date === undefined ? '' : `${date}日`}`
}

/** Enough of a hash to compare by eye. */
export const shortHash = (hash: string) => hash.slice(0, 16)
