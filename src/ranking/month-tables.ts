import { type Column, type Table, table } from '../spreadsheet/table.ts'
import type { Deduction } from './month-input.ts'
import type { ShownMonth } from './month-routes.ts'
import type { RankedSheet, Sheet, UnrankedSheet } from './ranked-month.ts'
import { changedFigureWords, notRankedWords } from './words.ts'

/** A month's sheets for Excel and WPS: the ranking first, then what stands behind it, one table a sheet. */
export function monthTables({ month, demo, edition, ranking }: ShownMonth): [Table, ...Table[]] {
  const note = demo ? demoNote : null
  const named = (name: string) => (demo ? `演示 ${name}` : name)
  const { ranked, notRanked } = ranking
  const all: readonly Sheet[] = [...ranked, ...notRanked].sort((a, b) => a.window - b.window)
  const lost = all.flatMap(({ window, discipline }) =>
    discipline.deductions.map((one) => ({ window, ...one })),
  )
  return [
    table({ name: named(`${month} 排名`), columns: placeColumns, rows: [...ranked, ...notRanked], note }),
    table({ name: named('评价'), columns: voiceColumns, rows: all, note }),
    table({ name: named('时效'), columns: timeColumns, rows: all, note }),
    table({ name: named('扣分'), columns: deductionColumns, rows: lost, note }),
    ...(edition && edition.changes.length > 0
      ? [table({ name: '更正', columns: changeColumns, rows: edition.changes })]
      : []),
  ]
}

/** Below every table of it, so that a sheet which is passed on still says so. */
const demoNote = '演示数据：由模拟程序生成，不是本大厅的业务 · simulated for the demo'

const decimal = (text: string | undefined | null) => (text ? Number(text) : null)

const windowColumn = {
  title: '窗口',
  width: 8,
  type: 'integer',
  of: ({ window }: { window: number }) => window,
} as const

const isRanked = (sheet: RankedSheet | UnrankedSheet): sheet is RankedSheet => 'place' in sheet

const placeColumns: readonly Column<RankedSheet | UnrankedSheet>[] = [
  { title: '名次', width: 8, type: 'integer', of: (one) => (isRanked(one) ? one.place : null) },
  windowColumn,
  {
    title: '示范窗口',
    width: 10,
    type: 'text',
    of: (one) => (isRanked(one) && one.modelWindow ? '是' : null),
  },
  { title: '总分', width: 12, type: 'decimal', of: (one) => (isRanked(one) ? decimal(one.total) : null) },
  { title: '纪律', width: 12, type: 'decimal', of: ({ discipline }) => decimal(discipline.score) },
  { title: '评价', width: 12, type: 'decimal', of: ({ voice }) => decimal(voice?.score) },
  { title: '时效', width: 12, type: 'decimal', of: ({ timeliness }) => decimal(timeliness.score) },
  { title: '办件量', width: 10, type: 'integer', of: ({ visits }) => visits },
  {
    title: '未列名次的原因',
    width: 50,
    type: 'text',
    of: (one) => (isRanked(one) ? null : one.reasons.map((reason) => notRankedWords(reason).zh).join('；')),
  },
]

const level = (title: string, index: 0 | 1 | 2 | 3 | 4): Column<Sheet> => ({
  title,
  width: 12,
  type: 'integer',
  of: ({ voice }) => voice?.active[index] ?? null,
})

const voiceColumns: readonly Column<Sheet>[] = [
  windowColumn,
  { title: '主动评价数', width: 12, type: 'integer', of: ({ voice }) => voice?.ratings ?? null },
  level('非常满意', 4),
  level('满意', 3),
  level('基本满意', 2),
  level('不满意', 1),
  level('非常不满意', 0),
  { title: '平均分', width: 12, type: 'decimal', of: ({ voice }) => decimal(voice?.meanPoints) },
  { title: '计入分', width: 12, type: 'decimal', of: ({ voice }) => decimal(voice?.countedPoints) },
  { title: '90%区间下限', width: 14, type: 'decimal', of: ({ voice }) => decimal(voice?.interval?.from) },
  { title: '90%区间上限', width: 14, type: 'decimal', of: ({ voice }) => decimal(voice?.interval?.to) },
]

const seconds = (ms: number) => Math.round(ms / 1000)

const timeColumns: readonly Column<Sheet>[] = [
  windowColumn,
  {
    title: '可比办件',
    width: 10,
    type: 'integer',
    of: ({ timeliness }) => timeliness.waiting.comparedVisits,
  },
  { title: '等候(秒)', width: 12, type: 'integer', of: ({ timeliness: t }) => seconds(t.waiting.ownMs) },
  {
    title: '同事项同时段等候(秒)',
    width: 22,
    type: 'integer',
    of: ({ timeliness: t }) => seconds(t.waiting.expectedMs),
  },
  { title: '办理(秒)', width: 12, type: 'integer', of: ({ timeliness: t }) => seconds(t.service.ownMs) },
  {
    title: '同事项同时段办理(秒)',
    width: 22,
    type: 'integer',
    of: ({ timeliness: t }) => seconds(t.service.expectedMs),
  },
  { title: '到期办件', width: 10, type: 'integer', of: ({ timeliness }) => timeliness.cases.closed },
  { title: '按时办结', width: 10, type: 'integer', of: ({ timeliness }) => timeliness.cases.onTime },
]

const deductionColumns: readonly Column<Deduction & { readonly window: number }>[] = [
  windowColumn,
  { title: '条目', width: 24, type: 'text', of: ({ rule }) => rule },
  { title: '次数', width: 8, type: 'integer', of: ({ count }) => count },
  { title: '扣分', width: 10, type: 'decimal', of: ({ hundredths }) => hundredths / 100 },
  {
    title: '按千件折算',
    width: 12,
    type: 'text',
    of: ({ growsWithVolume }) => (growsWithVolume ? '是' : '否'),
  },
  { title: '依据', width: 50, type: 'text', of: ({ references }) => references.join('；') },
]

type Change = NonNullable<ShownMonth['edition']>['changes'][number]

const changeColumns: readonly Column<Change>[] = [
  windowColumn,
  { title: '项目', width: 16, type: 'text', of: ({ figure }) => changedFigureWords[figure].zh },
  { title: '原为', width: 14, type: 'text', of: ({ was }) => was },
  { title: '现为', width: 14, type: 'text', of: ({ is }) => is },
]
