import { afterEach, expect, test } from 'vitest'
import type { Applicants } from '../../src/applicants/applicants.ts'
import { casePartsOf } from '../../src/hall/case-parts.ts'
import type { Draughtsman } from '../../src/paper/draughtsman.ts'
import { VisitLinks } from '../../src/ratings/visit-link.ts'
import type { PublicCaseReply } from '../../src/server/public-requests.ts'
import { CaseWindow } from './case-window.ts'
import { isServedWithPaper, pageOf, sends } from './rated-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

/** The token in the QR code of each paper that was cut, in order. */
const printed = () =>
  hall
    .device('printer', 'printer')
    .papers()
    .map(({ text }) => /\[QR https:\/\/hall\.example\/[tc]\/([\w-]+)\]/.exec(text)?.[1] ?? '')
const areCut = (count: number) => hall.until(`${count} papers are cut`, () => printed().length === count)
const reprint = (job: string, as: string) =>
  hall.request('POST', `/api/print-jobs/${encodeURIComponent(job)}/reprint`, undefined, as)

test('a ticket that staff print again shows its visit and rates nothing, and tells nothing of its rating', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const { visit, token } = await isServedWithPaper(hall)
  await areCut(1)
  await reprint(`${visit}/1`, 'wang')
  await reprint(`${visit}/1`, 'manager')
  await areCut(2)
  const [first = '', again = ''] = printed()
  expect(first).toBe(token)
  expect(again).not.toBe(token)
  expect(await sends(hall, again, { do: 'rate', level: 5 })).toBe('copy-does-not-rate')
  expect(await sends(hall, again, { do: 'explain', reasons: ['fees'] })).toBe('copy-does-not-rate')
  const feed = await hall.screen(`ticket:${again}`)
  expect(feed.part<{ number: string }>('ticket')?.number).toBe('A001')
  expect(await sends(hall, token, { do: 'rate', level: 1 })).toBe('done')
  expect((await pageOf(hall, again)).body).toMatchObject({ visit, copy: true, lastDay: null, subjects: [] })
  expect((await pageOf(hall, token)).body).toMatchObject({ copy: false, subjects: [{ state: 'rated' }] })
})

test('a ticket for which there was no paper is printed for the first time, and rates', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  hall.device('printer', 'printer').setPaper('end')
  const { visit, token } = await isServedWithPaper(hall)
  await hall.passes(61_000)
  hall.device('printer', 'printer').setPaper('full')
  await hall.until(
    'nobody waits for it any more',
    () => hall.rows("SELECT 1 FROM print_jobs WHERE state = 'expired'").length === 1,
  )
  await reprint(`${visit}/1`, 'manager')
  await areCut(1)
  await reprint(`${visit}/1`, 'manager')
  await areCut(2)
  const [first = '', again = ''] = printed()
  expect([first, again === token]).toEqual([token, false])
  expect(await sends(hall, again, { do: 'rate', level: 4 })).toBe('copy-does-not-rate')
  expect(await sends(hall, first, { do: 'rate', level: 4 })).toBe('done')
})

test('a slip that staff print again, or open as a page, shows its case and rates nothing', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const wang = new CaseWindow(() => hall, 1, 'wang')
  await wang.sitsDown()
  const visit = await wang.receives('social-card')
  const { case: id } = await wang.opens({ item: 'SB-001', visit, slips: ['supervision-card'] })
  await areCut(2)
  await wang.finishes(id, { do: 'print-again', slip: `${id}/1` })
  await areCut(3)
  await hall.does(1, 'wang', 'finish')
  const [, first = '', again = ''] = printed()

  const { core } = hall.hall
  const applicants = { namedSlip: (paper: unknown) => paper } as Applicants
  const draughtsman = {
    draw: async ({ paper }: { paper: { qr: string } }) => Buffer.from(paper.qr),
  } as unknown as Draughtsman
  const { drawSlip } = casePartsOf(core, applicants, () => null, draughtsman, new VisitLinks(core.db))
  const issued = hall.journal('slip-issued')[0]?.event.paper
  if (!issued) throw new Error('no slip was issued')
  const onPage = (await drawSlip(issued)).toString().split('/c/')[1] ?? ''

  expect(new Set([first, again, onPage]).size).toBe(2)
  expect(onPage).toBe(again)
  for (const copy of [again, onPage]) {
    const { body } = await hall.request<PublicCaseReply>('GET', `/api/public/cases/${copy}`)
    expect(body).toMatchObject({ case: id, visited: true })
    expect((await pageOf(hall, copy)).body).toMatchObject({ copy: true, subjects: [] })
    expect(await sends(hall, copy, { do: 'rate', level: 5 })).toBe('copy-does-not-rate')
  }
  expect(await sends(hall, first, { do: 'rate', level: 3 })).toBe('done')
  expect(hall.ratingOf(visit)).toBe(3)
})
