import { expect, test } from 'vitest'
import { loadHall } from '../../config/load.ts'
import { type CaseFile, fileOf } from '../../src/cases/case-file.ts'
import type { CaseEvent, Missing } from '../../src/cases/events.ts'
import { findingsIn, overLimit } from '../../src/cases/findings.ts'
import { dueOf } from '../../src/cases/limits.ts'
import { reckonAgain } from '../../src/cases/reckon-again.ts'
import { visitsWithoutCase } from '../../src/cases/visits-without-case.ts'
import {
  caseNo,
  hallDay,
  itemCode,
  type Millis,
  millis,
  slipNo,
  staffId,
  visitId,
  windowNo,
} from '../../src/core/ids.ts'
import type { Recorded } from '../../src/core/journal.ts'
import type { Item } from '../../src/items/events.ts'
import { caseDefaults, type HallPlan } from '../../src/queue/plan.ts'

const plan: HallPlan = {
  ...loadHall('config').plan,
  hours: { days: 'workdays', seasons: [{ from: '01-01', open: [{ from: '08:00', to: '17:00' }] }] },
  cases: caseDefaults,
}
const item: Item = {
  code: itemCode('birth-permit'),
  name: { zh: '生育登记', en: 'Birth registration' },
  department: '卫健局',
  contact: '0800',
  kind: 'instant',
  materials: [
    { name: '身份证', main: true },
    { name: '户口簿', main: false },
    { name: '结婚证', main: false },
  ],
  legalBasis: '',
  steps: [],
  limitDays: null,
  feeStandard: '免费',
  jointDepartments: ['公安局', '民政局', '税务局'],
  ticketItem: itemCode('household'),
}
const id = caseNo('20261124-3-001')
const window = windowNo(3)
const wang = staffId('wang')
const at = (local: string): Millis => millis(Date.parse(`${local.replace(' ', 'T')}:00+08:00`))

type Entry = readonly [local: string, event: CaseEvent]

const opened = (
  kind: 'instant' | 'promised' | 'joint' = 'promised',
  visit: string | null = '20261124-D001',
) =>
  ({
    type: 'case-opened',
    case: id,
    day: hallDay('2026-11-24'),
    window,
    serial: 1,
    staff: wang,
    visit: visit === null ? null : visitId(visit),
    withoutVisit: visit === null ? '张三来电' : null,
    item: item.code,
    itemVersion: 1,
    department: item.department,
    kind,
    intended: kind,
    applicant: null,
    external: null,
    request: null,
  }) satisfies CaseEvent

const accepted = (kind: 'instant' | 'promised' | 'joint', from: string, days = 20) => {
  const limit = { by: 'working-days', days } as const
  const due = dueOf({ limit, acceptedAt: at(from), suspensions: [], extensionDays: 0 }, plan, caseDefaults)
  return {
    type: 'case-accepted',
    case: id,
    window,
    staff: wang,
    kind,
    itemVersion: 1,
    limit,
    due,
  } satisfies CaseEvent
}

const asks = (slip: number, ...names: string[]): CaseEvent => ({
  type: 'case-supplement-asked',
  case: id,
  window,
  staff: wang,
  slip: slipNo(`${id}/${slip}`),
  missing: names.map((name): Missing => ({ name, fromList: false })),
  afterAcceptance: false,
})

const supplemented: CaseEvent = { type: 'case-supplemented', case: id, window, staff: wang, due: null }

/** What is noticed in the last of these entries. */
function noticedIn(entries: readonly Entry[], of: Item = item) {
  const recorded = entries.map(
    ([local, event], index): Recorded<CaseEvent> => ({
      seq: index + 1,
      at: at(local),
      by: 'staff:wang',
      event,
    }),
  )
  const file = fileOf(recorded, () => of)
  const last = recorded.at(-1)
  if (!file || !last) throw new Error('no case')
  return findingsIn(last, () => file, plan)
}

const fileAfter = (entries: readonly Entry[]): CaseFile => {
  const file = fileOf(
    entries.map(([local, event], index) => ({ seq: index + 1, at: at(local), by: 'staff:wang', event })),
    () => item,
  )
  if (!file) throw new Error('no case')
  return file
}

test('asking again for what stood on the first slip is no finding, however it is typed', () => {
  const first: Entry[] = [
    ['2026-11-24 09:00', opened()],
    ['2026-11-24 09:00', asks(1, '身份证', '户口簿')],
    ['2026-11-26 09:00', supplemented],
  ]
  expect(noticedIn(first.slice(0, 2))).toEqual([])
  expect(noticedIn([...first, ['2026-11-26 09:01', asks(2, '户口簿')]])).toEqual([])
  expect(noticedIn([...first, ['2026-11-26 09:01', asks(2, ' 户 口 簿 ')]])).toEqual([])
})

