import { expect, test } from 'vitest'
import { millis } from '../../src/core/ids.ts'
import { Attempts } from '../../src/staff/attempts.ts'

const at = millis(0)

test('a flood of invented names does not fill the memory: the quietest names are forgotten first', () => {
  const attempts = new Attempts()
  const fail = (name: string, times: number) => {
    for (let i = 0; i < times; i++) attempts.failed([name], at)
  }
  fail('early', 3)
  fail('busy', 3)
  for (let i = 0; i < 1_999; i++) attempts.failed([`invented ${i}`], at)
  fail('busy', 1)
  expect(attempts.waitSeconds(['early'], at)).toBe(0)
  expect(attempts.waitSeconds(['busy'], at)).toBe(2)
})
