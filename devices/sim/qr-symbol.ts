import qrcode from 'qrcode-generator'

/** The modules of a QR code row by row, true where it is black; without the quiet zone. */
export type QrSymbol = readonly (readonly boolean[])[]

export type QrLevel = 'L' | 'M' | 'Q' | 'H'

const smallestThatFits = 0

/** @throws when the payload is longer than a QR code holds. */
export function qrSymbol(payload: Buffer, level: QrLevel): QrSymbol {
  const symbol = qrcode(smallestThatFits, level)
  symbol.addData(payload.toString('latin1'), 'Byte')
  symbol.make()
  const modules = [...Array(symbol.getModuleCount()).keys()]
  return modules.map((row) => modules.map((column) => symbol.isDark(row, column)))
}
