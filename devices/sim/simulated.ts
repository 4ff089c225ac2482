import type { Wire } from './wire.ts'

/** What a person standing at a simulated device can do and see. */
interface Simulated {
  readonly wire: Wire
  /** Calls back whenever something that a person could see has changed. One listener. */
  onChange(listener: () => void): void
  /** Switches the device off and on again: what it keeps in memory only is gone. */
  reboot(): void
  stop(): void
}

export interface SimulatedKeypad extends Simulated {
  readonly kind: 'keypad'
  /** 1 very dissatisfied … 5 very satisfied. */
  press(level: number): void
  look(): { lamp: 'off' | 'asking' | 'thanks'; unsent: number }
}

/** The nine keys of a call pad, as HLP/1 names them; PAUSE and TRANSFER may name a place in the hall file's lists. */
export type StaffKey =
  | 'NEXT'
  | 'RECALL'
  | 'NOSHOW'
  | 'START'
  | 'FINISH'
  | 'PAUSE'
  | `PAUSE:${number}`
  | 'RESUME'
  | 'RATE'
  | `TRANSFER:${number}`

export interface SimulatedCallpad extends Simulated {
  readonly kind: 'callpad'
  press(key: StaffKey): void
  /** `done`: what the last key asked for was done; `refused`: it was not. Both for a moment. */
  look(): { lamp: 'off' | 'done' | 'refused'; unsent: number }
}

export interface SimulatedDisplay extends Simulated {
  readonly kind: 'display'
  /** The lines as a person reads them, each cut at the display's columns. */
  look(): { lines: string[]; columns: number }
}

/** One finished piece of paper. */
export interface SimulatedPaper {
  /** What stands on it, line by line; a QR code as `[QR payload]`. */
  readonly text: string
  /** As a person sees it, PNG. */
  png(): Promise<Buffer>
}

export interface SimulatedPrinter extends Simulated {
  readonly kind: 'printer'
  setPaper(state: 'full' | 'near-end' | 'end'): void
  setCover(state: 'closed' | 'open'): void
  setCutter(state: 'well' | 'jammed'): void
  /** Papers cut so far, oldest first, at most the last 20. */
  papers(): readonly SimulatedPaper[]
  look(): {
    paper: 'full' | 'near-end' | 'end'
    cover: 'closed' | 'open'
    cutter: 'well' | 'jammed'
    cut: number
  }
}

export type SimulatedDevice = SimulatedKeypad | SimulatedCallpad | SimulatedDisplay | SimulatedPrinter
