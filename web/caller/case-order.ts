import type { Missing } from '../../src/cases/events.ts'
import type { ItemKind } from '../../src/items/events.ts'
import type { CaseRequest } from '../../src/server/case-requests.ts'
import type { ItemReply } from '../../src/server/item-requests.ts'

/** Items that fit what is sought; those to which the visit's ticket leads come first. */
export function offeredItems(
  items: readonly ItemReply[],
  ticketItem: string | null,
  sought: string,
): ItemReply[] {
  const text = sought.toLowerCase()
  const fits = ({ code, name }: ItemReply) =>
    [code, name.zh, name.en].some((part) => part.toLowerCase().includes(text))
  const leads = (item: ItemReply) => ticketItem !== null && item.ticketItem === ticketItem
  const fitting = items.filter(fits)
  return [...fitting.filter(leads), ...fitting.filter((item) => !leads(item))]
}

/** What the dialog was filled in with. */
export interface CaseForm {
  readonly kind: ItemKind
  readonly papers: 'complete' | 'missing' | 'unchecked'
  readonly missing?: readonly Missing[]
  readonly name?: string
  readonly contact?: string
  readonly external?: string
  readonly days?: number | null
  readonly special?: boolean
  readonly answer?: string
  readonly withoutVisit?: string
}

/** The request of a filled-in dialog. */
export function caseOrder(
  item: ItemReply,
  visit: string | null,
  form: CaseForm,
): Omit<CaseRequest, 'window' | 'request'> {
  const text = (value: string | undefined) => value?.trim() ?? ''
  const name = text(form.name)
  const contact = text(form.contact)
  const external = text(form.external)
  const answer = text(form.answer)
  return {
    item: item.code,
    ...(form.kind === item.kind ? {} : { kind: form.kind }),
    ...(visit === null ? { withoutVisit: text(form.withoutVisit) } : { visit }),
    papers: form.papers === 'missing' ? (form.missing ?? []) : form.papers,
    ...(name === '' ? {} : { applicant: { name, ...(contact === '' ? {} : { contact }) } }),
    ...(external === '' ? {} : { external }),
    ...(form.kind === 'forwarded' && form.days ? { limit: { days: form.days } } : {}),
    ...(form.kind === 'petition' && form.special ? { limit: { special: true } } : {}),
    ...(form.kind === 'inquiry' && answer !== '' ? { answer } : {}),
  }
}
