import { Page, type TextStyle } from './page.ts'

/** One field of a form: what it is called, and what is written in it. */
export interface Field {
  readonly name: string
  readonly value: string
}

const nameStyle: TextStyle = { size: 11, colour: '#333' }
const valueStyle: TextStyle = { size: 11.5 }
const headStyle: TextStyle = { size: 11.5, bold: true }
const nameWidth = 82
const padding = 7
const ink = '#444'
const shade = '#f3f3f1'

/** A ruled form that grows downwards, as halls hand it out: names of fields shaded, values beside them. */
export class Form {
  readonly #page: Page
  readonly #x: number
  readonly #width: number
  readonly #top: number
  #y: number

  constructor(page: Page, x: number, y: number, width: number) {
    this.#page = page
    this.#x = x
    this.#width = width
    this.#top = y
    this.#y = y
  }

  /** Fields side by side where two neighbours are short enough, else each over the whole width. */
  fields(fields: readonly Field[]): void {
    for (let index = 0; index < fields.length; ) {
      const [one, two] = [fields[index], fields[index + 1]]
      if (!one) return
      if (two && this.#isShort(one) && this.#isShort(two)) {
        this.#row([one, two])
        index += 2
      } else {
        this.#row([one])
        index += 1
      }
    }
  }

  /** Numbered lines under a heading, over the whole width. @param first number of the first line, from 1. */
  list(heading: string, lines: readonly string[], first: number): void {
    const numberWidth = this.#page.widthOf(`${first + lines.length - 1}. `, valueStyle) + 4
    const textWidth = this.#width - 2 * padding - numberWidth
    const wrapped = lines.map((line) => this.#page.linesOf(line, textWidth, valueStyle))
    const count = wrapped.reduce((sum, { length }) => sum + length, 0)
    const headHeight = Page.heightOf(1, headStyle) + 4
    const height = headHeight + Page.heightOf(count, valueStyle) + lines.length * 3 + 2 * padding
    const left = this.#x + padding
    this.#page.line(heading, left, this.#y + padding, headStyle)
    let y = this.#y + padding + headHeight
    for (const [index, parts] of wrapped.entries()) {
      this.#page.line(`${first + index}.`, left, y, valueStyle)
      for (const [at, part] of parts.entries()) {
        this.#page.line(part, left + numberWidth, y + Page.heightOf(at, valueStyle), valueStyle)
      }
      y += Page.heightOf(parts.length, valueStyle) + 3
    }
    this.#below(height)
  }

  /** Text over the whole width. */
  remark(texts: readonly string[]): void {
    const width = this.#width - 2 * padding
    let y = this.#y + padding
    for (const text of texts) y = this.#page.text(text, this.#x + padding, y, width, nameStyle)
    this.#below(y + padding - this.#y)
  }

  /** Draws the frame; answers where it ends. */
  end(): number {
    this.#page.box(this.#x, this.#top, this.#width, this.#y - this.#top, 1, ink)
    return this.#y
  }

  #isShort({ name, value }: Field): boolean {
    const room = this.#width / 2 - nameWidth - 2 * padding
    return (
      this.#page.widthOf(value, valueStyle) <= room &&
      this.#page.widthOf(name, nameStyle) <= nameWidth - 2 * padding + 4
    )
  }

  #row(fields: readonly Field[]): void {
    const width = this.#width / fields.length
    const room = width - nameWidth - 2 * padding
    const lines = fields.map(({ value }) => this.#page.linesOf(value, room, valueStyle))
    const most = Math.max(1, ...lines.map(({ length }) => length))
    const height = Page.heightOf(most, valueStyle) + 2 * padding
    for (const [index, { name }] of fields.entries()) {
      const x = this.#x + index * width
      this.#page.fill(x, this.#y, nameWidth, height, shade)
      const nameTop = this.#y + (height - Page.heightOf(1, nameStyle)) / 2
      this.#page.line(name, x + nameWidth / 2, nameTop, { ...nameStyle, align: 'centre' })
      const own = lines[index] ?? []
      const top = this.#y + (height - Page.heightOf(own.length, valueStyle)) / 2
      for (const [at, line] of own.entries()) {
        this.#page.line(line, x + nameWidth + padding, top + Page.heightOf(at, valueStyle), valueStyle)
      }
      this.#upright(x + nameWidth, height)
      if (index > 0) this.#upright(x, height)
    }
    // The shades covered half of the rule above.
    this.#page.rule(this.#x, this.#y, this.#width, 0.5, ink)
    this.#below(height)
  }

  #upright(x: number, height: number): void {
    this.#page.fill(x - 0.25, this.#y, 0.5, height, ink)
  }

  #below(height: number): void {
    this.#y += height
    this.#page.rule(this.#x, this.#y, this.#width, 0.5, ink)
  }
}
