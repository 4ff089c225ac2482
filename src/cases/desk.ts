import type { Decision } from '../core/execute.ts'
import {
  type CaseNo,
  type DeviceId,
  jobId,
  type Millis,
  type SlipNo,
  slipNo,
  type WindowNo,
} from '../core/ids.ts'
import { ok, type Result } from '../core/result.ts'
import type { EquipmentEvent } from '../equipment/events.ts'
import type { Item } from '../items/events.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseEvent } from './events.ts'
import type { CaseRefusal } from './refusals.ts'
import { type SlipCase, type SlipContent, slipPaper } from './slips.ts'
import type { CaseWorker } from './who-may.ts'

/** An item of the catalogue as it is now. */
export interface CurrentItem {
  readonly item: Item
  readonly version: number
}

/** What an act on a case is decided with, besides the case. */
export interface Desk {
  readonly who: CaseWorker
  readonly plan: HallPlan
  /** The printer for slips; null where the hall has none. */
  readonly printer: DeviceId | null
  /** Random texts for the public page of each slip; as many as one act can print. */
  readonly tokens: readonly string[]
}

export interface CaseDone {
  readonly case: CaseNo
  /** Slips that this act issued. */
  readonly slips: readonly SlipNo[]
}

export type CaseDecision = Result<Decision<CaseEvent | EquipmentEvent, CaseDone>, CaseRefusal>

/** The most slips that one act prints: commitment, supervision card, acceptance. */
export const slipsAtMost = 3

/** Events of an act on a case, with the slips among them as its answer. */
export function done(of: CaseNo, events: readonly (CaseEvent | EquipmentEvent)[]): CaseDecision {
  const slips = events.flatMap((event) => (event.type === 'slip-issued' ? [event.slip] : []))
  return ok({ events, answer: { case: of, slips } })
}

/** The window in whose name somebody acts: their own, or for a manager elsewhere the one that handles the case. */
export const actingWindow = ({ who }: Pick<Desk, 'who'>, file: CaseFile): WindowNo =>
  who.seat?.window ?? ('window' in file.handler ? file.handler.window : file.window)

/** Slips with their papers, kept as printed. `before`: slips that the case has already. */
export function issueSlips(
  contents: readonly SlipContent[],
  of: SlipCase,
  before: number,
  { who, plan, printer, tokens }: Desk,
  at: Millis,
): (CaseEvent | EquipmentEvent)[] {
  return contents.flatMap((content, index) => {
    const slip = slipNo(`${of.case}/${before + index + 1}`)
    const token = tokens[index]
    if (token === undefined) throw new Error(`no token for slip ${index + 1} of one act`)
    const paper = slipPaper(content, of, { number: slip, token, issuedBy: who.fullName }, plan, at)
    const job = printer === null ? null : jobId(`${slip}/1`)
    const issued = { type: 'slip-issued', slip, case: of.case, token, paper, job } as const
    if (job === null || printer === null) return [issued]
    return [issued, { type: 'paper-queued', job, slip, device: printer, paper } as const]
  })
}
