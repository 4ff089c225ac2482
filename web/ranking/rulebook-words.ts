import type { Words } from '../../src/core/words.ts'
import type { TieRule } from '../../src/ranking/month-input.ts'
import type { RuleReply } from '../../src/server/ranking-requests.ts'

/** Words of the rulebook as people read it. */
export const rulebookWords = {
  version: { zh: '版本', en: 'Version' },
  inForce: { zh: '现行', en: 'In force' },
  whole: {
    zh: '一个月或一个季度，按其第一天施行的版本计分',
    en: 'A period is scored by the version in force on its first day',
  },
  month: { zh: '月度排名', en: 'The month' },
  quarter: { zh: '季度考核表', en: 'The quarter' },
  weights: { zh: '总分构成', en: 'Total' },
  eligible: { zh: '参评条件', en: 'Taking part' },
  voice: { zh: '评价分', en: 'Voice' },
  discipline: { zh: '纪律分', en: 'Discipline' },
  timeliness: { zh: '时效分', en: 'Timeliness' },
  ties: { zh: '总分相同', en: 'Equal totals' },
  models: { zh: '示范窗口', en: 'Model windows' },
  passAt: { zh: '合格线', en: 'Passes with' },
  startsWith: { zh: '起始', en: 'begins with' },
  onTop: { zh: '另加减', en: 'on top' },
  atLeast: { zh: '最低', en: 'at least' },
  atMost: { zh: '最高', en: 'at most' },
  source: { zh: '来源', en: 'Source' },
  remarks: { zh: '说明', en: 'Remarks' },
  secondSignature: { zh: '须第二人确认', en: 'takes a second person' },
  withVolume: { zh: '月度按千人次', en: 'for 1 000 visits' },
  serious: { zh: '严重：当月不参评', en: 'serious: not ranked' },
  once: { zh: '每期只计一次', en: 'once a period' },
} as const satisfies Record<string, Words>

/** 第 1 版 · 2026-08-03 起施行. */
export const versionWords = (version: number, from: string): Words => ({
  zh: `第 ${version} 版 · ${from} 起施行`,
  en: `Version ${version} · from ${from}`,
})

export const sourceWords: Readonly<Record<RuleReply['source'], Words>> = {
  entry: { zh: '督查登记', en: 'Entered' },
  finding: { zh: '系统发现', en: 'Found by the system' },
  sum: { zh: '系统计算', en: 'Reckoned' },
}

export const tieWords: Readonly<Record<TieRule, Words>> = {
  'higher-voice': { zh: '评价分高者在前', en: 'higher voice' },
  'higher-timeliness': { zh: '时效分高者在前', en: 'higher timeliness' },
  'more-active-ratings': { zh: '主动评价多者在前', en: 'more active ratings' },
  'fewer-deductions': { zh: '扣分少者在前', en: 'fewer points lost' },
}
