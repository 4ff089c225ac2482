import { expect, test } from 'vitest'
import {
  columnsOf,
  cutAtColumns,
  decodeText,
  encodeText,
  inCharset,
  longestChineseField,
} from '../../devices/line/hlp/text-field.ts'

test('the golden display text', () => {
  expect(encodeText('请到3号窗口', 'UTF-8')).toBe('b:6K-35YiwM-WPt-eql-WPow')
  expect(decodeText('b:6K-35YiwM-WPt-eql-WPow', 'UTF-8')).toBe('请到3号窗口')
})

test.each([
  ['A012', 'A012'],
  ['', ''],
  ['b', 'b'],
  ['b:A', 'b:YjpB'],
  ['1,2', 'b:MSwy'],
  ['$5*', 'b:JDUq'],
])('%j goes as %j', (text, field) => {
  expect(encodeText(text, 'UTF-8')).toBe(field)
  expect(decodeText(field, 'UTF-8')).toBe(text)
})

test.each(['GB2312', 'GB18030'] as const)('%s bytes are those that every Chinese device knows', (charset) => {
  // 3号 in GB 2312-80: 33 BA C5.
  expect(encodeText('3号', charset)).toBe(`b:${Buffer.from([0x33, 0xba, 0xc5]).toString('base64url')}`)
  expect(decodeText(encodeText('请到3号窗口', charset), charset)).toBe('请到3号窗口')
})

test.each([
  ['GB2312', '朱镕基、陈堃', '朱?基、陈?', ['镕', '堃']],
  ['GB2312', 'ⅲ①Ⅲ號€𠮷', '?①Ⅲ???', ['ⅲ', '號', '€', '𠮷']],
  ['GB18030', '朱镕基㛃𠮷', '朱镕基㛃𠮷', []],
  ['UTF-8', '𠮷', '𠮷', []],
  ['UTF-8', 'a\tb\ud800', 'a?b?', ['\t', '\ud800']],
] as const)('%s shows %j as %j', (charset, text, shown, lacking) => {
  expect(inCharset(text, charset)).toEqual({ text: shown, lacking })
})

test('GB2312 has its 7 445 characters and no other', () => {
  let known = 0
  for (let code = 0x80; code <= 0xffff; code++) {
    const character = String.fromCharCode(code)
    if (inCharset(character, 'GB2312').lacking.length === 0) known++
  }
  expect(known).toBe(7_445)
})

test('a Chinese character is two columns and is never cut in half', () => {
  expect(columnsOf('A012请')).toBe(6)
  expect(cutAtColumns('请到3号窗口', 6)).toBe('请到3')
  expect(cutAtColumns('请到3号窗口', 7)).toBe('请到3号')
  expect(cutAtColumns('𠮷野家', 3)).toBe('𠮷')
  expect(cutAtColumns('A012', 20)).toBe('A012')
})

test.each(['UTF-8', 'GB2312', 'GB18030'] as const)(
  'the longest Chinese line in %s is as long as said',
  (charset) => {
    for (const columns of [1, 2, 7, 16, 20, 41]) {
      const line = '窗'.repeat(Math.floor(columns / 2)) + (columns % 2 ? 'A' : '')
      const field = encodeText(line, charset)
      expect(field.length).toBeLessThanOrEqual(longestChineseField(columns, charset))
      if (columns > 1) expect(field).toHaveLength(longestChineseField(columns, charset))
    }
  },
)
