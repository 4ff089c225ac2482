import { localTime } from '../queue/opening-hours.ts'
import type { HallPlan } from '../queue/plan.ts'
import { type Column, type Table, table } from '../spreadsheet/table.ts'
import type { HallFigures, MeanSource, SeenRankedSheet, SeenSheet } from './ranked-month.ts'
import { decimal, ratio } from './rational.ts'
import type { AdoptedRulebook } from './rulebook.ts'
import {
  deductionColumns,
  disciplineColumns,
  nextPlaceColumns,
  timeColumns,
  voiceColumns,
} from './sheet-columns.ts'
import type { SeenMonth } from './shown-month.ts'
import { changedFigureWords, demoWords, figureWords, notRankedWords } from './words.ts'

/** A month as it goes into a file, and what the file has to say of it. */
export interface MonthFile {
  readonly shown: SeenMonth
  /** The version that the month is scored by. */
  readonly adopted: AdoptedRulebook
  readonly hall: Pick<HallPlan, 'name' | 'timeZone'>
}

/** Which edition it is, or that it is none: 第2版, 暂定, 演示 第1版. */
export const stateOf = ({ demo, edition }: Pick<SeenMonth, 'demo' | 'edition'>) =>
  `${demo ? '演示 ' : ''}${edition ? `第${edition.edition}版` : '暂定'}`

/** A month's sheets for Excel and WPS: what it is, the ranking, then what stands behind it, one table a sheet. */
export function monthTables(file: MonthFile): Table[] {
  const { month, demo, edition, ranking } = file.shown
  const note = demo ? demoWords.zh : edition ? null : provisional
  const sheet = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) =>
    table({ name: demo ? `演示 ${name}` : name, columns, rows, note })
  const { ranked, notRanked } = ranking
  const all: readonly SeenSheet[] = [...ranked, ...notRanked].sort((a, b) => a.window - b.window)
  const lost = all.flatMap(({ window, discipline }) =>
    discipline.deductions.map((one) => ({ window, ...one })),
  )
  return [
    sheet('说明', aboutColumns, about(file)),
    sheet(`${month} 排名`, placeColumns(file.shown), [...ranked, ...notRanked]),
    sheet('全厅', hallColumns, [ranking.hall]),
    sheet('纪律', disciplineColumns, all),
    sheet('评价', voiceColumns, all),
    sheet('时效', timeColumns, all),
    sheet('扣分', deductionColumns(file.adopted.rulebook), lost),
    sheet('前一名差距', nextPlaceColumns(file.adopted.rulebook), ranked),
    ...(edition && edition.changes.length > 0 ? [sheet('更正', changeColumns, edition.changes)] : []),
  ]
}

/** The ranking alone; each row says of which edition it is. */
export const placesTable = (shown: SeenMonth): Table =>
  table({
    name: shown.month,
    columns: placeColumns(shown),
    rows: [...shown.ranking.ranked, ...shown.ranking.notRanked],
  })

/** Below every table of a month that may still change, so that a sheet which is passed on still says so. */
const provisional = '暂定：名次随新的评价和业务变化，不作公示'

type Fact = readonly [name: string, says: string]

const aboutColumns: readonly Column<Fact>[] = [
  { title: '项目', width: 16, type: 'text', of: ([name]) => name },
  { title: '内容', width: 80, type: 'text', of: ([, says]) => says },
]

function about({ shown, adopted, hall }: MonthFile): Fact[] {
  const { month, demo, edition, at, ranking } = shown
  const { version, from, rulebook } = adopted
  const { weights, modelPlaces } = rulebook.month
  const moment = localTime(at, hall.timeZone, 'yyyy-MM-dd HH:mm')
  const state: Fact[] = edition
    ? [
        ['版次', `第${edition.edition}版（已定稿）`],
        ['定稿时间', moment],
        ['定稿人', edition.by.fullName],
        ...(edition.reason === null ? [] : [['更正原因', edition.reason] as const]),
        ['日志序号', String(edition.seq)],
        ['日志校验码', edition.hash],
      ]
    : [
        ['版次', provisional],
        ['数据截至', moment],
      ]
  return [
    ['大厅', hall.name.zh],
    ['月份', month],
    ...(demo ? [['性质', demoWords.zh] as const] : []),
    ...state,
    ['考核办法', `《${rulebook.name.zh}》第${version}版，${from} 起施行`],
    ['总分构成', `纪律 ${weights.discipline}%，群众评价 ${weights.voice}%，时效 ${weights.timeliness}%`],
    ['示范窗口', `前 ${modelPlaces} 名`],
    [
      '评价差异',
      ranking.hall.comparison.distinguishable
        ? '各窗口的评价差异超出偶然波动的范围（显著性水平 5%）'
        : '各窗口的评价差异未超出偶然波动的范围（显著性水平 5%），名次仅供参考',
    ],
  ]
}

