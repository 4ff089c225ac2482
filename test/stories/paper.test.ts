import { afterEach, expect, test } from 'vitest'
import type { DevicePart, JobPart, KioskJobPart, KioskPrinterPart } from '../../src/server/pictures.ts'
import type { TicketReply } from '../../src/server/requests.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

/** A hall with every device ready. A quick one leaves devices less time to answer: only where a story must wait. */
async function opens(speed = 1) {
  hall = await StoryHall.open({ speed })
  await hall.isReady()
}

const printer = () => hall.device('printer', 'printer')
const printed = () =>
  printer()
    .papers()
    .map(({ text }) => /[A-D]\d{3,4}/.exec(text)?.[0])
const shown = () => hall.shownToManager<DevicePart>('device:printer')
const troubleIs = (trouble: DevicePart['trouble']) =>
  hall.until(`the manager sees ${trouble}`, () => shown()?.trouble === trouble)
const paperIs = ({ job }: TicketReply, paper: JobPart['paper']) =>
  hall.until(`the paper is ${paper}`, () => hall.shownToManager<JobPart>(`job:${job}`)?.paper === paper)
const isPrinted = (...numbers: string[]) =>
  hall.until(`papers ${numbers} are cut`, () => printed().join() === numbers.join())
const reprint = (job: string | null, as?: string) =>
  hall.request<{ job: string; code: string }>(
    'POST',
    `/api/print-jobs/${encodeURIComponent(job ?? '')}/reprint`,
    undefined,
    as,
  )

/** How every paper that was ever asked for has ended: job and end. */
const paperIsProven = (...ends: string[]) =>
  hall.until(`the papers are ${ends}`, () => {
    const jobs = hall.rows<{ text: string }>(
      `SELECT substr(job, 10) || ' ' || state AS text FROM print_jobs ORDER BY queued_at, job`,
    )
    return jobs.map(({ text }) => text).join() === ends.join()
  })

test('without paper the number holds, the citizen is told at once, and a refill does not print old numbers', async () => {
  await opens()
  const kiosk = await hall.screen('kiosk')
  printer().setPaper('end')
  await troubleIs('paper-end')
  const kioskPrinter = () => kiosk.part<KioskPrinterPart>('printer')
  await hall.until('the kiosk knows', () => kioskPrinter()?.trouble === 'paper-end')
  expect(kioskPrinter()?.ready).toBe(false)
  expect(shown()?.words).toMatchObject({
    wrong: { zh: '打印机缺纸' },
    remedy: { zh: '请更换纸卷并合上机盖' },
  })

  const early: TicketReply[] = []
  for (let count = 0; count < 4; count++) early.push(await hall.takesTicket('pension'))
  expect(early[0]).toMatchObject({ number: 'A001', printerReady: false })
  await hall.passes(61_000)
  for (const ticket of early) await paperIs(ticket, 'expired')
  const jobShown = () => kiosk.part<KioskJobPart>(`job:${early[0]?.job}`)?.paper
  await hall.until('the kiosk says that no paper comes', () => jobShown() === 'expired')

  await hall.takesTicket('pension')
  printer().setPaper('full')
  await isPrinted('A005')
  const next = await hall.takesTicket('pension')
  expect(next.printerReady).toBe(true)
  await isPrinted('A005', 'A006')
  await hall.does(1, 'wang', 'sit-down', 'call-next')
  expect(hall.journal('ticket-called')[0]?.event.visit).toBe('20261124-A001')
  const expired = ['A001/1', 'A002/1', 'A003/1', 'A004/1'].map((job) => `${job} expired`)
  await paperIsProven(...expired, 'A005/1 printed', 'A006/1 printed')
})

test('a refill within the minute prints what waits, once each and in order', async () => {
  await opens()
  printer().setPaper('end')
  await troubleIs('paper-end')
  for (let count = 0; count < 3; count++) await hall.takesTicket('pension')
  await hall.passes(30_000)
  printer().setPaper('full')
  await isPrinted('A001', 'A002', 'A003')
  await troubleIs(null)
  printer().setPaper('end')
  await troubleIs('paper-end')
  printer().setPaper('full')
  await troubleIs(null)
  expect(printed()).toHaveLength(3)
})

