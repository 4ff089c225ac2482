import type { CaseNo, HallDay, Millis, PersonId, SlipNo, StaffId, VisitId, WindowNo } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type { SlipPaper } from '../core/ports.ts'
import { unreachable } from '../core/result.ts'
import type { Item, ItemKind, MiddleStep } from '../items/events.ts'
import type { CaseEvent, CaseKind, CaseState, Due, FindingRule, Limit, Missing, Outcome } from './events.ts'
import type { CaseClock, Suspension } from './limits.ts'

/** Who handles a case now: a window, or whatever window of a department. */
export type Handler = { readonly window: WindowNo } | { readonly department: string }

/** When something was done, and by whom. */
export interface Done {
  readonly at: Millis
  readonly by: StaffId
}

export interface Supplement {
  readonly asked: Done
  readonly missing: readonly Missing[]
  readonly slip: SlipNo
  readonly suppliedAt: Millis | null
}

/** What one department does of a joint case. */
export interface Part {
  readonly part: number
  readonly department: string
  readonly sentAt: Millis
  readonly begun: Done | null
  readonly done: (Done & { readonly result: string }) | null
}

export interface Extension {
  readonly days: number
  readonly reason: string
  readonly askedBy: StaffId
  readonly decision: 'open' | 'approved' | 'refused'
  readonly decidedBy: StaffId | null
  readonly refusedBecause: string | null
}

/** A slip as it was issued. */
export interface IssuedSlip {
  readonly slip: SlipNo
  readonly issuedAt: Millis
  readonly paper: SlipPaper
  readonly printed: boolean
}

/** Everything that is known of one case: what its entries in the journal add up to. */
export interface CaseFile {
  readonly case: CaseNo
  readonly day: HallDay
  /** The window that opened it. */
  readonly window: WindowNo
  readonly opened: Done
  readonly visit: VisitId | null
  readonly withoutVisit: string | null
  /** As it was at opening, and from acceptance on as it was at acceptance. */
  readonly item: Item
  readonly itemVersion: number
  readonly kind: CaseKind
  readonly intended: ItemKind
  readonly applicant: PersonId | null
  readonly external: string | null
  readonly state: CaseState
  readonly handler: Handler
  readonly accepted: Done | null
  readonly limit: Limit | null
  readonly due: Due | null
  /** Times in which the clock stood still. */
  readonly suspensions: readonly Suspension[]
  /** 0 until an extension is approved. */
  readonly extensionDays: number
  readonly extension: Extension | null
  readonly steps: readonly (Done & { readonly step: MiddleStep; readonly note: string })[]
  readonly supplements: readonly Supplement[]
  readonly parts: readonly Part[]
  readonly slips: readonly IssuedSlip[]
  readonly ended: (Done & { readonly outcome: Outcome }) | null
  readonly closing: {
    readonly note: string
    readonly late: string | null
    readonly incomplete: string | null
  } | null
  readonly returnedBecause: string | null
  readonly findings: readonly {
    readonly finding: string
    readonly rule: FindingRule
    readonly at: Millis
    readonly evidence: Readonly<Record<string, string | number>>
  }[]
  /** Entries of this case in the journal, oldest first. */
  readonly entries: readonly Recorded<CaseEvent>[]
}

/** Finds an item as it stood in a version; every version that a case names is kept. */
export type ItemVersions = (code: Item['code'], version: number) => Item

type Opened = Extract<CaseEvent, { type: 'case-opened' }>

/** The file from its entries; null without the entry that opened it. */
export function fileOf(entries: readonly Recorded<CaseEvent>[], items: ItemVersions): CaseFile | null {
  const [first, ...later] = entries
  if (first?.event.type !== 'case-opened') return null
  let file: CaseFile = { ...openedFile(first.event, first, items), entries }
  for (const entry of later) file = { ...file, ...after(file, entry, items) }
  return file
}

function openedFile(event: Opened, entry: Recorded<CaseEvent>, items: ItemVersions): CaseFile {
  const { item, itemVersion, day, window, visit, withoutVisit, kind, intended, applicant, external } = event
  return {
    case: event.case,
    day,
    window,
    opened: { at: entry.at, by: event.staff },
    visit,
    withoutVisit,
    item: items(item, itemVersion),
    itemVersion,
    kind,
    intended,
    applicant,
    external,
    state: 'opened',
    handler: { window },
    accepted: null,
    limit: null,
    due: null,
    suspensions: [],
    extensionDays: 0,
    extension: null,
    steps: [],
    supplements: [],
    parts: [],
    slips: [],
    ended: null,
    closing: null,
    returnedBecause: null,
    findings: [],
    entries: [],
  }
}

