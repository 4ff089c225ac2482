import { type Drawing, scratchPage } from './document.ts'
import { dateOf, type MonthPaper, type NoPlace, type PlacedWindow, shortHash } from './month-paper.ts'
import { a4, Page, type TextStyle } from './page.ts'

const margin = 60
const width = a4.width - 2 * margin
const middle = a4.width / 2
const right = a4.width - margin
/** No line of the table or the text stands lower. */
const bottom = a4.height - 74
const ink = '#222'
const soft = '#555'
const shade = '#eef3f4'
const pine = '#12495a'
const cinnabar = '#b3321f'

const body: TextStyle = { size: 11.5, colour: ink }
const cell: TextStyle = { size: 11, colour: ink, align: 'centre' }
const headStyle: TextStyle = { size: 11, bold: true, colour: pine, align: 'centre' }

interface Column {
  readonly title: string
  readonly share: number
  readonly of: (one: PlacedWindow) => string
}

const nameOf = ({ window }: PlacedWindow) =>
  window.name === `${window.no}号窗口` ? window.name : `${window.no}号 ${window.name}`

const columns: readonly Column[] = [
  { title: '名次', share: 0.1, of: ({ place }) => String(place) },
  { title: '窗口', share: 0.28, of: nameOf },
  { title: '总分', share: 0.155, of: ({ total }) => total },
  { title: '纪律', share: 0.155, of: ({ discipline }) => discipline },
  { title: '群众评价', share: 0.155, of: ({ voice }) => voice ?? '—' },
  { title: '办理时效', share: 0.155, of: ({ timeliness }) => timeliness },
]

const noPlaceWords: Readonly<Record<NoPlace, string>> = {
  'not-enough-data': '数据不足，不参加排名',
  'many-unrated': '未评价率高于规定上限，不参加排名',
  'by-rules': '按考核办法本月不参加排名',
}

/** What stands on one page: rows of the table, and on the last one the text below it. */
interface Part {
  readonly from: number
  readonly to: number
  readonly last: boolean
}

/** A county's windows stand on one page where smaller rows are enough for that. */
const rowHeights = [23, 20, 18]
const usualHeight = 21

/** The month's result on A4 as statistics (公示): every window with its place and points, and who has none and why. */
export function noticePages(paper: MonthPaper): Drawing[] {
  const scratch = scratchPage()
  const count = paper.placed.length
  const top = tableTop(scratch, paper, true)
  const onOne = rowHeights.find((height) => fits(scratch, paper, top, count, height))
  const height = onOne ?? usualHeight
  const parts = onOne ? [{ from: 0, to: count, last: true }] : partsOf(scratch, paper, height)
  return parts.map((part, index) => (page) => {
    const y = table(page, paper, part, height)
    if (part.last) below(page, paper, y)
    foot(page, paper, parts.length === 1 ? '' : `第${index + 1}页，共${parts.length}页`)
    if (paper.demo) demoMark(page)
  })
}

const fits = (page: Page, paper: MonthPaper, top: number, rows: number, height: number) =>
  below(page, paper, top + (rows + 1) * height) <= bottom

function partsOf(scratch: Page, paper: MonthPaper, height: number): Part[] {
  const parts: Part[] = []
  const count = paper.placed.length
  for (let from = 0; ; ) {
    const top = tableTop(scratch, paper, from === 0)
    if (fits(scratch, paper, top, count - from, height)) return [...parts, { from, to: count, last: true }]
    const room = Math.floor((bottom - top) / height) - 1
    // The last page takes a few rows with it, so that its text does not stand alone.
    const to = Math.min(from + room, Math.max(from + 1, count - 3))
    parts.push({ from, to, last: false })
    from = to
  }
}

/** Draws heads and says where the table begins. */
function tableTop(page: Page, paper: MonthPaper, first: boolean): number {
  if (!first) return 64
  const { hallName, month, rulebook, weights, edition } = paper
  const name: TextStyle = { size: 17, align: 'centre', spacing: 1, colour: ink }
  page.line(hallName.zh, middle, 50, name)
  page.line('窗口月度评比结果公示', middle, 80, {
    size: 26,
    bold: true,
    align: 'centre',
    spacing: 3,
    colour: cinnabar,
  })
  page.line(`（${dateOf(month)}）`, middle, 124, { ...name, size: 14 })
  page.rule(margin, 156, width, 1.6, cinnabar)
  page.rule(margin, 159, width, 0.5, cinnabar)
  const about = `　　依据《${rulebook.name}》第${rulebook.version}版，对${dateOf(month)}各窗口的纪律（占${weights.discipline}%）、群众评价（占${weights.voice}%）和办理时效（占${weights.timeliness}%）进行了评比。现将结果公示如下，各项均以统计数据公布，每项满分为100分。`
  const renewed = edition > 1 ? `　　本公示为更正后的第${edition}版，以本版为准。` : ''
  let y = paragraph(page, about, 172)
  if (renewed) y = paragraph(page, renewed, y)
  return y + 10
}

