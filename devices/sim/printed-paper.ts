import type { PrintedRow } from './escpos-page.ts'
import type { SimulatedPaper } from './simulated.ts'

/** A piece of paper as it fell from the cutter. */
export function printedPaper(rows: readonly PrintedRow[], widthDots: number): SimulatedPaper {
  return {
    text: rows.flatMap(rowText).join('\n'),
    // Loaded when somebody looks: not every system has a canvas, and tickets are printed without it.
    png: async () => (await import('./paper-image.ts')).paperImage(rows, widthDots),
  }
}

function rowText(row: PrintedRow): string[] {
  switch (row.kind) {
    case 'text':
      return [
        row.characters
          .map(({ char }) => char)
          .join('')
          .trim(),
      ]
    case 'qr':
      return [`[QR ${row.payload}]`]
    case 'picture':
      return [`[picture ${row.widthBytes * 8}×${row.heightDots}]`]
    case 'feed':
      return []
  }
}
