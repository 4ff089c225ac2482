import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CaseDoneReply } from '../../src/server/case-requests.ts'
import { hasBrowser } from '../stories/browser-program.ts'
import { StoryBrowser, shows } from '../stories/story-browser.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { portrait } from './jpegs.ts'

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
  'a manager puts a large photo on a card; a citizen finds the person, a guide, and the case of a slip',
  async () => {
    await hall.does(1, 'wang', 'sit-down')
    const order = { window: 1, item: 'SB-003', withoutVisit: '代办', papers: 'complete' }
    const { body } = await hall.request<CaseDoneReply>('POST', '/api/cases', order, 'wang')
    const manage = await browser.page('/manage/', 1366, 768)
    await manage.getByRole('button', { name: '陈静' }).click()
    await manage.getByRole('button', { name: '人员公示' }).click()
    await manage.locator('tr', { hasText: '王芳' }).getByRole('button', { name: '修改' }).click()
    const photo = { name: '王芳.jpg', mimeType: 'image/jpeg', buffer: portrait(3000, 2400) }
    await manage.locator('input[type=file]').setInputFiles(photo)
    await manage.locator('.card-photo img').waitFor()

    const staff = await browser.page('/staff-cards/', 390, 844)
    await shows(staff, '.person', /王芳.*1号窗口/s)
    const drawn = await staff.locator('.person img').evaluate((img) => {
      const { naturalWidth, naturalHeight } = img as unknown as {
        naturalWidth: number
        naturalHeight: number
      }
      return [naturalWidth, naturalHeight]
    })
    expect(drawn).toEqual([450, 600])

    const guide = await browser.page('/guide/', 390, 844)
    await guide.getByRole('searchbox').fill('养老 核定')
    await guide.getByRole('link', { name: /养老保险待遇核定/ }).click()
    await shows(guide, 'h1', '养老保险待遇核定')
    await shows(guide, '.guide-facts', '1号窗口、2号窗口')

    const { token } = hall.journal('slip-issued').at(-1)!.event
    const followed = await browser.page(`/c/${token}`, 390, 844)
    await shows(followed, 'main', body.case)
    await shows(followed, '[role=status]', '已受理，办理中')
    await followed.getByRole('button', { name: 'English' }).click()
    await shows(followed, '[role=status]', 'Accepted, being handled')
    expect(browser.complaints).toEqual([])
  },
)
