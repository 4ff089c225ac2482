import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasBrowser } from './browser-program.ts'
import { noLonger, StoryBrowser, shows } from './story-browser.ts'
import { StoryHall } from './story-hall.ts'

/** A browser on a busy computer takes its time. */
const longestMs = 60_000

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

/** A page of the window on which replies to its orders are held back until they are let go. */
async function callerWithSlowReplies() {
  const caller = await browser.page('/caller/', 1366, 768)
  await caller.getByRole('button', { name: '王芳' }).click()
  await shows(caller, '.visit', /./)
  const held = Promise.withResolvers<void>()
  await caller.route('**/api/windows/1', async (route) => {
    const response = await route.fetch()
    await held.promise
    await route.fulfill({ response })
  })
  return { caller, letRepliesGo: held.resolve }
}

test.runIf(hasBrowser)(
  'a key counts as soon as the desk shows what it is for, though the reply to the key before is still on its way',
  async () => {
    await hall.takesTicket('social-card')
    const { caller, letRepliesGo } = await callerWithSlowReplies()
    await shows(caller, '.visit-free .visit-number', 'A001')
    await caller.keyboard.press('n')
    await shows(caller, '.visit-called .visit-number', 'A001')
    await caller.keyboard.press('s')
    await shows(caller, '.visit-serving .visit-number', 'A001')
    await caller.keyboard.press('f')
    await noLonger(caller, '.visit-serving')
    await caller.keyboard.press('b')
    await caller.keyboard.press('1')
    await shows(caller, '.visit-paused', /./)
    await noLonger(caller, '.pause-reasons')
    await caller.keyboard.press('b')
    await noLonger(caller, '.visit-paused')
    letRepliesGo()
    expect(hall.journal('window-paused')).toHaveLength(1)
    expect(hall.journal('window-resumed')).toHaveLength(1)
    expect(browser.complaints).toEqual([])
  },
  longestMs,
)

test.runIf(hasBrowser)(
  'a key pressed twice is one order',
  async () => {
    await hall.takesTicket('social-card')
    await hall.takesTicket('social-card')
    const { caller, letRepliesGo } = await callerWithSlowReplies()
    await shows(caller, '.visit-free .visit-number', 'A001')
    const orders: unknown[] = []
    caller.on('request', (request) => {
      if (request.method() === 'POST') orders.push(request.postDataJSON())
    })
    await caller.evaluate(() => {
      for (const _ of [1, 2]) window.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyN' }))
    })
    await shows(caller, '.visit-called .visit-number', 'A001')
    letRepliesGo()
    expect(orders).toEqual([{ do: 'call-next' }])
  },
  longestMs,
)

test.runIf(hasBrowser)(
  'a dialog whose visit ended at the call pad goes, and keys count again',
  async () => {
    await hall.takesTicket('social-card')
    await hall.takesTicket('social-card')
    await hall.does(1, 'wang', 'call-next', 'start')
    const { caller, letRepliesGo } = await callerWithSlowReplies()
    letRepliesGo()
    await shows(caller, '.visit-serving .visit-number', 'A001')
    await caller.keyboard.press('t')
    await caller.getByRole('dialog').waitFor()
    await hall.does(1, 'wang', 'finish')
    await noLonger(caller, '[role=dialog]')
    await caller.keyboard.press('n')
    await shows(caller, '.visit-called .visit-number', 'A002')
    expect(await caller.getByRole('dialog').count()).toBe(0)
  },
  longestMs,
)

test.runIf(hasBrowser)(
  'an urgent ticket and a case asked for once more after a lost reply are no second ones',
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
    await caller.keyboard.press('Enter')
    await shows(caller, '[role=dialog]', '没有连上服务器')
    await caller.locator('[role=dialog] .ant-modal-footer .ant-btn-primary').click()
    await shows(caller, '.cases-strip li', '20261124-1-001')
    expect(hall.journal('case-opened')).toHaveLength(1)
  },
  longestMs,
)
