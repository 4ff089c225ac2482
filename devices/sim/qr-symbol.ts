import { Ecc, QrCode } from '@rc-component/qrcode/lib/libs/qrcodegen.js'

/** The modules of a QR code row by row, true where it is black; without the quiet zone. */
export type QrSymbol = readonly (readonly boolean[])[]

export type QrLevel = 'L' | 'M' | 'Q' | 'H'

const levels = { L: Ecc.LOW, M: Ecc.MEDIUM, Q: Ecc.QUARTILE, H: Ecc.HIGH }

/** @throws RangeError when the payload is longer than a QR code holds. */
export function qrSymbol(payload: Buffer, level: QrLevel): QrSymbol {
  return QrCode.encodeBinary([...payload], levels[level]).getModules()
}
