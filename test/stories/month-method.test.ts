import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { exportJournal } from '../../src/commands/export-journal.ts'
import { rankCommand } from '../../src/commands/rank.ts'
import { verifyEdition } from '../../src/commands/verify-edition.ts'
import { canonicalText } from '../../src/core/canonical.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import { packed } from '../../src/ranking/packed.ts'
import type { RankedMonth, TimeSheet } from '../../src/ranking/ranked-month.ts'
import type {
  MonthOpenReply,
  MonthRankingReply,
  WindowSheetReply,
} from '../../src/server/ranking-requests.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(async () => {
  vi.unstubAllEnvs()
  await hall.ends()
})

const october = '2026-10' as Month

/** As the first program wrote it: without the figures that came later, and with a digit of its own. */
function asInTheFirstProgram({ method: _, hall: figures, ranked, ...month }: RankedMonth): string {
  const { meanOf: _m, lostWithVolume: _l, cases: _c, ...hall } = figures
  const time = ({ compared: _, ...one }: TimeSheet) => one
  const sheets = ranked.map((sheet) => {
    const { waiting, service, ...timeliness } = sheet.timeliness
    return { ...sheet, timeliness: { ...timeliness, waiting: time(waiting), service: time(service) } }
  })
  return canonicalText({ ...month, hall, ranked: sheets }).replace(/"total":"\d/, '"total":"1')
}

/** October, closed by the first program. */
async function closedEarlier() {
  hall = await octoberHall()
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  const path = `/api/months/${october}`
  const { body } = await hall.request<MonthRankingReply>('GET', path, undefined, 'inspector')
  const [last] = hall.rows<{ seq: number; hash: string }>(
    'SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1',
  )
  const [seated] = hall.journal('window-staffed')
  if (!last || !seated) throw new Error('nothing happened')
  const closed = {
    type: 'month-closed',
    month: october,
    edition: 1,
    staff: seated.event.staff,
    reason: null,
    ...last,
    rulebook: 1,
    result: packed(asInTheFirstProgram(body.ranking as RankedMonth)),
    changes: [],
    models: [],
  } as const
  await hall.hall.core.spine.execute('hall', () => ({
    ok: true,
    value: { events: [closed], answer: null },
  }))
}

test('an edition of the first program is shown, and whoever verifies it is sent to that program', async () => {
  await closedEarlier()
  const sheet = await hall.request<WindowSheetReply>(
    'GET',
    `/api/months/${october}/windows/1`,
    undefined,
    'wang',
  )
  expect(sheet).toMatchObject({ status: 200, body: { edition: 1, sheet: { window: 1 } } })
  expect(sheet.body.hall.meanOf).toBeUndefined()

  // By another arithmetic it comes out otherwise without anything having happened since.
  const path = `/api/months/${october}/open`
  expect((await hall.request<MonthOpenReply>('GET', path, undefined, 'manager')).body.changed).toBeFalsy()

  vi.stubEnv('HALL_DATA', hall.folder)
  const again = await rankCommand([october])
  expect(again.lines.at(-1)).toMatch(/^第 1 版按计算方法 1 得出.*edition 1 was reckoned by method 1/)
  expect(again.holds).toBe(true)

  const journal = join(hall.folder, 'journal.jsonl')
  await exportJournal(join(hall.folder, 'hall.db'), [journal])
  const proof = await rankCommand(['--verify', `${october}/1`, '--journal', journal])
  expect(proof.lines[0]).toMatch(/^\d+ rows of the journal hold$/)
  expect(proof.lines[1]).toContain('verify it with the program that closed it')
  expect(proof.holds).toBe(false)
})

test('a correction of it by this program says that the method is another one, and is proven by this program', async () => {
  await closedEarlier()
  const order = { edition: 2, reason: '按新的计算方法复核' }
  expect((await hall.request('POST', `/api/months/${october}/close`, order, 'manager')).status).toBe(200)
  const path = `/api/months/${october}`
  const { body } = await hall.request<MonthRankingReply>('GET', path, undefined, 'manager')
  expect(body.edition?.changes[0]).toEqual({ window: null, figure: 'method', was: '1', is: '2' })
  expect(body.edition?.changes).toContainEqual(expect.objectContaining({ window: 1, figure: 'total' }))
  const xlsx = await hall.request<string>('GET', `${path}/export.xlsx`, undefined, 'manager')
  expect(xlsx.body.startsWith('PK')).toBe(true)

  const journal = join(hall.folder, 'journal.jsonl')
  await exportJournal(join(hall.folder, 'hall.db'), [journal])
  expect(await verifyEdition(journal, october, 2)).toMatchObject({ faults: [], otherMethod: null })
})
