import type { Words } from '../../src/core/words.ts'
import { figureWords } from '../../src/ranking/words.ts'
import type { Condition } from './eligibility.ts'

/** Words of a window's sheet. */
export const sheetWords = {
  back: { zh: '返回排名', en: 'Back to the ranking' },
  previous: { zh: '上一个', en: 'Previous' },
  next: { zh: '下一个', en: 'Next' },
  title: { zh: '窗口得分单', en: 'Sheet of the window' },
  provisional: { zh: '暂定', en: 'Provisional' },
  noPlace: { zh: '未列名次', en: 'Without a place' },
  lost: { zh: '扣分', en: 'Lost' },
  withVolume: { zh: '按千人次', en: 'for 1 000' },
  noDeductions: { zh: '本月没有扣分', en: 'Nothing was deducted this month' },
  behindList: { zh: '扣分依据', en: 'What the deductions rest on' },
  lostForThousand: { zh: '每千人次扣分', en: 'Lost for 1 000 visits' },
  disciplineIs: { zh: '纪律分', en: 'Discipline' },
  asCounted: { zh: '不随办理人次增长的条目逐次扣', en: 'Rules that do not grow with volume, as counted' },
  hallRate: { zh: '全厅每千人次扣分', en: "Hall's lost for 1 000" },
  mean: { zh: '评价均值', en: 'Mean' },
  joined: { zh: '并入全厅均值后', en: "Joined with the hall's mean" },
  counted: { zh: '计入的均值', en: 'Mean that counts' },
  smaller: { zh: '两者中较小的', en: 'the smaller of the two' },
  voiceIs: { zh: '评价分', en: 'Voice' },
  interval: { zh: '90% 区间', en: '90 % interval' },
  intervalOf: {
    zh: '十次有九次真实水平在此区间内',
    en: 'nine times of ten the truth lies in it',
  },
  hallMean: { zh: '全厅均值', en: 'Mean of the hall' },
  hallMeanBefore: { zh: '全厅前三个月均值', en: 'Mean of the hall, three months before' },
  hallMeanOfMonth: { zh: '全厅本月均值', en: 'Mean of the hall, this month' },
  weighedByVisits: {
    zh: '各窗口评价均值按办理人次加权',
    en: "every window's mean weighed by its visits",
  },
  noInterval: { zh: '评价太少，无法给出', en: 'too few ratings to tell' },
  pointsOfLevel: { zh: '分', en: ' points' },
  voiceHidden: {
    zh: '主动评价太少，为避免看出是谁评的，不显示明细',
    en: 'Too few active ratings: details would tell who rated how',
  },
  rows: { zh: '评价明细', en: 'Visits behind the ratings' },
  rowsOpen: { zh: '查看对应的办事记录', en: 'Open the visits behind it' },
  part: { zh: '项', en: 'Part' },
  own: { zh: '本窗口', en: 'This window' },
  expected: { zh: '同事项同时段的其他窗口', en: 'Others, same items and hours' },
  waiting: { zh: '等候（每人次）', en: 'Waiting, each' },
  service: { zh: '办理（每人次）', en: 'Service, each' },
  cases: { zh: '办件按时办结', en: 'Cases on time' },
  weight: { zh: '权重', en: 'Weight' },
  score: { zh: '得分', en: 'Score' },
  comparedVisits: { zh: '可比人次', en: 'Compared visits' },
  notCompared: { zh: '没有可比的办理，按全厅水平', en: 'nothing to compare, as the hall' },
  noCases: { zh: '本月没有到期办件', en: 'no case was due' },
  timelinessIs: { zh: '时效分', en: 'Timeliness' },
  waitingSum: { zh: '等候（合计秒）', en: 'Waiting, seconds in all' },
  serviceSum: { zh: '办理（合计秒）', en: 'Service, seconds in all' },
  othersShare: {
    zh: '其他 ÷（其他 + 本窗口），50 为全厅水平',
    en: 'others ÷ (others + own); 50 is as the hall',
  },
  joinedPace: { zh: '并入后', en: "joined with the hall's pace" },
  hallOnTime: { zh: '全厅按时办结率', en: "Hall's cases on time" },
  eligible: { zh: '参评条件', en: 'Taking part' },
  asked: { zh: '要求', en: 'Asked' },
  has: { zh: '本月', en: 'This month' },
  met: { zh: '符合', en: 'met' },
  notMet: { zh: '不符合', en: 'not met' },
  nextPlace: { zh: '怎样才能前进一名', en: 'What would have changed the place' },
  nextPlaceMeans: {
    zh: '下面每一项单独做到，就能追上前一名（全厅数据不变）：',
    en: "Each of these alone would have reached the window ahead, the hall's figures kept as they are:",
  },
  nothingAlone: {
    zh: '没有哪一项单独足够，需要几方面一起改进。',
    en: 'No single change is enough; several would have to come together.',
  },
  first: { zh: '本窗口是第 1 名', en: 'This window holds the first place' },
  missing: { zh: '相差', en: 'behind by' },
  behindOpen: { zh: '查看登记和系统发现', en: 'Open entries and findings' },
  day: { zh: '日期', en: 'Day' },
  visit: { zh: '办事号', en: 'Visit' },
  channel: { zh: '渠道', en: 'Channel' },
  ratedAt: { zh: '评价时间', en: 'Rated at' },
  more: { zh: '更多', en: 'More' },
} as const satisfies Record<string, Words>

export const conditionWords: Readonly<Record<Condition, Words>> = {
  visits: figureWords.visits,
  ratings: { zh: '主动评价', en: 'Active ratings' },
  unrated: { zh: '未评价率', en: 'Unrated share' },
  serious: { zh: '已认定的严重问题', en: 'Serious findings upheld' },
}

/** What would have been enough, one change at a time. */
export const nextPlaceWords = {
  fewerFindings: (rule: Words, count: number): Words => ({
    zh: `“${rule.zh}”少 ${count} 次`,
    en: `${count} fewer of “${rule.en}”`,
  }),
  moreVerySatisfied: (count: number): Words => ({
    zh: `评价最低的群众中有 ${count} 位改为“非常满意”`,
    en: `${count} of the least satisfied citizens very satisfied instead`,
  }),
  moreOnTime: (count: number): Words => ({
    zh: `超期办件中有 ${count} 件按时办结`,
    en: `${count} of the late cases closed on time`,
  }),
  shorterService: (seconds: number): Words => ({
    zh: `每人次平均办理时间少 ${seconds} 秒（不快于全厅平均）`,
    en: `${seconds} seconds less service for each visit, never below the hall's own pace`,
  }),
} as const
