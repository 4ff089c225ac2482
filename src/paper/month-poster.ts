import type { Drawing } from './document.ts'
import {
  chineseNumber,
  dateOf,
  type MonthPaper,
  monthInWords,
  type PlacedWindow,
  shortHash,
} from './month-paper.ts'
import { a3, type Page, type TextStyle } from './page.ts'

/** The colours of the screens (web/shared/theme.css). */
const pine = '#12495a'
const pineDeep = '#0b2f3b'
const cinnabar = '#b3321f'
const gold = '#c99a3f'
const goldPale = '#f3e3bd'
const ink = '#14242c'
const inkSoft = '#4a5b64'
const cream = '#fbf8f1'

const middle = a3.width / 2
const margin = 74
const width = a3.width - 2 * margin
const centred = (size: number, colour: string, more: Partial<TextStyle> = {}): TextStyle => ({
  size,
  colour,
  align: 'centre',
  ...more,
})

/** Room for the windows, from the top to the foot. */
const windowsTop = 462
const windowsBottom = 1016

/** The month's model windows on A3: one picture for the notice board, to be read from four metres. */
export function posterPages(paper: MonthPaper): Drawing[] {
  return [
    (page) => {
      ground(page)
      heads(page, paper)
      const models = paper.placed.filter(({ model }) => model)
      const { cards, scale } = laidOut(models)
      for (const card of cards) drawCard(page, card, scale)
      foot(page, paper)
      if (paper.demo)
        page.stamp('演 示', middle, 760, -24, { size: 210, bold: true, colour: 'rgba(179,50,31,0.13)' })
    },
  ]
}

function ground(page: Page): void {
  page.fill(0, 0, a3.width, a3.height, cream)
  page.fill(0, 0, a3.width, 190, pineDeep)
  page.fill(0, 190, a3.width, 5, gold)
  page.box(30, 225, a3.width - 60, a3.height - 255, 2.4, gold)
  page.box(38, 233, a3.width - 76, a3.height - 271, 0.8, gold)
}

function heads(page: Page, { hallName, month, demo }: MonthPaper): void {
  const name = centred(46, '#fff', { bold: true, spacing: 5 })
  const fits = Math.min(1, (width - 20) / page.widthOf(hallName.zh, name))
  page.line(hallName.zh, middle, 48 + (1 - fits) * 30, { ...name, size: 46 * fits, spacing: 5 * fits })
  page.line(hallName.en, middle, 128, centred(17, '#b9d2d9', { spacing: 0.6 }))
  page.line('示范窗口', middle, 256, centred(104, cinnabar, { bold: true, spacing: 26 }))
  const date = centred(30, ink, { bold: true, spacing: 6 })
  const half = page.widthOf(monthInWords(month), date) / 2 + 34
  page.line(monthInWords(month), middle, 404, date)
  for (const x of [middle - half - 110, middle + half]) page.rule(x, 429, 110, 1.4, gold)
  if (!demo) return
  page.fill(a3.width - 234, 0, 160, 40, cinnabar)
  page.line('演示数据', a3.width - 154, 4, centred(22, '#fff', { bold: true, spacing: 4 }))
}

interface Card {
  readonly placed: PlacedWindow
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const gap = 24

/** The first over the whole width, the others below it side by side; where places are shared, rows of equal cards. */
function laidOut(models: readonly PlacedWindow[]): { cards: Card[]; scale: number } {
  const firsts = models.filter(({ place }) => place === 1)
  const others = models.filter(({ place }) => place !== 1)
  const inRows = (list: readonly PlacedWindow[]) =>
    rowsOf(list, list.length > 8 ? 4 : list.length === 4 ? 2 : 3)
  const rows = firsts.length === 1 ? [firsts, ...inRows(others)] : inRows(models)
  const height = (windowsBottom - windowsTop - gap * (rows.length - 1)) / Math.max(2, rows.length)
  const cards = rows.flatMap((row, index) => {
    const each = row.length === 1 && index > 0 ? width / 2 : (width - gap * (row.length - 1)) / row.length
    const left = middle - (each * row.length + gap * (row.length - 1)) / 2
    return row.map((placed, column) => ({
      placed,
      x: left + column * (each + gap),
      y: windowsTop + index * (height + gap),
      width: each,
      height,
    }))
  })
  return { cards, scale: Math.min(1, height / 262) }
}

const rowsOf = (list: readonly PlacedWindow[], each: number): PlacedWindow[][] =>
  Array.from({ length: Math.ceil(list.length / each) }, (_, row) => list.slice(row * each, (row + 1) * each))

function drawCard(page: Page, { placed, x, y, width, height }: Card, scale: number): void {
  const { window, place, total } = placed
  const first = place === 1
  const size = (points: number) => points * scale
  const at = (points: number) => y + points * scale
  page.fill(x, y, width, height, '#fff')
  page.fill(x, y, width, size(46), first ? cinnabar : pine)
  page.box(x, y, width, height, first ? 2.2 : 1.2, first ? cinnabar : pine)
  const centre = x + width / 2
  page.line(
    `第${chineseNumber(place)}名`,
    centre,
    at(4),
    centred(size(24), first ? goldPale : '#fff', { bold: true, spacing: size(6) }),
  )
  page.line(
    `${window.no}号窗口`,
    centre,
    at(64),
    centred(size(first ? 58 : 46), ink, { bold: true, spacing: 2 }),
  )
  const about = textBelow(window.name, window.no, window.serves)
  const style = centred(size(first ? 20 : 16), inkSoft)
  const lines = page.linesOf(about, width - size(48), style).slice(0, 2)
  for (const [index, line] of lines.entries()) {
    page.line(line, centre, at((first ? 160 : 144) + index * (first ? 27 : 23)), style)
  }
  const points = centred(size(30), first ? cinnabar : pine, { bold: true })
  const label = centred(size(15), inkSoft)
  const both = page.widthOf('总分', label) + size(10) + page.widthOf(total, points)
  const left = centre - both / 2
  const base = y + height - size(60)
  page.rule(centre - size(60), base - size(4), size(120), 1, gold)
  page.line('总分', left, base + size(17), { ...label, align: 'left' })
  page.line(total, left + both, base, { ...points, align: 'right' })
}

/** What a citizen knows a window by: its own name where it has one, else what is done there. */
const textBelow = (name: string, no: number, serves: readonly string[]) =>
  name === `${no}号窗口` ? serves.join('、') : name

function foot(page: Page, paper: MonthPaper): void {
  const { edition, rulebook, seq, hash, closedOn, distinguishable } = paper
  const small = centred(14, inkSoft)
  let y = windowsBottom + 26
  page.line(
    `依据《${rulebook.name}》第${rulebook.version}版，由窗口纪律、群众评价和办理时效综合评定`,
    middle,
    y,
    centred(16, ink),
  )
  y += 27
  if (!distinguishable) {
    page.line('本月各窗口的群众评价差异未超出偶然波动的范围', middle, y, small)
    y += 23
  }
  page.line(
    `第${edition}版  ${dateOf(closedOn)}定稿  日志第${seq}条 ${shortHash(hash)}`,
    middle,
    a3.height - 66,
    { ...small, size: 12 },
  )
}
