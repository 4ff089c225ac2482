import { afterEach, beforeEach, expect, test } from 'vitest'
import type { WindowRequest } from '../../src/server/requests.ts'
import { hasBrowser } from './browser-program.ts'
import { noLonger, StoryBrowser, shows } from './story-browser.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
let browser: StoryBrowser
beforeEach(async () => {
  hall = await StoryHall.open()
  await hall.does(1, 'wang', 'sit-down')
  browser = await StoryBrowser.open(hall.hall.url)
})
afterEach(async () => {
  await browser.close()
  await hall.ends()
})

test.runIf(hasBrowser)(
  'keys count as soon as the desk shows what they are for, however late replies are, and pressed twice once',
  async () => {
    await hall.takesTicket('social-card')
    await hall.takesTicket('social-card')
    const caller = await browser.page('/caller/', 1366, 768)
    await caller.getByRole('button', { name: '王芳' }).click()
    await shows(caller, '.visit-free .visit-number', 'A001')
    const orders: unknown[] = []
    const repliesGo = Promise.withResolvers<void>()
    await caller.route('**/api/windows/1', async (route) => {
      orders.push(route.request().postDataJSON())
      const response = await route.fetch()
      await repliesGo.promise
      await route.fulfill({ response })
    })
    await caller.evaluate(() => {
      for (const _ of [1, 2]) window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN' }))
    })
    await shows(caller, '.visit-called .visit-number', 'A001')
    await caller.keyboard.press('s')
    await shows(caller, '.visit-serving .visit-number', 'A001')
    await caller.keyboard.press('f')
    await shows(caller, '.visit-free .visit-number', 'A002')
    await caller.keyboard.press('b')
    await caller.keyboard.press('1')
    await shows(caller, '.visit-paused', /./)
    await noLonger(caller, '.pause-reasons')
    await caller.keyboard.press('b')
    await shows(caller, '.visit-free .visit-number', 'A002')
    repliesGo.resolve()
    expect(orders.map((order) => (order as WindowRequest).do)).toEqual([
      'call-next',
      'start',
      'finish',
      'pause',
      'resume',
    ])

    await hall.does(1, 'wang', 'call-next', 'start')
    await shows(caller, '.visit-serving .visit-number', 'A002')
    await caller.keyboard.press('t')
    await caller.getByRole('dialog').waitFor()
    // At the call pad: the dialog has nothing to transfer any more, and goes.
    await hall.does(1, 'wang', 'finish')
    await noLonger(caller, '[role=dialog]')
    await caller.keyboard.press('b')
    await shows(caller, '.pause-reasons', /./)
    expect(browser.complaints).toEqual([])
  },
)

test.runIf(hasBrowser)(
  'an urgent ticket and a case asked for once more after a lost reply are no second ones, and the case is of its visit',
  async () => {
    await hall.takesTicket('social-card')
    await hall.does(1, 'wang', 'call-next', 'start')
    const caller = await browser.page('/caller/', 1366, 768)
    await caller.getByRole('button', { name: '王芳' }).click()
    await shows(caller, '.visit-serving .visit-number', 'A001')
    /** The next request to this address is carried out, and its reply is lost. */
    const losesReply = (address: string) =>
      caller.route(
        address,
        async (route) => {
          await route.fetch()
          await route.abort()
        },
        { times: 1 },
      )

    await losesReply('**/api/tickets')
    await caller.getByRole('button', { name: '发急件号' }).click()
    await caller.getByLabel('办理事项').click()
    await caller.keyboard.press('Enter')
    await caller.getByLabel('急件原因').fill('孕妇')
    await caller.keyboard.press('Enter')
    await shows(caller, '[role=dialog]', '没有连上服务器')
    await caller.getByRole('button', { name: '发号', exact: true }).click()
    await shows(caller, '.issued-ticket', 'A002')
    await caller.keyboard.press('Escape')
    await noLonger(caller, '[role=dialog]')
    expect(hall.journal('ticket-issued').map(({ event }) => event.number)).toEqual(['A001', 'A002'])

    await losesReply('**/api/cases')
    await caller.keyboard.press('c')
    await shows(caller, '.open-case [aria-selected=true]', '社会保障卡首次申领')
    // Meanwhile the call pad is pressed: the case is still that of the citizen for whom the dialog was opened.
    await hall.does(1, 'wang', 'finish', 'call-next', 'start')
    await shows(caller, '.visit-serving .visit-number', 'A002')
    await caller.keyboard.press('Enter')
    await shows(caller, '[role=dialog]', '没有连上服务器')
    await caller.locator('[role=dialog] .ant-modal-footer .ant-btn-primary').click()
    await shows(caller, '.cases-in-hand b', '1')
    await noLonger(caller, '[role=dialog]')
    expect(hall.journal('case-opened').map(({ event }) => event.visit)).toEqual(['20261124-A001'])
  },
)
