import type { Millis, PersonId, StaffId } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import type {
  CaseEntryReply,
  CaseFileReply,
  CaseRowReply,
  CaseSlipReply,
  PersonReply,
} from '../server/case-requests.ts'
import { mayDo } from './act-on-case.ts'
import { type CaseFile, type ItemVersions, stepsOf } from './case-file.ts'
import type { CaseRow } from './case-list.ts'
import type { CaseEvent, Due } from './events.ts'
import { lightOf } from './lights.ts'
import { type CaseWorker, maySeeApplicant, mayWorkOnPart } from './who-may.ts'

/** What replies are made with, besides the log. */
export interface ReplyParts {
  readonly items: ItemVersions
  /** Full name of an account; its sign-in name where it is gone. */
  readonly fullNameOf: (id: StaffId) => string
  /** What an applicant told; null once they were forgotten. */
  readonly readApplicant: (
    person: PersonId,
  ) => { readonly name: string | null; readonly contact: string | null } | null
}

/** A line of the log as pages get it. */
export function rowReply(row: CaseRow, { items }: Pick<ReplyParts, 'items'>, at: Millis): CaseRowReply {
  const { dueDay, dueAt, amberAt, dueCertain, atWindow, atDepartment } = row
  const due: Due | null =
    dueDay === null || dueAt === null || amberAt === null
      ? null
      : { day: dueDay, at: dueAt, amberAt, certain: dueCertain === 1 }
  const { case: id, external, openedAt, window, visit, item, department, kind, state } = row
  const { acceptedAt, endedAt, outcome } = row
  return {
    case: id,
    external,
    openedAt,
    window,
    item,
    itemName: items(item, row.itemVersion).name,
    department,
    kind,
    state,
    handler: atWindow === null ? { department: atDepartment ?? '' } : { window: atWindow },
    visit,
    acceptedAt,
    due,
    light: endedAt === null ? lightOf(due, at) : null,
    endedAt,
    outcome,
  }
}

/** The whole file, as far as whoever asks may see it. */
export function fileReply(
  file: CaseFile,
  row: CaseRowReply,
  who: CaseWorker,
  parts: ReplyParts,
): CaseFileReply {
  const person = personOf(parts)
  const { extension } = file
  return {
    ...row,
    openedBy: person(file.opened.by),
    withoutVisit: file.withoutVisit,
    applicant: file.applicant && maySeeApplicant(who, file) ? parts.readApplicant(file.applicant) : null,
    limit: file.limit,
    steps: stepReplies(file, person),
    materials: file.item.materials,
    supplements: file.supplements.map(({ asked, missing, slip, suppliedAt }) => ({
      askedAt: asked.at,
      askedBy: person(asked.by),
      missing,
      slip,
      suppliedAt,
    })),
    parts: file.parts.map(({ part, department, sentAt, begun, done }) => ({
      part,
      department,
      sentAt,
      begunAt: begun?.at ?? null,
      doneAt: done?.at ?? null,
      result: done?.result ?? null,
      mine: mayWorkOnPart(who, file, department),
    })),
    extension: extension && {
      days: extension.days,
      reason: extension.reason,
      askedBy: person(extension.askedBy),
      decision: extension.decision,
      decidedBy: extension.decidedBy && person(extension.decidedBy),
      refusedBecause: extension.refusedBecause,
    },
    closing: file.closing,
    returnedBecause: file.returnedBecause,
    slips: slipReplies(file),
    findings: file.findings,
    corrections: correctionsOf(file, person),
    entries: file.entries.map((entry) => entryReply(entry, person)),
    may: mayDo(file, who),
  }
}

type NameOf = (id: StaffId) => PersonReply

const personOf =
  ({ fullNameOf }: ReplyParts): NameOf =>
  (id) => ({ id, fullName: fullNameOf(id) })

export const slipReplies = (file: CaseFile): CaseSlipReply[] =>
  file.slips.map(({ slip, paper, issuedAt, printed }) => ({
    slip,
    kind: paper.slip,
    issuedAt,
    job: printed ? `${slip}/1` : null,
  }))

/** The five steps, as far as the item asks for them (受理、承办、审核、审批、办结). */
function stepReplies(file: CaseFile, person: NameOf): CaseFileReply['steps'] {
  const { accepted, ended, closing } = file
  const middle = stepsOf(file).map((step) => {
    const done = file.steps.find((one) => one.step === step)
    return { step, at: done?.at ?? null, by: done ? person(done.by) : null, note: done?.note || null }
  })
  return [
    { step: 'accepted', at: accepted?.at ?? null, by: accepted && person(accepted.by), note: null },
    ...middle,
    { step: 'closed', at: ended?.at ?? null, by: ended && person(ended.by), note: closing?.note || null },
  ]
}

function correctionsOf(file: CaseFile, person: NameOf): CaseFileReply['corrections'] {
  return file.entries.flatMap(({ event, seq, at }) =>
    event.type === 'case-corrected'
      ? [{ seq, of: event.of, text: event.text, at, by: person(event.staff) }]
      : [],
  )
}

function entryReply({ seq, at, event }: Recorded<CaseEvent>, person: NameOf): CaseEntryReply {
  // A finding names who is concerned; it is the hall that noticed it.
  const did = event.type !== 'finding-noted' && 'staff' in event ? event.staff : null
  const by = did === null ? null : person(did)
  return { seq, at, by, what: event.type, text: textOf(event) || null }
}

/** What a person wrote with an entry. */
function textOf(event: CaseEvent): string | null {
  switch (event.type) {
    case 'case-opened':
      return event.withoutVisit
    case 'case-supplement-asked':
      return event.missing.map(({ name }) => name).join('；')
    case 'case-step-done':
      return event.note
    case 'case-handed-over':
    case 'case-extension-asked':
    case 'case-extension-refused':
    case 'case-extended':
      return event.reason
    case 'case-returned':
      return [event.reason, event.late].filter(Boolean).join('；')
    case 'case-part-done':
      return event.result
    case 'case-closed':
      return [event.note, event.late, event.incomplete].filter(Boolean).join('；')
    case 'case-numbered':
      return event.external
    case 'case-corrected':
      return event.text
    default:
      return null
  }
}
