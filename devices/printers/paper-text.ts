import iconv from 'iconv-lite'
import { mayBreak } from '../../src/core/line-break.ts'

/**
 * Text as a Chinese ticket printer can print it: one byte is one column of 12 dots, two bytes are a character
 * of two columns (GBK area of GB18030). Printers hold no four-byte characters and print rubbish for them, so
 * each becomes the geta mark, the usual sign in print for a character that is not in stock.
 */
const missing = '〓'

/** The same text with everything that the printer does not hold replaced; control characters become spaces. */
export function printable(text: string): string {
  return Array.from(text, (char) => {
    if (char < ' ' || char === '\x7f') return ' '
    return columnsOf(char) > 2 ? missing : char
  }).join('')
}

/** Characters of `text` that would be printed as `〓`, each once: for a warning before anything is printed. */
export function unprintable(text: string): string[] {
  return [...new Set(text)].filter((char) => columnsOf(char) > 2)
}

/** Columns that printable text takes at normal size. */
export function columnsOf(text: string): number {
  return iconv.encode(text, 'gb18030').length
}

/** Bytes of printable text, to be read in Chinese mode. */
export function chineseBytes(text: string): Buffer {
  return iconv.encode(text, 'gb18030')
}

/** Cuts printable text into lines of at most `columns`, at whole characters, and where {@link mayBreak} allows it. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let rest = Array.from(text)
  while (rest.length > 0) {
    const fitting = fittingCharacters(rest, columns)
    let end = fitting
    while (end > 0 && end < rest.length && !mayBreak(rest[end - 1], rest[end])) end--
    const line = rest.slice(0, end || fitting)
    rest = rest.slice(line.length)
    lines.push(line.join('').trim())
  }
  return lines.filter((line) => line !== '')
}

function fittingCharacters(chars: readonly string[], columns: number): number {
  let used = 0
  const first = chars.findIndex((char) => {
    used += columnsOf(char)
    return used > columns
  })
  return first === -1 ? chars.length : Math.max(1, first)
}

/** Like `wrap`, but the lines are about equally long: no single character is left on the last one. */
export function wrapEvenly(text: string, columns: number): string[] {
  const widest = wrap(text, columns)
  for (let narrower = Math.ceil(columnsOf(text) / widest.length); narrower < columns; narrower++) {
    const lines = wrap(text, narrower)
    if (lines.length <= widest.length) return lines
  }
  return widest
}
