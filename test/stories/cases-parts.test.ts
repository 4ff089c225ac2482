import { afterEach, expect, test } from 'vitest'
import type { WindowCasesReply } from '../../src/server/case-requests.ts'
import { CaseWindow, local } from './case-window.ts'
import { faultsIn, StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

/** 企业登记, which leads; 综合 with the police and social security; 社会保障. */
const lead = new CaseWindow(() => hall, 5, 'zhao')
const police = new CaseWindow(() => hall, 6, 'li')
const security = new CaseWindow(() => hall, 1, 'wang')

/** A new company: parts of the tax office, which has no window here, the police, and social security. */
async function newCompany(): Promise<string> {
  hall = await StoryHall.open()
  for (const window of [lead, police, security]) await window.sitsDown()
  const visit = await lead.receives('company-new')
  const { case: id } = await lead.opens({ item: 'SJ-001', visit, applicant: { name: '孙晓梅' } })
  return id
}

async function waitsFor({ window, person }: CaseWindow): Promise<string[]> {
  const path = `/api/windows/${window}/cases`
  const { body } = await hall.request<WindowCasesReply>('GET', path, undefined, person)
  return body.parts.map((row) => row.case)
}

test('a copy of a joint case waits at the windows of its departments, which work on their own part and no other', async () => {
  const id = await newCompany()
  expect(await Promise.all([lead, police, security].map(waitsFor))).toEqual([[], [id], [id]])
  const seen = await police.file(id)
  expect(seen.may).toEqual(['part-begin'])
  // Whom it is for is the business of whoever handles the case.
  expect(seen.applicant).toBeNull()
  expect(await security.does(id, { do: 'part-begin', part: 2 })).toBe('not-your-case')
  expect(await police.does(id, { do: 'step', step: 'handled' })).toBe('not-your-case')

  await police.finishes(id, { do: 'part-begin', part: 2 }, { do: 'part-done', part: 2, result: '印章已备案' })
  const { parts } = await lead.file(id)
  expect(parts.map(({ department, result }) => [department, result])).toEqual([
    ['国家税务总局清河县税务局', null],
    ['县公安局', '印章已备案'],
    ['县人力资源和社会保障局', null],
  ])
  expect(local(parts[1]?.doneAt)).toBe('2026-11-24 10:00')
  // Window 6 serves social security too: that part is still open.
  expect((await police.file(id)).may).toEqual(['part-begin'])
  await security.finishes(
    id,
    { do: 'part-begin', part: 3 },
    { do: 'part-done', part: 3, result: '已参保登记' },
  )
  expect(await Promise.all([lead, police, security].map(waitsFor))).toEqual([[], [], []])
  // The lead window does the part of a department that has no window here.
  await lead.finishes(id, { do: 'part-begin', part: 1 }, { do: 'part-done', part: 1, result: '已核定税种' })
})

test('after a power cut the parts still wait; with the end of the case nothing waits any more', async () => {
  const id = await newCompany()
  hall = await hall.losesPower()
  await security.sitsDown()
  expect(await waitsFor(security)).toEqual([id])
  await lead.sitsDown()
  expect(faultsIn(hall.folder)).toEqual([])
  await lead.finishes(id, { do: 'return', reason: '经营场所不能作为住所' })
  expect(await waitsFor(security)).toEqual([])
  expect(await security.does(id, { do: 'part-begin', part: 3 })).toBe('case-over')

  const { case: given } = await lead.opens({ item: 'SJ-001' })
  expect(await waitsFor(security)).toEqual([given])
  await lead.finishes(given, { do: 'close', outcome: 'withdrawn', incomplete: '申请人放弃' })
  expect(await waitsFor(security)).toEqual([])
})
