import { afterEach, expect, test } from 'vitest'
import { hasBrowser } from './browser-program.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import { StoryBrowser, shows } from './story-browser.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
let browser: StoryBrowser
afterEach(async () => {
  await browser.close()
  await hall.ends()
})

test.runIf(hasBrowser)(
  'a manager closes October in the page, sees edition 1, and a clerk reads the own sheet',
  async () => {
    hall = await octoberHall()
    await daysPass(hall, '2026-11-07T23:58:00+08:00')
    browser = await StoryBrowser.open(hall.hall.url)
    const page = await browser.page('/ranking/', 1366, 768)
    await page.getByRole('button', { name: '陈静' }).click()

    // Too early: the page says from when.
    await page.getByLabel('月份').click()
    await page.locator('.ant-select-item-option', { hasText: '2026年10月' }).click()
    await shows(page, '.ranking-empty', '2026-11-08 起可以在这里查看名次')
    expect(await page.getByRole('button', { name: '月度考核定稿' }).count()).toBe(0)

    await hall.passesUntil('2026-11-08T00:01:00+08:00')
    await page.reload()
    await shows(page, '.month-state', '待定稿')
    await page.getByRole('button', { name: '月度考核定稿' }).click()
    await page.getByRole('button', { name: '确认定稿' }).click()
    await shows(page, '.month-state', '第 1 版')
    await shows(page, '.month-state', '定稿人 陈静')
    expect(hall.journal('month-closed')).toMatchObject([{ event: { edition: 1, models: [1, 3] } }])
    await shows(page, '.ranked-table .ant-table-row', '1号窗口')
    await shows(page, '.podium-card', '第 2 名')
    await shows(page, '.month-columns', '数据不足：主动评价少于 2 条')
    await page.getByRole('button', { name: '版次与更正' }).click()
    const [closed] = hall.journal('month-closed')
    await shows(page, '.edition', closed!.event.hash)

    // On paper each window's card has its reasons, and places for three signatures in order.
    const entry = { rule: 'untidy', window: 3, day: '2026-10-20', count: 2, evidence: '巡查' }
    await hall.request('POST', '/api/entries', entry, 'inspector')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '季度考核表' }).click()
    await shows(page, '.scorecards', '3号窗口')
    expect(await page.locator('.one-card').first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    await shows(page, '.all-windows', /考核办法第 1 版.*合格线 80.*计算时间 2026-11-08/)
    await shows(
      page,
      '.one-card:has(strong:text-is("3号窗口"))',
      /环境不整洁 × 2.*−2.*考核登记第1号.*自我评定.*上级审核.*考核组审定/,
    )
    expect(await page.locator('.scorecards').isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: '月度排名' }).click()

    // Who works at a window sees why it has its points, and has nothing to close or enter.
    await browser.isLeft(page)
    await page.goto(`${hall.hall.url}/ranking/`)
    await page.getByRole('button', { name: '李娜' }).click()
    await page.locator('.ranked-table .ant-table-row', { hasText: '3号窗口' }).click()
    await shows(page, '.sheet-total', '第 2 名')
    await shows(page, '.sheet-part', '怎样才能前进一名')
    expect(await page.getByRole('button', { name: '考核登记' }).count()).toBe(0)
    expect(await page.locator('.levels .ant-btn').count()).toBe(0)
    expect(browser.complaints).toEqual([])
  },
)
