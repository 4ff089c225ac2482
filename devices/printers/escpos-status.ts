/**
 * What an ESC/POS printer says, read from its bytes (Epson ESC/POS command reference: DLE EOT, GS a, GS r,
 * GS ( H, GS I). Bytes are told apart by their fixed bits:
 *
 *   0xx1xx10        answer to DLE EOT
 *   0xx1xx00        first of four bytes of an automatic status; the other three are 0xx0xxxx
 *   0xx0xxxx        otherwise: answer to GS r
 *   11, 13          XON, XOFF
 *   35 37 3B 3D 5F  a block of printable bytes that ends with 00
 */
export type PrinterSays =
  | { readonly kind: 'realtime'; readonly byte: number }
  | { readonly kind: 'automatic'; readonly bytes: readonly [number, number, number, number] }
  | { readonly kind: 'in-line'; readonly byte: number }
  | { readonly kind: 'block'; readonly header: number; readonly text: string }
  | { readonly kind: 'flow'; readonly on: boolean }
  /** Noise: bytes that fit nowhere. */
  | { readonly kind: 'dropped'; readonly bytes: readonly number[] }

/** Bytes of a block or of an automatic status that is not complete yet. */
export interface StatusReader {
  readonly pending: readonly number[]
  /** Answers to DLE EOT that came between the bytes of the pending automatic status. */
  readonly passed: number
}

export const freshStatusReader: StatusReader = { pending: [], passed: 0 }

const blockHeaders = new Set([0x35, 0x37, 0x3b, 0x3d, 0x5f])
const xon = 0x11
const xoff = 0x13
/** The longest block in the manuals is 80 bytes with header and end. */
const longestBlock = 80
/** An automatic status whose byte was lost must not swallow the proof of a later job. */
const mostPassed = 2

const isRealtime = (byte: number) => (byte & 0x93) === 0x12
const isAutomaticStart = (byte: number) => (byte & 0x93) === 0x10
const isInLine = (byte: number) => (byte & 0x90) === 0x00

/** Reads the next bytes, however they were cut. Never holds more than one incomplete message. */
export function readStatus(
  reader: StatusReader,
  chunk: Iterable<number>,
): { reader: StatusReader; says: PrinterSays[] } {
  const says: PrinterSays[] = []
  let current = reader
  for (const byte of chunk) current = step(current, byte, says)
  return { reader: current, says }
}

function step(reader: StatusReader, byte: number, says: PrinterSays[]): StatusReader {
  if (byte === xon || byte === xoff) {
    says.push({ kind: 'flow', on: byte === xon })
    return reader
  }
  const [first] = reader.pending
  if (first === undefined) return begin(byte, says)
  return blockHeaders.has(first) ? inBlock(reader, byte, says) : inAutomatic(reader, byte, says)
}

function begin(byte: number, says: PrinterSays[]): StatusReader {
  if (blockHeaders.has(byte) || isAutomaticStart(byte)) return { pending: [byte], passed: 0 }
  if (isRealtime(byte)) says.push({ kind: 'realtime', byte })
  else if (isInLine(byte)) says.push({ kind: 'in-line', byte })
  else says.push({ kind: 'dropped', bytes: [byte] })
  return freshStatusReader
}

function inAutomatic(reader: StatusReader, byte: number, says: PrinterSays[]): StatusReader {
  const { pending, passed } = reader
  if (isInLine(byte)) {
    const [a = 0, b, c] = pending
    if (b === undefined || c === undefined) return { pending: [...pending, byte], passed }
    says.push({ kind: 'automatic', bytes: [a, b, c, byte] })
    return freshStatusReader
  }
  if (isRealtime(byte) && passed < mostPassed) {
    says.push({ kind: 'realtime', byte })
    return { pending, passed: passed + 1 }
  }
  says.push({ kind: 'dropped', bytes: pending })
  return begin(byte, says)
}

function inBlock(reader: StatusReader, byte: number, says: PrinterSays[]): StatusReader {
  const [header = 0, ...text] = reader.pending
  if (byte === 0x00) {
    says.push({ kind: 'block', header, text: String.fromCharCode(...text) })
    return freshStatusReader
  }
  const printable = byte >= 0x20 && byte <= 0x7e
  if (printable && reader.pending.length < longestBlock - 1) {
    return { pending: [...reader.pending, byte], passed: 0 }
  }
  // Not a block after all: its header was noise, what follows it may mean something.
  says.push({ kind: 'dropped', bytes: [header] })
  let current = freshStatusReader
  for (const again of [...text, byte]) current = step(current, again, says)
  return current
}

/** What the sensors of a printer say; `offline` is true whenever it cannot print for any reason. */
export interface PrinterStatus {
  readonly offline: boolean
  readonly coverOpen: boolean
  readonly paperEnd: boolean
  readonly paperNearEnd: boolean
  readonly cutter: boolean
  readonly error: boolean
}

/** From the answers to DLE EOT 1, 2, 4 and, where it was asked, 3. */
export function realtimeStatus(answers: {
  printer: number
  offlineCause: number
  errorCause: number | undefined
  roll: number
}): PrinterStatus {
  const { printer, offlineCause, errorCause = 0, roll } = answers
  return {
    offline: (printer & 0x08) !== 0,
    coverOpen: (offlineCause & 0x04) !== 0,
    paperEnd: (offlineCause & 0x20) !== 0 || (roll & 0x60) !== 0,
    paperNearEnd: (roll & 0x0c) !== 0,
    cutter: (errorCause & 0x08) !== 0,
    error: (offlineCause & 0x40) !== 0,
  }
}

/** From the four bytes of an automatic status (GS a). */
export function automaticStatus(bytes: readonly [number, number, number, number]): PrinterStatus {
  const [printer, error, paper] = bytes
  return {
    offline: (printer & 0x08) !== 0,
    coverOpen: (printer & 0x20) !== 0,
    paperEnd: (paper & 0x0c) !== 0,
    paperNearEnd: (paper & 0x03) !== 0,
    cutter: (error & 0x08) !== 0,
    error: (error & 0x68) !== 0,
  }
}

/** Why the printer cannot print, the cause that a person has to mend first; undefined when it can. */
export function printerTrouble(
  status: PrinterStatus,
): 'cover-open' | 'paper-end' | 'cutter' | 'printer-error' | 'printer-offline' | undefined {
  if (status.coverOpen) return 'cover-open'
  if (status.paperEnd) return 'paper-end'
  if (status.cutter) return 'cutter'
  if (status.error) return 'printer-error'
  return status.offline ? 'printer-offline' : undefined
}
