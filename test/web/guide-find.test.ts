import { expect, test } from 'vitest'
import { itemCode } from '../../src/core/ids.ts'
import type { PublicItem } from '../../src/server/public-requests.ts'
import { byDepartment, found } from '../../web/guide/find.ts'
import { familyName } from '../../web/shared/portrait.tsx'

const item = (code: string, zh: string, en: string, department: string): PublicItem => ({
  code: itemCode(code),
  name: { zh, en },
  department,
  kind: 'promised',
})
const items = [
  item('SB-001', '社会保障卡首次申领', 'First social security card', '县人社局'),
  item('GA-001', '居民身份证换领、补领', 'Identity card: renewal', '县公安局'),
  item('SB-002', '社会保障卡挂失补领', 'Replacement of a social security card', '县人社局'),
]

test.each([
  ['补领', ['GA-001', 'SB-002']],
  ['补领 社会', ['SB-002']],
  ['  CARD   identity ', ['GA-001']],
  ['公安', ['GA-001']],
  ['ｓｂ－００１', ['SB-001']],
  ['', ['SB-001', 'GA-001', 'SB-002']],
  ['护照', []],
])('who searches for "%s" finds %j', (search, codes) => {
  expect(found(items, search).map(({ code }) => code)).toEqual(codes)
})

test('items stand by department, in the order in which departments first come', () => {
  expect(byDepartment(items).map(({ name, items }) => [name, items.length])).toEqual([
    ['县人社局', 2],
    ['县公安局', 1],
  ])
})

test.each([
  ['王芳', '王'],
  ['欧阳明', '欧阳'],
  ['欧阳', '欧'],
  [' li Na', 'L'],
  ['𠮷野', '𠮷'],
])('without a photo the card of %s shows %s', (name, shown) => {
  expect(familyName(name)).toBe(shown)
})
