import type { Millis } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import { hoursAt, nextOpening } from '../queue/opening-hours.ts'
import type { QueueState, WindowNow } from '../queue/state.ts'
import type { HallMoment, HallPart, Picture, WindowPart } from '../server/pictures.ts'

/** Part `hall` of every feed. */
export function hallPart(state: QueueState, simulated: boolean, at: Millis): HallPart {
  const plan = state.plan!
  return { name: plan.name, timeZone: plan.timeZone, moment: momentOf(state, at), simulated }
}

function momentOf(state: QueueState, at: Millis): HallMoment {
  const plan = state.plan!
  if (state.emergency) return { state: 'emergency', ...state.emergency }
  const hours = hoursAt(at, state.spells)
  if (hours.open) return { state: 'open', until: hours.until }
  const opensAt = nextOpening(at, plan.hours, plan.closedOn, plan.timeZone)
  return { state: hours.why === 'break' ? 'break' : 'closed', opensAt }
}

/** Part `window:N`. */
function windowPart(state: QueueState, window: WindowNow): WindowPart {
  return { no: window.plan.no, name: window.plan.name, now: windowNow(state, window) }
}

function windowNow(state: QueueState, { staff, paused, visit: id }: WindowNow): WindowPart['now'] {
  if (!staff) return { state: 'closed' }
  const visit = id === null ? undefined : state.visits.get(id)
  if (visit?.phase.phase === 'called') {
    return {
      state: 'called',
      staff: staff.name,
      number: visit.number,
      since: visit.call?.firstAt ?? visit.issuedAt,
    }
  }
  if (visit?.phase.phase === 'serving') {
    return { state: 'serving', staff: staff.name, number: visit.number, since: visit.phase.since }
  }
  if (paused)
    return { state: 'paused', staff: staff.name, reason: reasonOf(state, paused.reason), since: paused.since }
  return { state: 'open', staff: staff.name }
}

function reasonOf(state: QueueState, code: string): Words {
  return state.plan!.pauseReasons.find((reason) => reason.code === code)?.name ?? { zh: code, en: code }
}

/** The same picture with the mark of the model windows now in force. */
export function withModels(
  picture: Picture,
  models: { readonly month: string; readonly windows: readonly number[] } | null,
): Picture {
  if (!models) return picture
  const marked = models.windows.flatMap((no) => {
    const part = picture[`window:${no}`]
    return part ? [[`window:${no}`, { ...part, model: models.month }]] : []
  })
  return { ...picture, ...Object.fromEntries(marked) }
}

/** All windows as parts `window:N`. */
export function windowParts(state: QueueState): Record<string, WindowPart> {
  return Object.fromEntries(
    [...state.windows.values()].map((window) => [`window:${window.plan.no}`, windowPart(state, window)]),
  )
}
