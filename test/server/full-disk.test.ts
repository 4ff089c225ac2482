import { afterEach, beforeEach, expect, test } from 'vitest'
import type { KioskJobPart } from '../../src/server/pictures.ts'
import type { Problem, TicketReply } from '../../src/server/requests.ts'
import { StoryHall } from '../stories/story-hall.ts'

let hall: StoryHall
beforeEach(async () => {
  hall = await StoryHall.open()
  await hall.isReady()
})
afterEach(() => hall.ends())

/** The disk takes no further page: SQLite refuses with SQLITE_FULL, as on a disk without room. */
function diskIsFull() {
  const { db } = hall.hall.core
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`)
}
const thereIsRoomAgain = () => hall.hall.core.db.pragma('max_page_count = 1000000')

const health = async () => (await hall.request<{ ok: boolean }>('GET', '/healthz')).status

/** Citizens come until the last free bytes are written and the hall stays unable to store; what they got. */
async function ticketsUntilNothingFits(): Promise<{ given: TicketReply[]; refused: Problem }> {
  const given: TicketReply[] = []
  let refused: Problem | undefined
  // Small events still fit for a while after the first ticket that does not.
  for (let refusedInTurn = 0; refusedInTurn < 3; ) {
    const reply = await hall.request<TicketReply & Problem>('POST', '/api/tickets', { item: 'pension' })
    if (reply.status === 201) given.push(reply.body)
    else refused = reply.body
    await hall.passes(0)
    refusedInTurn = reply.status === 503 && (await health()) === 503 ? refusedInTurn + 1 : 0
  }
  return { given, refused: refused! }
}

const cutPapers = () => hall.device('printer', 'printer').look().cut

test('with a full disk tickets are refused in words; with room again service goes on by itself', async () => {
  expect(await health()).toBe(200)
  await hall.takesTicket('pension')
  diskIsFull()
  const { given, refused } = await ticketsUntilNothingFits()
  expect(refused).toMatchObject({ code: 'storage-failed', status: 503 })
  expect(refused.title).toMatch(/Nothing could be stored/)
  expect(refused.detail).toMatch(/disk space/)
  const chinese = { 'accept-language': 'zh-CN' }
  const told = await hall.request<Problem>('POST', '/api/tickets', { item: 'pension' }, undefined, chinese)
  expect(told.body.detail).toMatch(/磁盘/)
  expect((await hall.request('POST', '/api/session', { name: 'li', password: 'demo-lina' })).status).toBe(503)
  // Time that passes writes nothing, and proves nothing about the disk.
  await hall.passes(1_000)
  expect(await health()).toBe(503)

  thereIsRoomAgain()
  await hall.passes(1_000)
  expect(await health()).toBe(200)
  // The next one gets the next number: none is lost, none is given twice.
  const next = await hall.takesTicket('pension')
  expect(Number(next.number.slice(1))).toBe(given.length + 2)
  expect(hall.rows('SELECT count(*) AS n FROM print_jobs')).toEqual([{ n: given.length + 2 }])
  await hall.until('every paper is cut', () => cutPapers() === given.length + 2)
  const resumed = hall.journal('storage-resumed')
  expect(resumed.length).toBeGreaterThan(0)
  for (const { at, event } of resumed) expect(event.since).toBeLessThanOrEqual(at)
})

test('a keypad keeps a press that the disk did not take, and delivers it when there is room', async () => {
  const keypad = hall.device('keypad-1', 'keypad')
  const { visit } = await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
  await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')
  diskIsFull()
  await ticketsUntilNothingFits()

  const before = hall.hall.core.journal.lastSeq
  keypad.press(5)
  await hall.until('the press is held', () => keypad.look().unsent === 1)
  await hall.passes(3_000)
  expect(keypad.look()).toMatchObject({ unsent: 1 })
  expect(keypad.look().lamp).not.toBe('thanks')
  expect(hall.ratingOf(visit)).toBeNull()
  expect(hall.hall.core.journal.lastSeq).toBe(before)

  thereIsRoomAgain()
  await hall.until('the keypad says thanks', () => keypad.look().lamp === 'thanks')
  expect(hall.ratingOf(visit)).toBe(5)
  expect(hall.journal('key-pressed')).toHaveLength(1)
})

test('what printer and cables did meanwhile is known as soon as there is room', async () => {
  diskIsFull()
  await ticketsUntilNothingFits()
  const conditionOf = (device: string) =>
    hall.rows<{ condition: string }>('SELECT condition FROM devices WHERE device = ?', device)[0]?.condition
  hall.device('display-1', 'display').wire.pull()
  hall.device('printer', 'printer').setCover('open')
  await hall.until('the printer has said it', () => hall.device('printer', 'printer').look().cover === 'open')
  await hall.passes(10_000)
  expect(conditionOf('display-1')).toContain('ready')

  thereIsRoomAgain()
  await hall.passes(1_000)
  await hall.until('the manager sees both', () =>
    ['printer', 'display-1'].every(
      (id) => hall.shownToManager<{ state: string }>(`device:${id}`)?.state === 'trouble',
    ),
  )
  expect(conditionOf('printer')).toContain('cover-open')
  expect(conditionOf('display-1')).toContain('port-missing')
})

test('papers that wait for their printer while the disk is full are printed when there is room', async () => {
  const kiosk = await hall.screen('kiosk')
  const printer = hall.device('printer', 'printer')
  printer.wire.pull()
  await hall.until('the printer is away', () => kiosk.part<{ ready: boolean }>('printer')?.ready === false)
  diskIsFull()
  const { given } = await ticketsUntilNothingFits()
  printer.wire.plug()
  await hall.passes(5_000)
  expect(cutPapers()).toBe(0)

  thereIsRoomAgain()
  await hall.passes(1_000)
  await hall.until('every paper is cut', () => cutPapers() === given.length)
  await hall.until('every paper is proven', () =>
    given.every(({ job }) => kiosk.part<KioskJobPart>(`job:${job}`)?.paper === 'printed'),
  )
})

test('a paper that is cut when the disk fails is proven later, and not printed twice', async () => {
  const kiosk = await hall.screen('kiosk')
  const { db } = hall.hall.core
  const printer = hall.device('printer', 'printer')
  // Between the cut and the printer's report of it.
  printer.onChange(() => {
    if (printer.look().cut === 1) db.pragma('query_only = ON')
  })
  const { job } = await hall.takesTicket('pension')
  await hall.until('the paper is cut', () => printer.look().cut === 1)
  // Longer than a citizen waits for paper that was not begun.
  await hall.passes(50_000)
  await hall.passes(50_000)
  expect(kiosk.part<KioskJobPart>(`job:${job}`)?.paper).toBe('printing')

  printer.onChange(() => {})
  db.pragma('query_only = OFF')
  await hall.passes(1_000)
  await hall.until('the paper is proven', () => kiosk.part<KioskJobPart>(`job:${job}`)?.paper === 'printed')
  expect(printer.look().cut).toBe(1)
})

test('what was acknowledged is there after the plug is pulled on a full disk', async () => {
  diskIsFull()
  const { given } = await ticketsUntilNothingFits()
  hall = await hall.losesPower()
  const kept = hall.journal('ticket-issued').map(({ event }) => event.number)
  expect(kept).toEqual(given.map(({ number }) => number))
  expect(await health()).toBe(200)
})
