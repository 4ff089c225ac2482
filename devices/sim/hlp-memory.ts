import type { DeviceClock } from './hlp-device.ts'

/** An event in a device's memory, which outlives its power. */
interface HeldEvent {
  readonly number: number
  readonly kind: string
  readonly value: string
  readonly token: string
  /** Device time of the press; null once power was lost in between. */
  readonly pressedAt: number | null
  tries: number
  cancel: () => void
}

/** The events that a device keeps until the host has them (HLP/1 §4). */
export interface EventMemory {
  readonly size: number
  /** Keeps a key press under the next number; false when the memory is full: the press is not taken. */
  keep(kind: string, value: string, token: string): boolean
  /** Says every event, and again until it is acknowledged; for direct mode. */
  sayAll(): void
  /** Says the oldest event, unless the host wants to be left alone or there is none; for bus mode. */
  sayOldest(): boolean
  /** Drops an event that the host has; false when it is not held. */
  acknowledged(number: number): boolean
  busy(number: number, ms: number): void
  /** Nothing is said any more; after a power cut nobody knows when a key was pressed. */
  losePower(): void
}

const roomForEvents = 64
const sayAgainMs = [500, 1_000, 2_000, 5_000]

/** @param say sends E with these fields. @param speaks whether the device says an event by itself, at once. */
export function eventMemory(
  clock: DeviceClock,
  say: (number: number, fields: string[]) => void,
  speaks: () => boolean,
): EventMemory {
  let held: HeldEvent[] = []
  let lastNumber = 0
  let busyUntil = 0

  function sayEvent({ number, kind, value, token, pressedAt }: HeldEvent) {
    const age = pressedAt === null ? -1 : Math.round((clock.monotonic() - pressedAt) / 100)
    say(number, [kind, value, token, String(age)])
  }

  /** Says the event at once and again after 0.5, 1, 2, 5, 5 … seconds. */
  function deliver(event: HeldEvent) {
    event.cancel()
    if (!speaks()) return
    sayEvent(event)
    const againMs = sayAgainMs[Math.min(event.tries++, sayAgainMs.length - 1)] ?? 0
    event.cancel = clock.after(againMs, () => deliver(event))
  }

  const heldAs = (number: number) => held.find((event) => event.number === number)

  return {
    get size() {
      return held.length
    },
    keep(kind, value, token) {
      if (held.length >= roomForEvents) return false
      const pressedAt = clock.monotonic()
      const event = { number: ++lastNumber, kind, value, token, pressedAt, tries: 0, cancel: () => {} }
      held.push(event)
      deliver(event)
      return true
    },
    sayAll() {
      for (const event of held) deliver(event)
    },
    sayOldest() {
      const [oldest] = held
      if (!oldest || clock.monotonic() < busyUntil) return false
      sayEvent(oldest)
      return true
    },
    acknowledged(number) {
      const event = heldAs(number)
      event?.cancel()
      held = held.filter((each) => each !== event)
      return event !== undefined
    },
    busy(number, ms) {
      const event = heldAs(number)
      if (!event) return
      busyUntil = clock.monotonic() + ms
      event.cancel()
      event.cancel = clock.after(ms, () => deliver(event))
    },
    losePower() {
      for (const event of held) event.cancel()
      held = held.map((event) => ({ ...event, pressedAt: null, tries: 0, cancel: () => {} }))
      busyUntil = 0
    },
  }
}