test('a paper is printed again when a person asks, marked, and the journal says who asked', async () => {
  await opens()
  const ticket = await hall.takesTicket('pension')
  await isPrinted('A001')
  expect(printer().papers()[0]?.text).not.toContain('补打')
  expect((await reprint(ticket.job)).status).toBe(401)
  expect((await reprint('20261124-A009/1', 'wang')).body.code).toBe('unknown-job')

  expect((await reprint(ticket.job, 'wang')).body.job).toBe('20261124-A001/2')
  await isPrinted('A001', 'A001')
  expect(printer().papers()[1]?.text).toContain('补打')
  expect(hall.journal('paper-queued').map(({ by }) => by)).toEqual(['kiosk', 'staff:wang'])
})

test('what was being printed when the power went is never printed again unasked', async () => {
  await opens()
  printer().setCutter('jammed')
  const ticket = await hall.takesTicket('pension')
  await paperIs(ticket, 'printing')
  hall = await hall.losesPower()
  await hall.isReady()
  await paperIs(ticket, 'unknown')
  await hall.takesTicket('pension')
  await isPrinted('A002')

  await reprint(ticket.job, 'manager')
  await isPrinted('A002', 'A001')
  expect(printer().papers()[1]?.text).toContain('补打')
  await paperIsProven('A001/1 unknown', 'A002/1 printed', 'A001/2 printed')
})

test('what was being printed when the program was stopped is never printed again unasked', async () => {
  await opens()
  printer().setCutter('jammed')
  const ticket = await hall.takesTicket('pension')
  await paperIs(ticket, 'printing')
  hall = await hall.startsAgain()
  await hall.isReady()
  await paperIs(ticket, 'unknown')
  await hall.takesTicket('pension')
  await isPrinted('A002')
})

test('what waited for paper when the power went is printed once, if its citizen can still be there', async () => {
  await opens()
  printer().setPaper('end')
  await troubleIs('paper-end')
  await hall.takesTicket('pension')
  await hall.passes(45_000)
  await hall.takesTicket('pension')
  await hall.passes(10_000)
  hall = await hall.losesPower({ startsAt: '2026-11-24T10:01:10+08:00' })
  await isPrinted('A002')
  await paperIsProven('A001/1 expired', 'A002/1 printed')
  hall = await hall.startsAgain()
  await hall.isReady()
  await hall.takesTicket('pension')
  await isPrinted('A003')
})

test('a jammed cutter stops that paper for a person to see, and the next one is printed', async () => {
  await opens(4)
  printer().setCutter('jammed')
  const ticket = await hall.takesTicket('pension')
  await troubleIs('cutter')
  await paperIs(ticket, 'stopped')
  expect(shown()?.words?.wrong.zh).toBe('切刀卡纸')
  printer().reboot()
  printer().setCutter('well')
  await troubleIs(null)
  await hall.takesTicket('pension')
  await hall.until('the next one is printed', () => printed().at(-1) === 'A002')
  expect(printed()).not.toContain('A001')
})

test('an open cover and a roll that is nearly used up are shown with words', async () => {
  await opens()
  printer().setCover('open')
  await troubleIs('cover-open')
  expect(shown()?.words).toMatchObject({ wrong: { zh: '打印机机盖打开' }, remedy: { zh: '请合上机盖' } })
  printer().setCover('closed')
  await troubleIs(null)
  printer().setPaper('near-end')
  await hall.until('the manager sees that the roll ends soon', () => shown()?.paperNearEnd === true)
  expect(shown()?.state).toBe('ready')
  expect((await hall.takesTicket('pension')).printerReady).toBe(true)
})

test('every device whose cable is pulled shows it, and comes back by itself with nothing lost', async () => {
  await opens(4)
  const devices = ['printer', 'keypad-1', 'display-1'] as const
  const part = (id: string) => hall.shownToManager<DevicePart>(`device:${id}`)
  for (const id of devices) hall.hall.simulated.get(part(id)?.id as never)?.wire.pull()
  for (const id of devices) {
    await hall.until(`${id} is missed`, () => part(id)?.trouble === 'port-missing')
    expect(part(id)?.words?.wrong.zh).toBe('串口连接断开')
  }
  const ticket = await hall.takesTicket('pension')
  expect(ticket.printerReady).toBe(false)
  await hall.does(1, 'wang', 'sit-down', 'call-next')

  for (const id of devices) hall.hall.simulated.get(part(id)?.id as never)?.wire.plug()
  await hall.isReady()
  await isPrinted('A001')
  const display = hall.device('display-1', 'display')
  await hall.until('the display calls', () => display.look().lines.join('|') === 'A001|请到1号窗口')
})
