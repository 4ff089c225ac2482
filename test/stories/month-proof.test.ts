import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportJournal } from '../../src/commands/export-journal.ts'
import { rankCommand } from '../../src/commands/rank.ts'
import { verifyEdition } from '../../src/commands/verify-edition.ts'
import { staffId, windowNo } from '../../src/core/ids.ts'
import { ok } from '../../src/core/result.ts'
import { MonthReader } from '../../src/hall/month-reader.ts'
import { closeMonth } from '../../src/ranking/close-month.ts'
import type { RankingEvent } from '../../src/ranking/events.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import { packed, unpacked } from '../../src/ranking/packed.ts'
import type { RankedMonth } from '../../src/ranking/ranked-month.ts'
import { recomputed, rowsOf, script } from '../ranking-month/recomputed.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

const month = '2026-10' as Month
type Closed = Extract<RankingEvent, { type: 'month-closed' }>

/** The first edition of October, and what it says. */
function closedOf(hall: StoryHall) {
  const closed = hall.journal('month-closed')[0]?.event
  if (!closed) throw new Error('October is not closed')
  const text = unpacked(closed.result)
  return { closed, text, ranking: JSON.parse(text) as RankedMonth }
}

const otherTotal = (text: string) =>
  text.replace(/"total":"(\d+)\.(\d)/, (_, whole, digit) => `"total":"${whole}.${(Number(digit) + 1) % 10}`)

describe('a closed October', () => {
  let hall: StoryHall
  let journal: string
  beforeAll(async () => {
    hall = await octoberHall()
    const enter = (rule: string, window: number, count: number, more = {}) =>
      hall.request(
        'POST',
        '/api/entries',
        { rule, window, day: '2026-10-20', count, evidence: '巡查', ...more },
        'inspector',
      )
    await enter('forms-out', 1, 3)
    await enter('quarrel', 3, 1)
    await enter('praised', 3, 1, { hundredths: 50 })
    await enter('untidy', 6, 2)
    await hall.request('POST', '/api/entries/4', { do: 'withdraw', reason: '看错窗口' }, 'manager')
    await daysPass(hall, '2026-11-08T09:00:00+08:00')
    await hall.request('POST', `/api/months/${month}/close`, { edition: 1 }, 'manager')
    journal = join(hall.folder, 'journal.jsonl')
    await exportJournal(join(hall.folder, 'hall.db'), [journal])
  })
  afterAll(() => hall.ends())

  test('is reckoned again by a script that shares no code with the program, equal to the digit', async () => {
    const again = await recomputed(hall.folder, month)
    expect(again).toEqual(rowsOf(closedOf(hall).ranking))
    expect(again).toHaveLength(3)
    expect(readFileSync(script, 'utf8').split('\n').length).toBeLessThanOrEqual(201)
  })

  test('is proven from the exported journal alone', async () => {
    expect(await verifyEdition(journal, month, 1)).toMatchObject({ faults: [], edition: { edition: 1 } })
    const report = await rankCommand(['--verify', `${month}/1`, '--journal', journal])
    expect(report).toMatchObject({ holds: true })
    expect((await verifyEdition(journal, month, 2)).faults).toEqual([
      'no edition 2 of 2026-10 is in this journal',
    ])
  })

  test('is not proven where one row of the journal was changed', async () => {
    const changed = join(hall.folder, 'changed.jsonl')
    const rows = readFileSync(journal, 'utf8').split('\n')
    const at = rows.findIndex((row) => row.includes('"type":"visit-rated"'))
    writeFileSync(changed, rows.with(at, rows[at]?.replace(/"level":\d/, '"level":3') ?? '').join('\n'))
    expect((await verifyEdition(changed, month, 1)).faults[0]).toBe(
      `row ${at + 1}: its hash does not fit its content and the row before`,
    )
    writeFileSync(changed, rows.toSpliced(at, 1).join('\n'))
    expect((await verifyEdition(changed, month, 1)).faults[0]).toBe(`row ${at + 1} is missing`)
  })
})

test.each([
  [[], 'Which month is to be ranked?'],
  [['2026-13'], '2026-13 is no month such as 2026-10.'],
  [['2026-10/1'], '2026-10/1 is an edition: --verify proves it.'],
  [['2026-10', '2026-11'], '2026-11 is too much.'],
  [['--verify', '2026-10', '--journal', 'j'], 'Which edition of 2026-10? The first one is 2026-10/1.'],
  [['--verify', '2026-10/1'], 'An edition is proven from an exported journal: say which with --journal.'],
])('rank %j says what it lacks', async (args, says) => {
  await expect(rankCommand(args)).rejects.toThrow(says)
})

test.each([
  ['another digit', 'result', (closed: Closed) => ({ result: packed(otherTotal(unpacked(closed.result))) })],
  ['other model windows', 'models', () => ({ models: [windowNo(6)] })],
  ['another rulebook', 'rulebook', () => ({ rulebook: 2 })],
  [
    'a change that there was not',
    'changes',
    () => ({ changes: [{ window: windowNo(1), figure: 'total', was: '1.0000', is: '2.0000' }] as const }),
  ],
] as const)('an edition with %s is not proven, though its chain holds', async (_, name, spoiled) => {
  const hall = await octoberHall()
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `/api/months/${month}/close`, { edition: 1 }, 'manager')
  const { closed } = closedOf(hall)
  const changed = { ...closed, edition: 2, reason: '核对', ...spoiled(closed) }
  await hall.hall.core.spine.execute('hall', () => ok({ events: [changed], answer: null }))
  const journal = join(hall.folder, 'journal.jsonl')
  await exportJournal(join(hall.folder, 'hall.db'), [journal])
  const { faults } = await verifyEdition(journal, month, 2)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(new RegExp(`^${name}: the edition says …`))
  await hall.ends()
})

test('what comes while a month is reckoned is not in its edition, which is proven all the same', async () => {
  const hall = await octoberHall()
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  const { core } = hall.hall
  const reckoned = new MonthReader(core.db).reckon(month)
  const late = { rule: 'untidy', window: 1, day: '2026-10-20', count: 5, evidence: '巡查' }
  expect((await hall.request('POST', '/api/entries', late, 'inspector')).status).toBe(201)
  const order = { edition: 1, reason: null, staff: staffId('manager') }
  const closes = await core.spine.execute('staff:manager', () =>
    closeMonth(reckoned, core.queue().day, null, order),
  )
  expect(closes.ok).toBe(true)

  const [entry] = hall.journal('entry-made')
  const { closed, ranking } = closedOf(hall)
  expect(closed.seq).toBeLessThan(entry?.seq ?? 0)
  expect(ranking.ranked.flatMap(({ discipline }) => discipline.deductions)).toEqual([])
  expect(await recomputed(hall.folder, month)).toEqual(rowsOf(ranking))
  const journal = join(hall.folder, 'journal.jsonl')
  await exportJournal(join(hall.folder, 'hall.db'), [journal])
  expect((await verifyEdition(journal, month, 1)).faults).toEqual([])
  await hall.ends()
})
