/*
 * HLP/1 §2:  $<dst>,<src>,<type>,<id>[,<field>…]*<crc>\r\n
 * Printable ASCII; `$`, `*` and `,` never inside a field; at most 120 bytes with `$` and `\r\n`.
 * The CRC covers the characters between `$` and `*`.
 */

export const hostAddress = 0x00
export const largestId = 0xffff_ffff
export const longestFrameBytes = 120
const lineEndBytes = 2

export interface Frame {
  /** 0 the host, 1–0xF7 devices, 0xFF all devices. */
  readonly dst: number
  readonly src: number
  /** One upper-case letter. */
  readonly type: string
  /** 0–4 294 967 295. */
  readonly id: number
  readonly fields: readonly string[]
}

/** Why a line was dropped; `noise`: no frame begins in it. */
export type Dropped = 'noise' | 'overlong' | 'bad-crc' | 'malformed'

export type Reading = { readonly frame: Frame } | { readonly dropped: Dropped }

/** CRC-16/CCITT-FALSE over Latin-1 characters; "123456789" gives 0x29B1. */
export function crc16(text: string): number {
  let crc = 0xffff
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) << 8
    for (let bit = 0; bit < 8; bit++) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc
}

const hex = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0')

const fieldShape = /^[\x20-\x7e]*$/

/**
 * The frame as it goes over the line, `\r\n` included.
 * @throws RangeError for a field that must not stand in a frame, and for a frame of more than 120 bytes.
 */
export function encodeFrame({ dst, src, type, id, fields }: Frame): string {
  for (const field of fields) {
    if (!fieldShape.test(field) || /[$*,]/.test(field)) throw new RangeError(`not a field: ${field}`)
  }
  const body = [hex(dst, 2), hex(src, 2), type, id, ...fields].join(',')
  const frame = `$${body}*${hex(crc16(body), 4)}\r\n`
  if (frame.length > longestFrameBytes) throw new RangeError(`a frame of ${frame.length} bytes`)
  return frame
}

const headerShape = /^([0-9A-F]{2}),([0-9A-F]{2}),([A-Z]),(\d{1,10})((?:,[\x20-\x7e]*)?)$/

/** Reads one line without its `\n`. The last `$` in it is where the frame begins, whatever stands before. */
export function readFrame(line: string): Reading {
  const start = line.lastIndexOf('$')
  if (start < 0) return { dropped: 'noise' }
  const text = line.slice(start, line.endsWith('\r') ? -1 : undefined)
  if (text.length + lineEndBytes > longestFrameBytes) return { dropped: 'overlong' }
  const [, body, crc] = /^\$([^*]*)\*([0-9A-F]{4})$/.exec(text) ?? []
  if (body === undefined || crc === undefined) return { dropped: 'malformed' }
  if (crc !== hex(crc16(body), 4)) return { dropped: 'bad-crc' }
  const [, dst, src, type, digits, fields] = headerShape.exec(body) ?? []
  const id = Number(digits)
  if (!dst || !src || !type || id > largestId || fields === undefined) return { dropped: 'malformed' }
  return {
    frame: {
      dst: Number.parseInt(dst, 16),
      src: Number.parseInt(src, 16),
      type,
      id,
      fields: fields === '' ? [] : fields.slice(1).split(','),
    },
  }
}
