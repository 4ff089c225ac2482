import type { Words } from '../../src/core/words.ts'
import { figureWords } from '../../src/ranking/words.ts'

/** Words that more than one tab of the ranking page uses. */
export const rankingWords = {
  page: { zh: '月度考核', en: 'Monthly comparison' },
  month: { zh: '月度排名', en: 'Month' },
  scorecards: { zh: '季度考核表', en: 'Quarterly scorecards' },
  entries: { zh: '考核登记', en: 'Entries and findings' },
  rulebook: { zh: '考核办法', en: 'Rulebook' },
  nothingYet: { zh: '大厅还没有办理完毕的号票', en: 'Nothing has been served in this hall yet' },
  nothingYetHint: {
    zh: '第一位群众办完之后，这里开始有排名。',
    en: 'A ranking begins here once the first citizen has been served.',
  },
  window: { zh: '窗口', en: 'Window' },
  chooseMonth: { zh: '月份', en: 'Month' },
  model: { zh: '示范窗口', en: 'Model window' },
  place: { zh: '名次', en: 'Place' },
  total: { zh: '总分', en: 'Total' },
  discipline: { zh: '纪律', en: 'Discipline' },
  voice: { zh: '群众评价', en: "Citizens' voice" },
  timeliness: { zh: '时效', en: 'Timeliness' },
  visits: figureWords.visits,
  ratings: { zh: '主动评价', en: 'Active ratings' },
  fewRatings: { zh: '评价太少，不显示', en: 'too few ratings to be shown' },
  rule: { zh: '条目', en: 'Rule' },
  category: { zh: '类别', en: 'Category' },
  count: { zh: '次数', en: 'Count' },
  points: { zh: '分值', en: 'Points' },
  evidence: { zh: '依据', en: 'Evidence' },
  behind: { zh: '来源', en: 'What is behind it' },
  export: { zh: '导出', en: 'Export' },
  print: { zh: '打印', en: 'Print' },
  reason: { zh: '理由', en: 'Reason' },
  required: { zh: '请填写', en: 'Fill this in' },
  demo: { zh: '演示数据', en: 'Demo data' },
} as const satisfies Record<string, Words>

/** 第 2 版 · Edition 2. */
export const editionWords = (edition: number): Words => ({
  zh: `第 ${edition} 版`,
  en: `Edition ${edition}`,
})

/** 第 1 名 · Place 1. */
export const placeWords = (place: number): Words => ({ zh: `第 ${place} 名`, en: `Place ${place}` })