const isRanked = (sheet: SeenSheet): sheet is SeenRankedSheet => 'place' in sheet

/** Active ratings; null where they are not shown to this person. */
function ratingsOf(sheet: SeenSheet): number | null {
  const few = isRanked(sheet) ? null : sheet.reasons.find((reason) => reason.code === 'few-ratings')
  return sheet.voice?.ratings ?? few?.ratings ?? null
}

/** Percent of visits without an active rating, as the conditions of taking part reckon it. */
function unratedShare(sheet: SeenSheet): string | null {
  const ratings = ratingsOf(sheet)
  return ratings === null || sheet.visits === 0
    ? null
    : decimal(ratio(100 * (sheet.visits - ratings), sheet.visits))
}

const placeColumns = (shown: SeenMonth): readonly Column<SeenSheet>[] => [
  { title: '月份', width: 10, type: 'text', of: () => shown.month },
  { title: '版次', width: 8, type: 'text', of: () => stateOf(shown) },
  { title: '名次', width: 8, type: 'integer', of: (one) => (isRanked(one) ? one.place : null) },
  { title: '窗口', width: 8, type: 'integer', of: ({ window }) => window },
  {
    title: '示范窗口',
    width: 10,
    type: 'text',
    of: (one) => (isRanked(one) && one.modelWindow ? '是' : null),
  },
  { title: '总分', width: 12, type: 'fourDecimals', of: (one) => (isRanked(one) ? one.total : null) },
  { title: '纪律分', width: 12, type: 'fourDecimals', of: ({ discipline }) => discipline.score },
  { title: '评价分', width: 12, type: 'fourDecimals', of: ({ voice }) => voice?.score ?? null },
  { title: '时效分', width: 12, type: 'fourDecimals', of: ({ timeliness }) => timeliness.score },
  { title: figureWords.visits.zh, width: 10, type: 'integer', of: ({ visits }) => visits },
  { title: '主动评价数', width: 12, type: 'integer', of: ratingsOf },
  { title: '未评价率(%)', width: 14, type: 'fourDecimals', of: unratedShare },
  {
    title: '未列名次的原因',
    width: 50,
    type: 'text',
    of: (one) => (isRanked(one) ? null : one.reasons.map((reason) => notRankedWords(reason).zh).join('；')),
  },
]

const meanSources: Readonly<Record<MeanSource['of'], string>> = {
  'months-before': '前三个月的主动评价',
  month: '本月各窗口，按办理人次加权',
}

const hallColumns: readonly Column<HallFigures>[] = [
  { title: figureWords.visits.zh, width: 10, type: 'integer', of: ({ visits }) => visits },
  { title: '评价均值(10分制)', width: 18, type: 'fourDecimals', of: ({ meanPoints }) => meanPoints },
  {
    title: '均值来源',
    width: 24,
    type: 'text',
    of: ({ meanOf }) => (meanOf ? meanSources[meanOf.of] : null),
  },
  { title: '单次评价方差', width: 16, type: 'fourDecimals', of: ({ variance }) => variance },
  {
    title: '随人次增长的扣分',
    width: 18,
    type: 'fourDecimals',
    of: ({ lostWithVolume }) => lostWithVolume ?? null,
  },
  { title: '每千人次扣分', width: 16, type: 'fourDecimals', of: ({ lostPerThousand }) => lostPerThousand },
  { title: '未评价率(%)', width: 14, type: 'fourDecimals', of: (hall) => hall.unratedShare },
  { title: '到期办件', width: 10, type: 'integer', of: ({ cases }) => cases?.closed ?? null },
  { title: '按时办结', width: 10, type: 'integer', of: ({ cases }) => cases?.onTime ?? null },
  { title: '按时办结率(%)', width: 16, type: 'fourDecimals', of: ({ onTimeShare }) => onTimeShare },
  { title: '检验统计量', width: 14, type: 'fourDecimals', of: ({ comparison }) => comparison.statistic },
  { title: '临界值(5%)', width: 14, type: 'fourDecimals', of: ({ comparison }) => comparison.critical },
]

type Change = NonNullable<SeenMonth['edition']>['changes'][number]

const changeColumns: readonly Column<Change>[] = [
  { title: '窗口', width: 8, type: 'integer', of: ({ window }) => window },
  { title: '项目', width: 16, type: 'text', of: ({ figure }) => changedFigureWords[figure].zh },
  { title: '原为', width: 14, type: 'text', of: ({ was }) => was },
  { title: '现为', width: 14, type: 'text', of: ({ is }) => is },
]
