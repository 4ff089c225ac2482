import { describe, expect, test } from 'vitest'
import type { RatingSubjectReply } from '../../src/server/rating-requests.ts'
import {
  type Filled,
  firstToAsk,
  levelsInOrder,
  nothingFilled,
  phoneFits,
  type RatingStep,
  requestsOf,
  stepOf,
} from '../../web/rating/rating-step.ts'

const served: RatingSubjectReply = {
  case: null,
  itemName: { zh: '养老保险', en: 'Pension' },
  state: 'may-rate',
  mayExplain: true,
  explained: false,
  answer: null,
  setAside: null,
}
const rated = { ...served, state: 'rated' } as const
const setAside = { ground: 'mistaken', reason: null } as const
const answer = (mayRateAgain: boolean) => ({ text: '已改', at: 1 as never, mayRateAgain })

test.each<[string, RatingSubjectReply, RatingStep]>([
  ['asks for the rating after the service', served, 'rate'],
  ['asks for it also where the reasons were told first', { ...served, mayExplain: false }, 'rate'],
  ['offers to say why after a rating at the keypad', rated, 'explain'],
  ['says that it was rated', { ...rated, mayExplain: false, explained: true }, 'rated'],
  ['shows the answer and asks once more', { ...rated, answer: answer(true) }, 'rate-again'],
  ['shows the answer after the second rating', { ...rated, answer: answer(false) }, 'answered'],
  ['says that the rating counts nowhere', { ...rated, answer: answer(false), setAside }, 'set-aside'],
  ['says that the time is over', { ...served, state: 'over', mayExplain: false }, 'over'],
])('the page %s', (_, subject, step) => {
  expect(stepOf(subject)).toBe(step)
})

test('of several cases the first that asks for something is open', () => {
  const done = { ...rated, mayExplain: false }
  expect(firstToAsk([done, served, served])).toBe(1)
  expect(firstToAsk([done, done])).toBe(0)
})

test('the words stand in the order of the keypad, and none is chosen before', () => {
  expect(levelsInOrder).toEqual([5, 4, 3, 2, 1])
  expect(nothingFilled.level).toBeNull()
})

describe('what is sent', () => {
  const filled = (some: Partial<Filled>): Filled => ({ ...nothingFilled, ...some })
  test.each<[string, RatingStep, Filled, readonly object[]]>([
    ['is nothing before a level is chosen', 'rate', filled({ text: '慢' }), []],
    ['is the level alone', 'rate', filled({ level: 2 }), [{ do: 'rate', level: 2 }]],
    [
      'is the level first, then why',
      'rate',
      filled({ level: 1, reasons: ['fees'], text: ' 多收 ', phone: ' 6800 1234 ' }),
      [
        { do: 'rate', level: 1 },
        { do: 'explain', reasons: ['fees'], text: '多收', phone: '6800 1234' },
      ],
    ],
    [
      'is why alone after the keypad',
      'explain',
      filled({ text: '慢' }),
      [{ do: 'explain', reasons: [], text: '慢' }],
    ],
    ['is nothing where nothing was told', 'explain', filled({ text: '  ' }), []],
    ['is the second level', 'rate-again', filled({ level: 4 }), [{ do: 'rate-again', level: 4 }]],
    ['is nothing where nothing is asked', 'rated', filled({ level: 5 }), []],
  ])('%s', (_, step, some, requests) => {
    expect(requestsOf(step, some, served)).toEqual(requests)
  })

  test('names the case where each is rated, and no reasons that were told before', () => {
    const subject = { case: '20261124-01-001', mayExplain: false }
    expect(requestsOf('rate', filled({ level: 3, text: '再说一次' }), subject)).toEqual([
      { do: 'rate', level: 3, case: '20261124-01-001' },
    ])
  })
})

test.each([
  ['', true],
  ['139 0000 1234', true],
  ['+86 571-6800-1234', true],
  ['1234', false],
  ['张先生', false],
  ['1'.repeat(21), false],
])('a number to call back: %j fits: %s', (phone, fits) => {
  expect(phoneFits(phone)).toBe(fits)
})
