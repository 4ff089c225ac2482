import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { exportJournal } from '../../src/commands/export-journal.ts'
import { verifyEdition } from '../../src/commands/verify-edition.ts'
import { type CaseNo, caseNo, type VisitId, visitId, windowNo } from '../../src/core/ids.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import type { RankedMonth } from '../../src/ranking/ranked-month.ts'
import type { MonthRankingReply } from '../../src/server/ranking-requests.ts'
import { recomputed, rowsOf } from '../ranking-month/recomputed.ts'
import { CaseWindow } from './case-window.ts'
import { changed, planned } from './changed-hall.ts'
import { daysPass, smallMonth } from './month-hall.ts'
import { sends } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const october = '2026-10' as Month
const ratedByCase = changed(
  smallMonth({ eligible: { visits: 1, activeRatings: 1, unratedMarginPoints: 60 } }),
  planned((plan) => ({ rating: { ...plan.rating, per: 'case' as const } })),
)

/** A citizen comes to window 1 with so many matters; answers the visit, its cases and the token on its ticket. */
async function comesWith(matters: number): Promise<{ visit: VisitId; cases: CaseNo[]; token: string }> {
  const window = new CaseWindow(() => hall, 1, 'wang')
  await window.sitsDown()
  const visit = await window.receives('social-card')
  const cases: CaseNo[] = []
  for (let count = 0; count < matters; count++) {
    cases.push(caseNo((await window.opens({ item: 'SB-001', visit })).case))
  }
  await hall.does(1, 'wang', 'finish')
  const queued = hall.journal('paper-queued').find(({ event }) => 'visit' in event && event.visit === visit)
  const paper = queued?.event.paper
  const token = paper?.kind === 'ticket' ? (paper.qr?.split('/t/')[1] ?? '') : ''
  return { visit: visitId(visit), cases, token }
}

const rates = (token: string, one: CaseNo | undefined, level: 1 | 2 | 3 | 4 | 5) =>
  sends(hall, token, { do: 'rate', level, ...(one ? { case: one } : {}) })

async function windowOne() {
  const { body } = await hall.request<MonthRankingReply>(
    'GET',
    `/api/months/${october}`,
    undefined,
    'inspector',
  )
  const sheet = body.ranking.ranked[0]
  return { visits: sheet?.visits, active: sheet?.voice?.active }
}

test('where each case is rated, a visit counts once in the month, with the lowest level of its cases', async () => {
  hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00', file: ratedByCase })
  const three = await comesWith(3)
  const none = await comesWith(0)
  await comesWith(2)
  const [first, second, third] = three.cases

  expect(await rates(three.token, first, 4)).toBe('done')
  expect(await rates(three.token, second, 2)).toBe('done')
  expect(await rates(three.token, third, 5)).toBe('done')
  expect(await rates(none.token, undefined, 5)).toBe('done')
  expect(await windowOne()).toEqual({ visits: 3, active: [0, 1, 0, 0, 1] })

  // What was a mistake counts nowhere: the lowest of the others stands.
  const [opened] = hall.journal('follow-up-opened')
  if (!opened || !second) throw new Error('nobody follows up')
  const { followUp } = opened.event
  const aside = {
    type: 'rating-set-aside',
    visit: three.visit,
    case: second,
    window: windowNo(1),
    followUp,
  } as const
  await hall.hall.core.spine.execute('hall', () => ({ ok: true, value: { events: [aside], answer: null } }))
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `/api/months/${october}/close`, { edition: 1 }, 'manager')
  expect(await windowOne()).toEqual({ visits: 3, active: [0, 0, 0, 1, 1] })

  const journal = join(hall.folder, 'journal.jsonl')
  await exportJournal(join(hall.folder, 'hall.db'), [journal])
  expect((await verifyEdition(journal, october, 1)).faults).toEqual([])
  const { body } = await hall.request<MonthRankingReply>(
    'GET',
    `/api/months/${october}`,
    undefined,
    'inspector',
  )
  expect(await recomputed(hall.folder, october)).toEqual(rowsOf(body.ranking as RankedMonth))
})
