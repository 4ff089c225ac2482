import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasBrowser } from './browser-program.ts'
import { takesPaper } from './rated-hall.ts'
import { StoryBrowser, shows } from './story-browser.ts'
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

test.runIf(hasBrowser)(
  'a citizen rates low on the phone and says why, an inspector calls back and answers, and the citizen rates once more',
  async () => {
    const { token, visit } = await takesPaper(hall)
    const phone = await browser.page(`/t/${token}`, 390, 844)
    await shows(phone, '.ticket', 'A001')
    // The page turns by itself when the window has finished.
    await hall.does(1, 'wang', 'sit-down', 'call-next', 'start', 'finish')
    await shows(phone, '.levels legend', '您对本次办事是否满意')
    expect(await phone.locator('.levels .choice').allTextContents()).toEqual([
      '非常满意',
      '满意',
      '基本满意',
      '不满意',
      '非常不满意',
    ])
    expect(await phone.locator('input:checked').count()).toBe(0)
    expect(await phone.locator('.rating-send').isDisabled()).toBe(true)
    await phone.getByRole('button', { name: 'English' }).click()
    await shows(phone, '.levels legend', 'How satisfied were you?')
    await phone.getByRole('button', { name: '中文' }).click()

    await phone.getByRole('radio', { name: '不满意', exact: true }).check()
    await phone.getByText('说明原因').click()
    await phone.getByRole('checkbox', { name: '一次性告知' }).check()
    await phone.getByLabel('具体情况').fill('跑了三趟')
    await phone.getByLabel('联系电话').fill('139 0000 1234')
    browser.serverIsAway = true
    // The level arrives, the reasons do not: what was typed in stays, and goes with the next press.
    await phone.route(`**/api/rating-links/${token}`, (route) =>
      route.request().postData()?.includes('explain') ? route.abort('connectionrefused') : route.fallback(),
    )
    await phone.getByRole('button', { name: '提交' }).click()
    await shows(phone, '.rating-problem', '没有连上服务器')
    expect(await phone.getByLabel('具体情况').inputValue()).toBe('跑了三趟')
    await phone.unrouteAll()
    browser.serverIsAway = false
    await phone.getByRole('button', { name: '提交' }).click()
    await shows(phone, '.rating-done', '感谢您的评价')
    expect(await phone.locator('.rating button, .rating input').count()).toBe(0)
    expect(hall.ratingOf(visit)).toBe(2)

    const desk = await browser.page('/desk/', 1366, 768)
    await desk.getByRole('button', { name: '孙伟' }).click()
    await shows(desk, '.desk-list tbody tr', '跑了三趟')
    await desk.locator('.case-number', { hasText: '20261124-F001' }).click()
    await shows(desk, '.case-file', '139 0000 1234')
    const takes = async (step: string, choice: string | null, text: string) => {
      await desk.locator('.case-acts').getByRole('button', { name: step }).click()
      const dialog = desk.getByRole('dialog').last()
      if (choice) await dialog.getByRole('radio', { name: choice, exact: true }).check()
      await dialog.locator('textarea').fill(text)
      await dialog.getByRole('button', { name: step }).click()
      await shows(desk, '.done-line', text)
    }
    await takes('登记回访', '已接通', '已致歉')
    await takes('登记核实整改', '查实', '已更新材料清单')
    await takes('答复办事人', null, '材料清单已更新，请放心。')
    await shows(desk, '.case-file h2', '已答复')

    // Both sit at one browser here, and nobody who is signed in may rate.
    await browser.isLeft(desk)
    await phone.reload()
    await shows(phone, '.rating-answer', '材料清单已更新，请放心。')
    await phone.getByRole('radio', { name: '满意', exact: true }).check()
    await phone.getByRole('button', { name: '提交' }).click()
    await shows(phone, '.rating-done', '感谢您的评价')
    expect(hall.journal('follow-up-rated-again').map(({ event }) => event.level)).toEqual([4])
    expect(hall.ratingOf(visit)).toBe(2)
    await phone.reload()
    await shows(phone, '.rating', '已经再次评价')
    expect(await phone.locator('.rating button, .rating input').count()).toBe(0)
    expect(browser.complaints).toEqual([])
  },
)
