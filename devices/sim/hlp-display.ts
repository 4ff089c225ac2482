import { type HlpDeviceOptions, hlpDevice } from './hlp-device.ts'
import { fieldText } from './hlp-frame.ts'
import type { SimulatedDisplay } from './simulated.ts'
import type { Wire } from './wire.ts'

export interface HlpDisplayOptions extends HlpDeviceOptions {
  readonly lines: number
  /** Half-width columns. */
  readonly columns: number
  readonly charset: 'UTF-8' | 'GB2312' | 'GB18030'
}

/** A window display of character cells, as HLP/1 describes it; what is too long does not show. */
export function simulateDisplay(wire: Wire, options: HlpDisplayOptions): SimulatedDisplay {
  const { columns, charset } = options
  const dark = () => new Array<string>(options.lines).fill('')
  let shown = dark()
  let changed = () => {}

  const device = hlpDevice(wire, options, {
    model: 'WD',
    caps: `D${options.lines}x${columns}`,
    charset,
    acknowledged() {},
    command(type, fields) {
      const result = type === 'C' ? show(fields) : '1'
      changed()
      return result
    },
  })

  function show([what, ...values]: string[]) {
    switch (what) {
      case 'SHOW':
        if (values.length > shown.length) return '2'
        shown = dark().map((_, index) => cells(values[index] ?? ''))
        return '0'
      case 'LINE': {
        const [number, text] = values
        const index = Number(number) - 1
        if (text === undefined || !Number.isInteger(index) || index < 0 || index >= shown.length) return '2'
        shown = shown.with(index, cells(text))
        return '0'
      }
      default:
        return '1'
    }
  }

  /** What a row of cells shows of a text: one cell for a half-width character, two for a Chinese one. */
  function cells(field: string): string {
    let free = columns
    let row = ''
    for (const character of fieldText(field, charset)) {
      free -= (character.codePointAt(0) ?? 0) > 0x7f ? 2 : 1
      if (free < 0) break
      row += character
    }
    return row
  }

  device.powerUp()
  return {
    kind: 'display',
    wire,
    look: () => ({ lines: [...shown], columns }),
    onChange(listener) {
      changed = listener
    },
    reboot() {
      shown = dark()
      device.powerUp()
      changed()
    },
    stop: device.stop,
  }
}
