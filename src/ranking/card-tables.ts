import { localTime } from '../queue/opening-hours.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { ScorecardReply, ScorecardsReply } from '../server/ranking-requests.ts'
import { type Column, type Table, table } from '../spreadsheet/table.ts'
import { referencesText } from './sheet-columns.ts'
import { demoWords } from './words.ts'

/** A quarter's scorecards for Excel and WPS: what they are, the points, then each point's reason. */
export function scorecardTables(shown: ScorecardsReply, hall: Pick<HallPlan, 'name' | 'timeZone'>): Table[] {
  const note = shown.demo ? demoWords.zh : null
  const sheet = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]) =>
    table({ name: shown.demo ? `演示 ${name}` : name, columns, rows, note })
  const lines = shown.windows.flatMap(({ window, categories }) =>
    categories.flatMap(({ category, lines }) => lines.map((line) => ({ window, category, ...line }))),
  )
  const left = shown.windows.flatMap(({ window, notCounted }) =>
    notCounted.map((one) => ({ window, ...one })),
  )
  return [
    sheet('说明', aboutColumns, about(shown, hall)),
    sheet(`${shown.quarter} 考核表`, cardColumns(shown), shown.windows),
    sheet('加减分', lineColumns(shown), lines),
    ...(left.length > 0 ? [sheet('未计入', leftColumns, left)] : []),
  ]
}

/** The points of every window alone. */
export const cardsTable = (shown: ScorecardsReply): Table =>
  table({ name: shown.quarter, columns: cardColumns(shown), rows: shown.windows })

type Fact = readonly [name: string, says: string]

const aboutColumns: readonly Column<Fact>[] = [
  { title: '项目', width: 16, type: 'text', of: ([name]) => name },
  { title: '内容', width: 80, type: 'text', of: ([, says]) => says },
]

function about(
  { quarter, at, demo, ratingsIn, rulebook }: ScorecardsReply,
  { name, timeZone }: Pick<HallPlan, 'name' | 'timeZone'>,
): Fact[] {
  return [
    ['大厅', name.zh],
    ['季度', quarter],
    ...(demo ? [['性质', demoWords.zh] as const] : []),
    ['计算时间', localTime(at, timeZone, 'yyyy-MM-dd HH:mm')],
    ['状态', '按现有数据计算，记入或更正后随之变化'],
    ...(ratingsIn ? [] : [['群众评价', '尚未计入，评价期满后计入'] as const]),
    ['考核办法', `《${rulebook.name.zh}》第${rulebook.version}版，${rulebook.from} 起施行`],
    ['合格线', `${rulebook.passHundredths / 100} 分`],
  ]
}

const windowColumn = {
  title: '窗口',
  width: 8,
  type: 'integer',
  of: ({ window }: { window: number }) => window,
} as const

const conclusions = { true: '合格', false: '不合格', null: '无数据' } as const

const cardColumns = ({ quarter, demo, rulebook }: ScorecardsReply): Column<ScorecardReply>[] => [
  { title: '季度', width: 14, type: 'text', of: () => (demo ? `演示 ${quarter}` : quarter) },
  windowColumn,
  ...rulebook.categories.map(
    ({ code, name }): Column<ScorecardReply> => ({
      title: name.zh,
      width: 14,
      type: 'decimal',
      of: (card) =>
        isEmpty(card) ? null : points(card.categories.find(({ category }) => category === code)?.hundredths),
    }),
  ),
  {
    title: '合计',
    width: 10,
    type: 'decimal',
    of: (card) => (isEmpty(card) ? null : points(card.hundredths)),
  },
  { title: '结论', width: 10, type: 'text', of: ({ passed }) => conclusions[`${passed}`] },
]

/** No work in the quarter, and nothing given or taken: there are no points to tell. */
const isEmpty = ({ passed, categories }: ScorecardReply) =>
  passed === null && categories.every(({ lines }) => lines.length === 0)

const points = (hundredths: number | undefined) => (hundredths === undefined ? null : hundredths / 100)

type Line = ScorecardReply['categories'][number]['lines'][number] & {
  readonly window: number
  readonly category: string
}

const lineColumns = ({ rulebook }: ScorecardsReply): readonly Column<Line>[] => {
  const nameOf = (list: readonly { code: string; name: { zh: string } }[], wanted: string) =>
    list.find(({ code }) => code === wanted)?.name.zh ?? wanted
  return [
    windowColumn,
    { title: '类别', width: 18, type: 'text', of: ({ category }) => nameOf(rulebook.categories, category) },
    { title: '条目代码', width: 24, type: 'text', of: ({ rule }) => rule },
    { title: '条目', width: 40, type: 'text', of: ({ rule }) => nameOf(rulebook.rules, rule) },
    { title: '次数', width: 8, type: 'integer', of: ({ count }) => count },
    { title: '分值', width: 10, type: 'decimal', of: ({ hundredths }) => points(hundredths) },
    { title: '分子', width: 10, type: 'integer', of: ({ share }) => share?.part ?? null },
    { title: '分母', width: 10, type: 'integer', of: ({ share }) => share?.of ?? null },
    { title: '依据', width: 60, type: 'text', of: ({ references }) => referencesText(references) },
  ]
}

const leftColumns: readonly Column<ScorecardReply['notCounted'][number] & { readonly window: number }>[] = [
  windowColumn,
  { title: '条目代码', width: 24, type: 'text', of: ({ rule }) => rule },
  { title: '条目', width: 40, type: 'text', of: ({ name }) => name.zh },
  { title: '出自考核办法版本', width: 18, type: 'integer', of: ({ version }) => version },
  { title: '依据', width: 60, type: 'text', of: ({ references }) => referencesText(references) },
]
