import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, expect, test } from 'vitest'
import type { HallPart, KioskGroupPart, WindowPart } from '../../src/server/pictures.ts'
import { changed, planned, withoutDevices } from './changed-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const sitDown = { do: 'sit-down' }

test('the second who signs in at a window is told who sits there, and the file allows one only', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  expect(await hall.refuses('POST', '/api/windows/1', sitDown, 'li')).toMatchObject({
    status: 409,
    code: 'window-taken',
    title: '王芳 is signed in at this window',
  })
  expect(await hall.at(1, 'li', 'call-next')).toBe('not-at-window')

  const db = new Database(join(hall.folder, 'hall.db'))
  const sits = (window: number, staff: string) => () =>
    db
      .prepare('INSERT INTO window_shifts (seq, window, staff, from_at) VALUES (9999, ?, ?, 0)')
      .run(window, staff)
  try {
    expect(sits(1, 'li')).toThrow('window_shifts.window')
    expect(sits(2, 'wang')).toThrow('window_shifts.staff')
  } finally {
    db.close()
  }
})

test('two who sit down at the same instant: one gets the window', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(5, 'wang', 'sit-down', 'leave')
  await hall.does(5, 'li', 'sit-down', 'leave')
  const answers = await Promise.all([hall.at(1, 'wang', 'sit-down'), hall.at(1, 'li', 'sit-down')])
  expect(answers.sort()).toEqual(['done', 'window-taken'])
})

test('nobody sits at two windows', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.does(1, 'wang', 'sit-down')
  expect(await hall.refuses('POST', '/api/windows/2', sitDown, 'wang')).toMatchObject({
    code: 'sits-elsewhere',
    title: 'You are signed in at Window 1',
  })
  expect(await hall.at(1, 'wang', 'sit-down')).toBe('done')
  await hall.does(1, 'wang', 'leave')
  await hall.does(2, 'wang', 'sit-down')
})

test('a pause has a reason from the list, and neither pause nor leave with a citizen at the window', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const pause = { do: 'pause', reason: 'lunch' } as const
  await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'sit-down')
  expect(await hall.at(1, 'wang', { do: 'pause', reason: 'coffee' })).toBe('unknown-pause-reason')
  expect(await hall.at(1, 'wang', { do: 'pause', reason: '' })).toBe('unknown-pause-reason')
  expect(await hall.at(1, 'wang', 'resume')).toBe('not-paused')

  for (const command of ['call-next', 'start'] as const) {
    await hall.does(1, 'wang', command)
    expect(await hall.refuses('POST', '/api/windows/1', pause, 'wang')).toMatchObject({
      code: 'finish-first',
      title: 'Number A001 is still at this window',
    })
    expect(await hall.at(1, 'wang', 'leave')).toBe('finish-first')
  }
  await hall.does(1, 'wang', 'finish', pause)
  expect(await hall.at(1, 'wang', pause)).toBe('window-paused')
  expect(await hall.at(1, 'wang', 'call-next')).toBe('window-paused')
  await hall.does(1, 'wang', 'resume', 'leave')
})

test('wall and display show a window as it is: closed, open, called, serving, paused', async () => {
  hall = await StoryHall.open()
  const wall = await hall.screen('wall')
  const display = hall.device('display-1', 'display')
  await hall.isReady()
  async function shows(state: object, lines: [string, string]) {
    await hall.until(`the display shows ${lines}`, () => display.look().lines.join() === lines.join())
    await hall.until(`the wall shows ${JSON.stringify(state)}`, () => {
      const { now } = wall.part<WindowPart>('window:1') ?? {}
      return Object.entries(state).every(([key, value]) => now && Object(now)[key] === value)
    })
  }

  await shows({ state: 'closed' }, ['1号窗口', '暂未开放'])
  await hall.does(1, 'wang', 'sit-down')
  await shows({ state: 'open', staff: '王芳' }, ['1号窗口', '请等候叫号'])
  await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'call-next')
  await shows({ state: 'called', staff: '王芳', number: 'A001' }, ['A001', '请到1号窗口'])
  await hall.does(1, 'wang', 'start')
  await shows({ state: 'serving', number: 'A001' }, ['A001', '正在办理'])
  await hall.does(1, 'wang', 'finish', { do: 'pause', reason: 'meeting' })
  await shows({ state: 'paused', staff: '王芳' }, ['暂停服务', '开会'])
  expect(wall.part<WindowPart>('window:1')?.now).toMatchObject({ reason: { zh: '开会', en: 'Meeting' } })
  await hall.does(1, 'wang', 'resume', 'leave')
  await shows({ state: 'closed' }, ['1号窗口', '暂未开放'])
})

