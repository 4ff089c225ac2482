import type { Decision } from '../core/execute.ts'
import type { Millis, WindowNo } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { QueueEvent } from './events.ts'
import type { QueueRefusal } from './refusals.ts'
import { type Clerk, type ServeRequest, serveVisit } from './serve-visit.ts'
import { type StaffRequest, staffWindow } from './staff-window.ts'
import type { QueueState } from './state.ts'

/** A staff key as it came from a call pad; `ageMs`: how long ago it was pressed, null where nobody knows. */
export interface StaffKey {
  /** `NEXT RECALL NOSHOW START FINISH PAUSE PAUSE:n RESUME RATE TRANSFER:n`. */
  readonly value: string
  readonly ageMs: number | null
}

export type StaffKeyRefusal = QueueRefusal | NotDone

interface NotDone {
  readonly code: 'too-late' | 'age-unknown' | 'nobody-signed-in'
}

/** Nobody is called by a key that was pressed longer ago than this (hall line protocol 1, §4). */
const carriedOutWithinMs = 5_000

/** What a key asks for; `list` counts from 1 in the hall file's order. */
type Meaning =
  | { readonly of: 'serve'; readonly request: ServeRequest }
  | { readonly of: 'staff'; readonly request: StaffRequest }
  | { readonly of: 'refused'; readonly refusal: QueueRefusal }
  | { readonly of: 'rating' }

const serveKeys: Readonly<Record<string, ServeRequest>> = {
  NEXT: { do: 'call-next' },
  RECALL: { do: 'recall' },
  NOSHOW: { do: 'no-show' },
  START: { do: 'start' },
  FINISH: { do: 'finish' },
}

/**
 * Carries a staff key out as whoever sits at that window, by the rules that hold for the page too. `rateAgain`
 * decides what RATE means, which is not the queue's to say. Null for what is no staff key.
 */
export function pressStaffKey<E, R>(
  state: QueueState,
  no: WindowNo | null,
  { value, ageMs }: StaffKey,
  at: Millis,
  rateAgain: () => Result<readonly E[], R>,
): Result<readonly (QueueEvent | E)[], StaffKeyRefusal | R> | null {
  const meaning = meaningOf(state, value)
  if (!meaning) return null
  if (ageMs === null) return notDone('age-unknown')
  if (ageMs > carriedOutWithinMs) return notDone('too-late')
  const clerk = clerkAt(state, no)
  if (!clerk) return notDone('nobody-signed-in')
  switch (meaning.of) {
    case 'serve':
      return eventsOf(serveVisit(state, clerk, meaning.request, at))
    case 'staff':
      return eventsOf(staffWindow(state, clerk, meaning.request))
    case 'refused':
      return refuse(meaning.refusal)
    case 'rating':
      return rateAgain()
  }
}

function meaningOf(state: QueueState, value: string): Meaning | null {
  const serve = Object.hasOwn(serveKeys, value) ? serveKeys[value] : undefined
  if (serve) return { of: 'serve', request: serve }
  if (value === 'RESUME') return { of: 'staff', request: { do: 'resume' } }
  if (value === 'RATE') return { of: 'rating' }
  const [, key, place] = /^(PAUSE|TRANSFER)(?::(\d{1,4}))?$/.exec(value) ?? []
  if (key === 'PAUSE') {
    const reason = state.plan?.pauseReasons[Number(place ?? 1) - 1]
    if (!reason) return { of: 'refused', refusal: { code: 'unknown-pause-reason' } }
    return { of: 'staff', request: { do: 'pause', reason: reason.code } }
  }
  if (key !== 'TRANSFER' || place === undefined) return null
  const item = [...state.items.keys()][Number(place) - 1]
  if (!item) return { of: 'refused', refusal: { code: 'unknown-item' } }
  return { of: 'serve', request: { do: 'transfer', toItem: item } }
}

/** Whoever sits at a window. Calling out of turn needs a reason, which no key can give. */
function clerkAt(state: QueueState, no: WindowNo | null): Clerk | null {
  const staff = no === null ? null : state.windows.get(no)?.staff
  return no !== null && staff ? { window: no, staff: staff.id, name: staff.name, mayPick: false } : null
}

const eventsOf = <R>(result: Result<Decision<QueueEvent, null>, R>): Result<readonly QueueEvent[], R> =>
  result.ok ? ok(result.value.events) : result

const notDone = (code: NotDone['code']) => refuse<NotDone>({ code })
