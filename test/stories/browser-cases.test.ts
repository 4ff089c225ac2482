import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasBrowser } from './browser-program.ts'
import { CaseWindow } from './case-window.ts'
import { noLonger, StoryBrowser, shows } from './story-browser.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
let browser: StoryBrowser
const wang = new CaseWindow(() => hall, 1, 'wang')
beforeEach(async () => {
  hall = await StoryHall.open()
  await wang.sitsDown()
  browser = await StoryBrowser.open(hall.hall.url)
})
afterEach(async () => {
  await browser.close()
  await hall.ends()
})

test.runIf(hasBrowser)(
  'two keys after "start" the case is accepted, and its line is in the list; a manager approves an extension; a window hands a case on that was handed to it',
  async () => {
    await hall.takesTicket('social-card')
    const caller = await browser.page('/caller/', 1366, 768)
    await caller.getByRole('button', { name: '王芳' }).click()
    await shows(caller, '.visit', 'A001')
    await caller.keyboard.press('n')
    await shows(caller, '.visit-called .visit-number', 'A001')
    await caller.keyboard.press('s')
    await shows(caller, '.visit-serving .visit-number', 'A001')
    await caller.keyboard.press('c')
    await shows(caller, '.open-case [aria-selected=true]', '社会保障卡首次申领')
    await caller.keyboard.press('Enter')
    await shows(caller, '.cases-strip li', '20261124-1-001 社会保障卡首次申领 · 即办件')
    expect(hall.journal('case-accepted').map(({ event }) => event.case)).toEqual(['20261124-1-001'])
    expect(hall.journal('case-opened')[0]?.event.visit).toBe('20261124-A001')

    const { case: id } = await wang.opens({ item: 'SB-003', withoutVisit: '来信' })
    await wang.finishes(id, { do: 'ask-extension', days: 5, reason: '档案须函调' })
    await browser.isLeft(caller)
    const cases = await browser.page('/cases/', 1366, 768)
    await cases.getByRole('button', { name: '陈静' }).click()
    await shows(cases, '.ant-table-row', '20261124-1-001')
    await cases.locator('.ant-table-row', { hasText: id }).click()
    await shows(cases, '.case-file', '档案须函调')
    await cases.locator('.case-acts').getByRole('button', { name: '批准延期', exact: true }).click()
    await cases.getByRole('dialog').last().getByRole('button', { name: '批准延期' }).click()
    await shows(cases, '.case-file', '已批准 陈静')
    expect(
      hall.journal('case-extended').map(({ event }) => [event.case, event.days, event.approvedBy]),
    ).toEqual([[id, 5, 'manager']])

    await wang.finishes(id, { do: 'hand-over', toWindow: 3, reason: '窗口调整' })
    await hall.does(3, 'zhao', 'sit-down')
    await browser.isLeft(cases)
    const windowThree = await browser.page('/cases/', 1366, 768)
    await windowThree.getByRole('button', { name: '赵磊' }).click()
    await windowThree.locator('.ant-table-row', { hasText: id }).click()
    await windowThree.locator('.case-acts').getByRole('button', { name: '转交', exact: true }).click()
    const dialog = windowThree.getByRole('dialog').last()
    await dialog.getByLabel('转给窗口（号）').fill('2')
    await dialog.getByLabel('理由').fill('属于医保')
    await dialog.getByRole('button', { name: '转交' }).click()
    // The case is none of window 3 any more: its file closes, and its line goes.
    await noLonger(windowThree, '[role=dialog]')
    await noLonger(windowThree, '.ant-table-row')
    expect(hall.journal('case-handed-over').map(({ event }) => event.to)).toEqual([
      { window: 3 },
      { window: 2 },
    ])
    expect(browser.complaints).toEqual([])
  },
)
