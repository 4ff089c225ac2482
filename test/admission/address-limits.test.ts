import { expect, test } from 'vitest'
import { AddressLimits } from '../../src/admission/address-limits.ts'
import { millis } from '../../src/core/ids.ts'

test('remembered addresses are bounded; a bucket fills again with time', () => {
  const limits = new AddressLimits()
  const at = millis(1_000_000)
  for (let n = 0; n < 10; n++) expect(limits.take('pairing', 'a', at)).toBe(0)
  expect(limits.take('pairing', 'a', at)).toBe(10)
  expect(limits.take('pairing', 'a', millis(at + 4_000))).toBe(6)
  expect(limits.take('pairing', 'a', millis(at + 10_000))).toBe(0)
  expect(limits.take('pairing', 'a', millis(at - 60_000))).toBe(10)
  for (let n = 0; n < 5_000; n++) limits.take('pairing', `b${n}`, at)
  expect(limits.take('pairing', 'a', at)).toBe(0)
})
