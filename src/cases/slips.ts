import type { CaseNo, Millis, PersonId, SlipNo } from '../core/ids.ts'
import type { SlipPaper } from '../core/ports.ts'
import { unreachable } from '../core/result.ts'
import type { Item } from '../items/events.ts'
import { localTime } from '../queue/opening-hours.ts'
import type { HallPlan } from '../queue/plan.ts'
import { dueMoment } from './due-moment.ts'
import type { CaseKind, Due, Limit, Missing, Outcome } from './events.ts'
import { limitText, listTitles, notedOnCommitment, notedOnSupervisionCard, slipNotes } from './slip-words.ts'
import { kindNames, outcomeNames, slipTitles } from './words.ts'

/** What a slip says beyond what stands in the case. */
export type SlipContent =
  | { readonly slip: 'acceptance' }
  | { readonly slip: 'commitment' }
  | { readonly slip: 'one-time-notification'; readonly missing: readonly Missing[] }
  | { readonly slip: 'return'; readonly reason: string }
  | {
      readonly slip: 'extension'
      /** 1–10 working days. */
      readonly days: number
      readonly reason: string
      /** Full name of who approved it. */
      readonly approvedBy: string
      readonly from: Due
      readonly to: Due
    }
  /** What the citizen has to note beyond what stands on every card. */
  | { readonly slip: 'supervision-card'; readonly notes: readonly string[] }
  | { readonly slip: 'closing-notice'; readonly outcome: Outcome; readonly note: string }

/** What of a case stands on its slips. */
export interface SlipCase {
  readonly case: CaseNo
  readonly external: string | null
  readonly applicant: PersonId | null
  /** As it was when the case was opened. */
  readonly item: Item
  readonly kind: CaseKind
  readonly acceptedAt: Millis | null
  readonly limit: Limit | null
  readonly due: Due | null
}

export interface SlipIssue {
  readonly number: SlipNo
  /** Behind the QR code to the public state page: 22 characters of base64url. */
  readonly token: string
  /** Full name of the person at the window. */
  readonly issuedBy: string
}

/** The slip as it is printed now and kept for ever; pure. A reprint is the same paper with `reprint` set. */
export function slipPaper(
  content: SlipContent,
  of: SlipCase,
  issue: SlipIssue,
  plan: Pick<HallPlan, 'name' | 'publicUrl' | 'timeZone'>,
  at: Millis,
): SlipPaper {
  const list = listOf(content)
  return {
    kind: 'slip',
    slip: content.slip,
    hallName: plan.name.zh,
    title: slipTitles[content.slip],
    number: issue.number,
    caseNumber: of.case,
    externalNumber: of.external,
    applicant: of.applicant,
    itemName: of.item.name.zh,
    department: of.item.department,
    contact: of.item.contact,
    facts: factsOf(content, of, plan.timeZone, at).filter(({ value }) => value !== ''),
    listTitle: list.length === 0 ? '' : listTitles[content.slip],
    list,
    notes: slipNotes[content.slip],
    issuedAt: localTime(at, plan.timeZone),
    issuedBy: issue.issuedBy,
    qr: plan.publicUrl === null ? null : `${plan.publicUrl}/c/${issue.token}`,
    reprint: false,
  }
}

type Fact = SlipPaper['facts'][number]

function factsOf(content: SlipContent, of: SlipCase, timeZone: string, at: Millis): Fact[] {
  const moment = (time: Millis | null) => (time === null ? '' : localTime(time, timeZone))
  const until = (due: Due | null) => (due === null ? '' : dueText(due, timeZone))
  const accepted = { name: '受理时间', value: moment(of.acceptedAt) }
  const limit = of.limit === null ? '' : limitText(of.limit)
  switch (content.slip) {
    case 'acceptance':
      return [
        accepted,
        { name: '办件类型', value: kindNames[of.kind].zh },
        { name: '办理时限', value: limit },
        { name: '办结期限', value: until(of.due) },
      ]
    case 'commitment':
      return [accepted, { name: '承诺时限', value: limit }, { name: '承诺办结', value: until(of.due) }]
    case 'one-time-notification':
      return [
        { name: '告知时间', value: moment(at) },
        { name: '办理依据', value: of.item.legalBasis },
        { name: '办理时限', value: limit || itemLimit(of.item) },
        { name: '收费标准', value: of.item.feeStandard },
        { name: '需补材料', value: `共${content.missing.length}项` },
      ]
    case 'return':
      return [
        { name: '退回时间', value: moment(at) },
        { name: '办理依据', value: of.item.legalBasis },
        { name: '退回原因', value: content.reason },
      ]
    case 'extension':
      return [
        accepted,
        { name: '原办结期限', value: until(content.from) },
        { name: '延长时限', value: `${content.days}个工作日` },
        { name: '新办结期限', value: until(content.to) },
        { name: '延期原因', value: content.reason },
        { name: '批准人', value: content.approvedBy },
      ]
    case 'supervision-card':
      return [accepted, { name: '办理时限', value: limit }, { name: '办结期限', value: until(of.due) }]
    case 'closing-notice':
      return [
        accepted,
        { name: '办结时间', value: moment(at) },
        { name: '办理结果', value: outcomeNames[content.outcome].zh },
        { name: '结果说明', value: content.note },
      ]
    default:
      return unreachable(content)
  }
}

const itemLimit = ({ limitDays }: Item) =>
  limitDays === null ? '' : limitText({ by: 'working-days', days: limitDays })

/** A day beyond the published calendar may still move: the slip says so. */
const dueText = (due: Due, timeZone: string) =>
  `${dueMoment(due, timeZone)} 前${due.certain ? '' : '（节假日安排公布后另行确认）'}`

function listOf(content: SlipContent): readonly string[] {
  switch (content.slip) {
    case 'one-time-notification':
      return content.missing.map(({ name }) => name)
    case 'commitment':
      return notedOnCommitment
    case 'supervision-card':
      return [...notedOnSupervisionCard, ...content.notes]
    case 'acceptance':
    case 'return':
    case 'extension':
    case 'closing-notice':
      return []
    default:
      return unreachable(content)
  }
}
