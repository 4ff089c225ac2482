import type { Words } from '../core/words.ts'
import type { Level } from './events.ts'
import type { Sum } from './sums.ts'
import { levelWords } from './words.ts'

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

/** Something for each indicator. */
export const ofEach = <T>(of: (indicator: Indicator) => T) =>
  Object.fromEntries(indicators.map((one) => [one, of(one)])) as Record<Indicator, T>

interface Formula {
  readonly name: Words
  readonly formula: Words
}

/** How each is reckoned, as it stands on the page beside the figure. @param good the levels that count as good */
export function formulasOf(good: readonly Level[]): Readonly<Record<Indicator, Formula>> {
  const best = [...good].sort((a, b) => b - a).map((level) => levelWords[level])
  const zh = best.map((words) => words.zh).join('、')
  const en = best.map((words) => words.en.toLowerCase()).join(', ')
  return {
    good: {
      name: { zh: '好评率', en: 'Good share' },
      formula: {
        zh: `（主动评价中的${zh} + 默认评价中的${zh}）÷（主动评价 + 默认评价）`,
        en: `(${en}; active and defaulted) ÷ (active + defaulted)`,
      },
    },
    'active-good': {
      name: { zh: '主动评价好评率', en: 'Active good share' },
      formula: { zh: `主动评价中的${zh} ÷ 主动评价`, en: `(${en}; active only) ÷ active` },
    },
    ...otherFormulas,
  }
}

const otherFormulas = {
  unrated: {
    name: { zh: '未评价率', en: 'Unrated share' },
    formula: {
      zh: '未评价 ÷ 办理次数；申诉成立的评价不算未评价',
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
} satisfies Partial<Record<Indicator, Formula>>

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

/** From level 5 down to 1. */
export type LevelCounts = readonly [number, number, number, number, number]

/**
 * Sums of one window, item, channel, or the hall. By channel, or of one channel, nobody can say who was silent: then
 * what was finished, defaulted and unrated is null.
 */
export interface Figures {
  readonly finished: number | null
  readonly levels: LevelCounts
  readonly active: number
  readonly good: number
  readonly defaulted: number | null
  readonly defaultedGood: number
  readonly setAside: number
  readonly unrated: number | null
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

export interface FigureChoice {
  readonly by: By
  /** Whether the sums are those of one channel. */
  readonly ofChannel: boolean
  /** The levels that count as good. */
  readonly good: readonly Level[]
}

/** Figures by window, item, channel or the whole hall. Sums may come in pieces, in any order. */
export function figuresBy(
  { by, ofChannel, good }: FigureChoice,
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
    if (into) add(into, sum)
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
  return new Map(
    [...counts].map(([key, count]) => [key, figuresOf(count, good, ofChannel || by === 'channel')]),
  )
}

interface Counts {
  finished: number
  levels: [number, number, number, number, number]
  defaults: [number, number, number, number, number]
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
  defaults: [0, 0, 0, 0, 0],
  setAside: 0,
  negative: 0,
  putRight: 0,
  answered: 0,
  ratedAgain: 0,
  satisfied: 0,
})

function add(into: Counts, { state, level, count }: Sum) {
  const place = (5 - level) as 0 | 1 | 2 | 3 | 4
  switch (state) {
    case 'finished':
      into.finished += count
      return
    case 'active':
      into.levels[place] += count
      return
    case 'defaulted':
      into.defaults[place] += count
      return
    case 'set-aside':
      into.setAside += count
      return
  }
}

const added = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0)

/** @param channel whether the counts are those of one channel */
function figuresOf(count: Counts, goodLevels: readonly Level[], channel: boolean): Figures {
  const { levels, defaults, setAside } = count
  const goodOf = (counts: LevelCounts) =>
    added(counts.filter((_, place) => goodLevels.includes((5 - place) as Level)))
  const active = added(levels)
  const good = goodOf(levels)
  const defaultedGood = goodOf(defaults)
  const defaulted = added(defaults)
  const unrated = count.finished - active - defaulted - setAside
  return {
    finished: channel ? null : count.finished,
    levels,
    active,
    good,
    defaulted: channel ? null : defaulted,
    defaultedGood,
    setAside,
    unrated: channel ? null : unrated,
    shares: {
      good: { of: good + defaultedGood, all: active + defaulted },
      'active-good': { of: good, all: active },
      unrated: channel ? { of: 0, all: 0 } : { of: unrated, all: count.finished },
      answered: { of: count.answered, all: count.negative },
      'put-right': { of: count.putRight, all: count.negative },
      'satisfied-after': { of: count.satisfied, all: count.ratedAgain },
    },
  }
}
