import type { Millis, SlipNo } from '../core/ids.ts'
import { type Result, refuse, unreachable } from '../core/result.ts'
import type { ItemKind, MiddleStep } from '../items/events.ts'
import { accept, type LimitOrder, type SlipOnRequest } from './accept-case.ts'
import { type CaseFile, isOver, stepsOpen } from './case-file.ts'
import { actingWindow, type CaseDecision, type CurrentItem, type Desk, done } from './desk.ts'
import { type Closing, closeCase, type Returning, returnCase } from './end-case.ts'
import type { Missing } from './events.ts'
import { approveExtension, askExtension, refuseExtension } from './extend-case.ts'
import { doStep, type HandOver, handOver, workOnPart } from './handle-case.ts'
import { correctCase, numberCase, printAgain, type SlipPapers } from './note-case.ts'
import type { CaseRefusal } from './refusals.ts'
import { askSupplement, supplement, supplemented } from './supplement-case.ts'
import { type CaseWorker, leads, mayWork, mayWorkOnPart } from './who-may.ts'

/** What can be done with a case that is in the log. No act changes a kind or a date that was accepted. */
export type CaseAct =
  | {
      readonly do: 'accept'
      readonly kind?: ItemKind | undefined
      readonly limit?: LimitOrder | undefined
      readonly slips?: readonly SlipOnRequest[] | undefined
    }
  | { readonly do: 'ask-supplement'; readonly missing: readonly Missing[] }
  | { readonly do: 'supplement' }
  | { readonly do: 'step'; readonly step: MiddleStep; readonly note?: string | undefined }
  | ({ readonly do: 'hand-over'; readonly reason: string } & HandOver)
  | { readonly do: 'part-begin'; readonly part: number }
  | { readonly do: 'part-done'; readonly part: number; readonly result: string }
  | { readonly do: 'ask-extension'; readonly days: number; readonly reason: string }
  | { readonly do: 'approve-extension' }
  | { readonly do: 'refuse-extension'; readonly reason: string }
  | ({ readonly do: 'return' } & Returning)
  | ({ readonly do: 'close' } & Closing)
  | { readonly do: 'number'; readonly external: string }
  | { readonly do: 'correct'; readonly of: number; readonly text: string }
  | { readonly do: 'print-again'; readonly slip: SlipNo }

/** What the tables know besides the case itself. */
export interface ActFacts {
  /** The item as it is now; null where it was withdrawn from the catalogue: then it is accepted as it was opened. */
  readonly current: CurrentItem | null
  /** Departments of the catalogue. */
  readonly departments: ReadonlySet<string>
  readonly papersOf: (slip: SlipNo) => SlipPapers
}

/** Acts that are left when a case is over. */
const afterEnd: readonly CaseAct['do'][] = ['number', 'correct', 'print-again']

/** Decides one act on one case. */
export function actOnCase(
  file: CaseFile,
  act: CaseAct,
  facts: ActFacts,
  desk: Desk,
  at: Millis,
): CaseDecision {
  const fault = actFault(file, act, desk.who)
  if (fault) return refuse(fault)
  switch (act.do) {
    case 'accept':
      return acceptOpened(file, act, facts, desk, at)
    case 'ask-supplement':
      return askSupplement(file, act.missing, desk, at)
    case 'supplement':
      return supplement(file, desk, at)
    case 'step':
      return doStep(file, act.step, act.note ?? '', desk)
    case 'hand-over':
      return handOver(file, act, act.reason, facts.departments, desk)
    case 'part-begin':
      return workOnPart(file, act.part, null, desk)
    case 'part-done':
      return workOnPart(file, act.part, act.result, desk)
    case 'ask-extension':
      return askExtension(file, act.days, act.reason, desk, at)
    case 'approve-extension':
      return approveExtension(file, desk, at)
    case 'refuse-extension':
      return refuseExtension(file, act.reason, desk)
    case 'return':
      return returnCase(file, act, desk, at)
    case 'close':
      return closeCase(file, act, desk, at)
    case 'number':
      return numberCase(file, act.external, desk)
    case 'correct':
      return correctCase(file, act.of, act.text, desk)
    case 'print-again':
      return printAgain(file, act.slip, facts.papersOf(act.slip), desk)
    default:
      return unreachable(act)
  }
}

const isPart = (act: CaseAct) => act.do === 'part-begin' || act.do === 'part-done'

function actFault(file: CaseFile, act: CaseAct, who: CaseWorker): CaseRefusal | null {
  // A part has a department of its own: it says itself who may.
  if (!isPart(act) && !mayWork(who, file)) return { code: 'not-your-case' }
  if (isOver(file) && !afterEnd.includes(act.do)) return { code: 'case-over' }
  return null
}

/** What was only in the log, or waited for papers, is complete now. */
function acceptOpened(
  file: CaseFile,
  { kind = file.intended, limit = {}, slips = [] }: Extract<CaseAct, { do: 'accept' }>,
  { current }: ActFacts,
  desk: Desk,
  at: Millis,
): CaseDecision {
  if (file.accepted) return refuse({ code: 'not-in-this-state', state: file.state })
  const accepted: Result<Parameters<typeof done>[1], CaseRefusal> = accept(
    {
      case: file.case,
      window: actingWindow(desk, file),
      current: current ?? { item: file.item, version: file.itemVersion },
      kind,
      limit,
      slips,
      external: file.external,
      applicant: file.applicant,
      slipsBefore: file.slips.length,
    },
    desk,
    at,
  )
  if (!accepted.ok) return accepted
  const there = file.state === 'incomplete' ? [supplemented(file, desk, at)] : []
  return done(file.case, [...there, ...accepted.value])
}

/** What somebody may do with a case as it is now; what else it needs is told when they try. */
export function mayDo(file: CaseFile, who: CaseWorker): CaseAct['do'][] {
  const works = mayWork(who, file)
  const partsHere = file.parts.filter(({ department }) => mayWorkOnPart(who, file, department))
  const open = !isOver(file)
  const running = file.state === 'running'
  const asked = file.extension?.decision === 'open'
  const decides = leads(who) && asked && open
  const extendable = running && file.due !== null && file.limit?.by !== 'minutes'
  const may: Record<CaseAct['do'], boolean> = {
    accept: works && open && !file.accepted,
    'ask-supplement': works && open,
    supplement: works && (file.state === 'incomplete' || file.state === 'suspended'),
    step: works && running && stepsOpen(file).length > 0,
    'hand-over': works && open,
    'part-begin': open && partsHere.some(({ begun }) => !begun),
    'part-done': open && partsHere.some(({ begun, done }) => begun && !done),
    'ask-extension': works && extendable && !asked && file.extension?.decision !== 'approved',
    'approve-extension': decides && running && file.extension?.askedBy !== who.id,
    'refuse-extension': decides,
    return: works && open,
    close: works && open,
    number: works,
    correct: works,
    'print-again': works && file.slips.length > 0,
  }
  return (Object.keys(may) as CaseAct['do'][]).filter((act) => may[act])
}
