import { createCanvas, PDFDocument } from '@napi-rs/canvas'
import { Page, type PageSize } from './page.ts'

/** Draws one page. */
export type Drawing = (page: Page) => void

/** Pages as a PDF: text stays text, and fonts are embedded with the characters that are used. */
export function pdfOf(title: string, size: PageSize, drawings: readonly Drawing[]): Buffer {
  const document = new PDFDocument({ title, creator: 'Hallbell', compressionLevel: 6 })
  for (const draw of drawings) {
    draw(new Page(document.beginPage(size.width, size.height) as never))
    document.endPage()
  }
  return document.close()
}

/** A page on which nothing stays: to see how much room something takes. */
export const scratchPage = (): Page => new Page(createCanvas(1, 1).getContext('2d'), true)

/** The same page as a picture on white paper. @param scale pixels a point. */
export function pngOf(size: PageSize, draw: Drawing, scale: number): Promise<Buffer> {
  const canvas = createCanvas(Math.round(size.width * scale), Math.round(size.height * scale))
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(scale, scale)
  draw(new Page(context))
  return canvas.encode('png')
}
