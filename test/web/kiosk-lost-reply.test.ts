import { expect, test } from 'vitest'
import type { Problem } from '../../src/server/requests.ts'
import { askAgainInMs } from '../../web/kiosk/lost-reply.ts'
import { randomUuid, uuidOf } from '../../web/shared/random-uuid.ts'

const problem = (code: string): Problem => ({ type: 'about:blank', status: 0, code, title: '', detail: '' })

test.each([
  { code: 'no-connection', askedMs: 10, again: true },
  { code: 'no-connection', askedMs: 19_999, again: true },
  { code: 'no-connection', askedMs: 20_000, again: false },
  { code: 'strange-reply', askedMs: 10, again: true },
  { code: 'no-more-numbers', askedMs: 10, again: false },
  { code: 'internal', askedMs: 10, again: false },
])('$code after $askedMs ms is asked again: $again', ({ code, askedMs, again }) => {
  expect(askAgainInMs(problem(code), askedMs) !== null).toBe(again)
})

test('a request of the screen has a UUID of version 4, each its own', () => {
  expect(uuidOf(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
  expect(uuidOf(new Uint8Array(16).fill(0xff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
  expect(uuidOf(Uint8Array.from({ length: 16 }, (_, at) => at))).toBe('00010203-0405-4607-8809-0a0b0c0d0e0f')
  expect(new Set(Array.from({ length: 100 }, randomUuid)).size).toBe(100)
})
