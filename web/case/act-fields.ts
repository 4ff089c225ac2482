import { eventWords } from '../../src/audit/words.ts'
import type { CaseKind } from '../../src/cases/events.ts'
import { kindNames, outcomeNames, slipTitles, stepNames } from '../../src/cases/words.ts'
import type { Words } from '../../src/core/words.ts'
import type { CaseFileReply, CaseStepRequest } from '../../src/server/case-requests.ts'
import { itemKindList } from './item-kinds.ts'
import { caseWords } from './words.ts'

/** One field of the dialog in which an act is filled in. */
export interface ActField {
  readonly name: string
  readonly label: Words
  readonly as: 'line' | 'text' | 'number' | 'choice' | 'choices' | 'tick' | 'missing' | 'department'
  readonly required?: boolean
  readonly most?: number
  readonly options?: readonly { readonly value: string | number; readonly label: Words }[]
  /** Kinds of case for which it is asked; without it for all. */
  readonly onlyFor?: CaseKind
  /** What it begins with. */
  readonly first?: string | number
}

const plain = (text: string): Words => ({ zh: text, en: text })
const reason: ActField = { name: 'reason', label: caseWords.reason, as: 'text', required: true }
const outcomes = ['granted', 'refused', 'answered', 'withdrawn', 'forwarded'] as const

/**
 * What has to be filled in for an act; empty where a confirmation will do.
 * @param refused codes of refusals that the act got already: time goes on while a dialog is open
 */
export function actFields(
  act: CaseStepRequest['do'],
  file: CaseFileReply,
  refused: readonly string[],
): readonly ActField[] {
  switch (act) {
    case 'accept':
      return acceptFields(file)
    case 'ask-supplement':
      return [{ name: 'missing', label: caseWords.missing, as: 'missing', required: true }]
    case 'step':
      return stepFields(file)
    case 'hand-over':
      return [
        { name: 'toWindow', label: caseWords.toWindow, as: 'number', most: 999 },
        { name: 'toDepartment', label: caseWords.toDepartment, as: 'department' },
        reason,
      ]
    case 'part-begin':
      return [partField(file, ({ begunAt, mine }) => mine && begunAt === null)]
    case 'part-done':
      return [
        partField(file, ({ begunAt, doneAt, mine }) => mine && begunAt !== null && doneAt === null),
        { name: 'result', label: caseWords.result, as: 'text', required: true },
      ]
    case 'ask-extension':
      return [{ name: 'days', label: caseWords.days, as: 'number', required: true, most: 10 }, reason]
    case 'refuse-extension':
      return [reason]
    case 'return':
      return [reason, ...lateField(file, refused)]
    case 'close':
      return closeFields(file, refused)
    case 'number':
      return [{ name: 'external', label: caseWords.external, as: 'line', required: true }]
    case 'correct':
      return correctFields(file)
    case 'print-again':
      return [slipField(file)]
    case 'supplement':
    case 'approve-extension':
      return []
  }
}

function acceptFields({ kind }: CaseFileReply): ActField[] {
  const options = itemKindList.map((value) => ({ value, label: kindNames[value] }))
  const known = options.some(({ value }) => value === kind)
  return [
    { name: 'kind', label: caseWords.kind, as: 'choice', options, ...(known ? { first: kind } : {}) },
    { name: 'limitDays', label: caseWords.limitDays, as: 'number', most: 400, onlyFor: 'forwarded' },
    { name: 'special', label: caseWords.special, as: 'tick', onlyFor: 'petition' },
    {
      name: 'slips',
      label: caseWords.askedSlips,
      as: 'choices',
      options: (['acceptance', 'supervision-card'] as const).map((value) => ({
        value,
        label: slipTitles[value],
      })),
    },
  ]
}

function stepFields({ steps }: CaseFileReply): ActField[] {
  const open = steps.filter(({ step, at }) => at === null && step !== 'accepted' && step !== 'closed')
  const options = open.map(({ step }) => ({ value: step, label: stepNames[step] }))
  const next = options[0]
  return [
    {
      name: 'step',
      label: caseWords.step,
      as: 'choice',
      required: true,
      options,
      ...(next ? { first: next.value } : {}),
    },
    { name: 'note', label: caseWords.note, as: 'text' },
  ]
}

function partField(
  { parts }: CaseFileReply,
  fits: (part: CaseFileReply['parts'][number]) => boolean,
): ActField {
  const options = parts
    .filter(fits)
    .map(({ part, department }) => ({ value: part, label: plain(department) }))
  const first = options[0]
  return {
    name: 'part',
    label: caseWords.part,
    as: 'choice',
    required: true,
    options,
    ...(first ? { first: first.value } : {}),
  }
}

/** A clock that stands still shows no light and may be over all the same. */
const lateField = ({ light }: CaseFileReply, refused: readonly string[]): ActField[] =>
  light === 'red' || refused.includes('late-reason-needed')
    ? [{ name: 'late', label: caseWords.late, as: 'text', required: true }]
    : []

function closeFields(file: CaseFileReply, refused: readonly string[]): ActField[] {
  const { state, steps, parts, kind } = file
  const open =
    state !== 'running' ||
    refused.includes('incomplete-reason-needed') ||
    steps.some(({ step, at }) => at === null && step !== 'closed') ||
    parts.some(({ doneAt }) => doneAt === null)
  return [
    {
      name: 'outcome',
      label: caseWords.outcome,
      as: 'choice',
      required: true,
      first: firstOutcome(state, kind),
      options: outcomes.map((value) => ({ value, label: outcomeNames[value] })),
    },
    { name: 'note', label: caseWords.note, as: 'text' },
    ...lateField(file, refused),
    ...(open
      ? [{ name: 'incomplete', label: caseWords.incomplete, as: 'text', required: true } as const]
      : []),
    { name: 'slip', label: caseWords.closingSlip, as: 'tick' },
  ]
}

/** What was never accepted, or waits for papers, can only have been withdrawn. */
function firstOutcome(state: CaseFileReply['state'], kind: CaseFileReply['kind']) {
  if (state !== 'running') return 'withdrawn'
  return kind === 'inquiry' || kind === 'petition' ? 'answered' : 'granted'
}

function correctFields({ entries }: CaseFileReply): ActField[] {
  const options = entries.map(({ seq, what, text }) => {
    const { zh, en } = eventWords[what]
    return { value: seq, label: { zh: `${seq} ${zh} ${text ?? ''}`, en: `${seq} ${en} ${text ?? ''}` } }
  })
  return [
    { name: 'of', label: caseWords.entry, as: 'choice', required: true, options },
    { name: 'text', label: caseWords.correctText, as: 'text', required: true },
  ]
}

function slipField({ slips }: CaseFileReply): ActField {
  const options = slips.map(({ slip, kind }) => {
    const words = slipTitles[kind]
    return { value: slip, label: { zh: `${words.zh} ${slip}`, en: `${words.en} ${slip}` } }
  })
  const last = options.at(-1)
  return {
    name: 'slip',
    label: caseWords.whichSlip,
    as: 'choice',
    required: true,
    options,
    ...(last ? { first: last.value } : {}),
  }
}
