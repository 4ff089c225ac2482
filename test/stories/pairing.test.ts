import { afterEach, beforeEach, expect, test } from 'vitest'
import { reachable } from '../admission/stranger.ts'
import { hasBrowser } from './browser-program.ts'
import { fromElsewhere } from './from-elsewhere.ts'
import { noLonger, StoryBrowser, shows } from './story-browser.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
let elsewhere: Awaited<ReturnType<typeof fromElsewhere>>
let away: StoryBrowser
let office: StoryBrowser
beforeEach(async () => {
  hall = await StoryHall.open({ file: reachable })
  elsewhere = await fromElsewhere(hall.hall.url)
  away = await StoryBrowser.open(elsewhere.url)
  office = await StoryBrowser.open(hall.hall.url.replace('0.0.0.0', '127.0.0.1'))
})
afterEach(async () => {
  await Promise.all([away.close(), office.close()])
  elsewhere.close()
  await hall.ends()
})

test.runIf(hasBrowser)(
  'a kiosk upstairs shows a code, the administrator confirms it, and citizens take numbers until it is removed',
  async () => {
    await hall.isReady()
    const kiosk = await away.page('/kiosk/', 1080, 1920)
    await shows(kiosk, '.pairing-ask', '请联系管理员确认此配对码')
    await shows(kiosk, '.pairing-ask', 'Ask the administrator to confirm this code')
    await kiosk.locator('.pairing-code').waitFor()
    const code = (await kiosk.locator('.pairing-code').textContent()) ?? ''

    const manage = await office.page('/manage/', 1500, 1000)
    await manage.getByRole('button', { name: '周国强' }).click()
    await manage.getByRole('button', { name: '屏幕与接口' }).click()
    await shows(manage, '.waiting-screen strong', code)
    await manage.locator('.waiting-screen').getByRole('button', { name: '确认' }).click()
    await manage.getByLabel('名称').fill('二楼取号机')
    await manage.getByLabel('名称').press('Enter')
    await shows(manage, 'td', '二楼取号机')
    await noLonger(manage, '.waiting-screen')

    await shows(kiosk, 'h1 .pair-first', '请选择办理事项')
    // A touch in the first moment of a page may be the second half of a double tap, and means nothing.
    await kiosk.waitForTimeout(500)
    await kiosk.getByRole('button', { name: '社会保障卡申领' }).click()
    await shows(kiosk, '.ticket-number', 'A001')
    expect(hall.journal('ticket-issued')[0]?.by).toBe('screen:1')

    await manage.getByRole('button', { name: '移除' }).click()
    await manage.getByRole('tooltip').getByRole('button', { name: '移除' }).click()
    await noLonger(manage, 'td >> text=二楼取号机')
    await kiosk.locator('.pairing-code').waitFor()
    expect(await kiosk.locator('.pairing-code').textContent()).not.toBe(code)
    expect([...away.complaints, ...office.complaints]).toEqual([])
  },
)

test.runIf(hasBrowser)('a token is shown once, and not again', async () => {
  const manage = await office.page('/manage/', 1500, 1000)
  await manage.getByRole('button', { name: '周国强' }).click()
  await manage.getByRole('button', { name: '屏幕与接口' }).click()
  await manage.getByRole('button', { name: '新建令牌' }).click()
  await manage.getByLabel('名称').fill('monitoring')
  await manage.getByText('metrics:read').click()
  await manage.getByRole('button', { name: '建立' }).click()
  const secret = (await manage.locator('.one-time-token').textContent()) ?? ''
  const headers = { authorization: `Bearer ${secret.trim()}` }
  expect((await hall.request('GET', '/metrics', undefined, undefined, headers)).status).toBe(200)
  await manage.getByRole('button', { name: '已记下' }).click()
  await noLonger(manage, '.one-time-token')
  await shows(manage, 'td', 'monitoring')
  expect(await manage.content()).not.toContain(secret.trim())
  expect(office.complaints).toEqual([])
})
