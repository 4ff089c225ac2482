import type { Millis, VisitId, WindowNo } from '../core/ids.ts'
import { compareAtLeast, crowds, fisher, offChance, perMillion, type Sign, sign } from './signs.ts'

/** A visit that was rated by QR code. */
export interface QrRating {
  readonly visit: VisitId
  readonly pressedAt: Millis
  /** A mark of where it came from; null where nobody can say. */
  readonly sender: string | null
}

/** What came by QR code on one day for a window. */
export interface QrDay {
  readonly window: WindowNo
  readonly day: string
  /** In order of coming. */
  readonly ratings: readonly QrRating[]
  /** Visits of the window that were rated at its keypad on this day. */
  readonly atKeypad: number
  /** Active ratings of this window in the three months before: by QR code, and all of them. */
  readonly past: { readonly qr: number; readonly all: number }
  /** How many visits each sender rated on this day, at whichever window. */
  readonly sent: ReadonlyMap<string, number>
}

/** A family has errands together; so many visits of one window in one day are more. */
const oneSenderAtLeast = 5

/** Signs that somebody rated by QR code in the place of citizens. Pure; each is a reason to look, never a finding. */
export const qrSignsOf = (day: QrDay): Sign[] => [...oneSender(day), ...qrBursts(day), ...qrShare(day)]

/**
 * Many visits of one window rated from one address, and mostly of this window: the guests' network of a hall shows
 * all of them from one address, and those come from every window.
 */
function oneSender(day: QrDay): Sign[] {
  const bySender = Map.groupBy(day.ratings, ({ sender }) => sender)
  return [...bySender].flatMap(([sender, ratings]) => {
    if (sender === null || ratings.length < oneSenderAtLeast) return []
    const ofSender = day.sent.get(sender) ?? ratings.length
    if (ratings.length * 2 <= ofSender) return []
    const evidence = { visits: ratings.length, ofSender, usuallyUnder: oneSenderAtLeast }
    return [sign('qr-one-sender', day, evidence, ratings)]
  })
}

const qrBursts = (day: QrDay): Sign[] =>
  crowds(day.ratings).map(({ rated, ...evidence }) => sign('qr-burst', day, evidence, rated))

/** The share of ratings by QR code far off the window's own last three months: Fisher's exact test, both sides. */
function qrShare(day: QrDay): Sign[] {
  const { past } = day
  const qr = day.ratings.length
  const of = qr + day.atKeypad
  if (of < compareAtLeast.today || past.all < compareAtLeast.past) return []
  const chance = fisher(qr, of, past.qr, past.all)
  if (chance >= offChance) return []
  const evidence = { qr, of, pastQr: past.qr, pastAll: past.all, chancePerMillion: perMillion(chance) }
  return [sign('qr-share', day, evidence, [])]
}
