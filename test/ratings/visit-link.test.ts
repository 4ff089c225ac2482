import { expect, test } from 'vitest'
import { openDatabase } from '../../src/core/database.ts'
import { visitId } from '../../src/core/ids.ts'
import { createRatingSecret, VisitLinks } from '../../src/ratings/visit-link.ts'

const links = () => new VisitLinks(openDatabase(':memory:', [createRatingSecret]))

test.each(
  ['20261121-A012', '20260101-A001', '20991231-Z9999', '20270630-Q100', '20000101-A000'].map(visitId),
)('the token of %s is 24 characters of an address and stands for it alone', (visit) => {
  const hall = links()
  const token = hall.tokenOf(visit)
  expect(token).toMatch(/^[\w-]{24}$/)
  expect(hall.visitOf(token)).toBe(visit === '20000101-A000' ? null : visit)
  expect(links().visitOf(token)).toBeNull()
  for (const [place, letter] of [...token].entries()) {
    const wrong = token.slice(0, place) + (letter === 'b' ? 'c' : 'b') + token.slice(place + 1)
    // The last character of 96 bits holds all of its six.
    expect([wrong, hall.visitOf(wrong)]).toEqual([wrong, null])
  }
})

test('the code for the desk is six letters and digits that nobody confuses, typed in any way', () => {
  const hall = links()
  const visit = visitId('20261121-A012')
  const code = hall.codeOf(visit)
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/)
  expect(hall.codeFits(visit, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(true)
  expect(hall.codeFits(visit, hall.codeOf(visitId('20261121-A013')))).toBe(false)
  expect(hall.codeFits(visit, '')).toBe(false)
})