test('each later slip that asks for something new is a finding; free lines are counted, not quoted', () => {
  const entries: Entry[] = [
    ['2026-11-24 09:00', opened()],
    ['2026-11-24 09:00', asks(1, '身份证')],
    ['2026-11-26 09:00', asks(2, '身份证', '结婚证', '张三的委托书')],
  ]
  expect(noticedIn(entries)).toEqual([
    {
      type: 'finding-noted',
      finding: 'asked-twice/20261124-3-001/2',
      rule: 'asked-twice',
      case: id,
      visit: null,
      window,
      staff: wang,
      day: '2026-11-24',
      evidence: { slip: `${id}/2`, firstSlip: `${id}/1`, materials: '结婚证', ownLines: 1 },
    },
  ])
  // What the second slip named is known now; what the third adds is another finding.
  const third: Entry[] = [...entries, ['2026-11-27 09:00', asks(3, '结婚证')]]
  expect(noticedIn(third)).toEqual([])
  expect(noticedIn([...entries, ['2026-11-27 09:00', asks(3, '户口簿')]])).toMatchObject([
    { finding: 'asked-twice/20261124-3-001/3', evidence: { materials: '户口簿', ownLines: 0 } },
  ])
})

test('what is asked for again once the case was accepted is a graver finding', () => {
  const entries: Entry[] = [
    ['2026-11-24 09:00', opened()],
    ['2026-11-24 09:00', accepted('promised', '2026-11-24 09:00')],
    ['2026-11-25 09:00', { ...asks(1, '身份证'), afterAcceptance: true } as CaseEvent],
  ]
  expect(noticedIn(entries)).toEqual([])
  const again = { ...asks(2, '户口簿'), afterAcceptance: true } as CaseEvent
  expect(noticedIn([...entries, ['2026-11-26 09:00', again]])).toMatchObject([
    { rule: 'asked-twice-accepted', finding: 'asked-twice-accepted/20261124-3-001/2' },
  ])
})

test('an item for the spot that is promised instead is a finding; one that is promised anyway is none', () => {
  const promised: Entry[] = [
    ['2026-11-24 09:00', opened()],
    ['2026-11-24 09:00', accepted('promised', '2026-11-24 09:00')],
  ]
  expect(noticedIn(promised)).toMatchObject([
    {
      rule: 'instant-as-promised',
      finding: `instant-as-promised/${id}`,
      window,
      evidence: { limitDays: 20 },
    },
  ])
  expect(noticedIn(promised, { ...item, kind: 'promised' })).toEqual([])
  const instant: Entry = ['2026-11-24 09:00', accepted('instant', '2026-11-24 09:00')]
  expect(noticedIn([['2026-11-24 09:00', opened('instant')], instant])).toEqual([])
})

test.each(['', '  ', '-', '。。。', '1'])('a return whose reason is “%s” gives none', (reason) => {
  expect(
    noticedIn([
      ['2026-11-24 09:00', opened()],
      ['2026-11-24 09:10', returned(reason)],
    ]),
  ).toMatchObject([{ finding: `returned-without-reason/${id}`, evidence: { slip: `${id}/1` } }])
})

test('a return with a reason is no finding', () => {
  const entries: Entry[] = [
    ['2026-11-24 09:00', opened()],
    ['2026-11-24 09:10', returned('缺少主要材料')],
  ]
  expect(noticedIn(entries)).toEqual([])
})

const returned = (reason: string): CaseEvent => ({
  type: 'case-returned',
  case: id,
  window,
  staff: wang,
  reason,
  late: null,
  slip: slipNo(`${id}/1`),
})

test('a case without a visit is a finding, and its evidence does not repeat what people wrote', () => {
  const [finding] = noticedIn([['2026-11-24 09:00', opened('promised', null)]])
  expect(finding).toMatchObject({ rule: 'case-without-visit', finding: `case-without-visit/${id}` })
  expect(JSON.stringify(finding)).not.toContain('张三')
  expect(noticedIn([['2026-11-24 09:00', opened()]])).toEqual([])
})

/** A joint case accepted on Tuesday morning, its parts sent at once. */
const joint: Entry[] = [
  ['2026-11-24 09:00', opened('joint')],
  ['2026-11-24 09:00', accepted('joint', '2026-11-24 09:00')],
  ...item.jointDepartments.map(
    (department, index): Entry => [
      '2026-11-24 09:00',
      { type: 'case-part-sent', case: id, part: index + 1, department },
    ],
  ),
]
const begins = (local: string, part: number): Entry => [
  local,
  { type: 'case-part-begun', case: id, part, staff: wang },
]
const ends = (local: string, part: number): Entry => [
  local,
  { type: 'case-part-done', case: id, part, staff: wang, result: '同意' },
]

test('parts that begin side by side are no series, even if one is quick', () => {
  expect(noticedIn([...joint, begins('2026-11-30 09:00', 1)])).toEqual([])
  const quick = [...joint, begins('2026-11-24 09:10', 1), ends('2026-11-24 10:00', 1)]
  // Part 2 begins by the end of the first working day after it was sent: nobody waited for part 1.
  expect(noticedIn([...quick, begins('2026-11-25 17:00', 2)])).toEqual([])
})