/** What an entry changes in the file. */
function after(file: CaseFile, { event, at }: Recorded<CaseEvent>, items: ItemVersions): Partial<CaseFile> {
  switch (event.type) {
    case 'case-accepted': {
      const { kind, limit, due, itemVersion, staff } = event
      const item = items(file.item.code, itemVersion)
      return { state: 'running', kind, limit, due, item, itemVersion, accepted: { at, by: staff } }
    }
    case 'case-supplement-asked':
      return supplementAsked(file, event, at)
    case 'case-supplemented':
      return supplemented(file, event.due, at)
    case 'case-step-done': {
      const { step, note, staff } = event
      return { steps: [...file.steps, { step, note, at, by: staff }] }
    }
    case 'case-handed-over':
      return { handler: event.to }
    case 'case-part-sent': {
      const { part, department } = event
      return { parts: [...file.parts, { part, department, sentAt: at, begun: null, done: null }] }
    }
    case 'case-part-begun':
      return { parts: withPart(file, event.part, { begun: { at, by: event.staff } }) }
    case 'case-part-done':
      return { parts: withPart(file, event.part, { done: { at, by: event.staff, result: event.result } }) }
    case 'case-extension-asked': {
      const { days, reason, staff } = event
      const open = { decision: 'open', decidedBy: null, refusedBecause: null } as const
      return { extension: { days, reason, askedBy: staff, ...open } }
    }
    case 'case-extension-refused': {
      const refused = { decision: 'refused', decidedBy: event.staff, refusedBecause: event.reason } as const
      return { extension: file.extension && { ...file.extension, ...refused } }
    }
    case 'case-extended': {
      const approved = { decision: 'approved', decidedBy: event.approvedBy } as const
      const extension = file.extension && { ...file.extension, ...approved }
      return { extension, extensionDays: event.days, due: event.due }
    }
    case 'case-due-reckoned':
      return { due: event.due }
    case 'case-returned': {
      const ended = { at, by: event.staff, outcome: 'returned' } as const
      const closing = event.late === null ? null : { note: '', late: event.late, incomplete: null }
      return { state: 'returned', kind: 'returned', ended, closing, returnedBecause: event.reason }
    }
    case 'case-closed': {
      const { staff, outcome, note, late, incomplete } = event
      return { state: 'closed', ended: { at, by: staff, outcome }, closing: { note, late, incomplete } }
    }
    case 'case-numbered':
      return { external: event.external }
    case 'slip-issued': {
      const { slip, paper, job } = event
      return { slips: [...file.slips, { slip, paper, issuedAt: at, printed: job !== null }] }
    }
    case 'finding-noted': {
      const { finding, rule, evidence } = event
      return { findings: [...file.findings, { finding, rule, evidence, at }] }
    }
    case 'case-corrected':
    case 'case-opened':
      return {}
    default:
      return unreachable(event)
  }
}

function supplementAsked(
  file: CaseFile,
  { staff, missing, slip, afterAcceptance }: Extract<CaseEvent, { type: 'case-supplement-asked' }>,
  at: Millis,
): Partial<CaseFile> {
  const supplements = [...file.supplements, { asked: { at, by: staff }, missing, slip, suppliedAt: null }]
  if (!afterAcceptance) return { state: 'incomplete', supplements }
  if (file.state === 'suspended') return { supplements }
  return {
    state: 'suspended',
    due: null,
    supplements,
    suspensions: [...file.suspensions, { from: at, to: null }],
  }
}

function supplemented(file: CaseFile, due: Due | null, at: Millis): Partial<CaseFile> {
  const supplements = file.supplements.map((one) => ({ ...one, suppliedAt: one.suppliedAt ?? at }))
  if (!file.accepted) return { state: 'opened', supplements }
  return { state: 'running', due, supplements, suspensions: resumed(file.suspensions, at) }
}

const withPart = (file: CaseFile, part: number, change: Partial<Part>) =>
  file.parts.map((one) => (one.part === part ? { ...one, ...change } : one))

const resumed = (suspensions: readonly Suspension[], at: Millis): Suspension[] =>
  suspensions.map(({ from, to }) => ({ from, to: to ?? at }))

/** Its clock as if it ran on from now; null before acceptance and where nothing measures it. */
export function clockAt(file: CaseFile, at: Millis): CaseClock | null {
  const { limit, accepted, suspensions, extensionDays } = file
  if (!limit || !accepted) return null
  return { limit, acceptedAt: accepted.at, suspensions: resumed(suspensions, at), extensionDays }
}

/** Steps that its kind asks for: an inquiry is answered, nothing else. */
export const stepsOf = ({ kind, intended, item }: CaseFile): readonly MiddleStep[] =>
  (kind === 'supplement' ? intended : kind) === 'inquiry' ? [] : item.steps

export const stepsOpen = (file: CaseFile): readonly MiddleStep[] =>
  stepsOf(file).filter((step) => !file.steps.some((done) => done.step === step))

export const partsOpen = (file: CaseFile): readonly Part[] => file.parts.filter(({ done }) => !done)

export const isOver = ({ ended }: CaseFile): boolean => ended !== null
