import { z } from 'zod'
import { findingRules } from '../src/cases/events.ts'
import { tieRules } from '../src/ranking/month-input.ts'
import { shareNames } from '../src/ranking/rulebook.ts'
import { codePattern, either, oneOf, text, whole, words, yesOrNo } from './fields.ts'

/** The shape of rulebook.yaml. What a value means stands in its description: the editor shows it, messages use it. */

const code = text('a short code of letters, digits and hyphens, for example over-limit', codePattern)

/** Points in steps of 0.01, −100 to 100. */
const points = (what: string) =>
  z
    .number({ error: (issue) => `${JSON.stringify(issue.input) ?? 'nothing'} will not do. Write ${what}.` })
    .min(-100, { error: `is too little. Write ${what}, −100 to 100.` })
    .max(100, { error: `is too much. Write ${what}, −100 to 100.` })
    .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9, {
      error: 'has too many decimals. Write steps of 0.01.',
    })
    .meta({ description: what })

const category = z.strictObject({
  code,
  name: words,
  points: points('the points that it begins with'),
  atLeast: points('how low it can fall').optional(),
  atMost: points('how high it can rise').optional(),
})

const common = {
  code,
  category: code,
  name: words,
  points: either(
    [
      points('points for each'),
      z.strictObject({ from: points('the fewest points'), to: points('the most points') }),
    ],
    'points for each, or a range { from: -3, to: -5 } from which the inspector chooses',
  ),
  secondSignature: yesOrNo(
    'whether it takes a second person for an entry to count, and to undo an entry or a finding',
  ).default(false),
  growsWithVolume: yesOrNo('whether the month counts it for 1 000 visits').default(false),
  serious: yesOrNo('whether it bars the window from being a model window').default(false),
  once: yesOrNo('whether it counts at most once in a period').default(false),
}

const percent = (what: string) => whole(0, 100, what)

const rule = z.discriminatedUnion('source', [
  z.strictObject({ source: z.literal('entry'), ...common }),
  z.strictObject({
    source: z.literal('finding'),
    ...common,
    finding: oneOf(findingRules, 'what the system finds'),
  }),
  z.strictObject({
    source: z.literal('sum'),
    ...common,
    sum: oneOf(shareNames, 'the share that it reckons with'),
    under: percent('the percentage below which it begins'),
    every: whole(1, 100, 'percentage points for which the points are given once'),
  }),
])

const level = (what: string) => whole(0, 1000, what)

const weights = z
  .strictObject({
    discipline: percent('the weight of discipline').default(60),
    voice: percent("the weight of citizens' voice").default(25),
    timeliness: percent('the weight of timeliness').default(15),
  })
  .refine((one) => one.discipline + one.voice + one.timeliness === 100, {
    error: 'do not make 100. Write discipline, voice and timeliness so that together they are 100.',
  })

const timeliness = z
  .strictObject({
    waiting: percent('the part of waiting').default(25),
    service: percent('the part of service').default(25),
    onTime: percent('the part of cases on time').default(50),
    priorVisits: whole(
      0,
      10_000,
      "visits at the hall's pace that join each window's waiting and service",
    ).default(30),
    priorCases: whole(1, 10_000, "cases at the hall's share that join each window's").default(20),
  })
  .refine((one) => one.waiting + one.service + one.onTime === 100, {
    error: 'do not make 100. Write waiting, service and onTime so that together they are 100.',
  })

const levelPoints = z
  .tuple(
    [
      level('points of very dissatisfied'),
      level('points of dissatisfied'),
      level('points of basically satisfied'),
      level('points of satisfied'),
      level('points of very satisfied'),
    ],
    { error: 'will not do. Write five whole numbers, for levels 1 to 5: [0, 3, 6, 8, 10].' },
  )
  .refine((given) => given.every((one, i) => one >= (given[i - 1] ?? 0)) && given[0] < given[4], {
    error: 'fall. Write five whole numbers that rise from level 1 to level 5: [0, 3, 6, 8, 10].',
  })

const month = z.strictObject({
  weights: weights.prefault({}),
  voice: z
    .strictObject({
      points: levelPoints.default([0, 3, 6, 8, 10]),
      priorRatings: whole(0, 10_000, "ratings at the hall's mean that join each window's").default(60),
      meanFrom: whole(1, 1_000_000, "ratings of the three months before that give the hall's mean").default(
        300,
      ),
      zeroAt: whole(0, 1000, 'the mean points that are worth nothing').default(9),
    })
    .refine((one) => one.zeroAt < one.points[4], {
      path: ['zeroAt'],
      error: 'is not below the points of level 5. Write less.',
    })
    .prefault({}),
  discipline: z
    .strictObject({
      priorVisits: whole(1, 100_000, "visits at the hall's rate that join each window's").default(4000),
    })
    .prefault({}),
  timeliness: timeliness.prefault({}),
  eligible: z
    .strictObject({
      visits: whole(0, 100_000, 'visits that a window needs').default(30),
      activeRatings: whole(0, 100_000, 'active ratings that a window needs').default(10),
      unratedMarginPoints: percent("percentage points above the hall's unrated share").default(15),
    })
    .prefault({}),
  ties: z
    .array(oneOf(tieRules, 'what decides between windows with equal totals'))
    .default(['higher-voice', 'higher-timeliness', 'more-active-ratings', 'fewer-deductions']),
  modelPlaces: whole(1, 50, 'places that are model windows').default(3),
})

export const rulebookShape = z.strictObject({
  name: words,
  passAt: points('the points that pass').default(80),
  goodLevels: z
    .array(whole(1, 5, 'a level from 1 to 5'))
    .min(1)
    .default([5, 4]),
  categories: z.array(category).min(1).max(50),
  rules: z.array(rule).min(1).max(300),
  month: month.prefault({}),
})
export type RulebookShape = z.output<typeof rulebookShape>
