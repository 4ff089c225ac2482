import { daysOn } from '../core/days.ts'
import type { HallDay, Millis, WindowNo } from '../core/ids.ts'
import { qrSignsOf } from './qr-signs.ts'
import type { RatingRecords } from './records.ts'
import { type Press, type Sign, signsOf, type WindowDay } from './signs.ts'
import type { RatingSums } from './sums.ts'

export interface SignParts {
  readonly sums: Pick<RatingSums, 'between'>
  readonly records: Pick<RatingRecords, 'pressesBetween' | 'byQrBetween' | 'orphansBetween'>
  /** Where a keypad stands; null for one that is gone. */
  readonly windowOf: (device: string) => WindowNo | null
  readonly startOf: (day: HallDay) => Millis
}

/** The window's own past that its days are held against. */
const pastDays = 92

interface Past {
  readonly keypad: [number, number, number, number, number]
  qr: number
  all: number
}

const noPast = (): Past => ({ keypad: [0, 0, 0, 0, 0], qr: 0, all: 0 })

/** The signs of every day from the first to the last, by window, held against the three months before the first. */
export function signsBetween(parts: SignParts, from: HallDay, to: HallDay): Sign[] {
  const pasts = pastBefore(parts.sums, from)
  const pressed = parts.records.pressesBetween(from, to)
  const signs: Sign[] = []
  for (let day = from; day <= to; day = daysOn(day, 1)) {
    const ofDay = new Map(pressed.filter((one) => one.day === day).map((one) => [one.window, one.presses]))
    signs.push(...signsOfDay(parts, day, ofDay, pasts))
  }
  return signs
}

function pastBefore(sums: SignParts['sums'], day: HallDay): ReadonlyMap<number, Past> {
  const pasts = new Map<number, Past>()
  for (const { state, channel, window, level, count } of sums.between(
    daysOn(day, -pastDays),
    daysOn(day, -1),
  )) {
    if (state !== 'active') continue
    const past = pasts.get(window) ?? noPast()
    pasts.set(window, past)
    past.all += count
    if (channel === 'qr') past.qr += count
    if (channel === 'keypad') past.keypad[(5 - level) as 0] += count
  }
  return pasts
}

function signsOfDay(
  { records, windowOf, startOf }: SignParts,
  day: HallDay,
  pressed: ReadonlyMap<WindowNo, readonly Press[]>,
  pasts: ReadonlyMap<number, Past>,
): Sign[] {
  const [start, end] = [startOf(day), startOf(daysOn(day, 1))]
  const byQr = records.byQrBetween(start, end, day)
  const ratingsAt = Map.groupBy(byQr, ({ window }) => window)
  const sent = new Map<string, number>()
  for (const { sender } of byQr) if (sender !== null) sent.set(sender, (sent.get(sender) ?? 0) + 1)
  const orphans = new Map<WindowNo, number>()
  for (const { device, window, presses } of records.orphansBetween(start, end)) {
    const no = window ?? windowOf(device)
    if (no !== null) orphans.set(no, (orphans.get(no) ?? 0) + presses)
  }
  const windows = [...new Set([...pressed.keys(), ...ratingsAt.keys(), ...orphans.keys()])]
  return windows
    .sort((a, b) => a - b)
    .flatMap((window) => {
      const past = pasts.get(window) ?? noPast()
      const presses = pressed.get(window) ?? []
      const keypad: WindowDay = {
        window,
        day,
        presses,
        withoutVisit: orphans.get(window) ?? 0,
        past: past.keypad,
      }
      const ratings = ratingsAt.get(window) ?? []
      return [
        ...signsOf(keypad),
        ...qrSignsOf({ window, day, ratings, atKeypad: presses.length, past, sent }),
      ]
    })
}
