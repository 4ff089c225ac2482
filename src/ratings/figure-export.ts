import type { z } from 'zod'
import { fileTypes, type Route, route } from '../core/route.ts'
import { type Column, table } from '../spreadsheet/table.ts'
import { toCsv, toXlsx } from '../spreadsheet/write.ts'
import { indicators } from './indicators.ts'
import { figuresQuery, type figuresReply, type ShownFigureParts, shownFigures } from './shown-figures.ts'
import { levelWords } from './words.ts'

type Figures = z.input<typeof figuresReply>
type Row = Figures['rows'][number]

const byNames = { hall: '大厅', window: '窗口', item: '事项', channel: '渠道' } as const

/** Each share as its two whole numbers, so that a list can be added up and checked. */
function columnsOf({ formulas }: Figures, by: keyof typeof byNames): Column<Row>[] {
  const integer = (title: string, of: (row: Row) => number | null): Column<Row> => ({
    title,
    width: 12,
    type: 'integer',
    of,
  })
  return [
    { title: byNames[by], width: 30, type: 'text', of: ({ name }) => name.zh },
    ...(by === 'hall' ? [] : [{ title: '编码', width: 20, type: 'text', of: ({ of }: Row) => of } as const]),
    integer('办理次数', ({ finished }) => finished),
    integer('主动评价', ({ active }) => active),
    ...([5, 4, 3, 2, 1] as const).map((level, place) =>
      integer(levelWords[level].zh, ({ levels }) => levels?.[place] ?? null),
    ),
    integer('默认评价', ({ defaulted }) => defaulted),
    integer('未评价', ({ unrated }) => unrated),
    integer('申诉成立', ({ setAside }) => setAside),
    ...indicators.flatMap((indicator) => {
      const name = formulas.find((told) => told.indicator === indicator)?.name.zh ?? indicator
      return [
        integer(`${name}（分子）`, ({ figures }) => figures[indicator]?.of ?? null),
        integer(`${name}（分母）`, ({ figures }) => figures[indicator]?.all ?? null),
        {
          title: `${name}（%）`,
          width: 12,
          type: 'decimal',
          of: ({ figures }: Row) => percent(figures[indicator]),
        } as const,
      ]
    }),
  ]
}

/** To two decimals. */
const percent = (share: Row['figures']['good']) =>
  share === null ? null : Math.round((share.of / share.all) * 10_000) / 100

function tablesOf(figures: Figures, by: keyof typeof byNames) {
  const list = table({
    name: `评价指标 按${byNames[by]}`,
    columns: columnsOf(figures, by),
    rows: figures.rows,
  })
  const formulas = table({
    name: '计算方法',
    columns: [
      { title: '指标', width: 20, type: 'text', of: ({ name }) => name.zh },
      { title: '计算方法', width: 80, type: 'text', of: ({ formula }) => formula.zh },
    ] satisfies Column<Figures['formulas'][number]>[],
    rows: figures.formulas,
  })
  return [list, formulas] as const
}

/** The figures that somebody sees, as a file: no more than on the page. */
export function figureExports(parts: ShownFigureParts): Route[] {
  const nameOf = ({ from, to }: Figures, format: string) => `评价指标 ${from}至${to}.${format}`
  return [
    route({
      method: 'get',
      path: '/api/rating-figures/export.xlsx',
      about: 'The figures of ratings as a workbook: a sheet with the figures, one with the formulas.',
      who: 'signed-in',
      query: figuresQuery,
      reply: fileTypes.xlsx,
      async run({ query, who: { role } }) {
        const figures = shownFigures(parts, query, role)
        return { body: await toXlsx(tablesOf(figures, query.by)), saveAs: nameOf(figures, 'xlsx') }
      },
    }),
    route({
      method: 'get',
      path: '/api/rating-figures/export.csv',
      about: 'The figures of ratings as CSV.',
      who: 'signed-in',
      query: figuresQuery,
      reply: fileTypes.csv,
      async run({ query, who: { role } }) {
        const figures = shownFigures(parts, query, role)
        const [list] = tablesOf(figures, query.by)
        return { body: await toCsv(list), saveAs: nameOf(figures, 'csv') }
      },
    }),
  ]
}
