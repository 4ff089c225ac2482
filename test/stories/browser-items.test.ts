import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasBrowser } from './browser-program.ts'
import { StoryBrowser, shows } from './story-browser.ts'
import { StoryHall } from './story-hall.ts'

const [titles = ''] = readFileSync(join(import.meta.dirname, '../../config/items.csv'), 'utf8').split('\n')

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

const sheet = (...rows: string[]) => ({
  name: '事项.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([titles, ...rows].join('\n')),
})
const row = (code: string, kind: string, limit: string) =>
  `${code},护照签发,Passport,县公安局,8860 1507,${kind},★身份证,《护照法》,承办、审批,${limit},120 元/本,,identity-card`

test.runIf(hasBrowser)(
  "a manager changes an item's limit; a sheet with faults is told each by row and column, and taken once it is right",
  async () => {
    const page = await browser.page('/items/', 1366, 768)
    await page.getByRole('button', { name: '陈静' }).click()
    await page.getByPlaceholder('搜索名称、编码、材料').fill('BDC-001')
    const item = page.locator('.ant-table-row', { hasText: 'BDC-001' })
    await shows(page, '.ant-table-row', '5 个工作日')
    await item.getByRole('button', { name: '修改', exact: true }).click()
    await page.getByLabel('承诺时限').fill('4')
    await page.getByRole('button', { name: '保存' }).click()
    await shows(page, '.ant-table-row', '4 个工作日')
    await item.getByRole('button', { name: '版本记录' }).click()
    await shows(page, '.item-line-changed', '4')
    await shows(page, '.item-version', '陈静')
    await page.keyboard.press('Escape')
    const defined = () => hall.journal('item-defined').filter(({ by }) => by === 'staff:manager')
    expect(defined().map(({ event }) => [event.item.code, event.version, event.item.limitDays])).toEqual([
      ['BDC-001', 2, 4],
    ])

    await page.getByRole('button', { name: '导入表格' }).click()
    const file = page.locator('.import-drop input[type=file]')
    await file.setInputFiles(sheet(row('GA-100', '承诺件', '7'), row('GA-101', '限时件', '七天')))
    await shows(page, '.import-wrong', '有 2 处需要更正，没有导入任何内容')
    expect(await page.locator('.import-result .ant-table-row').allInnerTexts()).toEqual([
      expect.stringMatching(/^3\s+办件类型\s+没有“限时件”，请填写：/),
      expect.stringMatching(/^3\s+承诺时限\(工作日\)\s+请填写整数/),
    ])
    expect(await page.getByRole('button', { name: '确认导入' }).count()).toBe(0)
    expect(defined()).toHaveLength(1)

    await file.setInputFiles(sheet(row('GA-100', '承诺件', '7'), row('GA-101', '即办件', '')))
    await shows(page, '.import-right', '核对无误')
    expect(defined()).toHaveLength(1)
    await page.getByRole('button', { name: '确认导入' }).click()
    await shows(page, '.import-right', '导入完成')
    expect(defined().map(({ event }) => event.item.code)).toEqual(['BDC-001', 'GA-100', 'GA-101'])
    expect(browser.complaints).toEqual([])
  },
)
