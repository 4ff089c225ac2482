import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadRulebook } from '../../config/rulebook.ts'
import { Fault } from '../../src/core/fault.ts'
import { smallHall } from './hall-folder.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'rulebook-'))

/** The problems of the rulebook with some places changed. */
function problemsWith(...changes: readonly (readonly [from: string, to: string])[]): string[] {
  const place = folder()
  let text = readFileSync('config/rulebook.yaml', 'utf8')
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`the rulebook has no ${from}`)
    text = text.replace(from, to)
  }
  writeFileSync(join(place, 'rulebook.yaml'), text)
  try {
    loadRulebook(place)
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    expect(fault.code).toBe('rulebook-wrong')
    return fault.message
      .split('\n')
      .slice(1)
      .map((line) => line.trim().replace(/^\S+ /, ''))
  }
  throw new Error('the file was taken')
}

test('the rulebook that comes with the program has the scorecard of 100 points', () => {
  const { categories, rules, passAt, month } = loadRulebook('config')
  expect(categories.reduce((sum, { start }) => sum + start, 0)).toBe(10_000)
  expect(passAt).toBe(8000)
  expect(Object.fromEntries(categories.map(({ code, start }) => [code, start]))).toMatchObject({
    presence: 1500,
    conduct: 1500,
    accepting: 1500,
    fees: 1500,
    'time-limits': 2000,
    results: 1500,
    tidiness: 500,
  })
  expect(rules.filter(({ serious }) => serious).every(({ secondSignature }) => secondSignature)).toBe(true)
  expect(month.weights).toEqual({ discipline: 60, voice: 25, timeliness: 15 })
})

test('a folder without a rulebook has the one that comes with the program', () => {
  const place = folder()
  writeFileSync(join(place, 'hall.yaml'), smallHall)
  expect(loadRulebook(place)).toEqual(loadRulebook('config'))
  copyFileSync('config/rulebook.yaml', join(place, 'rulebook.yaml'))
  expect(loadRulebook(place)).toEqual(loadRulebook('config'))
})

test.each([
  ['discipline: 60,', 'discipline: 61,', 'month.weights: do not make 100.'],
  ['zeroAt: 9', 'zeroAt: 10', 'month.voice.zeroAt: is not below the points of level 5.'],
  ['points: [0, 3, 6, 8, 10]', 'points: [0, 3, 6, 5, 10]', 'month.voice.points: fall.'],
  ['category: presence', 'category: presense', 'no category is called "presense"'],
  ['code: games,', 'code: absent,', '"absent": another rule has this code'],
  ['finding: over-limit', 'finding: asked-twice', '"asked-twice": another rule counts this finding'],
  ['finding: over-limit', 'finding: too-slow', '"too-slow" will not do. Write one of: asked-twice'],
  ['points: -0.2', 'points: -0.255', 'has too many decimals'],
  ['points: { from: -3, to: -5 }', 'points: { from: -5, to: -3 }', 'does not go from fewer points to more'],
  ['passAt: 80', 'passat: 80', 'passat: means nothing here'],
  ['atLeast: -10, atMost: 0', 'atLeast: 1, atMost: 0', 'lies above the points it begins with'],
])('%s → %s: %s', (from, to, problem) => {
  expect(problemsWith([from, to]).join('\n')).toContain(problem)
})

test('all problems are told at once', () => {
  expect(
    problemsWith(['discipline: 60,', 'discipline: 61,'], ['code: games,', 'code: absent,']),
  ).toHaveLength(2)
})
