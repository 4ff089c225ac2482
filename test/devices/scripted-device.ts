import type { Wire } from '../../devices/sim/wire.ts'
import { settle } from './held-timers.ts'

/** A device that says only what a test has it say, and keeps what it hears: bytes, no simulator. */
export interface ScriptedDevice {
  /** Frames from the host since the last look, without `\r\n`. */
  heard(): string[]
  /** Says these frames and lets the host answer. */
  say(...frames: string[]): Promise<void>
}

export function scriptedDevice(wire: Wire): ScriptedDevice {
  let bytes = ''
  wire.onData((chunk) => {
    bytes += chunk.toString('latin1')
  })
  return {
    heard() {
      const frames = bytes.split('\r\n').filter((frame) => frame !== '')
      bytes = ''
      return frames
    },
    async say(...frames) {
      for (const frame of frames) wire.send(Buffer.from(`${frame}\r\n`, 'latin1'))
      await settle()
    },
  }
}

/** A frame with a checksum made here, bit by bit from the definition: neither the host's code nor the device's. */
export function checked(body: string): string {
  let crc = 0xffff
  for (const byte of Buffer.from(body, 'latin1')) {
    for (let mask = 0x80; mask > 0; mask >>= 1) {
      const top = (crc & 0x8000) !== 0
      crc = (crc << 1) & 0xffff
      if (top !== ((byte & mask) !== 0)) crc ^= 0x1021
    }
  }
  return `$${body}*${crc.toString(16).toUpperCase().padStart(4, '0')}`
}
