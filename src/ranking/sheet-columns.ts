import type { Column } from '../spreadsheet/table.ts'
import type { Deduction } from './month-input.ts'
import type { SeenRankedSheet, SeenSheet } from './ranked-month.ts'
import type { Rulebook } from './rulebook.ts'
import { referenceWords } from './words.ts'

/** What stands behind a ranking, column by column: every figure that is reckoned on with, to the digit. */

const windowColumn = {
  title: '窗口',
  width: 8,
  type: 'integer',
  of: ({ window }: { window: number }) => window,
} as const

export const disciplineColumns: readonly Column<SeenSheet>[] = [
  windowColumn,
  { title: '纪律分', width: 12, type: 'fourDecimals', of: ({ discipline }) => discipline.score },
  { title: '逐次扣分', width: 12, type: 'fourDecimals', of: ({ discipline }) => discipline.lostAsCounted },
  {
    title: '随人次增长的扣分',
    width: 18,
    type: 'fourDecimals',
    of: ({ discipline }) => discipline.lostWithVolume,
  },
  {
    title: '每千人次扣分(并入全厅后)',
    width: 26,
    type: 'fourDecimals',
    of: ({ discipline }) => discipline.lostPerThousand,
  },
]

const level = (title: string, index: 0 | 1 | 2 | 3 | 4): Column<SeenSheet> => ({
  title,
  width: 12,
  type: 'integer',
  of: ({ voice }) => voice?.active[index] ?? null,
})

export const voiceColumns: readonly Column<SeenSheet>[] = [
  windowColumn,
  { title: '评价分', width: 12, type: 'fourDecimals', of: ({ voice }) => voice?.score ?? null },
  { title: '主动评价数', width: 12, type: 'integer', of: ({ voice }) => voice?.ratings ?? null },
  level('非常满意', 4),
  level('满意', 3),
  level('基本满意', 2),
  level('不满意', 1),
  level('非常不满意', 0),
  { title: '评价均值', width: 12, type: 'fourDecimals', of: ({ voice }) => voice?.meanPoints ?? null },
  { title: '计入的均值', width: 12, type: 'fourDecimals', of: ({ voice }) => voice?.countedPoints ?? null },
  { title: '90%区间下限', width: 14, type: 'fourDecimals', of: ({ voice }) => voice?.interval?.from ?? null },
  { title: '90%区间上限', width: 14, type: 'fourDecimals', of: ({ voice }) => voice?.interval?.to ?? null },
]

const seconds = (ms: number) => ms / 1000

export const timeColumns: readonly Column<SeenSheet>[] = [
  windowColumn,
  { title: '时效分', width: 12, type: 'fourDecimals', of: ({ timeliness }) => timeliness.score },
  { title: '等候得分', width: 12, type: 'fourDecimals', of: ({ timeliness }) => timeliness.waiting.score },
  {
    title: '等候得分(并入全厅前)',
    width: 22,
    type: 'fourDecimals',
    of: ({ timeliness }) => timeliness.waiting.compared ?? null,
  },
  { title: '办理得分', width: 12, type: 'fourDecimals', of: ({ timeliness }) => timeliness.service.score },
  {
    title: '办理得分(并入全厅前)',
    width: 22,
    type: 'fourDecimals',
    of: ({ timeliness }) => timeliness.service.compared ?? null,
  },
  { title: '按时办结得分', width: 14, type: 'fourDecimals', of: ({ timeliness }) => timeliness.cases.score },
  {
    title: '可比人次',
    width: 10,
    type: 'integer',
    of: ({ timeliness }) => timeliness.waiting.comparedVisits,
  },
  { title: '等候(秒)', width: 12, type: 'decimal', of: ({ timeliness: t }) => seconds(t.waiting.ownMs) },
  {
    title: '同事项同时段等候(秒)',
    width: 22,
    type: 'decimal',
    of: ({ timeliness: t }) => seconds(t.waiting.expectedMs),
  },
  { title: '办理(秒)', width: 12, type: 'decimal', of: ({ timeliness: t }) => seconds(t.service.ownMs) },
  {
    title: '同事项同时段办理(秒)',
    width: 22,
    type: 'decimal',
    of: ({ timeliness: t }) => seconds(t.service.expectedMs),
  },
  { title: '到期办件', width: 10, type: 'integer', of: ({ timeliness }) => timeliness.cases.closed },
  { title: '按时办结', width: 10, type: 'integer', of: ({ timeliness }) => timeliness.cases.onTime },
]

/** The name of a rule as the rulebook has it; its code where this version has no such rule. */
export const ruleName = ({ rules }: Rulebook, code: string) =>
  rules.find((rule) => rule.code === code)?.name.zh ?? code

/** Entries and findings, one after the other. */
export const referencesText = (references: readonly string[]) =>
  references.map((one) => referenceWords(one).zh).join('；')

export const deductionColumns = (
  rulebook: Rulebook,
): readonly Column<Deduction & { readonly window: number }>[] => [
  windowColumn,
  { title: '条目代码', width: 24, type: 'text', of: ({ rule }) => rule },
  { title: '条目', width: 36, type: 'text', of: ({ rule }) => ruleName(rulebook, rule) },
  { title: '次数', width: 8, type: 'integer', of: ({ count }) => count },
  { title: '扣分', width: 10, type: 'decimal', of: ({ hundredths }) => hundredths / 100 },
  {
    title: '按千人次折算',
    width: 14,
    type: 'text',
    of: ({ growsWithVolume }) => (growsWithVolume ? '是' : '否'),
  },
  { title: '依据', width: 50, type: 'text', of: ({ references }) => referencesText(references) },
]

/** Each of the changes alone would have reached the window ahead. */
export const nextPlaceColumns = (rulebook: Rulebook): readonly Column<SeenRankedSheet>[] => [
  windowColumn,
  { title: '名次', width: 8, type: 'integer', of: ({ place }) => place },
  { title: '前一名窗口', width: 12, type: 'integer', of: ({ nextPlace }) => nextPlace?.ahead ?? null },
  { title: '相差(分)', width: 12, type: 'fourDecimals', of: ({ nextPlace }) => nextPlace?.missing ?? null },
  {
    title: '或少扣的条目',
    width: 36,
    type: 'text',
    of: ({ nextPlace }) =>
      nextPlace?.fewerFindings ? ruleName(rulebook, nextPlace.fewerFindings.rule) : null,
  },
  {
    title: '少扣次数',
    width: 10,
    type: 'integer',
    of: ({ nextPlace }) => nextPlace?.fewerFindings?.count ?? null,
  },
  {
    title: '或改为非常满意(人次)',
    width: 22,
    type: 'integer',
    of: ({ nextPlace }) => nextPlace?.moreVerySatisfied ?? null,
  },
  {
    title: '或多按时办结(件)',
    width: 18,
    type: 'integer',
    of: ({ nextPlace }) => nextPlace?.moreOnTime ?? null,
  },
  {
    title: '或每人次少办理(秒)',
    width: 20,
    type: 'integer',
    of: ({ nextPlace }) => nextPlace?.shorterServiceSeconds ?? null,
  },
]
