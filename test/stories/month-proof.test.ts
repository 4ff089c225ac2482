import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportJournal } from '../../src/commands/export-journal.ts'
import { rankCommand } from '../../src/commands/rank.ts'
import { verifyEdition } from '../../src/commands/verify-edition.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import { packed, unpacked } from '../../src/ranking/packed.ts'
import type { RankedMonth } from '../../src/ranking/ranked-month.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

const month = '2026-10' as Month
const script = resolve(import.meta.dirname, '../ranking-month/recompute.mjs')

/** The first edition of October, and what it says. */
function closedOf(hall: StoryHall) {
  const closed = hall.journal('month-closed')[0]?.event
  if (!closed) throw new Error('October is not closed')
  const text = unpacked(closed.result)
  return { closed, text, ranking: JSON.parse(text) as RankedMonth }
}

/** What the independent script reckons, next to what the edition says. */
const figuresOf = ({ ranked, notRanked }: RankedMonth) =>
  [...ranked, ...notRanked]
    .map((sheet) => ({
      window: sheet.window,
      place: 'place' in sheet ? sheet.place : null,
      total: 'total' in sheet ? sheet.total : null,
      discipline: sheet.discipline.score,
      voice: sheet.voice?.score ?? null,
      timeliness: sheet.timeliness.score,
      visits: sheet.visits,
    }))
    .sort((a, b) => a.window - b.window)

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

  test('is reckoned again by a script that shares no code with the program, equal to the digit', () => {
    const again = JSON.parse(
      execFileSync(process.execPath, [script, journal, month, '1'], { encoding: 'utf8' }),
    )
    expect(again).toEqual(figuresOf(closedOf(hall).ranking))
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

test('an edition with one digit changed is not proven, though its chain holds', async () => {
  const hall = await octoberHall()
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  const { spine } = hall.hall.core
  await hall.request('POST', `/api/months/${month}/close`, { edition: 1 }, 'manager')
  const { closed, text } = closedOf(hall)
  const result = text.replace(
    /"total":"(\d+)\.(\d)/,
    (_, whole, digit) => `"total":"${whole}.${(Number(digit) + 1) % 10}`,
  )
  const changed = { ...closed, edition: 2, reason: '', result: packed(result), changes: [] }
  await spine.execute('hall', () => ({ ok: true, value: { events: [changed], answer: null } }))
  const journal = join(hall.folder, 'journal.jsonl')
  await exportJournal(join(hall.folder, 'hall.db'), [journal])
  const { faults } = await verifyEdition(journal, month, 2)
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^result: the edition says …/)
  await hall.ends()
})
