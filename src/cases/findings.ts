import { type CaseNo, findingId, type Millis, type WindowNo } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { localTime } from '../queue/opening-hours.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { CaseFile, Part } from './case-file.ts'
import { dueMoment } from './due-moment.ts'
import { saysWhy } from './end-case.ts'
import type { CaseEvent, FindingRule } from './events.ts'
import { dueOf } from './limits.ts'

export type FindingNoted = Extract<CaseEvent, { type: 'finding-noted' }>

/** What shows a finding. Free text that people wrote is not in it: it may hold a name. */
export type EvidenceName =
  | 'firstSlip'
  | 'slip'
  | 'materials'
  | 'ownLines'
  | 'item'
  | 'kind'
  | 'limitDays'
  | 'due'
  | 'limit'
  | 'limitBy'
  | 'extensionDays'
  | 'calendar'
  | 'department'
  | 'sentAt'
  | 'begunAt'
  | 'afterDepartment'
  | 'afterDoneAt'
  | 'ticket'
  | 'ticketItem'
  | 'finishedAt'
export type Evidence = Readonly<Partial<Record<EvidenceName, string | number>>>

type Event<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>

/**
 * What the system notices by itself in what has just been done to a case; README.md, "Findings", says by which signs.
 * Two rules are not here: a limit passes, and a visit ends without a case, by time alone.
 * @param fileOf the case with this entry in it
 */
export function findingsIn(
  { event, at }: Recorded<CaseEvent>,
  fileOf: (id: CaseNo) => CaseFile,
  plan: HallPlan,
): FindingNoted[] {
  switch (event.type) {
    case 'case-opened':
      return event.visit === null ? [withoutVisit(event)] : []
    case 'case-accepted':
      return event.kind === 'promised' ? instantAsPromised(event, fileOf(event.case)) : []
    case 'case-supplement-asked':
      return askedTwice(event, fileOf(event.case))
    case 'case-returned':
      return returnedWithoutReason(event, fileOf(event.case))
    case 'case-part-begun':
      return inSeries(event, fileOf(event.case), at, plan)
    case 'case-supplemented':
    case 'case-step-done':
    case 'case-handed-over':
    case 'case-part-sent':
    case 'case-part-done':
    case 'case-extension-asked':
    case 'case-extension-refused':
    case 'case-extended':
    case 'case-due-reckoned':
    case 'case-closed':
    case 'case-numbered':
    case 'case-corrected':
    case 'slip-issued':
    case 'finding-noted':
      return []
  }
}

/** Why no visit led to it stands in the case, not here: people may have written a name there. */
function withoutVisit({ case: id, window, staff, day, item, intended }: Event<'case-opened'>): FindingNoted {
  const evidence = { item, kind: intended }
  return noted('case-without-visit', id, { case: id, window, staff, day }, evidence)
}

function instantAsPromised(event: Event<'case-accepted'>, file: CaseFile): FindingNoted[] {
  const { item, day } = file
  if (item.kind !== 'instant') return []
  const { case: id, window, staff, limit } = event
  const days = limit?.by === 'working-days' ? { limitDays: limit.days } : {}
  const evidence = { item: item.code, ...days }
  return [noted('instant-as-promised', id, { case: id, window, staff, day }, evidence)]
}

/** The same paper, however it was typed. */
const sameName = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase()

/** Each slip after the first that asks for something new is a finding of its own. */
function askedTwice(event: Event<'case-supplement-asked'>, file: CaseFile): FindingNoted[] {
  const before = file.supplements.filter(({ slip }) => slip !== event.slip)
  const [first] = before
  if (!first) return []
  const told = new Set(before.flatMap(({ missing }) => missing.map(({ name }) => sameName(name))))
  const added = event.missing.filter(({ name }) => !told.has(sameName(name)))
  if (added.length === 0) return []
  const listed = new Set(file.item.materials.map(({ name }) => sameName(name)))
  // A line of the window's own may hold a name; it stays on its slip.
  const fromList = added.filter(({ name }) => listed.has(sameName(name)))
  const { case: id, window, staff, slip } = event
  const evidence = {
    firstSlip: first.slip,
    slip,
    materials: fromList.map(({ name }) => name).join('、'),
    ownLines: added.length - fromList.length,
  }
  const rule = event.afterAcceptance ? 'asked-twice-accepted' : 'asked-twice'
  return [noted(rule, slip, { case: id, window, staff, day: file.day }, evidence)]
}

function returnedWithoutReason(event: Event<'case-returned'>, { day }: CaseFile): FindingNoted[] {
  if (saysWhy(event.reason)) return []
  const { case: id, window, staff, slip } = event
  return [noted('returned-without-reason', id, { case: id, window, staff, day }, { slip })]
}

/**
 * A part of a joint case that lay with its department longer than the first working day after it was sent, and was
 * begun only when another part was done: it waited for that one. Days on which the case stood still do not count.
 */
function inSeries(
  event: Event<'case-part-begun'>,
  file: CaseFile,
  at: Millis,
  plan: HallPlan,
): FindingNoted[] {
  const part = file.parts.find((one) => one.part === event.part)
  const after = file.parts.filter(isDoneAsWell(event.part)).sort((a, b) => a.done.at - b.done.at)[0]
  if (!part || !after) return []
  const suspensions = file.suspensions.map(({ from, to }) => ({ from, to: to ?? at }))
  const oneDay = { by: 'working-days', days: 1 } as const
  const clock = { limit: oneDay, acceptedAt: part.sentAt, suspensions, extensionDays: 0 }
  const begunBy = dueOf(clock, plan, plan.cases)
  if (!begunBy || at <= begunBy.at) return []
  const { case: id, staff } = event
  const window = windowOf(file)
  const shown = (instant: Millis) => localTime(instant, plan.timeZone)
  const evidence = {
    department: part.department,
    sentAt: shown(part.sentAt),
    begunAt: shown(at),
    afterDepartment: after.department,
    afterDoneAt: shown(after.done.at),
  }
  return [
    noted('joint-in-series', `${id}/${part.part}`, { case: id, window, staff, day: file.day }, evidence),
  ]
}

type DonePart = Part & { readonly done: NonNullable<Part['done']> }

const isDoneAsWell =
  (but: number) =>
  (part: Part): part is DonePart =>
    part.done !== null && part.part !== but

/** The limit of a running case has passed; noted once for each case. */
export function overLimit(file: CaseFile, plan: HallPlan): FindingNoted[] {
  const { case: id, due, limit, accepted, handler, window, extensionDays } = file
  if (!due || !limit || !accepted) return []
  // Whoever accepted it answers for it, until it went to somebody else's window or department.
  const staff = 'window' in handler && handler.window === window ? accepted.by : null
  const evidence = {
    due: dueMoment(due, plan.timeZone),
    limit: limit.by === 'minutes' ? limit.minutes : limit.days,
    limitBy: limit.by,
    extensionDays,
    calendar: due.certain ? 'published' : 'not-published',
  }
  return [noted('over-limit', id, { case: id, window: windowOf(file), staff, day: due.day }, evidence)]
}

/** The window that handles a case, or that leads it where a department does. */
const windowOf = ({ handler, window }: CaseFile): WindowNo => ('window' in handler ? handler.window : window)

/** @param about what there is one finding of this rule for */
function noted(
  rule: FindingRule,
  about: string,
  of: Pick<FindingNoted, 'case' | 'window' | 'staff' | 'day'>,
  evidence: Evidence,
): FindingNoted {
  return { type: 'finding-noted', finding: findingId(`${rule}/${about}`), rule, visit: null, ...of, evidence }
}
