import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

const { resolve } = createRequire(import.meta.url)
const rangesFile = resolve('@fontsource/noto-sans-sc/unicode.json')
const unifontFile = resolve('@fontsource/unifontex/files/unifontex-latin-400-normal.woff2')

interface Slice {
  /** Name of the slice in its file names. */
  readonly name: string
  readonly ranges: readonly (readonly [number, number])[]
}

let slices: readonly Slice[] | undefined
/** Of characters that were drawn already; null for those that Noto Sans SC lacks. */
const sliceOfChar = new Map<string, Slice | null>()
const families = new Map<string, string>()

/**
 * The CSS font for one character. Noto Sans SC comes in a hundred slices by Unicode range, so that a page loads
 * only what it shows; they are registered one by one as characters need them, nothing before. What it lacks, a rare
 * character in a name perhaps, is taken from Unifont.
 */
export function fontOf(char: string, bold: boolean, sizePx: number): string {
  const slice = sliceOf(char)
  if (!slice) return `${sizePx}px ${family('Unifont', unifontFile)}`
  const file = `noto-sans-sc-${slice.name}-${bold ? 700 : 400}-normal.woff2`
  return `${sizePx}px ${family(file, join(dirname(rangesFile), 'files', file))}`
}

function sliceOf(char: string): Slice | null {
  const known = sliceOfChar.get(char)
  if (known !== undefined) return known
  slices ??= readSlices()
  const code = char.codePointAt(0) ?? 0
  const slice = slices.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to)) ?? null
  sliceOfChar.set(char, slice)
  return slice
}

/** The text as it can be drawn: what lies beyond both fonts becomes the geta mark, as on tickets. */
export const drawable = (text: string): string =>
  Array.from(text, (char) => ((char.codePointAt(0) ?? 0) > 0xffff ? '〓' : char)).join('')

function family(name: string, file: string): string {
  const known = families.get(name)
  if (known) return known
  GlobalFonts.registerFromPath(file, name)
  families.set(name, `"${name}"`)
  return `"${name}"`
}

function readSlices(): Slice[] {
  const unicode: Record<string, string> = JSON.parse(readFileSync(rangesFile, 'utf8'))
  return Object.entries(unicode).map(([name, list]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: list.split(',').map((range) => {
      const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const
    }),
  }))
}
