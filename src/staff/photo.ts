import { createHash } from 'node:crypto'
import { ok, type Result, refuse } from '../core/result.ts'
import type { StaffRefusal } from './refusals.ts'

/** A portrait as it is kept: nothing but the picture. */
export interface Photo {
  readonly bytes: Buffer
  /** Lower-case hex. */
  readonly sha256: string
}

/** Bytes in kB (1024) that a photo may have once everything but the picture is gone. */
export const largestPhotoKb = 60

const sizes = { width: [120, 900], height: [160, 1200] } as const

/** Marker bytes of ITU-T T.81, table B.1, and of JFIF and Adobe. */
const marker = { startOfImage: 0xd8, endOfImage: 0xd9, startOfScan: 0xda, jfif: 0xe0, adobe: 0xee } as const
const restart = { first: 0xd0, last: 0xd7 } as const
/** Baseline, extended and progressive frames with Huffman codes: what every browser draws. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2]
/** What a picture is drawn with: quantisation tables, Huffman tables, restart interval, how colours are meant. */
const drawnWith: readonly number[] = [0xdb, 0xc4, 0xdd, marker.jfif, marker.adobe]

/**
 * Reads a JPEG file marker by marker and keeps the picture alone: where and with what it was taken (Exif, GPS),
 * comments, and whatever hangs behind its end are left out.
 */
export function photoOf(file: Buffer): Result<Photo, StaffRefusal> {
  const read = pictureIn(file)
  if (!read) return refuse({ code: 'photo-no-jpeg' })
  const { bytes, width, height } = read
  const fits = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most
  if (!fits(width, sizes.width) || !fits(height, sizes.height) || width > height) {
    return refuse({ code: 'photo-bad-shape' })
  }
  if (bytes.length > largestPhotoKb * 1024) return refuse({ code: 'photo-too-large', mostKb: largestPhotoKb })
  return ok({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
}

interface Picture {
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

/** Null for what is no whole JPEG file with one frame and at least one scan. */
function pictureIn(file: Buffer): Picture | null {
  if (file.length < 4 || file.readUInt16BE(0) !== 0xff00 + marker.startOfImage) return null
  const kept: Buffer[] = [file.subarray(0, 2)]
  let size: { width: number; height: number } | null = null
  let scans = 0
  let at = 2
  while (at + 4 <= file.length || (at + 2 <= file.length && file[at + 1] === marker.endOfImage)) {
    if (file[at] !== 0xff) return null
    const kind = file[at + 1]!
    if (kind === marker.endOfImage) {
      kept.push(file.subarray(at, at + 2))
      return size && scans > 0 ? { bytes: Buffer.concat(kept), ...size } : null
    }
    let end = at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length || end < at + 4) return null
    if (frames.includes(kind)) {
      if (size || end < at + 10) return null
      size = { height: file.readUInt16BE(at + 5), width: file.readUInt16BE(at + 7) }
    } else if (kind === marker.startOfScan) {
      const next = endOfScan(file, end)
      if (!size || next === null) return null
      scans++
      end = next
    } else if (!drawnWith.includes(kind) && !isMetadata(kind)) return null
    if (!isMetadata(kind)) kept.push(file.subarray(at, end))
    at = end
  }
  return null
}

/** Application data and comments; JFIF and Adobe's stay, because colours are read by them. */
const isMetadata = (kind: number) =>
  kind === 0xfe || (kind > marker.jfif && kind <= 0xef && kind !== marker.adobe)

/** Where the next marker stands behind the data of a scan; null where the file ends before. */
function endOfScan(file: Buffer, from: number): number | null {
  for (let at = from; at + 1 < file.length; at++) {
    if (file[at] !== 0xff) continue
    const next = file[at + 1]!
    const isData = next === 0 || next === 0xff || (next >= restart.first && next <= restart.last)
    if (!isData) return at
  }
  return null
}
