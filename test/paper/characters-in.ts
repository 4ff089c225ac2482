import { inflateSync } from 'node:zlib'

/** Small streams are not always packed. */
function inflated(stream: Buffer): Buffer {
  try {
    return inflateSync(stream)
  } catch {
    return stream
  }
}

/** The characters that fonts of a PDF say they hold, from their ToUnicode tables (PDF 32000-1, 9.10.3). */
export function charactersIn(pdf: Buffer): Set<string> {
  const found = new Set<string>()
  const text = pdf.toString('latin1')
  for (const { index } of text.matchAll(/(?<!end)stream\r?\n/g)) {
    const from = index + (text.startsWith('stream\r\n', index) ? 8 : 7)
    const cmap = inflated(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1')
    for (const [, to = ''] of cmap.matchAll(/^<[0-9A-F]{4}> <([0-9A-F]{4})>$/gm)) {
      found.add(String.fromCodePoint(Number.parseInt(to, 16)))
    }
    for (const [, low = '', high = '', to = ''] of cmap.matchAll(
      /^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$/gm,
    )) {
      const count = Number.parseInt(high, 16) - Number.parseInt(low, 16)
      for (let more = 0; more <= count; more++)
        found.add(String.fromCodePoint(Number.parseInt(to, 16) + more))
    }
  }
  return found
}
