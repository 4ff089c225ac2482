import { ReadlineParser } from '@serialport/parser-readline'

/** Two frames of HLP/1: more than that without a newline is noise. */
const longestBytes = 240
const frameStart = 0x24

/**
 * Cuts bytes into lines without their `\n`, one character for each byte. The parser has no limit of its own (10 MiB
 * without a newline cost it 9 s), so after 240 bytes without a newline a fresh one takes over and goes on from the
 * last `$`, where a frame may have begun. Make a new one for each connection: half a line must not survive it.
 */
export function guardedLines(onLine: (line: string) => void): (bytes: Buffer) => void {
  const fresh = () => new ReadlineParser({ delimiter: '\n', encoding: 'latin1' }).on('data', onLine)
  let parser = fresh()
  return (bytes) => {
    parser.write(bytes)
    if (parser.buffer.length <= longestBytes) return
    const tail = parser.buffer.subarray(-longestBytes)
    parser = fresh()
    const start = tail.lastIndexOf(frameStart)
    if (start > 0) parser.write(Buffer.from(tail.subarray(start)))
  }
}
