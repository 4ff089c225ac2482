import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasBrowser } from './browser-program.ts'
import { fontsOf, noLonger, StoryBrowser, shows } from './story-browser.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
let browser: StoryBrowser
beforeEach(async () => {
  hall = await StoryHall.open()
  browser = await StoryBrowser.open(hall.hall.url)
})
afterEach(async () => {
  await browser.close()
  await hall.ends()
})

/** A citizen touches an item and sees a number. */
async function takesNumber(kiosk: Page, item: string): Promise<string> {
  await kiosk.getByRole('button', { name: item }).click()
  return (await kiosk.locator('.ticket-number').textContent()) ?? ''
}

const onlyOwnFonts = async (page: Page, place: string) => {
  const fonts = await fontsOf(page, place)
  expect(fonts, place).not.toHaveLength(0)
  for (const font of fonts) expect(font, place).toMatchObject({ isCustomFont: true })
}

test.runIf(hasBrowser)(
  'a citizen is served, from the touch at the kiosk to the thanks of the keypad',
  async () => {
    await hall.isReady()
    const kiosk = await browser.page('/kiosk/', 1080, 1920)
    const wall = await browser.page('/wall/', 1920, 1080)
    const sim = await browser.page('/sim/', 1600, 1000)
    const caller = await browser.page('/caller/', 1366, 768)

    // The kiosk speaks English to whoever asks for it, and Chinese again to the next.
    await shows(kiosk, 'h1 .pair-first', '请选择办理事项')
    await kiosk.getByRole('button', { name: 'English' }).click()
    await shows(kiosk, 'h1 .pair-first', 'What can we do for you?')
    await kiosk.getByRole('button', { name: '中文' }).click()
    await shows(kiosk, 'h1 .pair-first', '请选择办理事项')

    expect(await takesNumber(kiosk, '社会保障卡申领')).toBe('A001')
    await shows(kiosk, '[role=status]', '请取走小票')
    expect(hall.device('printer', 'printer').papers()[0]?.text).toContain('A001')
    await shows(sim, '.printer-place', '')
    await sim.locator('.papers img').waitFor()

    await caller.getByRole('button', { name: '王芳' }).click()
    await caller.locator('.choose-tile').first().click()
    await shows(caller, '.visit', 'A001')
    await caller.keyboard.press('n')
    await shows(caller, '.visit-called .visit-number', 'A001')
    await shows(wall, '.large-call-number', 'A001')
    await shows(wall, '.large-call-window', '1')
    await shows(sim, '.place-window', '请到1号窗口')

    // Whoever loads a page again sees what is.
    await Promise.all([caller.reload(), wall.reload()])
    await shows(wall, '.large-call-number', 'A001')
    await shows(caller, '.visit-called .visit-number', 'A001')

    await caller.keyboard.press('s')
    await shows(caller, '.visit-serving .visit-number', 'A001')
    await shows(wall, '.window-serving .window-number', 'A001')
    await caller.keyboard.press('f')
    await shows(caller, '.visit-free', '')

    const keypad = sim.locator('.keypad').first()
    await shows(sim, '.keypad-lamp', '请您评价')
    // The lamp says thanks for three seconds only: somebody looks at it before the key is pressed.
    const thanks = shows(sim, '.keypad-lamp', '感谢您的评价')
    await keypad.getByRole('button', { name: '非常满意', exact: true }).click()
    await thanks
    const [issued] = hall.journal('ticket-issued')
    expect(hall.ratingOf(issued!.event.visit)).toBe(5)

    await onlyOwnFonts(kiosk, '.kiosk .pair-first')
    await onlyOwnFonts(wall, '.window .both-zh')
    await onlyOwnFonts(caller, '.visit-headline')
    await onlyOwnFonts(sim, '.sim-head h1')
    expect(browser.complaints).toEqual([])
  },
)

test.runIf(hasBrowser)(
  'pages say that the server is away, and go on by themselves when it is back',
  async () => {
    const kiosk = await browser.page('/kiosk/', 1080, 1920)
    const wall = await browser.page('/wall/', 1920, 1080)
    const caller = await browser.page('/caller/', 1366, 768)
    await caller.getByRole('button', { name: '王芳' }).click()
    await caller.locator('.choose-tile').first().click()
    await takesNumber(kiosk, '养老保险待遇核定')
    await kiosk.getByRole('button', { name: '返回首页' }).click()
    await shows(caller, '.visit', 'A001')

    browser.serverIsAway = true
    await hall.stops()
    await Promise.all([
      shows(caller, '[role=alert]', '与服务器的连接已断开'),
      shows(wall, '[role=alert]', '与服务器的连接已断开'),
      shows(kiosk, '.kiosk-main', '暂时不能取号'),
    ])

    const port = Number(new URL(hall.hall.url).port)
    hall = await StoryHall.open({ folder: hall.folder, port, startsAt: '2026-11-24T10:05:00+08:00' })
    await Promise.all([
      noLonger(caller, '.disconnected'),
      noLonger(wall, '.disconnected'),
      shows(kiosk, '.kiosk-main', '请选择办理事项'),
    ])
    browser.serverIsAway = false
    await caller.keyboard.press('n')
    await shows(caller, '.visit-called .visit-number', 'A001')
    await shows(wall, '.large-call-number', 'A001')
    expect(await takesNumber(kiosk, '养老保险待遇核定')).toBe('A002')
    await shows(caller, '.waiting-rows', 'A002')
    expect(browser.complaints).toEqual([])
  },
)
