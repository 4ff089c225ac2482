/**
 * What a ZIP file says it holds, from its central directory (APPNOTE.TXT 6.3.10, §4.3.12 and §4.3.16):
 *
 * | end of central directory |                     | entry |                           |
 * | ------------------------ | ------------------- | ----- | ------------------------- |
 * | 0                        | 50 4B 05 06         | 0     | 50 4B 01 02               |
 * | 10, 2 bytes              | number of entries   | 20, 4 | bytes packed              |
 * | 16, 4 bytes              | offset of the first | 24, 4 | bytes unpacked            |
 * | 22                       | comment             | 28, 2 | length of the name        |
 * |                          |                     | 30, 2 | length of the extra field |
 * |                          |                     | 32, 2 | length of the comment     |
 *
 * The reader unpacks each entry into exactly as many bytes as are said here, so this bounds what it takes.
 */
const endMark = 0x06054b50
const entryMark = 0x02014b50
const endLength = 22
const commentAtMost = 65_535
const entryLength = 46
/** Stands where the ZIP64 extension has the number; no workbook that a person uploads needs it. */
const inZip64 = 0xffffffff

/**
 * Bytes that all entries take when they are unpacked; null for a file that is no ZIP, or one that a reader could
 * understand otherwise than we do here.
 */
export function unpackedSize(zip: Buffer): number | null {
  const end = endOf(zip)
  if (end === null) return null
  const entries = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  let size = 0
  for (let i = 0; i < entries; i++) {
    if (at + entryLength > end || zip.readUInt32LE(at) !== entryMark) return null
    const packed = zip.readUInt32LE(at + 20)
    const unpacked = zip.readUInt32LE(at + 24)
    if (packed === inZip64 || unpacked === inZip64) return null
    // An empty file packs into at most two bytes; "0" may not stand for "see for yourself".
    if (unpacked === 0 && packed > 2) return null
    size += unpacked
    at += entryLength + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return size
}

function endOf(zip: Buffer): number | null {
  const first = Math.max(0, zip.length - endLength - commentAtMost)
  for (let at = zip.length - endLength; at >= first; at--) if (zip.readUInt32LE(at) === endMark) return at
  return null
}
