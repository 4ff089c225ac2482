import iconv from 'iconv-lite'

/** Charsets that a device may announce in H. */
export const charsets = ['UTF-8', 'GB2312', 'GB18030'] as const
export type Charset = (typeof charsets)[number]

const plain = /^[\x20-\x7e]*$/
const reserved = /[$*,]/
const control = /\p{Cc}/u

/**
 * A field that carries this text: as it stands, or `b:` and base64url of its bytes in the device's charset.
 * Give it only what `inCharset` made.
 */
export function encodeText(text: string, charset: Charset): string {
  if (plain.test(text) && !reserved.test(text) && !text.startsWith('b:')) return text
  return `b:${toBytes(text, charset).toString('base64url')}`
}

export function decodeText(field: string, charset: Charset): string {
  if (!field.startsWith('b:')) return field
  return iconv.decode(Buffer.from(field.slice(2), 'base64url'), charset)
}

/** The text with `?` for every character that the charset lacks; `lacking` are those characters. */
export function inCharset(text: string, charset: Charset): { text: string; lacking: string[] } {
  const lacking: string[] = []
  let known = ''
  for (const character of text) {
    const lacks = control.test(character) || !character.isWellFormed() || !has(charset, character)
    if (lacks) lacking.push(character)
    known += lacks ? '?' : character
  }
  return { text: known, lacking }
}

/** Columns of a character cell display: 1 for ASCII, 2 for everything else, as in Chinese fonts. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += character.length === 1 && character <= '\x7f' ? 1 : 2
  return columns
}

/** As much of the text as fits, cut at whole characters. */
export function cutAtColumns(text: string, columns: number): string {
  let cut = ''
  let left = columns
  for (const character of text) {
    left -= columnsOf(character)
    if (left < 0) break
    cut += character
  }
  return cut
}

/** Longest field that a text of so many columns can become when all of it is Chinese. */
export function longestChineseField(columns: number, charset: Charset): number {
  const bytes = Math.floor(columns / 2) * (charset === 'UTF-8' ? 3 : 2) + (columns % 2)
  return 2 + Math.ceil((bytes * 4) / 3)
}

// The library knows GB2312 only as its superset GBK; `has` keeps out what GB2312 lacks.
const toBytes = (text: string, charset: Charset) => iconv.encode(text, charset)

function has(charset: Charset, character: string): boolean {
  if (charset !== 'GB2312' || character <= '\x7f') return true
  const [lead = 0, trail = 0, ...more] = toBytes(character, charset)
  return more.length === 0 && inGb2312(lead, trail)
}

/** Second bytes that a row of GB2312 uses, where it does not use all of A1–FE. */
const partialRows = new Map<number, readonly (readonly [first: number, last: number])[]>([
  [
    0xa2,
    [
      [0xb1, 0xe2],
      [0xe5, 0xee],
      [0xf1, 0xfc],
    ],
  ],
  [0xa4, [[0xa1, 0xf3]]],
  [0xa5, [[0xa1, 0xf6]]],
  [
    0xa6,
    [
      [0xa1, 0xb8],
      [0xc1, 0xd8],
    ],
  ],
  [
    0xa7,
    [
      [0xa1, 0xc1],
      [0xd1, 0xf1],
    ],
  ],
  [
    0xa8,
    [
      [0xa1, 0xba],
      [0xc5, 0xe9],
    ],
  ],
  [0xa9, [[0xa4, 0xef]]],
  [0xd7, [[0xa1, 0xf9]]],
])

function inGb2312(lead: number, trail: number): boolean {
  const usedRow = (lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7)
  if (!usedRow || trail < 0xa1 || trail > 0xfe) return false
  const parts = partialRows.get(lead)
  return !parts || parts.some(([first, last]) => trail >= first && trail <= last)
}
