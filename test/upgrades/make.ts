import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDatabase } from '../../src/core/database.ts'
import { migrations } from '../../src/hall/migrations.ts'
import type { CaseDoneReply } from '../../src/server/case-requests.ts'
import type { PairingReply } from '../../src/server/requests.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { sqlText } from './sql-text.ts'

/** Writes the database of a day in the demo hall, as the present program leaves it. */
async function main() {
  const hall = await StoryHall.open({ startsAt: '2026-11-24T09:00:00+08:00' })
  await aDay(hall)
  await hall.stops()
  const db = readDatabase(join(hall.folder, 'hall.db'), migrations)
  const file = join(import.meta.dirname, `schema-${migrations.length}.sql`)
  writeFileSync(file, sqlText(db))
  db.close()
  console.log(file)
}

/** A little of everything: served and rated, missed, moved, parked, paused, out of paper, shut, left over. */
async function aDay(hall: StoryHall) {
  await hall.isReady()
  const keypad = hall.device('keypad-1', 'keypad')
  await hall.does(1, 'wang', 'sit-down')
  for (const item of ['social-card', 'pension', 'medical', 'social-card', 'pension', 'mortgage']) {
    await hall.takesTicket(item)
  }
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')
  keypad.press(5)
  await hall.until('the keypad says thanks', () => keypad.look().lamp === 'thanks')
  await hall.does(1, 'wang', 'call-next', 'start', { do: 'transfer', toItem: 'mortgage' })
  await hall.does(1, 'wang', 'call-next', 'start', 'park', 'call-next')
  await hall.passes(30_000)
  await hall.does(1, 'wang', 'recall')
  await hall.passes(40_000)
  await hall.does(1, 'wang', 'no-show', { do: 'pause', reason: 'lunch' }, 'resume')
  hall.device('printer', 'printer').setPaper('end')
  await hall.takesTicket('company-new', { class: 'elderly' })
  await hall.request('POST', '/api/hall', { do: 'emergency-close', reason: '停电' }, 'manager')
  await hall.request('POST', '/api/hall', { do: 'reopen' }, 'manager')
  const waiting = await hall.request<PairingReply>('POST', '/api/pairing/wall')
  const screen = { code: waiting.body.code, name: '一楼大屏' }
  await hall.request('POST', '/api/screens', screen, 'admin')
  for (const name of ['booking', 'monitoring']) {
    await hall.request('POST', '/api/tokens', { name, rights: ['hall:read'] }, 'admin')
  }
  await hall.request('DELETE', '/api/tokens/booking', undefined, 'admin')
  await theCaseLog(hall)
  await hall.does(1, 'wang', 'leave')
  await hall.passesUntil('2026-11-25T08:00:00+08:00')
  await hall.takesTicket('household')
}

/** A case with papers missing, accepted later; one that is closed at once; a low rating and what became of it. */
async function theCaseLog(hall: StoryHall) {
  const item = { window: 1, item: 'SB-001', withoutVisit: '邮寄送件' }
  const applicant = { name: '刘爱民', contact: '13900000000' }
  const missing = [{ name: '身份证复印件', fromList: false }]
  const first = await hall.request<CaseDoneReply>(
    'POST',
    '/api/cases',
    { ...item, applicant, papers: missing },
    'wang',
  )
  await hall.request('POST', `/api/cases/${first.body.case}`, { do: 'accept' }, 'wang')
  await hall.request('POST', '/api/cases', { ...item, papers: 'complete' }, 'wang')
  const keypad = hall.device('keypad-1', 'keypad')
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')
  keypad.press(2)
  await hall.until('the keypad says thanks', () => keypad.look().lamp === 'thanks')
  await hall.request('PATCH', '/api/staff-cards/wang', { duty: '社会保障卡受理', badge: '018' }, 'manager')
  const late = { rule: 'untidy', window: 2, day: '2026-11-24', count: 1, evidence: '台面杂乱' }
  await hall.request('POST', '/api/entries', late, 'inspector')
}

await main()
