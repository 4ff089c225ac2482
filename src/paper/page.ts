import type { SKRSContext2D } from '@napi-rs/canvas'
import qrcode from 'qrcode-generator'
import { mayBreak } from '../core/line-break.ts'
import { drawable, fontOf } from './fonts.ts'

/** All measures are points, 1/72 inch, from the upper left corner. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** ISO 216, upright. */
export const a4: PageSize = { width: 595.28, height: 841.89 }
export const a3: PageSize = { width: 841.89, height: 1190.55 }

export interface TextStyle {
  /** Height of the letters' box in points. */
  readonly size: number
  readonly bold?: boolean
  /** CSS colour; black without it. */
  readonly colour?: string
  readonly align?: 'left' | 'centre' | 'right'
  /** Added between characters, in points. */
  readonly spacing?: number
}

/** From one line to the next, times the size. */
const leading = 1.55
/** From the top of a line's box to its base, times the size. */
const base = 1.13

/** Widths at this size are scaled: measuring every character at every size would take most of the time. */
const measuredAt = 100
const widths = new Map<string, number>()

/** One page while it is drawn; Chinese and Latin text, wrapped by its measured width. */
export class Page {
  readonly #context: SKRSContext2D
  readonly #dry: boolean

  /** @param dry nothing is drawn: only to see how much room something takes. */
  constructor(context: SKRSContext2D, dry = false) {
    this.#context = context
    // Chinese forms of characters; and without it digits become forms that a PDF cannot be searched for.
    context.lang = 'zh-CN'
    this.#dry = dry
  }

  /** Width of a text on one line. */
  widthOf(text: string, { size, bold = false, spacing = 0 }: TextStyle): number {
    let width = 0
    for (const char of drawable(text)) width += (this.#charWidth(char, bold) * size) / measuredAt + spacing
    return width - (text === '' ? 0 : spacing)
  }

  /** Cuts a text into lines of at most `width`, at places where Chinese and Latin text may be cut. */
  linesOf(text: string, width: number, style: TextStyle): string[] {
    const lines: string[] = []
    let rest = Array.from(drawable(text).replace(/\s+/g, ' ').trim())
    while (rest.length > 0) {
      const fitting = this.#fitting(rest, width, style)
      let end = fitting
      while (end > 0 && end < rest.length && !mayBreak(rest[end - 1], rest[end])) end--
      const line = rest.slice(0, end || fitting)
      rest = rest.slice(line.length)
      lines.push(line.join('').trim())
    }
    return lines.filter((line) => line !== '')
  }

  /** Height that a text takes in so many lines. */
  static heightOf(lines: number, { size }: TextStyle): number {
    return lines * size * leading
  }

  /** One line; `x` is its left end, its middle or its right end, `y` the top of its box. */
  line(text: string, x: number, y: number, style: TextStyle): void {
    if (this.#dry) return
    const { size, bold = false, colour = '#000', align = 'left', spacing = 0 } = style
    const clean = drawable(text)
    const width = this.widthOf(clean, style)
    let at = x - (align === 'left' ? 0 : align === 'centre' ? width / 2 : width)
    this.#context.fillStyle = colour
    for (const { run, font } of runsOf(clean, bold, size, spacing !== 0)) {
      this.#context.font = font
      this.#context.fillText(run, at, y + size * base)
      at += this.widthOf(run, style) + spacing
    }
  }

  /** A text on as many lines as it needs; answers where it ends below. */
  text(text: string, x: number, y: number, width: number, style: TextStyle): number {
    const { align = 'left' } = style
    const from = x + (align === 'left' ? 0 : align === 'centre' ? width / 2 : width)
    const lines = this.linesOf(text, width, style)
    for (const [index, line] of lines.entries()) this.line(line, from, y + Page.heightOf(index, style), style)
    return y + Page.heightOf(lines.length, style)
  }

  rule(x: number, y: number, width: number, thickness = 0.6, colour = '#000'): void {
    this.fill(x, y - thickness / 2, width, thickness, colour)
  }

  fill(x: number, y: number, width: number, height: number, colour: string): void {
    if (this.#dry) return
    this.#context.fillStyle = colour
    this.#context.fillRect(x, y, width, height)
  }

  box(x: number, y: number, width: number, height: number, thickness = 0.6, colour = '#000'): void {
    if (this.#dry) return
    this.#context.strokeStyle = colour
    this.#context.lineWidth = thickness
    this.#context.strokeRect(x, y, width, height)
  }

  /** One line across what is drawn already, turned clockwise around its middle. */
  stamp(text: string, x: number, y: number, degrees: number, style: Omit<TextStyle, 'align'>): void {
    if (this.#dry) return
    this.#context.save()
    this.#context.translate(x, y)
    this.#context.rotate((degrees * Math.PI) / 180)
    this.line(text, 0, -Page.heightOf(1, style) / 2, { ...style, align: 'centre' })
    this.#context.restore()
  }

  /** A QR code (error correction M) that fills a square; the quiet zone around it is the caller's. */
  qr(payload: string, x: number, y: number, side: number): void {
    if (this.#dry) return
    const code = qrcode(0, 'M')
    code.addData(payload, 'Byte')
    code.make()
    const modules = code.getModuleCount()
    const module = side / modules
    this.#context.fillStyle = '#000'
    // One path: modules that touch leave no hairline between them.
    this.#context.beginPath()
    for (let row = 0; row < modules; row++) {
      for (let column = 0; column < modules; column++) {
        if (code.isDark(row, column))
          this.#context.rect(x + column * module, y + row * module, module, module)
      }
    }
    this.#context.fill()
  }

  #charWidth(char: string, bold: boolean): number {
    const key = bold ? `${char}b` : char
    const known = widths.get(key)
    if (known !== undefined) return known
    this.#context.font = fontOf(char, bold, measuredAt)
    const { width } = this.#context.measureText(char)
    widths.set(key, width)
    return width
  }

  #fitting(chars: readonly string[], width: number, style: TextStyle): number {
    let used = 0
    for (const [index, char] of chars.entries()) {
      used += this.widthOf(char, style) + (style.spacing ?? 0)
      if (used > width) return Math.max(1, index)
    }
    return chars.length
  }
}

/** Neighbours of one font are drawn, and can be searched, as one text; spaced ones stand alone. */
function runsOf(text: string, bold: boolean, size: number, alone: boolean): { run: string; font: string }[] {
  const runs: { run: string; font: string }[] = []
  for (const char of text) {
    const font = fontOf(char, bold, size)
    const last = runs.at(-1)
    if (last && last.font === font && !alone) last.run += char
    else runs.push({ run: char, font })
  }
  return runs
}