/** Chinese paragraphs begin two characters in; the wrapping takes spaces away, so the first line is set by itself. */
function paragraph(page: Page, text: string, y: number): number {
  const indent = text.startsWith('　　') ? body.size * 2 : 0
  const rest = text.trim()
  const [first = ''] = page.linesOf(rest, width - indent, body)
  page.line(first, margin + indent, y, body)
  const others = rest.slice(first.length)
  return page.text(others, margin, y + Page.heightOf(1, body), width, body)
}

function table(page: Page, paper: MonthPaper, { from, to }: Part, rowHeight: number): number {
  const top = tableTop(page, paper, from === 0)
  const rows = paper.placed.slice(from, to)
  if (rows.length === 0) return top
  page.fill(margin, top, width, rowHeight, shade)
  line(
    page,
    top,
    columns.map(({ title }) => title),
    headStyle,
    rowHeight,
  )
  for (const [index, one] of rows.entries()) {
    const y = top + (index + 1) * rowHeight
    const style = one.model ? { ...cell, bold: true, colour: cinnabar } : cell
    line(
      page,
      y,
      columns.map(({ of }) => of(one)),
      style,
      rowHeight,
    )
    page.rule(margin, y, width, 0.4, '#9aa7ac')
  }
  const end = top + (rows.length + 1) * rowHeight
  page.box(margin, top, width, end - top, 0.9, pine)
  let x = margin
  for (const { share } of columns.slice(0, -1)) {
    x += share * width
    page.fill(x - 0.2, top, 0.4, end - top, '#9aa7ac')
  }
  return end
}

function line(page: Page, y: number, texts: readonly string[], style: TextStyle, rowHeight: number): void {
  let x = margin
  for (const [index, { share }] of columns.entries()) {
    const room = share * width
    const text = texts[index] ?? ''
    const fits = Math.min(1, (room - 8) / Math.max(1, page.widthOf(text, style)))
    const size = style.size * fits
    page.line(text, x + room / 2, y + (rowHeight - Page.heightOf(1, { size })) / 2, { ...style, size })
    x += room
  }
}

/** What stands below the table; answers where it ends. */
function below(page: Page, paper: MonthPaper, top: number): number {
  let y = top + 14
  const models = paper.placed.filter(({ model }) => model).map(nameOf)
  if (models.length > 0) y = paragraph(page, `　　本月示范窗口：${models.join('、')}。`, y)
  if (paper.placed.length === 0) y = paragraph(page, '　　本月没有窗口达到参加排名的条件。', y)
  if (!paper.distinguishable && paper.placed.length > 0) {
    y = paragraph(
      page,
      '　　经检验（显著性水平5%），本月各窗口群众评价之间的差异未超出偶然波动的范围，名次仅供参考。',
      y,
    )
  }
  for (const why of ['not-enough-data', 'many-unrated', 'by-rules'] as const) {
    const windows = paper.others.filter((one) => one.why === why).map(({ window }) => window)
    if (windows.length > 0) y = paragraph(page, `　　${noPlaceWords[why]}：${windows.join('、')}号窗口。`, y)
  }
  const { days, from, to } = paper.objections
  const period = `公示期为${dateOf(from)}至${dateOf(to)}，共${days}个工作日`
  y = paragraph(page, `　　${period}。对结果有异议的，请在公示期内向本大厅提出。`, y) + 6
  page.line('受理人：', margin + 23, y, body)
  page.rule(margin + 68, y + 17, 120, 0.5, soft)
  page.line('监督电话：', margin + 204, y, body)
  page.rule(margin + 262, y + 17, 130, 0.5, soft)
  y += 44
  page.line(paper.hallName.zh, right, y, { ...body, align: 'right' })
  page.line(`${dateOf(paper.closedOn)}（盖章）`, right, y + 20, { ...body, align: 'right' })
  return y + 40
}

function foot(page: Page, { edition, seq, hash, rulebook }: MonthPaper, number: string): void {
  const small: TextStyle = { size: 8.5, colour: soft }
  page.rule(margin, a4.height - 56, width, 0.5, '#9aa7ac')
  const text = `第${edition}版  考核办法第${rulebook.version}版  日志第${seq}条 ${shortHash(hash)}`
  page.line(text, margin, a4.height - 50, small)
  page.line(number, right, a4.height - 50, { ...small, align: 'right' })
}

function demoMark(page: Page): void {
  page.stamp('演 示', middle, 470, -28, { size: 150, bold: true, colour: 'rgba(179,50,31,0.13)' })
  page.fill(right - 74, 30, 74, 22, cinnabar)
  page.line('演示数据', right - 37, 31, { size: 12, bold: true, align: 'centre', colour: '#fff' })
}
