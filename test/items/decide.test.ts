import { describe, expect, test } from 'vitest'
import { itemCode } from '../../src/core/ids.ts'
import { addItem, type Catalogue, changeItem, type ListedItem, withdrawItem } from '../../src/items/decide.ts'
import type { Item } from '../../src/items/events.ts'
import { itemFaultWords } from '../../src/items/words.ts'

const card: Item = {
  code: itemCode('SB-001'),
  name: { zh: '社会保障卡首次申领', en: 'First social security card' },
  department: '县人力资源和社会保障局',
  contact: '8860 1201',
  kind: 'promised',
  materials: [{ name: '居民身份证原件', main: true }],
  legalBasis: '',
  steps: ['handled', 'approved'],
  limitDays: 15,
  feeStandard: '免费',
  jointDepartments: [],
  ticketItem: itemCode('social-card'),
}
const catalogueWith = (...listed: ListedItem[]): Catalogue => ({
  listed: (code) => listed.find(({ item }) => item.code === code) ?? null,
  ticketItems: new Set([itemCode('social-card')]),
})
const listed = (version = 1, withdrawn = false) => catalogueWith({ item: card, version, withdrawn })

/** What is wrong with an item that is the card but for this. */
function faults(change: Partial<Item>) {
  const result = addItem(catalogueWith(), { ...card, ...change })
  if (result.ok || result.refusal.code !== 'item-wrong') return []
  for (const fault of result.refusal.faults) expect(itemFaultWords(fault).zh).not.toBe('')
  return result.refusal.faults.map(({ field, fault }) => `${field} ${fault}`)
}
const main = (name: string) => ({ name, main: true })

describe('what may stand in the catalogue', () => {
  test.each<[string, Partial<Item>, string[]]>([
    ['the card', {}, []],
    ['space around texts is nobody’s intention', { contact: '  8860 1201 ' }, []],
    ['no code', { code: itemCode(' ') }, ['code missing']],
    ['a code with a space', { code: itemCode('SB 001') }, ['code bad-code']],
    ['a word of the addresses', { code: itemCode('Differences') }, ['code reserved-code']],
    ['a code of 33 characters', { code: itemCode('x'.repeat(33)) }, ['code bad-code']],
    ['no name', { name: { zh: ' ', en: '' } }, ['nameZh missing']],
    ['no English name: the Chinese one stands for it', { name: { zh: '社保卡', en: '' } }, []],
    [
      'no department, no contact, no fee',
      { department: '', contact: '', feeStandard: '' },
      ['department missing', 'contact missing', 'feeStandard missing'],
    ],
    ['a name of 61 characters', { name: { zh: '社'.repeat(61), en: 'x' } }, ['nameZh too-long']],
    ['a bell in a name', { department: '县\u0007局' }, ['department control-characters']],
    ['a promised item without limit', { limitDays: null }, ['limitDays limit-needed']],
    ['a limit of 0', { limitDays: 0 }, ['limitDays limit-out-of-range']],
    ['a limit of 400', { limitDays: 400 }, []],
    ['a limit of 401', { limitDays: 401 }, ['limitDays limit-out-of-range']],
    ['half a day', { limitDays: 1.5 }, ['limitDays limit-out-of-range']],
    ['an instant item with a limit', { kind: 'instant' }, ['limitDays limit-not-for-kind']],
    ['an instant item without', { kind: 'instant', limitDays: null }, []],
    ['a forwarded item with or without', { kind: 'forwarded', limitDays: null }, []],
    ['a joint item alone', { kind: 'joint' }, ['jointDepartments joint-needed']],
    [
      'a joint item with its lead',
      { kind: 'joint', jointDepartments: [card.department, '县公安局'] },
      ['jointDepartments is-lead'],
    ],
    [
      'two departments in one',
      { kind: 'joint', jointDepartments: ['县公安局、税务局'] },
      ['jointDepartments with-separator'],
    ],
    ['one twice', { kind: 'joint', jointDepartments: ['县公安局', '县公安局'] }, ['jointDepartments twice']],
    [
      'a promised item with others',
      { jointDepartments: ['县公安局'] },
      ['jointDepartments joint-not-for-kind'],
    ],
    ['steps out of order', { steps: ['approved', 'handled'] }, ['steps steps-out-of-order']],
    ['a step twice', { steps: ['handled', 'handled'] }, ['steps steps-out-of-order']],
    ['no steps at all', { steps: [] }, []],
    ['a material twice', { materials: [main('照片'), { name: '照片', main: false }] }, ['materials twice']],
    ['a material with a mark', { materials: [main('★照片')] }, ['materials marked']],
    ['a material without a name', { materials: [main(' ')] }, ['materials missing']],
    [
      '41 materials',
      { materials: Array.from({ length: 41 }, (_, i) => main(`材料${i}`)) },
      ['materials too-many'],
    ],
    ['an unknown ticket item', { ticketItem: itemCode('nothing') }, ['ticketItem unknown-ticket-item']],
    ['no ticket item', { ticketItem: null }, []],
  ])('%s', (_, change, expected) => {
    expect(faults(change)).toEqual(expected)
  })
})

describe('versions', () => {
  const events = (result: ReturnType<typeof changeItem>) => (result.ok ? result.value.events : result.refusal)

  test('a change makes the next version, and the same once more makes none', () => {
    expect(events(changeItem(listed(3), card.code, 3, { limitDays: 10 }))).toEqual([
      { type: 'item-defined', version: 4, item: { ...card, limitDays: 10 } },
    ])
    expect(changeItem(listed(3), card.code, 3, { limitDays: 15 })).toEqual({
      ok: true,
      value: { events: [], answer: { code: card.code, version: 3 } },
    })
  })

  test('nobody overwrites what they have not seen', () => {
    expect(events(changeItem(listed(3), card.code, 2, { limitDays: 10 }))).toEqual({
      code: 'item-changed-meanwhile',
    })
  })

  test('what was withdrawn is not changed, and comes back as the next version', () => {
    expect(events(changeItem(listed(2, true), card.code, 2, {}))).toEqual({ code: 'item-withdrawn' })
    expect(withdrawItem(listed(2, true), card.code)).toEqual({
      ok: false,
      refusal: { code: 'item-withdrawn' },
    })
    expect(addItem(listed(2), card)).toEqual({ ok: false, refusal: { code: 'item-exists' } })
    const again = addItem(listed(2, true), card)
    expect(again.ok && again.value.events).toEqual([{ type: 'item-defined', version: 3, item: card }])
  })

  test('what is not there is not changed or withdrawn', () => {
    expect(events(changeItem(catalogueWith(), card.code, 1, {}))).toEqual({ code: 'unknown-item' })
    expect(withdrawItem(catalogueWith(), card.code)).toEqual({ ok: false, refusal: { code: 'unknown-item' } })
  })
})
