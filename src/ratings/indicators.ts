import type { Words } from '../core/words.ts'
import type { Sum } from './sums.ts'

/** The shares that a hall reports (GB/T 39735-2020 and the practice of halls). */
export const indicators = [
  'good',
  'active-good',
  'unrated',
  'answered',
  'put-right',
  'satisfied-after',
] as const
export type Indicator = (typeof indicators)[number]

/** How each is reckoned, as it stands on the page beside the figure. */
export const formulas: Readonly<Record<Indicator, { readonly name: Words; readonly formula: Words }>> = {
  good: {
    name: { zh: '好评率', en: 'Good share' },
    formula: {
      zh: '（主动评价中的非常满意、满意 + 默认评价中的非常满意、满意）÷（主动评价 + 默认评价）',
      en: '(very satisfied and satisfied, active and defaulted) ÷ (active + defaulted)',
    },
  },
  'active-good': {
    name: { zh: '主动评价好评率', en: 'Active good share' },
    formula: {
      zh: '主动评价中的非常满意、满意 ÷ 主动评价',
      en: '(very satisfied and satisfied, active only) ÷ active',
    },
  },
  unrated: {
    name: { zh: '未评价率', en: 'Unrated share' },
    formula: {
      zh: '未评价 ÷ 已办结；申诉成立的评价不算未评价',
      en: 'unrated ÷ finished; a rating that was set aside is not unrated',
    },
  },
  answered: {
    name: { zh: '差评答复率', en: 'Negative ratings answered' },
    formula: {
      zh: '已答复的差评 ÷ 全部差评；申诉成立的除外',
      en: 'negative ratings answered ÷ negative ratings, without those set aside',
    },
  },
  'put-right': {
    name: { zh: '差评整改率', en: 'Negative ratings put right' },
    formula: {
      zh: '已核实整改的差评 ÷ 全部差评；申诉成立的除外',
      en: 'negative ratings put right ÷ negative ratings, without those set aside',
    },
  },
  'satisfied-after': {
    name: { zh: '整改后满意率', en: 'Satisfied afterwards' },
    formula: {
      zh: '再次评价为基本满意以上 ÷ 再次评价',
      en: 'second ratings of basically satisfied or better ÷ second ratings',
    },
  },
}

/** What became of negative ratings, as the desk sums them up. */
export interface AfterNegative {
  readonly window: number
  readonly item: string
  readonly channel: string
  readonly opened: number
  readonly putRight: number
  readonly answered: number
  readonly ratedAgain: number
  readonly satisfied: number
}

/** An exact share: `of` among `all`, both integers. */
export interface Share {
  readonly of: number
  readonly all: number
}

/** Sums of one window, item, channel, or the hall. */
export interface Figures {
  readonly finished: number
  /** From level 5 down to 1. */
  readonly levels: readonly [number, number, number, number, number]
  readonly active: number
  readonly defaulted: number
  readonly setAside: number
  readonly unrated: number
  readonly shares: Readonly<Record<Indicator, Share>>
}

export type By = 'hall' | 'window' | 'item' | 'channel'

/** What a sum or a follow-up belongs to; null for one that has no part in it, such as a silent visit by channel. */
function keyOf(by: By, { window, item, channel }: Pick<Sum, 'window' | 'item' | 'channel'>): string | null {
  switch (by) {
    case 'hall':
      return ''
    case 'window':
      return String(window)
    case 'item':
      return item
    case 'channel':
      return channel === 'none' ? null : channel
  }
}

/** Figures by window, item, channel or the whole hall. Sums may come in pieces, in any order. */
export function figuresBy(
  by: By,
  sums: readonly Sum[],
  after: readonly AfterNegative[],
): ReadonlyMap<string, Figures> {
  const counts = new Map<string, Counts>()
  const countsOf = (of: Pick<Sum, 'window' | 'item' | 'channel'>) => {
    const key = keyOf(by, of)
    if (key === null) return null
    const known = counts.get(key) ?? noCounts()
    counts.set(key, known)
    return known
  }
  for (const sum of sums) {
    const into = countsOf(sum)
    if (into) add(into, sum, by)
  }
  for (const one of after) {
    const into = countsOf(one)
    if (!into) continue
    into.negative += one.opened
    into.putRight += one.putRight
    into.answered += one.answered
    into.ratedAgain += one.ratedAgain
    into.satisfied += one.satisfied
  }
  return new Map([...counts].map(([key, count]) => [key, figuresOf(count)]))
}

interface Counts {
  finished: number
  levels: [number, number, number, number, number]
  defaulted: number
  defaultedGood: number
  setAside: number
  negative: number
  putRight: number
  answered: number
  ratedAgain: number
  satisfied: number
}

const noCounts = (): Counts => ({
  finished: 0,
  levels: [0, 0, 0, 0, 0],
  defaulted: 0,
  defaultedGood: 0,
  setAside: 0,
  negative: 0,
  putRight: 0,
  answered: 0,
  ratedAgain: 0,
  satisfied: 0,
})

/** The two highest levels. */
const isGood = (level: number) => level >= 4

function add(into: Counts, { state, level, count }: Sum, by: By) {
  switch (state) {
    case 'finished':
      into.finished += count
      return
    case 'active': {
      const place = (5 - level) as 0 | 1 | 2 | 3 | 4
      into.levels[place] += count
      // Nobody can say by which channel a silent citizen would have come.
      if (by === 'channel') into.finished += count
      return
    }
    case 'defaulted':
      into.defaulted += count
      if (isGood(level)) into.defaultedGood += count
      return
    case 'set-aside':
      into.setAside += count
      if (by === 'channel') into.finished += count
      return
  }
}

function figuresOf(count: Counts): Figures {
  const { finished, levels, defaulted, setAside } = count
  const active = levels.reduce((sum, of) => sum + of, 0)
  const good = levels[0] + levels[1]
  const unrated = finished - active - defaulted - setAside
  return {
    finished,
    levels,
    active,
    defaulted,
    setAside,
    unrated,
    shares: {
      good: { of: good + count.defaultedGood, all: active + defaulted },
      'active-good': { of: good, all: active },
      unrated: { of: unrated, all: finished },
      answered: { of: count.answered, all: count.negative },
      'put-right': { of: count.putRight, all: count.negative },
      'satisfied-after': { of: count.satisfied, all: count.ratedAgain },
    },
  }
}
