import type { PrintedSlip } from '../core/ports.ts'
import { pdfOf } from './document.ts'
import { a4 } from './page.ts'
import { slipPages } from './slip-page.ts'

/** A document that can be drawn: plain data, so that it can be handed to another thread. */
export type Document = { readonly document: 'slip'; readonly paper: PrintedSlip }

/** The document as a PDF; takes 20–200 ms. */
export function drawn({ paper }: Document): Buffer {
  return pdfOf(`${paper.title.zh} ${paper.number}`, a4, slipPages(paper))
}
