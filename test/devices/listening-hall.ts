import { deviceId, millis } from '../../src/core/ids.ts'
import type { DeviceCondition, DriverSetup, KeyEvent, KeyEventResult } from '../../src/core/ports.ts'

/** A hall that writes down what its devices tell it, and stores what a test lets it store. */
export interface ListeningHall {
  readonly setup: DriverSetup
  /** Conditions told so far, `ready` or the name of the trouble. */
  readonly conditions: string[]
  readonly details: string[]
  readonly events: KeyEvent[]
  /** What a hall keeps of them: a device that waits for its A says an event again, and the first counts (HLP/1 §4). */
  readonly kept: readonly KeyEvent[]
  readonly notes: string[]
  /** What becomes of an event; a test may take its time. */
  store: (event: KeyEvent) => Promise<KeyEventResult>
  /** Resolves once this holds; asked again after everything that a device tells. */
  until(holds: () => boolean): Promise<void>
}

/** Unix seconds at which the halls of these tests start: the moment of the golden welcome (HLP/1 §6). */
export const goldenSeconds = 1_795_219_200

export function listeningHall(unixSeconds = goldenSeconds): ListeningHall {
  const waiting = new Set<() => void>()
  const told = () => {
    for (const check of waiting) check()
  }
  const name = (condition: DeviceCondition) => (condition.state === 'ready' ? 'ready' : condition.trouble)
  const hall: ListeningHall = {
    conditions: [],
    details: [],
    events: [],
    get kept() {
      const first = (event: KeyEvent) => hall.events.find(({ number }) => number === event.number)
      return hall.events.filter((event) => event === first(event))
    },
    notes: [],
    store: async () => 'counted',
    setup: {
      device: deviceId('device-7'),
      now: () => millis(unixSeconds * 1_000),
      listener: {
        condition(_, condition) {
          hall.conditions.push(name(condition))
          hall.details.push(condition.state === 'ready' ? '' : condition.detail)
          told()
        },
        note: (_, text) => hall.notes.push(text),
        keyEvent(event) {
          hall.events.push(event)
          told()
          return hall.store(event)
        },
      },
    },
    until: (holds) =>
      new Promise((resolve) => {
        const check = () => {
          if (!holds()) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
  }
  return hall
}
