import { type ItemCode, itemCode } from '../core/ids.ts'
import { type Item, type ItemKind, middleSteps } from './events.ts'

/** A field of an item as people see it: one column of the sheet, one line of the form. */
export type ItemField =
  | 'code'
  | 'nameZh'
  | 'nameEn'
  | 'department'
  | 'contact'
  | 'kind'
  | 'materials'
  | 'legalBasis'
  | 'steps'
  | 'limitDays'
  | 'feeStandard'
  | 'jointDepartments'
  | 'ticketItem'

/** What is wrong with a field; the words stand in words.ts. */
export type ItemFault = { readonly field: ItemField } & (
  | { readonly fault: 'missing' }
  | { readonly fault: 'too-long' | 'too-many'; readonly atMost: number }
  | {
      readonly fault:
        | 'control-characters'
        | 'bad-code'
        | 'not-a-number'
        | 'limit-needed'
        | 'limit-out-of-range'
    }
  | { readonly fault: 'limit-not-for-kind' | 'joint-needed' | 'joint-not-for-kind' | 'steps-out-of-order' }
  | {
      readonly fault: 'twice' | 'unknown-kind' | 'unknown-step' | 'marked' | 'with-separator' | 'is-lead'
      readonly value: string
    }
  | { readonly fault: 'unknown-ticket-item'; readonly value: string; readonly known: readonly ItemCode[] }
  /** The same code stands in a row further up. */
  | { readonly fault: 'reserved-code' }
  | { readonly fault: 'code-in-row'; readonly firstRow: number }
)

/** Kinds whose limit is counted in working days and has to be given. */
export const limitNeeded: ReadonlySet<ItemKind> = new Set(['promised', 'joint'])
/** Kinds that may have one: a matter of a higher level follows the limit of that level, where it is known. */
export const limitPossible: ReadonlySet<ItemKind> = new Set(['promised', 'joint', 'forwarded'])
/** Working days. The longest in use is 150 (a new private school). */
export const limitRange = { from: 1, to: 400 } as const

const codeShape = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/
/** Words that stand in the place of a code in addresses: `/api/items/differences`. */
const reservedCodes: ReadonlySet<string> = new Set(['differences', 'export', 'import'])
/** Characters of single lines. */
const lineAtMost = { nameZh: 60, nameEn: 120, department: 40, contact: 80, feeStandard: 200 } as const
const legalBasisAtMost = 1_000
const materialAtMost = 100
const materialsAtMost = 40
const jointAtMost = 20

/** Marks a main paper in the sheet; a name may not begin with one. */
export const mainMark = /^[★*＊]\s*/
/** Between departments and between steps in a cell. */
export const separators = /[、，,;；\n]/

/** An item as somebody wrote it, without what nobody means: space around texts, a missing English name. */
export function tidy(item: Item): Item {
  const line = (text: string) => text.replace(/\s+/g, ' ').trim()
  const zh = line(item.name.zh)
  return {
    code: itemCode(item.code.trim()),
    name: { zh, en: line(item.name.en) || zh },
    department: line(item.department),
    contact: line(item.contact),
    kind: item.kind,
    materials: item.materials.map(({ name, main }) => ({ name: line(name), main })),
    legalBasis: item.legalBasis.replace(/\r\n?/g, '\n').trim(),
    steps: [...item.steps],
    limitDays: item.limitDays,
    feeStandard: line(item.feeStandard),
    jointDepartments: item.jointDepartments.map(line),
    ticketItem: item.ticketItem,
  }
}

/** Everything that is wrong with a tidy item; empty when it may stand in the catalogue. */
export function faultsOf(item: Item, ticketItems: ReadonlySet<ItemCode>): ItemFault[] {
  return [
    ...codeFaults(item.code),
    ...line('nameZh', item.name.zh),
    // Never missing by itself: the Chinese name stands for it.
    ...text('nameEn', item.name.en, lineAtMost.nameEn),
    ...line('department', item.department),
    ...line('contact', item.contact),
    ...materialFaults(item),
    ...text('legalBasis', item.legalBasis.replaceAll('\n', ''), legalBasisAtMost),
    ...stepFaults(item),
    ...limitFaults(item),
    ...line('feeStandard', item.feeStandard),
    ...jointFaults(item),
    ...ticketFaults(item, ticketItems),
  ]
}

