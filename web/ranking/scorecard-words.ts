import type { Words } from '../../src/core/words.ts'

/** Words of the quarter's scorecards. */
export const scorecardWords = {
  quarter: { zh: '季度', en: 'Quarter' },
  passAt: { zh: '合格线', en: 'Pass at' },
  passed: { zh: '合格', en: 'Passed' },
  failed: { zh: '不合格', en: 'Not passed' },
  noData: { zh: '无数据', en: 'No data' },
  noDataMeans: {
    zh: '本季度没有办理人次和办件，不评定是否合格',
    en: 'No visit and no case in the quarter: there is nothing to pass',
  },
  total: { zh: '合计', en: 'Total' },
  asNow: {
    zh: '按现有数据计算，登记或更正后随之变化',
    en: 'As it is now; entries and corrections change it',
  },
  ratingsNotIn: {
    zh: '群众评价尚未计入，评价期满后计入',
    en: 'Without ratings: they count once the time to rate is over',
  },
  openRow: { zh: '点一行看每一分的原因', en: 'Click a row for the reasons' },
  noLines: { zh: '没有加分或扣分', en: 'Nothing was given or taken' },
  notCounted: { zh: '未计入本季度', en: 'Not counted in this quarter' },
  allWindows: { zh: '窗口考核汇总表', en: 'scorecards of all windows' },
  oneWindow: { zh: '窗口考核表', en: 'scorecard of a window' },
  reckonedAt: { zh: '计算时间', en: 'Reckoned at' },
  conclusion: { zh: '结论', en: 'Result' },
  start: { zh: '起始分', en: 'Begins with' },
  reasons: { zh: '加减分及依据', en: 'What was given or taken, and why' },
  score: { zh: '得分', en: 'Points' },
  signature: { zh: '签字：', en: 'Signed:' },
  signedOn: { zh: '日期：', en: 'Date:' },
  exportXlsx: { zh: 'Excel 工作簿（含每一分的依据）', en: 'Excel workbook with the reasons' },
  exportCsv: { zh: 'CSV（汇总表）', en: 'CSV of all windows' },
  bounded: { zh: '已到本类限度', en: 'bound of the category reached' },
} as const satisfies Record<string, Words>

/** Why an entry is not counted: its rule came with a later version of the rulebook. */
export const notCountedWords = (version: number, scoredBy: number): Words => ({
  zh: `条目出自考核办法第 ${version} 版，本季度按第 ${scoredBy} 版计分`,
  en: `A rule of version ${version} of the rulebook; the quarter is scored by version ${scoredBy}`,
})

/** Passed, not passed, or nothing that could pass. */
export function passingWords(passed: boolean | null): Words {
  if (passed === null) return scorecardWords.noData
  return passed ? scorecardWords.passed : scorecardWords.failed
}

/** Who signs a card, in this order: whom it is about, who stands above, who fixes it. */
export const signatureWords: readonly Words[] = [
  { zh: '自我评定', en: 'Self-assessment' },
  { zh: '上级审核', en: 'Checked by the superior' },
  { zh: '考核组审定', en: 'Fixed by the assessment group' },
]
