import { expect, test } from 'vitest'
import { oneTimePassword, Passwords } from '../../src/staff/passwords.ts'

const quick = new Passwords({ n: 16, r: 1, p: 1 })

test('the same password is stored differently each time, and fits each time', async () => {
  const [one, other] = [await quick.hash('same words'), await quick.hash('same words')]
  expect(one.hash.equals(other.hash)).toBe(false)
  expect(await quick.fits('same words', one)).toBe(true)
  expect(await quick.fits('same words', other)).toBe(true)
  expect(await quick.fits('same wordz', one)).toBe(false)
  expect(await quick.fits('', null)).toBe(false)
})

test('a password stored at another cost still fits', async () => {
  const stored = await new Passwords({ n: 64, r: 2, p: 2 }).hash('from an older program')
  expect(await quick.fits('from an older program', stored)).toBe(true)
})

test('an unknown name costs as much time as a wrong password', async () => {
  const passwords = new Passwords({ n: 2 ** 14, r: 8, p: 1 })
  const stored = await passwords.hash('right')
  const msAgainst = async (against: typeof stored | null) => {
    const from = performance.now()
    await passwords.fits('wrong', against)
    return performance.now() - from
  }
  // In turns, the fastest of each: what else the computer does then meets both.
  let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < 8; i++) {
    known = Math.min(known, await msAgainst(stored))
    unknown = Math.min(unknown, await msAgainst(null))
  }
  expect(unknown).toBeGreaterThan(known / 2)
  expect(unknown).toBeLessThan(known * 2)
})

test('many checks at once all come to an end', async () => {
  const stored = await quick.hash('right')
  const fits = await Promise.all(
    Array.from({ length: 50 }, (_, i) => quick.fits(i % 2 ? 'right' : 'wrong', stored)),
  )
  expect(fits.filter(Boolean)).toHaveLength(25)
})

test('one-time passwords can be read aloud and never come twice', () => {
  const given = Array.from({ length: 1000 }, oneTimePassword)
  expect(new Set(given).size).toBe(1000)
  for (const one of given) expect(one).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/)
})
