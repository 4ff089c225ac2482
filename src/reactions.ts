import type { DeviceId, WindowNo } from './core/ids.ts'
import type { Recorded } from './core/journal.ts'
import { unreachable } from './core/result.ts'
import type { HallEvent } from './events.ts'
import { type RatingSubject, subjectOf } from './ratings/events.ts'

/** Where consequences go. Every one of these only enqueues. */
export interface Outlets {
  /** The display above this window may have to show something else. */
  refreshDisplay(window: WindowNo): void
  refreshAllDisplays(): void
  /** Asks for a rating at the window's keypad until `seconds` are over. */
  openRating(window: WindowNo, subject: RatingSubject, seconds: number): void
  closeRating(window: WindowNo, subject: RatingSubject): void
  /** What devices said while nothing could be stored is noted, and their work goes on. */
  resumeDevices(): void
  /** The printer has work, or may be able to work again. */
  wakePrinter(device: DeviceId): void
  /** Keys of whoever was forgotten are to be destroyed. */
  destroyForgottenKeys(): void
}

/** What follows from each event: the one table. */
export function react({ event, at }: Recorded<HallEvent>, out: Outlets): void {
  switch (event.type) {
    case 'ticket-called':
    case 'ticket-recalled':
    case 'service-started':
    case 'service-finished':
    case 'visit-missed':
    case 'visit-parked':
    case 'visit-transferred':
    case 'window-staffed':
    case 'window-left':
    case 'window-paused':
    case 'window-resumed':
      out.refreshDisplay(event.window)
      return
    case 'hall-planned':
    case 'day-started':
    case 'hall-emergency-closed':
    case 'hall-reopened':
    // Model windows have their mark on the displays.
    case 'month-closed':
      out.refreshAllDisplays()
      return
    case 'rating-session-opened':
      // The visit's other cases wait for their turn.
      if ((event.turn ?? 1) > 1) return
      out.openRating(event.window, subjectOf(event), Math.round((event.until - at) / 1000))
      return
    case 'rating-asked-again':
      out.openRating(event.window, subjectOf(event), Math.round((event.until - at) / 1000))
      return
    case 'rating-session-closed':
      out.closeRating(event.window, subjectOf(event))
      return
    case 'visit-rated':
      // The keypad thanks by itself once its press is acknowledged; one that still asks has nothing to ask any more.
      if (event.channel !== 'keypad') out.closeRating(event.window, subjectOf(event))
      return
    case 'storage-resumed':
      out.resumeDevices()
      return
    case 'paper-queued':
    case 'device-changed':
      out.wakePrinter(event.device)
      return
    case 'applicant-forgotten':
    case 'rulebook-adopted':
    case 'entry-made':
    case 'entry-signed':
    case 'entry-withdrawal-asked':
    case 'entry-withdrawn':
    case 'finding-dismissal-asked':
    case 'finding-decided':
      out.destroyForgottenKeys()
      return
    // Nothing may show at the window how somebody rated, or that it was looked into.
    case 'rating-defaulted':
    case 'rating-explained':
    case 'rating-set-aside':
    case 'follow-up-opened':
    case 'follow-up-contact-left':
    case 'follow-up-called-back':
    case 'follow-up-put-right':
    case 'follow-up-answered':
    case 'follow-up-rated-again':
    case 'follow-up-appealed':
    case 'follow-up-appeal-decided':
    case 'follow-up-overdue':
    case 'follow-up-due-reckoned':
    case 'key-pressed':
    case 'rating-session-shortened':
    // Screens follow from the state; no device has to be told.
    case 'ticket-issued':
    case 'visit-brought-back':
    case 'visit-left-over':
    case 'clock-jumped':
    case 'paper-started':
    case 'paper-ended':
    case 'paper-settled':
    case 'account-created':
    case 'account-changed':
    case 'password-set':
    case 'signed-in':
    case 'signed-out':
    case 'card-changed':
    case 'photo-set':
    case 'photo-removed':
    // Whoever is no longer admitted is shown out of the feeds a second later.
    case 'screen-paired':
    case 'screen-renamed':
    case 'screen-removed':
    case 'token-made':
    case 'token-revoked':
    // Lists and panels follow from the tables.
    case 'item-defined':
    case 'item-withdrawn':
    case 'items-compared':
    case 'case-opened':
    case 'case-accepted':
    case 'case-supplement-asked':
    case 'case-supplemented':
    case 'case-step-done':
    case 'case-handed-over':
    case 'case-part-sent':
    case 'case-part-begun':
    case 'case-part-done':
    case 'case-extension-asked':
    case 'case-extension-refused':
    case 'case-extended':
    case 'case-due-reckoned':
    case 'case-returned':
    case 'case-closed':
    case 'case-numbered':
    case 'case-corrected':
    case 'slip-issued':
    case 'finding-noted':
    case 'applicant-recorded':
      return
    default:
      unreachable(event)
  }
}
