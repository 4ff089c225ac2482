import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { fontOf } from '../../src/paper/fonts.ts'
import type { PrintedCharacter, PrintedRow } from './escpos-page.ts'

/** Unprinted paper at both sides: 80 mm paper has 72 mm of print. */
const marginDots = 32
/** Print head and cutter are a centimetre apart, so every ticket begins with blank paper. */
const aboveDots = 72
const belowDots = 56
const paperColour = '#fcfcfa'
const inkColour = '#1d1d20'

/** A piece of paper as a person sees it, PNG. */
export function paperImage(rows: readonly PrintedRow[], widthDots: number): Promise<Buffer> {
  const heightDots = rows.reduce((sum, row) => sum + row.heightDots, aboveDots + belowDots)
  const canvas = createCanvas(widthDots + 2 * marginDots, heightDots)
  const context = canvas.getContext('2d')
  context.fillStyle = paperColour
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = inkColour
  let y = aboveDots
  for (const row of rows) {
    if (row.kind !== 'feed') {
      const free = widthDots - rowWidth(row)
      const indent = row.align === 'left' ? 0 : row.align === 'centre' ? Math.floor(free / 2) : free
      drawRow(context, row, marginDots + Math.max(0, indent), y)
    }
    y += row.heightDots
  }
  return canvas.encode('png')
}

type InkedRow = Exclude<PrintedRow, { kind: 'feed' }>

function rowWidth(row: InkedRow): number {
  switch (row.kind) {
    case 'text':
      return row.characters.reduce((sum, { widthDots }) => sum + widthDots, 0)
    case 'qr':
      return row.symbol.length * row.moduleDots
    case 'picture':
      return row.widthBytes * 8
  }
}

function drawRow(context: SKRSContext2D, row: InkedRow, left: number, top: number): void {
  switch (row.kind) {
    case 'text': {
      let x = left
      const tallest = Math.max(...row.characters.map(({ tall }) => tall))
      for (const character of row.characters) {
        // Characters of one line stand on the same base.
        drawCharacter(context, character, x, top + (tallest - character.tall) * 24)
        x += character.widthDots
      }
      return
    }
    case 'qr':
      row.symbol.forEach((modules, j) => {
        modules.forEach((black, i) => {
          const { moduleDots } = row
          if (black) context.fillRect(left + i * moduleDots, top + j * moduleDots, moduleDots, moduleDots)
        })
      })
      return
    case 'picture':
      for (let j = 0; j < row.heightDots; j++) {
        for (let i = 0; i < row.widthBytes * 8; i++) {
          const byte = row.bits[j * row.widthBytes + (i >> 3)] ?? 0
          if ((byte & (0x80 >> (i & 7))) !== 0) context.fillRect(left + i, top + j, 1, 1)
        }
      }
      return
  }
}

function drawCharacter(context: SKRSContext2D, character: PrintedCharacter, x: number, y: number): void {
  const { char, wide, tall, widthDots } = character
  const heightDots = 24 * tall
  if (character.inverse) {
    context.fillRect(x, y, widthDots, heightDots)
    context.fillStyle = paperColour
  }
  context.save()
  context.translate(x, y)
  context.scale(wide, tall)
  context.font = fontOf(char, character.bold, 23)
  const boxDots = widthDots / wide
  const { width } = context.measureText(char)
  // Printers squeeze wide Latin letters into their box of 12 dots.
  const squeeze = Math.min(1, (boxDots - 0.5) / width)
  context.scale(squeeze, 1)
  context.fillText(char, (boxDots / squeeze - width) / 2, 20)
  context.restore()
  if (character.underline) context.fillRect(x, y + heightDots - 2, widthDots, 2)
  context.fillStyle = inkColour
}
