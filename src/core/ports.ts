import type { DeviceId, JobId, Millis, PersonId } from './ids.ts'
import type { Words } from './words.ts'

/**
 * What the hall and its devices say to each other. Drivers in `devices/` implement these; topics never see a
 * byte. Whatever the hall says to a device is only enqueued: no call here waits for hardware.
 */

/** What is wrong with a device; the words for it and what to do stand in `src/equipment/words.ts`. */
export type Trouble =
  | 'starting' // no answer yet since the program began
  | 'port-missing' // the serial port cannot be opened, or its cable was pulled
  | 'silent' // the port is open and the device does not answer
  | 'disturbed' // something answers, and it cannot be read
  | 'out-of-turn' // speaks on a shared line without being asked
  | 'wrong-device' // what answers is not what the hall file says
  | 'paper-end'
  | 'cover-open'
  | 'cutter'
  | 'printer-error'
  | 'printer-offline'

/** `detail` is for the log and for whoever mends the line; English. */
export type DeviceCondition =
  | { readonly state: 'ready'; readonly paperNearEnd?: boolean }
  | { readonly state: 'trouble'; readonly trouble: Trouble; readonly detail: string }

/** A key event as a device delivered it. The key of the event is (`uid`, `number`) for ever. */
export interface KeyEvent {
  readonly device: DeviceId
  /** 8 hex digits, unique for ever to the piece of hardware. */
  readonly uid: string
  /** The device's own event number, from 1. */
  readonly number: number
  readonly kind: string
  readonly value: string
  /** The rating token that the device had when the key was pressed; null where it had none. */
  readonly token: string | null
  /** Time between the key press and receipt in milliseconds; null where the device cannot know. */
  readonly ageMs: number | null
}

/** What becomes of a key event once it is on disk; `busy`: it could not be stored, ask again. */
export type KeyEventResult = 'counted' | 'not-counted' | 'not-understood' | 'busy'

/** What drivers tell the hall. */
export interface DeviceListener {
  condition(device: DeviceId, condition: DeviceCondition): void
  /** Resolves after the event is durable (or was refused); the driver acknowledges only then. */
  keyEvent(event: KeyEvent): Promise<KeyEventResult>
  /** For the log only, in English: what changes no condition, such as characters that a display lacks. */
  note(device: DeviceId, text: string): void
}

/** The lines of a window display, twice: each display shows what its font has. */
export interface DisplayText {
  readonly zh: readonly string[]
  /** Printable ASCII, for displays without Chinese characters. */
  readonly ascii: readonly string[]
}

/** A window display: keeps the wanted content and sends it again after every reconnect. */
export interface DisplayPort {
  want(text: DisplayText): void
}

/** A satisfaction keypad: an open session is sent again after every reconnect while it lasts. */
export interface KeypadPort {
  openRating(session: { token: string; seconds: number }): void
  closeRating(): void
}

export interface TicketPaper {
  readonly kind: 'ticket'
  readonly hallName: string
  readonly number: string
  readonly itemName: string
  /** Tickets that stand before this one in its item; 0 or more. */
  readonly ahead: number
  /** Local date and time as printed, for example `2026-11-21 09:05`. */
  readonly issuedAt: string
  /** At most 80 printable ASCII characters; null where the hall file has no `publicUrl`. */
  readonly qr: string | null
  /** What the citizen tells the desk to say why they rated as they did; papers of the first version have none. */
  readonly code?: string
  readonly reprint: boolean
}

/** 受理通知单、承诺单、一次性告知单、退回通知单、延期通知单、办事监督卡、办结通知单. */
export const slipKinds = [
  'acceptance',
  'commitment',
  'one-time-notification',
  'return',
  'extension',
  'supervision-card',
  'closing-notice',
] as const
export type SlipKind = (typeof slipKinds)[number]

/** A slip as data before it is bytes or a page; as it stands on paper, headings too: kept as printed. */
export interface SlipPaper {
  readonly kind: 'slip'
  readonly slip: SlipKind
  readonly hallName: string
  readonly title: Words
  /** Number of the slip, for example `20261121-3-001/1`. */
  readonly number: string
  readonly caseNumber: string
  /** The number in the hall's case system; null where there is none. */
  readonly externalNumber: string | null
  /** Whose name stands on it; read when it is printed, blank once it was forgotten. Null: no name was given. */
  readonly applicant: PersonId | null
  readonly itemName: string
  readonly department: string
  readonly contact: string
  /** Lines of name and value, in order: acceptance date, time limit, reason … */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** Heading of the numbered lines below them; empty where there are none. */
  readonly listTitle: string
  /** Numbered lines: missing papers, what to note. */
  readonly list: readonly string[]
  /** What the citizen has to know about the paper itself, at its foot. */
  readonly notes: readonly string[]
  /** Local date and time, for example `2026-11-21 09:05`. */
  readonly issuedAt: string
  /** Full name of the person at the window. */
  readonly issuedBy: string
  /** Address of the public state page, at most 80 printable ASCII characters; null without `publicUrl`. */
  readonly qr: string | null
  readonly reprint: boolean
}

/** Everything that can stand on paper, as data before it is bytes. */
export type Paper = TicketPaper | SlipPaper

/** A slip as it goes to a printer or becomes a page: the name in clear text, which is kept nowhere. */
export type PrintedSlip = SlipPaper & { readonly applicantName: string | null }
export type PrintedPaper = TicketPaper | PrintedSlip

export interface PrintJob {
  readonly id: JobId
  readonly paper: PrintedPaper
}

/**
 * How a job ended. `not-started`: no byte left the host, it may be tried again by itself. `stopped`: some
 * bytes went out and the printer says it stopped, perhaps half printed. `unknown`: bytes went out and nobody
 * can say. The last two are never tried again unasked.
 */
export type PrintOutcome =
  | { readonly outcome: 'printed' }
  | { readonly outcome: 'not-started'; readonly trouble: Trouble }
  | { readonly outcome: 'stopped'; readonly trouble: Trouble }
  | { readonly outcome: 'unknown' }

export interface PrinterPort {
  /**
   * Prints one job; one at a time. Calls `begin` just before the first byte and waits for it: when it
   * resolves false, or rejects, nothing is sent and the outcome is `not-started`.
   */
  print(job: PrintJob, begin: () => Promise<boolean>): Promise<PrintOutcome>
}

/** A driver at work on its line. */
export interface DeviceDriver {
  start(): void
  /** Closes the line; a running print job ends as `unknown`. */
  stop(): Promise<void>
}

export interface KeypadDriver extends DeviceDriver, KeypadPort {}
/** A staff call pad only speaks; its keys come as key events. */
export type CallpadDriver = DeviceDriver
export interface DisplayDriver extends DeviceDriver, DisplayPort {}
export interface PrinterDriver extends DeviceDriver, PrinterPort {}

/** What every driver is given when it is made. */
export interface DriverSetup {
  readonly device: DeviceId
  readonly listener: DeviceListener
  /** Unix time of the hall's clock. */
  readonly now: () => Millis
}