test('in an emergency every screen says so, nobody is called, and everybody keeps their place', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const kiosk = await hall.screen('kiosk')
  const wall = await hall.screen('wall')
  const caller = await hall.screen('caller:1', 'wang')
  const display = hall.device('display-1', 'display')
  for (const item of ['pension', 'pension', 'medical']) await hall.takesTicket(item)
  await hall.does(1, 'wang', 'sit-down', 'call-next')
  await hall.does(2, 'li', 'sit-down')

  const close = { do: 'emergency-close', reason: '消防警报' }
  expect((await hall.refuses('POST', '/api/hall', { ...close, reason: ' ' }, 'manager')).code).toBe(
    'reason-needed',
  )
  expect((await hall.request('POST', '/api/hall', close, 'manager')).status).toBe(200)
  for (const screen of [kiosk, wall, caller]) {
    await hall.until('the screen says so', () => screen.part<HallPart>('hall')?.moment.state === 'emergency')
    expect(screen.part<HallPart>('hall')?.moment).toMatchObject({ reason: '消防警报' })
  }
  await hall.until('the display says so', () => display.look().lines[0] === '大厅临时关闭')
  expect(kiosk.part<KioskGroupPart>('group:A')?.items[0]?.closed).toEqual({ why: 'emergency', opensAt: null })
  expect(await hall.isRefusedTicket('pension')).toMatchObject({
    code: 'no-more-numbers',
    title: 'The hall is closed for an emergency',
  })
  expect(await hall.at(2, 'li', 'call-next')).toBe('hall-in-emergency')

  // Whoever has left for the alarm hears no call: nobody is called again, nobody has failed to appear.
  await hall.passes(61_000)
  expect(await hall.at(1, 'wang', 'recall')).toBe('hall-in-emergency')
  expect(await hall.at(1, 'wang', 'no-show')).toBe('hall-in-emergency')
  expect((await hall.refuses('POST', '/api/hall', close, 'manager')).code).toBe('hall-in-emergency')

  expect((await hall.request('POST', '/api/hall', { do: 'reopen' }, 'manager')).status).toBe(200)
  expect((await hall.refuses('POST', '/api/hall', { do: 'reopen' }, 'manager')).code).toBe('no-emergency')
  await hall.until('the wall is open', () => wall.part<HallPart>('hall')?.moment.state === 'open')
  await hall.does(2, 'li', 'call-next')
  await hall.until('the next in order is called', () => {
    const now = wall.part<WindowPart>('window:2')?.now
    return now?.state === 'called' && now.number === 'A002'
  })
  await hall.does(1, 'wang', 'recall', 'start', 'finish')
})

test('an emergency goes on over a restart and over midnight, until somebody ends it', async () => {
  hall = await StoryHall.open({ file: withoutDevices, startsAt: '2026-11-24T23:50:00+08:00' })
  await hall.request('POST', '/api/hall', { do: 'emergency-close', reason: '停电' }, 'manager')
  hall = await hall.startsAgain()
  await hall.passesUntil('2026-11-25T00:10:00+08:00')
  expect((await hall.isRefusedTicket('pension')).title).toBe('The hall is closed for an emergency')
  hall = await hall.startsAgain()
  expect((await hall.isRefusedTicket('pension')).title).toBe('The hall is closed for an emergency')
  await hall.request('POST', '/api/hall', { do: 'reopen' }, 'manager')
  await hall.takesTicket('pension')
})

test.each([
  { who: 'nobody', as: undefined, status: 401, code: 'sign-in-needed' },
  { who: 'a staff member', as: 'wang', status: 403, code: 'not-allowed' },
  { who: 'an inspector', as: 'inspector', status: 403, code: 'not-allowed' },
])('$who may not close the hall', async ({ as, status, code }) => {
  hall = await StoryHall.open({ file: withoutDevices })
  const close = { do: 'emergency-close', reason: 'fire' }
  expect(await hall.refuses('POST', '/api/hall', close, as)).toMatchObject({ status, code })
  await hall.takesTicket('pension')
})

test('a window that is gone from the hall file lets its citizen and its staff go on elsewhere', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.takesTicket('pension')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start')
  const withoutWindow = planned(({ windows }) => ({ windows: windows.filter(({ no }) => no !== 1) }))
  hall = await hall.startsAgain({ file: changed(withoutDevices, withoutWindow) })

  expect(await hall.at(1, 'wang', 'finish')).toBe('unknown-window')
  expect(await hall.at(2, 'wang', 'sit-down')).toBe('done')
  await hall.does(2, 'wang', 'call-next', 'start', 'finish')
})

test('an item that is gone from the hall file leaves the window free that just served it', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  await hall.takesTicket('pension')
  await hall.takesTicket('medical')
  await hall.does(1, 'wang', 'sit-down', 'call-next', 'start')
  const withoutPension = planned(({ groups, windows }) => ({
    groups: groups.map((group) => ({
      ...group,
      items: group.items.filter(({ code }) => code !== 'pension'),
    })),
    windows: windows.map((window) => ({
      ...window,
      serves: window.serves.filter((code) => code !== 'pension'),
    })),
  }))
  hall = await hall.startsAgain({ file: changed(withoutDevices, withoutPension) })

  expect(hall.rows(`SELECT state FROM visits WHERE number = 'A001'`)).toEqual([
    { state: 'left-over-serving' },
  ])
  await hall.does(1, 'wang', 'call-next', 'start', 'finish')
  expect(hall.rows(`SELECT state FROM visits WHERE number = 'A002'`)).toEqual([{ state: 'finished' }])
})
