import { expect, test } from 'vitest'
import { loadRulebook } from '../../config/rulebook.ts'
import { rulebookOf } from '../../src/ranking/rulebook.ts'

test('a rulebook that an earlier program put into the journal means what it meant then', () => {
  const now = loadRulebook('config')
  const { meanFrom: _m, ...voice } = now.month.voice
  const { priorVisits: _p, ...timeliness } = now.month.timeliness
  const earlier = JSON.stringify({ ...now, month: { ...now.month, voice, timeliness } })
  expect(rulebookOf(earlier).month).toEqual({
    ...now.month,
    voice: { ...now.month.voice, meanFrom: 1 },
    timeliness: { ...now.month.timeliness, priorVisits: 0 },
  })
  expect(rulebookOf(JSON.stringify(now))).toEqual(now)
})
