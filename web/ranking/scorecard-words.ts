import type { Words } from '../../src/core/words.ts'

/** Words of the quarter's scorecards. */
export const scorecardWords = {
  quarter: { zh: '季度', en: 'Quarter' },
  passAt: { zh: '合格线', en: 'Pass at' },
  passed: { zh: '合格', en: 'Passed' },
  failed: { zh: '不合格', en: 'Not passed' },
  total: { zh: '合计', en: 'Total' },
  asNow: {
    zh: '按现有数据计算，记入或更正后随之变化',
    en: 'As it is now; entries and corrections change it',
  },
  openRow: { zh: '点一行看每一分的原因', en: 'Click a row for the reasons' },
  noLines: { zh: '没有加分或扣分', en: 'Nothing was given or taken' },
  bounded: { zh: '已到本类限度', en: 'bound of the category reached' },
} as const satisfies Record<string, Words>
