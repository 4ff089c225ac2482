import type { Timers } from '../src/core/clock.ts'
import type { DisplayDriver, DriverSetup, KeypadDriver, PrinterDriver } from '../src/core/ports.ts'
import { hlpDisplay } from './displays/hlp-display.ts'
import { hlpKeypad } from './keypads/hlp-keypad.ts'
import type { Line } from './line/line.ts'
import { escposPrinter } from './printers/escpos-printer.ts'
import { simulatePrinter } from './sim/escpos-printer.ts'
import type { DeviceClock } from './sim/hlp-device.ts'
import { simulateDisplay } from './sim/hlp-display.ts'
import { simulateKeypad } from './sim/hlp-keypad.ts'
import type { SimulatedDevice } from './sim/simulated.ts'
import type { Wire } from './sim/wire.ts'

/** A device as the hall file names it: a model and what that model needs to know. */
export type CatalogEntry =
  | { readonly model: 'hlp-keypad' | 'hlp-display'; readonly address: number }
  | { readonly model: 'escpos-printer'; readonly columns: 32 | 48 }

export type Driver =
  | { readonly kind: 'keypad'; readonly driver: KeypadDriver }
  | { readonly kind: 'display'; readonly driver: DisplayDriver }
  | { readonly kind: 'printer'; readonly driver: PrinterDriver }

export const kindOf = {
  'hlp-keypad': 'keypad',
  'hlp-display': 'display',
  'escpos-printer': 'printer',
} as const satisfies Record<CatalogEntry['model'], Driver['kind']>

/** The driver of a model on its line. `baud` in bits a second. */
export function driverFor(
  entry: CatalogEntry,
  setup: DriverSetup,
  line: Line,
  baud: number,
  timers: Timers,
): Driver {
  switch (entry.model) {
    case 'hlp-keypad':
      return { kind: 'keypad', driver: hlpKeypad(setup, line, entry.address, timers) }
    case 'hlp-display':
      return { kind: 'display', driver: hlpDisplay(setup, line, entry.address, timers) }
    case 'escpos-printer':
      return { kind: 'printer', driver: escposPrinter(setup, line, { baud, columns: entry.columns }, timers) }
  }
}

/** A device of that model at the far end of a wire; `clock` is the device's own. */
export function simulate(entry: CatalogEntry, wire: Wire, clock: DeviceClock): SimulatedDevice {
  switch (entry.model) {
    case 'hlp-keypad':
      return simulateKeypad(wire, { address: entry.address, clock })
    case 'hlp-display':
      return simulateDisplay(wire, { address: entry.address, lines: 2, columns: 16, charset: 'UTF-8', clock })
    case 'escpos-printer':
      return simulatePrinter(wire, { columns: entry.columns, reportsCompletion: true })
  }
}
