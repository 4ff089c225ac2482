import type { PrintedSlip } from '../core/ports.ts'
import { slipRows } from '../core/slip-rows.ts'
import { type Drawing, scratchPage } from './document.ts'
import { Form } from './form.ts'
import { a4, type Page, type TextStyle } from './page.ts'

const margin = 62
const width = a4.width - 2 * margin
const middle = a4.width / 2
const right = a4.width - margin
const bottom = a4.height - 48
const small: TextStyle = { size: 9.5, colour: '#444' }
const body: TextStyle = { size: 11.5 }
const qrSide = 92

/** What of a slip stands on one of its pages. */
interface Part {
  /** Which lines of the list, from 0; `to` is not on it any more. */
  readonly from: number
  readonly to: number
  readonly last: boolean
}

/**
 * A slip on A4: heads, the form, and below it the code, who issued it, when, and room for the seal. Nearly always
 * one page; a list that is too long goes on on further ones.
 */
export function slipPages(paper: PrintedSlip): Drawing[] {
  const scratch = scratchPage()
  const count = paper.list.length
  const parts: Part[] = []
  for (let from = 0; ; ) {
    const rest: Part = { from, to: count, last: true }
    // One line alone always finds its place.
    if (fits(scratch, paper, rest) || count - from < 2) {
      parts.push(rest)
      break
    }
    const to = lastThatFits(from + 1, count - 1, (end) =>
      fits(scratch, paper, { from, to: end, last: false }),
    )
    parts.push({ from, to, last: false })
    from = to
  }
  return parts.map((part) => (page) => {
    drawPart(page, paper, part)
  })
}

/** The largest from `least` to `most` that fits, `least` in any case; halves what is left at each try. */
function lastThatFits(least: number, most: number, isFitting: (end: number) => boolean): number {
  let [low, high] = [least, most]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (isFitting(middle)) low = middle
    else high = middle - 1
  }
  return low
}

const fits = (scratch: Page, paper: PrintedSlip, part: Part) => drawPart(scratch, paper, part) <= bottom

/** Answers where it ends. */
function drawPart(page: Page, paper: PrintedSlip, { from, to, last }: Part): number {
  const form = new Form(page, margin, heads(page, paper), width)
  if (from === 0) {
    const { about, facts } = slipRows(paper, '')
    form.fields(about)
    form.fields(facts)
  }
  const heading = from === 0 ? paper.listTitle : `${paper.listTitle}（续）`
  if (to > from) form.list(heading, paper.list.slice(from, to), from + 1)
  if (!last) {
    form.remark(['转下页'])
    return form.end()
  }
  if (paper.notes.length > 0) form.remark(paper.notes)
  return foot(page, paper, form.end() + 26)
}

function heads(page: Page, paper: PrintedSlip): number {
  page.line(paper.hallName, middle, 66, { size: 17, align: 'centre', spacing: 1 })
  page.line(paper.title.zh, middle, 96, { size: 27, bold: true, align: 'centre', spacing: 6 })
  page.line(paper.title.en, middle, 142, { ...small, size: 10.5, align: 'centre' })
  page.rule(margin, 166, width, 1.6)
  page.rule(margin, 169, width, 0.5)
  page.line(`单号 No. ${paper.number}`, margin, 178, small)
  page.line(`签发时间 ${paper.issuedAt}`, right, 178, { ...small, align: 'right' })
  if (paper.reprint) reprintMark(page)
  return 200
}

function reprintMark(page: Page): void {
  page.box(right - 62, 66, 62, 30, 1.4)
  page.line('补 打', right - 31, 70, { size: 16, bold: true, align: 'centre' })
}

function foot(page: Page, paper: PrintedSlip, y: number): number {
  if (paper.qr !== null) {
    page.qr(paper.qr, margin + 4, y, qrSide)
    const below = { ...small, align: 'centre' } as const
    page.line('扫码查询办理进度', margin + 4 + qrSide / 2, y + qrSide + 6, below)
    page.line('Scan to follow the case', margin + 4 + qrSide / 2, y + qrSide + 21, { ...below, size: 8 })
  }
  const left = right - 214
  const line = (index: number, name: string, value: string) => {
    const top = y + 4 + index * 27
    page.line(name, left, top, body)
    page.line(value, left + 66, top, body)
    page.rule(left + 62, top + 19, right - left - 62, 0.5, '#777')
  }
  line(0, '经 办 人', paper.issuedBy)
  line(1, '日    期', dateOf(paper))
  page.line('（盖章）', right, y + 70, { ...body, align: 'right' })
  return y + qrSide + 34
}

/** The day alone: the minute stands above. */
const dateOf = ({ issuedAt, reprint }: PrintedSlip) => `${issuedAt.slice(0, 10)}${reprint ? '（补打）' : ''}`
