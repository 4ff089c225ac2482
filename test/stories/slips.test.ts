import { afterEach, expect, test } from 'vitest'
import { deviceId, windowNo } from '../../src/core/ids.ts'
import type { JobPart } from '../../src/server/pictures.ts'
import { CaseWindow } from './case-window.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const wang = new CaseWindow(() => hall, 1, 'wang')
const applicant = { name: '欧阳雪梅', contact: '13905590000' }
const papers = () =>
  hall
    .device('printer', 'printer')
    .papers()
    .map(({ text }) => text)
const titles = () => papers().map((text) => /^(.*[单卡])$/m.exec(text)?.[1])
/** A ticket among them has no title. */
const slipsAre = (...expected: (string | undefined)[]) =>
  hall.until(`slips ${expected} are cut`, () => titles().join() === expected.join())

async function opens() {
  hall = await StoryHall.open()
  await hall.isReady()
  await wang.sitsDown()
}

/** What somebody gets who asks for the page of a slip. */
async function page(slip: string, as: string) {
  const [id = '', n = ''] = slip.split('/')
  const headers = { cookie: await hall.cookieOf(as) }
  const reply = await fetch(`${hall.hall.url}/api/cases/${id}/slips/${n}.pdf`, { headers })
  return {
    status: reply.status,
    type: reply.headers.get('content-type'),
    body: Buffer.from(await reply.arrayBuffer()),
  }
}

test('a promise is given on paper with the name, with its card, and can be fetched as a page', async () => {
  await opens()
  const { case: id, slips } = await wang.opens({ item: 'SB-003', applicant })
  expect(slips.map(({ slip, kind }) => [slip, kind])).toEqual([
    [`${id}/1`, 'commitment'],
    [`${id}/2`, 'supervision-card'],
  ])
  await slipsAre('承诺单', '办事监督卡')
  const [commitment = ''] = papers()
  expect(commitment).toContain('申请人    欧阳雪梅')
  expect(commitment).toContain(`单号 No. ${id}/1`)
  expect(commitment).toContain('受理时间  2026-11-24 10:00')
  expect(commitment).toContain('经办人  王芳')
  expect(commitment).toMatch(/\[QR https:\/\/hall\.example\/c\/[\w-]{22}\]/)
  const drawn = await page(`${id}/1`, 'wang')
  expect(drawn).toMatchObject({ status: 200, type: 'application/pdf' })
  expect(drawn.body.subarray(0, 5).toString()).toBe('%PDF-')
  expect((await page(`${id}/1`, 'manager')).status).toBe(200)
})

test('whoever may not see whom a case is for gets no page, and learns of no case', async () => {
  await opens()
  const { case: id } = await wang.opens({ item: 'SB-003', applicant })
  await slipsAre('承诺单', '办事监督卡')
  const codes = async (slip: string, as: string) => JSON.parse((await page(slip, as)).body.toString()).code
  expect(await codes(`${id}/1`, 'inspector')).toBe('not-your-case')
  expect(await codes(`${id}/1`, 'zhao')).toBe('unknown-case')
  expect(await codes(`${id}/9`, 'wang')).toBe('unknown-slip')
  expect(await codes(`${id}/0`, 'wang')).toBe('bad-request')
})

test('a slip printed again is the same paper, marked', async () => {
  await opens()
  const { case: id } = await wang.opens({ item: 'SB-003', applicant })
  await slipsAre('承诺单', '办事监督卡')
  await wang.finishes(id, { do: 'print-again', slip: `${id}/1` })
  await slipsAre('承诺单', '办事监督卡', '承诺单')
  const [first = '', , again = ''] = papers()
  // Its code shows the case and rates nothing (rating-copies.test.ts).
  const withoutCode = (text: string) => text.replace(/\[QR .*\]/, '')
  expect(withoutCode(again)).toBe(
    `【补打】REPRINT\n${withoutCode(first)}`.replace(
      '日期    2026-11-24 10:00',
      '日期    2026-11-24 10:00 补打',
    ),
  )
})

test('a slip that found no paper is no job of the kiosk; the manager sees its number and prints it again', async () => {
  await opens()
  const kiosk = await hall.screen('kiosk')
  hall.device('printer', 'printer').setPaper('end')
  const trouble = () => hall.shownToManager<{ trouble: string }>('device:printer')?.trouble
  await hall.until('the printer has no paper', () => trouble() === 'paper-end')
  const { case: id } = await wang.opens({ item: 'SB-003', applicant })
  await hall.passes(61_000)
  const job = () => hall.shownToManager<JobPart>(`job:${id}/1/1`)
  await hall.until('the slip is given up', () => job()?.paper === 'expired')
  expect(job()).toMatchObject({ kind: 'slip', number: `${id}/1` })
  expect(kiosk.names().filter((name) => name.startsWith('job:'))).toEqual([])
  hall.device('printer', 'printer').setPaper('full')
  await hall.until('the printer is ready', () => trouble() === null)
  const again = await hall.request(
    'POST',
    `/api/print-jobs/${encodeURIComponent(`${id}/1/1`)}/reprint`,
    undefined,
    'manager',
  )
  expect(again).toMatchObject({ status: 200, body: { job: `${id}/1/2` } })
  await slipsAre('承诺单')
  expect(papers()[0]).toContain('申请人    欧阳雪梅')
})

test('a window with a printer of its own gets its slips there, and no tickets', async () => {
  const own = { id: deviceId('slips-2'), model: 'escpos-printer', columns: 32, window: windowNo(2) } as const
  hall = await StoryHall.open({
    file: (demo) => {
      const [port] = demo.ports.filter(({ devices }) => devices.some(({ id }) => id === 'printer'))
      if (!port) throw new Error('the demo has a printer')
      return { ...demo, ports: [{ ...port, id: 'slips', devices: [own] }, ...demo.ports] }
    },
  })
  await hall.isReady()
  const li = new CaseWindow(() => hall, 2, 'li')
  await wang.sitsDown()
  await li.sitsDown()
  const { case: id } = await li.opens({ item: 'YB-002', applicant })
  const cutAt = (id: string) => hall.device(id, 'printer').papers().length
  await hall.until('slips are cut', () => cutAt('slips-2') === 2)
  await li.finishes(id, { do: 'ask-extension', days: 3, reason: '需要外省核实' })
  // The manager sits at no window: the citizen is told at the one that handles the case.
  await new CaseWindow(() => hall, 2, 'manager').finishes(id, { do: 'approve-extension' })
  await hall.until('the extension is cut', () => cutAt('slips-2') === 3)
  await hall.takesTicket('pension')
  await wang.opens({ item: 'SB-003', applicant })
  await slipsAre(undefined, '承诺单', '办事监督卡')
  expect(
    hall
      .device('slips-2', 'printer')
      .papers()
      .every(({ text }) => text.includes('20261124-2-001')),
  ).toBe(true)
})
