import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

const rangesFile = createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/unicode.json')

interface Slice {
  /** Name of the slice in its file names. */
  readonly name: string
  readonly ranges: readonly (readonly [number, number])[]
}

let slices: readonly Slice[] | undefined
const families = new Map<string, string>()

/**
 * The CSS font for one character. Noto Sans SC comes in a hundred slices by Unicode range, so that a page loads
 * only what it shows; they are registered one by one as characters need them.
 */
export function printFont(char: string, bold: boolean, sizePx: number): string {
  slices ??= readSlices()
  const code = char.codePointAt(0) ?? 0
  const slice = slices.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to))
  return `${sizePx}px ${family(slice?.name ?? 'latin', bold ? 700 : 400)}`
}

function family(slice: string, weight: 400 | 700): string {
  const name = `NotoSansSC-${slice}-${weight}`
  const known = families.get(name)
  if (known) return known
  GlobalFonts.registerFromPath(
    join(dirname(rangesFile), 'files', `noto-sans-sc-${slice}-${weight}-normal.woff2`),
    name,
  )
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
