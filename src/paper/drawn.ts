import type { PrintedSlip } from '../core/ports.ts'
import { pdfOf } from './document.ts'
import { noticePages } from './month-notice.ts'
import type { MonthPaper } from './month-paper.ts'
import { posterPages } from './month-poster.ts'
import { a3, a4 } from './page.ts'
import { slipPages } from './slip-page.ts'

/** A document that can be drawn: plain data, so that it can be handed to another program. */
export type Document =
  | { readonly document: 'slip'; readonly paper: PrintedSlip }
  | { readonly document: 'poster' | 'notice'; readonly paper: MonthPaper }

/** The document as a PDF; README.md says how long that takes. */
export function drawn({ document, paper }: Document): Buffer {
  switch (document) {
    case 'slip':
      return pdfOf(`${paper.title.zh} ${paper.number}`, a4, slipPages(paper))
    case 'poster':
      return pdfOf(`示范窗口 ${paper.month}`, a3, posterPages(paper))
    case 'notice':
      return pdfOf(`窗口月度评比结果公示 ${paper.month}`, a4, noticePages(paper))
  }
}