function codeFaults(code: ItemCode): ItemFault[] {
  const field = 'code'
  if (code === '') return [{ field, fault: 'missing' }]
  if (!codeShape.test(code)) return [{ field, fault: 'bad-code' }]
  return reservedCodes.has(code.toLowerCase()) ? [{ field, fault: 'reserved-code' }] : []
}

const line = (field: keyof typeof lineAtMost, value: string): ItemFault[] =>
  value === '' ? [{ field, fault: 'missing' }] : text(field, value, lineAtMost[field])

function text(field: ItemField, value: string, atMost: number): ItemFault[] {
  if (/\p{Cc}/u.test(value) || !value.isWellFormed()) return [{ field, fault: 'control-characters' }]
  return [...value].length > atMost ? [{ field, fault: 'too-long', atMost }] : []
}

function materialFaults({ materials }: Item): ItemFault[] {
  const field = 'materials'
  const names = materials.map(({ name }) => name)
  return [
    ...(materials.length > materialsAtMost
      ? [{ field, fault: 'too-many', atMost: materialsAtMost } as const]
      : []),
    ...names.flatMap((name): ItemFault[] => {
      if (name === '') return [{ field, fault: 'missing' }]
      if (mainMark.test(name)) return [{ field, fault: 'marked', value: name }]
      return text(field, name, materialAtMost)
    }),
    ...twice(field, names),
  ]
}

function stepFaults({ steps }: Item): ItemFault[] {
  const inOrder = middleSteps.filter((step) => steps.includes(step))
  return inOrder.join() === steps.join() ? [] : [{ field: 'steps', fault: 'steps-out-of-order' }]
}

function limitFaults({ kind, limitDays }: Item): ItemFault[] {
  const field = 'limitDays'
  if (limitDays === null) return limitNeeded.has(kind) ? [{ field, fault: 'limit-needed' }] : []
  if (!limitPossible.has(kind)) return [{ field, fault: 'limit-not-for-kind' }]
  const { from, to } = limitRange
  const right = Number.isInteger(limitDays) && limitDays >= from && limitDays <= to
  return right ? [] : [{ field, fault: 'limit-out-of-range' }]
}

function jointFaults({ kind, department, jointDepartments }: Item): ItemFault[] {
  const field = 'jointDepartments'
  if (kind !== 'joint') return jointDepartments.length > 0 ? [{ field, fault: 'joint-not-for-kind' }] : []
  if (jointDepartments.length === 0) return [{ field, fault: 'joint-needed' }]
  return [
    ...(jointDepartments.length > jointAtMost
      ? [{ field, fault: 'too-many', atMost: jointAtMost } as const]
      : []),
    ...jointDepartments.flatMap((name): ItemFault[] => {
      if (name === '') return [{ field, fault: 'missing' }]
      if (separators.test(name)) return [{ field, fault: 'with-separator', value: name }]
      if (name === department) return [{ field, fault: 'is-lead', value: name }]
      return text(field, name, lineAtMost.department)
    }),
    ...twice(field, jointDepartments),
  ]
}

function ticketFaults({ ticketItem }: Item, ticketItems: ReadonlySet<ItemCode>): ItemFault[] {
  if (ticketItem === null || ticketItems.has(ticketItem)) return []
  return [{ field: 'ticketItem', fault: 'unknown-ticket-item', value: ticketItem, known: [...ticketItems] }]
}

const twice = (field: ItemField, values: readonly string[]): ItemFault[] =>
  [...new Set(values.filter((value, i) => value !== '' && values.indexOf(value) !== i))].map((value) => ({
    field,
    fault: 'twice',
    value,
  }))
