import { expect, test } from 'vitest'
import { openDatabase } from '../../src/core/database.ts'
import { caseNo, visitId } from '../../src/core/ids.ts'
import { createRatingSecret, VisitLinks } from '../../src/ratings/visit-link.ts'

const links = () => new VisitLinks(openDatabase(':memory:', [createRatingSecret]))

test.each(
  ['20261121-A012', '20260101-A001', '20991231-Z9999', '20270630-Q100', '20000101-A000'].map(visitId),
)('the token of %s is 24 characters of an address and stands for it alone', (visit) => {
  const hall = links()
  const token = hall.tokenOf(visit)
  expect(token).toMatch(/^[\w-]{24}$/)
  const none = visit === '20000101-A000'
  expect(hall.visitOf(token)).toEqual(none ? null : { visit, copy: false })
  const copy = hall.copyTokenOf(visit)
  expect(copy).toMatch(/^[\w-]{24}$/)
  expect(hall.visitOf(copy)).toEqual(none ? null : { visit, copy: true })
  expect(links().visitOf(token)).toBeNull()
  for (const [place, letter] of [...token].entries()) {
    const wrong = token.slice(0, place) + (letter === 'b' ? 'c' : 'b') + token.slice(place + 1)
    // The last character of 96 bits holds all of its six.
    expect([wrong, hall.visitOf(wrong)]).toEqual([wrong, null])
  }
})

test.each(['20261121-3-001', '20991231-999-999999', '20260101-12-0999'].map(caseNo))(
  'the token of a copy of a slip of %s looks like that of a slip and stands for the case alone',
  (one) => {
    const hall = links()
    const token = hall.copyTokenOfCase(one)
    expect(token).toMatch(/^[\w-]{22}$/)
    // A serial has as many digits as it needs, and three at least.
    expect(hall.caseOfCopy(token)).toBe(one === '20260101-12-0999' ? null : one)
    expect(links().caseOfCopy(token)).toBeNull()
    for (const wrong of [`${token}A`, token.slice(1), `${token.slice(0, -1)}-`, 'A'.repeat(22)]) {
      if (wrong !== token) expect([wrong, hall.caseOfCopy(wrong)]).toEqual([wrong, null])
    }
  },
)

test('the code for the desk is six letters and digits that nobody confuses, typed in any way', () => {
  const hall = links()
  const visit = visitId('20261121-A012')
  const code = hall.codeOf(visit)
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/)
  expect(hall.codeFits(visit, ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `)).toBe(true)
  expect(hall.codeFits(visit, hall.codeOf(visitId('20261121-A013')))).toBe(false)
  expect(hall.codeFits(visit, '')).toBe(false)
})
