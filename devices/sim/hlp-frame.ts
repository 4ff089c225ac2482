/**
 * The device's own reading of HLP/1 §2, written from the protocol page: it shares nothing with the host's.
 */
export interface DeviceFrame {
  readonly dst: string
  readonly src: string
  readonly type: string
  readonly id: number
  readonly fields: string[]
}

const crcTable = Uint16Array.from({ length: 256 }, (_, high) => {
  let remainder = high * 256
  for (let bit = 0; bit < 8; bit++) {
    remainder *= 2
    if (remainder > 0xffff) remainder = (remainder % 0x1_0000) ^ 0x1021
  }
  return remainder
})

function checksum(bytes: Iterable<number>): string {
  let crc = 0xffff
  for (const byte of bytes) crc = ((crc % 256) * 256) ^ (crcTable[Math.floor(crc / 256) ^ byte] ?? 0)
  return `000${crc.toString(16)}`.slice(-4).toUpperCase()
}

export function frameBytes(dst: string, src: string, type: string, id: number, fields: string[]): Buffer {
  const body = Buffer.from([dst, src, type, id, ...fields].join(','), 'ascii')
  return Buffer.from(`$${body.toString('ascii')}*${checksum(body)}\r\n`, 'ascii')
}

const dollar = 0x24
const newline = 0x0a
const roomForFrame = 118

/** Byte by byte, as a microcontroller does it; `$` always begins anew. */
export function frameReader(onFrame: (frame: DeviceFrame) => void): (bytes: Buffer) => void {
  let room: number[] | null = null
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === dollar) room = []
      else if (byte === newline) {
        const frame = room && parse(Buffer.from(room).toString('latin1'))
        room = null
        if (frame) onFrame(frame)
      } else if (room && room.length < roomForFrame) room.push(byte)
      else room = null
    }
  }
}

function parse(line: string): DeviceFrame | null {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line
  const star = text.length - 5
  if (star < 0 || text[star] !== '*') return null
  const body = text.slice(0, star)
  if (body.includes('*') || checksum(Buffer.from(body, 'latin1')) !== text.slice(star + 1)) return null
  const [dst, src, type, id, ...fields] = body.split(',')
  if (!dst || !src || !type || !id || !/^[A-Z]$/.test(type) || !/^\d+$/.test(id)) return null
  return { dst, src, type, id: Number(id), fields }
}

/** A text field as the device shows it; `TextDecoder` knows the same charsets as the host, by other tables. */
export function fieldText(field: string, charset: string): string {
  if (!field.startsWith('b:')) return field
  return new TextDecoder(charset).decode(Buffer.from(field.slice(2), 'base64url'))
}
