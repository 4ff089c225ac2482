import type { Timers } from '../src/core/clock.ts'
import type {
  CallpadDriver,
  DisplayDriver,
  DriverSetup,
  KeypadDriver,
  PrinterDriver,
} from '../src/core/ports.ts'
import { hlpCallpad } from './callpads/hlp-callpad.ts'
import { cd5220 } from './displays/cd5220.ts'
import { hlpDisplay } from './displays/hlp-display.ts'
import { hlpKeypad } from './keypads/hlp-keypad.ts'
import type { HlpPort } from './line/hlp/hlp-port.ts'
import type { Line } from './line/line.ts'
import { escposPrinter } from './printers/escpos-printer.ts'
import type { DeviceClock } from './sim/hlp-device.ts'
import type { SimulatedDevice } from './sim/simulated.ts'
import type { Wire } from './sim/wire.ts'

/** A device as the hall file names it: a model and what that model needs to know. */
export type CatalogEntry =
  | { readonly model: 'hlp-keypad' | 'hlp-callpad' | 'hlp-display'; readonly address: number }
  | { readonly model: 'cd5220' }
  | { readonly model: 'escpos-printer'; readonly columns: 32 | 48 }

export type Driver =
  | { readonly kind: 'keypad'; readonly driver: KeypadDriver }
  | { readonly kind: 'callpad'; readonly driver: CallpadDriver }
  | { readonly kind: 'display'; readonly driver: DisplayDriver }
  | { readonly kind: 'printer'; readonly driver: PrinterDriver }

export const kindOf = {
  'hlp-keypad': 'keypad',
  'hlp-callpad': 'callpad',
  'hlp-display': 'display',
  cd5220: 'display',
  'escpos-printer': 'printer',
} as const satisfies Record<CatalogEntry['model'], Driver['kind']>

/** What a driver gets of its port. `hlp` keeps the HLP/1 devices on it; all others have the line to themselves. */
export interface Port {
  readonly line: Line
  /** Bits a second. */
  readonly baud: number
  readonly hlp: HlpPort
}

/** The driver of a model on its port. */
export function driverFor(entry: CatalogEntry, setup: DriverSetup, port: Port, timers: Timers): Driver {
  const { line, baud, hlp } = port
  switch (entry.model) {
    case 'hlp-keypad':
      return { kind: 'keypad', driver: hlpKeypad(setup, hlp, entry.address, timers) }
    case 'hlp-callpad':
      return { kind: 'callpad', driver: hlpCallpad(setup, hlp, entry.address) }
    case 'hlp-display':
      return { kind: 'display', driver: hlpDisplay(setup, hlp, entry.address, timers) }
    case 'cd5220':
      return { kind: 'display', driver: cd5220(setup, line, timers) }
    case 'escpos-printer':
      return { kind: 'printer', driver: escposPrinter(setup, line, { baud, columns: entry.columns }, timers) }
  }
}

/** Where a simulated device hangs: alone on its wire, or on a branch of a bus. `clock` is the device's own. */
export interface FarEnd {
  readonly wire: Wire
  readonly mode: 'direct' | 'bus'
  readonly clock: DeviceClock
}

/**
 * A device of that model at the far end of a wire. Each is loaded only when it is asked for: a hall with real
 * devices does without the fonts and pictures of a simulated printer.
 */
export async function simulate(entry: CatalogEntry, { wire, mode, clock }: FarEnd): Promise<SimulatedDevice> {
  switch (entry.model) {
    case 'hlp-keypad': {
      const { simulateKeypad } = await import('./sim/hlp-keypad.ts')
      return simulateKeypad(wire, { address: entry.address, mode, clock })
    }
    case 'hlp-callpad': {
      const { simulateCallpad } = await import('./sim/hlp-callpad.ts')
      return simulateCallpad(wire, { address: entry.address, mode, clock })
    }
    case 'hlp-display': {
      const { simulateDisplay } = await import('./sim/hlp-display.ts')
      const size = { lines: 2, columns: 16, charset: 'UTF-8' } as const
      return simulateDisplay(wire, { address: entry.address, mode, clock, ...size })
    }
    case 'cd5220': {
      const { simulateCd5220 } = await import('./sim/cd5220.ts')
      return simulateCd5220(wire)
    }
    case 'escpos-printer': {
      const { simulatePrinter } = await import('./sim/escpos-printer.ts')
      return simulatePrinter(wire, { columns: entry.columns, reportsCompletion: true })
    }
  }
}