test('a part begun after another was done, more than a working day after it was sent, is in series', () => {
  const quick = [...joint, begins('2026-11-24 09:10', 1), ends('2026-11-26 10:00', 1)]
  expect(noticedIn([...quick, begins('2026-11-26 10:30', 2)])).toMatchObject([
    {
      finding: `joint-in-series/${id}/2`,
      window,
      evidence: {
        department: '民政局',
        sentAt: '2026-11-24 09:00',
        begunAt: '2026-11-26 10:30',
        afterDepartment: '公安局',
        afterDoneAt: '2026-11-26 10:00',
      },
    },
  ])
})

test('days on which a joint case stood still are not held against a part', () => {
  const asked: CaseEvent = { ...asks(1, '身份证'), afterAcceptance: true } as CaseEvent
  const still: Entry[] = [
    ...joint,
    begins('2026-11-24 09:10', 1),
    ends('2026-11-24 16:00', 1),
    ['2026-11-24 16:30', asked],
    ['2026-11-30 09:00', { ...supplemented, due: null }],
  ]
  expect(noticedIn([...still, begins('2026-12-01 09:00', 2)])).toEqual([])
  expect(noticedIn([...still, begins('2026-12-02 09:00', 2)])).toHaveLength(1)
})

test('a passed limit says which it was; whoever accepted the case answers for it until it is handed over', () => {
  const promised: Entry[] = [
    ['2026-11-24 09:00', opened()],
    ['2026-11-24 09:00', accepted('promised', '2026-11-24 09:00', 5)],
  ]
  expect(overLimit(fileAfter(promised), plan)).toMatchObject([
    {
      finding: `over-limit/${id}`,
      staff: 'wang',
      day: '2026-12-01',
      evidence: {
        due: '2026-12-01 17:00',
        limit: 5,
        limitBy: 'working-days',
        extensionDays: 0,
        calendar: 'published',
      },
    },
  ])
  const to = { window: windowNo(5) }
  const handedOver = {
    type: 'case-handed-over',
    case: id,
    window,
    staff: wang,
    to,
    reason: '材料转办',
  } as const
  expect(overLimit(fileAfter([...promised, ['2026-11-25 09:00', handedOver]]), plan)).toMatchObject([
    { window: 5, staff: null },
  ])
})

test('a limit that was a guess is reckoned again when it has become certain, and only then', () => {
  const certain = fileAfter([
    ['2026-11-24 09:00', opened()],
    ['2026-11-24 09:00', accepted('promised', '2026-11-24 09:00', 5)],
  ])
  const { due } = certain
  if (!due) throw new Error('no due')
  expect(reckonAgain([certain], plan, at('2026-11-25 09:00'))).toEqual([])
  // As an earlier program reckoned it, which did not know that year yet.
  const guessed = { ...certain, due: { ...due, at: millis(due.at - 86_400_000), certain: false } }
  expect(reckonAgain([guessed], plan, at('2026-11-25 09:00'))).toEqual([
    { type: 'case-due-reckoned', case: id, due },
  ])
  // Still nobody knows: nothing is recorded.
  const far = fileAfter([
    ['2050-09-30 09:00', opened()],
    ['2050-09-30 09:00', accepted('promised', '2050-09-30 09:00', 5)],
  ])
  expect(far.due?.certain).toBe(false)
  expect(reckonAgain([far], plan, at('2050-10-03 09:00'))).toEqual([])
  // The hall's own closing moves a guess.
  const closed = { ...plan, closedOn: [hallDay('2050-10-04')] }
  expect(reckonAgain([far], closed, at('2050-10-03 09:00'))).toMatchObject([{ due: { day: '2050-10-10' } }])
})

test('of the visits of a day those are named that should have led to a case and did not', () => {
  const visit = (number: string, code: string) => ({
    visit: visitId(`20261124-${number}`),
    number,
    item: itemCode(code),
    window,
    staff: wang,
    finishedAt: at('2026-11-24 10:00'),
  })
  const visits = [visit('D001', 'household'), visit('D002', 'household'), visit('A001', 'social-card')]
  const found = visitsWithoutCase(
    hallDay('2026-11-24'),
    visits,
    new Set([itemCode('household')]),
    (one) => one === '20261124-D001',
    'Asia/Shanghai',
  )
  expect(found).toEqual([
    {
      type: 'finding-noted',
      finding: 'visit-without-case/20261124-D002',
      rule: 'visit-without-case',
      case: null,
      visit: '20261124-D002',
      window,
      staff: wang,
      day: '2026-11-24',
      evidence: { ticket: 'D002', ticketItem: 'household', finishedAt: '2026-11-24 10:00' },
    },
  ])
})
