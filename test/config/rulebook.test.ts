import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadRulebook } from '../../config/rulebook.ts'
import { Fault } from '../../src/core/fault.ts'
import type { Category, Rule } from '../../src/ranking/rulebook.ts'
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

/** The scorecard as the hall's own rules of assessment have it: each category's points and bounds. */
const scorecard = {
  presence: '15, 0 to 15',
  conduct: '15, 0 to 15',
  accepting: '15, 0 to 15',
  fees: '15, 0 to 15',
  'time-limits': '20, 0 to 20',
  results: '15, 0 to 15',
  tidiness: '5, 0 to 5',
  'good-share': '0, -10 to 0',
  letters: '0, -5 to 5',
  solicited: '0, no bound',
  improvement: '0, no bound',
  'higher-visits': '0, no bound',
}

/** Every rule of it: points for each, and what else the source says of it. */
const pointsOfRules = {
  games: 'presence -1',
  absent: 'presence -0.5',
  'absent-half-day': 'presence -1',
  'leave-not-filed': 'presence -0.5',
  quarrel: 'conduct -1',
  'forms-out': 'conduct -0.2',
  'asked-twice': 'conduct -0.5',
  'no-reason-given': 'conduct -0.5',
  'files-lost': 'conduct -1',
  'not-accepted': 'accepting -3',
  'no-list': 'accepting -2',
  'asked-twice-accepted': 'accepting -2',
  'returned-without-reason': 'accepting -2',
  'joint-unexplained': 'accepting -2',
  paperwork: 'accepting -2',
  'serious-consequences': 'accepting -3 to -5',
  'joint-in-series': 'accepting -4',
  overcharged: 'fees -3',
  'extra-fee': 'fees -5',
  'fee-reduced': 'fees -3',
  'instant-as-promised': 'time-limits -3',
  'over-limit': 'time-limits -5',
  'closed-while-open': 'time-limits -10',
  'on-time-share': 'results -0.2 every 1 under 100 %',
  'wrong-result': 'results -3',
  untidy: 'tidiness -1',
  'good-share': 'good-share -1 every 5 under 90 %',
  praised: 'letters 0.3 to 1',
  criticised: 'letters -0.3 to -1',
  'praise-solicited': 'solicited -2',
  suggestion: 'improvement 5',
  'media-county': 'improvement 1',
  'media-city': 'improvement 3',
  'media-province': 'improvement 5',
  'fewer-steps': 'improvement 1 once',
  'fewer-papers': 'improvement 1 once',
  'new-joint-item': 'improvement 1 once',
  'higher-visit': 'higher-visits -3',
}

const ofCategory = ({ start, atLeast, atMost }: Category) => {
  if (atLeast === null && atMost === null) return `${start / 100}, no bound`
  return `${start / 100}, ${(atLeast ?? start) / 100} to ${(atMost ?? start) / 100}`
}

function ofRule({ category, points: { from, to }, source, once }: Rule): string {
  const range = from === to ? `${from / 100}` : `${from / 100} to ${to / 100}`
  const sum = source.by === 'sum' ? ` every ${source.every} under ${source.under} %` : ''
  return `${category} ${range}${sum}${once ? ' once' : ''}`
}

test('the rulebook that comes with the program is the scorecard of 100 points, rule by rule', () => {
  const { categories, rules, passAt, goodLevels, month } = loadRulebook('config')
  expect(categories.reduce((sum, { start }) => sum + start, 0)).toBe(10_000)
  expect(passAt).toBe(8000)
  expect(goodLevels).toEqual([5, 4])
  expect(Object.fromEntries(categories.map((one) => [one.code, ofCategory(one)]))).toEqual(scorecard)
  expect(Object.fromEntries(rules.map((one) => [one.code, ofRule(one)]))).toEqual(pointsOfRules)
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
