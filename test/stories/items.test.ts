import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import readXlsxFile from 'read-excel-file/node'
import { afterEach, expect, test, vi } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { itemCode } from '../../src/core/ids.ts'
import type {
  ItemDifferencesReply,
  ItemImportReply,
  ItemRequest,
  ItemsReply,
  ItemVersionsReply,
} from '../../src/server/item-requests.ts'
import type { UpkeepPart } from '../../src/server/pictures.ts'
import type { Problem } from '../../src/server/requests.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
const folder = mkdtempSync(join(tmpdir(), 'items-'))
afterEach(async () => {
  await hall.ends()
})
const demoItems = join(import.meta.dirname, '../../config/items.csv')

const passport: ItemRequest = {
  code: 'GA-100',
  name: { zh: '普通护照签发', en: 'Passport' },
  department: '县公安局',
  contact: '8860 1507',
  kind: 'promised',
  materials: [
    { name: '居民身份证原件', main: true },
    { name: '证件照', main: false },
  ],
  legalBasis: '《中华人民共和国护照法》第五条',
  steps: ['handled', 'approved'],
  limitDays: 7,
  feeStandard: '120 元/本',
  jointDepartments: [],
  ticketItem: 'identity-card',
}
const itemsOf = async (query = '') =>
  (await hall.request<ItemsReply>('GET', `/api/items${query}`, undefined, 'wang')).body.items
const versionsOf = async (code: string) =>
  (await hall.request<ItemVersionsReply>('GET', `/api/items/${code}`, undefined, 'wang')).body

async function sent(bytes: Buffer | string, apply: boolean, as = 'manager') {
  const reply = await fetch(`${hall.hall.url}/api/items/import?apply=${apply}`, {
    method: 'POST',
    headers: {
      cookie: await hall.cookieOf(as),
      'content-type': 'application/octet-stream',
      'accept-language': 'zh-CN',
    },
    body: new Uint8Array(Buffer.from(bytes as string)),
  })
  return { status: reply.status, body: (await reply.json()) as ItemImportReply & Problem }
}
async function exported(format: 'xlsx' | 'csv') {
  const reply = await fetch(`${hall.hall.url}/api/items/export.${format}`, {
    headers: { cookie: await hall.cookieOf('li') },
  })
  return { reply, bytes: Buffer.from(await reply.arrayBuffer()) }
}

test('the demo hall begins with items of all six kinds, for every ticket item', async () => {
  hall = await StoryHall.open()
  const { body } = await hall.request<ItemsReply>('GET', '/api/items', undefined, 'wang')
  expect(body.items.length).toBeGreaterThanOrEqual(16)
  expect(new Set(body.items.map(({ kind }) => kind)).size).toBe(6)
  expect(new Set(body.items.map(({ ticketItem }) => ticketItem))).toEqual(
    new Set(body.ticketItems.map(({ code }) => code)),
  )
  const { versions } = await versionsOf('SB-001')
  expect(versions).toMatchObject([{ version: 1, by: 'hall', withdrawnAt: null }])
})

test('a manager adds, changes and withdraws an item; every version stays for the cases that keep it', async () => {
  hall = await StoryHall.open({ items: null })
  expect(await itemsOf()).toEqual([])
  expect((await hall.request('POST', '/api/items', passport, 'manager')).body).toEqual({
    code: 'GA-100',
    version: 1,
  })
  const change = { seenVersion: 1, limitDays: 5 }
  expect((await hall.request('PATCH', '/api/items/GA-100', change, 'admin')).body).toEqual({
    code: 'GA-100',
    version: 2,
  })
  expect(
    (await hall.request('PATCH', '/api/items/GA-100', { seenVersion: 2, limitDays: 5 }, 'admin')).body,
  ).toEqual({
    code: 'GA-100',
    version: 2,
  })
  expect((await hall.refuses('PATCH', '/api/items/GA-100', change, 'manager')).code).toBe(
    'item-changed-meanwhile',
  )
  await hall.request('DELETE', '/api/items/GA-100', undefined, 'manager')
  expect(await itemsOf()).toEqual([])
  expect(await itemsOf('?withdrawn=true')).toMatchObject([{ code: 'GA-100', version: 2 }])
  expect((await hall.request('POST', '/api/items', passport, 'manager')).body).toEqual({
    code: 'GA-100',
    version: 3,
  })

  const tables = () => hall.hall.core.tables.items
  expect([1, 2, 3].map((version) => tables().item(itemCode('GA-100'), version)?.limitDays)).toEqual([7, 5, 7])
  expect(tables().item(itemCode('GA-100'), 4)).toBeNull()
  const { versions } = await versionsOf('GA-100')
  expect(versions).toMatchObject([
    { version: 3, by: '陈静', withdrawnAt: null },
    { version: 2, by: '周国强', withdrawnBy: '陈静' },
    { version: 1, by: '陈静', withdrawnAt: null },
  ])
  hall = await hall.startsAgain()
  expect((await versionsOf('GA-100')).versions).toEqual(versions)
})

test('what cannot stand in the catalogue is refused in words, field by field', async () => {
  hall = await StoryHall.open({ items: null })
  const wrong = { ...passport, kind: 'joint', limitDays: null, ticketItem: 'visa' }
  const told = await hall.request<Problem>('POST', '/api/items', wrong, 'manager', {
    'accept-language': 'zh-CN',
  })
  expect(told.status).toBe(400)
  expect(told.body.detail).toContain('承诺时限(工作日)：承诺件、联办件必须填写')
  expect(told.body.detail).toContain('联办部门：联办件至少要有一个联办部门')
  expect(told.body.detail).toContain('取号事项：没有取号事项“visa”')
  expect(await itemsOf('?withdrawn=true')).toEqual([])
})

test('the catalogue goes out as a workbook that Excel opens, and comes in again: all the same', async () => {
  hall = await StoryHall.open()
  const before = await itemsOf()
  const { reply, bytes } = await exported('xlsx')
  expect(decodeURIComponent(reply.headers.get('content-disposition') ?? '')).toContain('事项目录.xlsx')
  const [sheet] = await readXlsxFile(bytes)
  expect(sheet?.sheet).toBe('事项目录')
  expect(sheet?.data.length).toBe(before.length + 1)
  const row = sheet?.data.find(([code]) => code === 'SB-003')
  expect(row?.[6]).toBe('★居民身份证原件\n★职工个人档案\n养老保险待遇申领表\n社会保障卡复印件')
  expect(row?.[9]).toBe(15)
  const csv = await exported('csv')
  for (const file of [bytes, csv.bytes, iconv.encode(csv.bytes.subarray(3).toString('utf8'), 'gb18030')]) {
    const { body } = await sent(file, true)
    expect(body).toEqual({ applied: true, faults: [], added: [], changed: [], same: before.length })
  }
  expect(await itemsOf()).toEqual(before)
  expect(csv.bytes).toEqual(readFileSync(demoItems))
})

test('a sheet says first what it would change, and changes it when it is told to', async () => {
  hall = await StoryHall.open()
  const [sheet] = await readXlsxFile((await exported('xlsx')).bytes)
  const rows = (sheet?.data ?? []).map((row) => [...row])
  const changed = rows.find(([code]) => code === 'SB-003')
  if (changed) changed[9] = 12
  rows.push([
    'GA-100',
    '普通护照签发',
    '',
    '县公安局',
    '8860 1507',
    '承诺件',
    '★居民身份证原件',
    '',
    '承办、审批',
    7,
    '120 元/本',
    '',
    'identity-card',
  ] as never)
  const file = await writeXlsxFile(rows as never).toBuffer()
  const would = {
    added: [{ code: 'GA-100', name: '普通护照签发' }],
    changed: [{ code: 'SB-003', name: '企业职工基本养老保险待遇核定', columns: ['承诺时限(工作日)'] }],
    same: 20,
  }
  expect((await sent(file, false)).body).toEqual({ applied: false, faults: [], ...would })
  expect((await versionsOf('SB-003')).item.limitDays).toBe(15)
  expect((await sent(file, true)).body).toEqual({ applied: true, faults: [], ...would })
  expect((await versionsOf('SB-003')).item).toMatchObject({ limitDays: 12, version: 2 })
  expect((await versionsOf('GA-100')).item.name.en).toBe('普通护照签发')
})

test('every fault of a sheet is told by row and column, and nothing of it is taken in', async () => {
  hall = await StoryHall.open()
  const before = await itemsOf()
  const good = 'A-1,甲,A,某局,1,即办件,★证,,承办,,免费,,pension'
  const titles = (readFileSync(demoItems, 'utf8').split('\r\n')[0] ?? '').slice(1)
  const { body } = await sent(
    [
      titles,
      good,
      '',
      'A 2,,B,某局,,便民件,★证\n'.replace('\n', ''),
      'A-1,乙,B,某局,1,承诺件,"证\n★证",,审批、承办,二十,免费,,visa',
      'A-3,丙,C,某局,1,联办件,,,签字,,免费,,',
    ].join('\r\n'),
    true,
  )
  expect(body.applied).toBe(false)
  expect(body.faults.map(({ row, column }) => `${row} ${column}`)).toEqual([
    '4 办件类型',
    '4 事项编码',
    '4 事项名称',
    '4 联系方式',
    '4 收费标准',
    '5 承诺时限(工作日)',
    '5 材料',
    '5 环节',
    '5 取号事项',
    '5 事项编码',
    '6 环节',
    '6 承诺时限(工作日)',
    '6 联办部门',
  ])
  expect(body.faults.find(({ row, column }) => row === 5 && column === '事项编码')?.words.zh).toBe(
    '与第 2 行重复',
  )
  expect(body.faults.find(({ row, column }) => row === 4 && column === '办件类型')?.words.zh).toContain(
    '没有“便民件”',
  )
  expect(await itemsOf()).toEqual(before)
})

test.each([
  ['编码,名称\r\na,b', 'spreadsheet-wrong-titles', '缺少：事项编码'],
  ['', 'spreadsheet-empty', '首行为列标题'],
  [Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'spreadsheet-old-format', '另存为'],
  [Buffer.from('PK\u0003\u0004 something'), 'spreadsheet-unreadable', '另存为'],
])('a file that is no such sheet is refused with the way out: %s', async (bytes, code, next) => {
  hall = await StoryHall.open({ items: null })
  const { status, body } = await sent(bytes, true)
  expect([status, body.code]).toEqual([400, code])
  expect(body.detail).toContain(next)
})

test('staff read the catalogue and change nothing; a stranger sees nothing of it', async () => {
  hall = await StoryHall.open()
  expect((await itemsOf()).length).toBeGreaterThan(0)
  expect((await hall.refuses('GET', '/api/items', undefined)).code).toBe('sign-in-needed')
  expect((await hall.refuses('POST', '/api/items', passport, 'wang')).code).toBe('not-allowed')
  expect((await hall.refuses('DELETE', '/api/items/SB-001', undefined, 'inspector')).code).toBe('not-allowed')
  expect((await sent('x', true, 'wang')).body.code).toBe('not-allowed')
})

test('a changed items.csv changes nothing after the first start, right or wrong', async () => {
  const file = join(folder, 'items.csv')
  writeFileSync(file, readFileSync(demoItems))
  hall = await StoryHall.open({ items: file })
  const before = await itemsOf()
  writeFileSync(file, readFileSync(demoItems, 'utf8').replace('承诺件', '即办件'))
  hall = await hall.startsAgain()
  expect(await itemsOf()).toEqual(before)
  rmSync(file)
  hall = await hall.startsAgain()
  expect(await itemsOf()).toEqual(before)
})

test('an items.csv with faults stops the first start, and every fault is listed', async () => {
  const file = join(folder, 'wrong.csv')
  writeFileSync(
    file,
    readFileSync(demoItems, 'utf8').replace('承诺件', '快办件').replace('social-card', 'nothing'),
  )
  await expect(StoryHall.open({ items: file })).rejects.toMatchObject({
    code: 'items-file-wrong',
    message: expect.stringMatching(
      /2 problems:\n.*wrong\.csv: row 3, column 办件类型: .*\n.*row 11, column 取号事项: /,
    ),
  })
  hall = await StoryHall.open({ items: null })
})

test("every night the catalogue is compared with the case system's list", async () => {
  const list = join(folder, 'case-system.csv')
  hall = await StoryHall.open({
    items: null,
    startsAt: '2026-11-24T23:50:00+08:00',
    file: (demo) => ({ ...demo, plan: { ...demo.plan, cases: { ...demo.plan.cases, itemsList: list } } }),
  })
  await hall.request('POST', '/api/items', passport, 'manager')
  await hall.request('POST', '/api/items', { ...passport, code: 'GA-101' }, 'manager')
  const asked = async (method = 'GET') =>
    (
      await hall.request<ItemDifferencesReply & Problem>(
        method,
        '/api/items/differences',
        undefined,
        'manager',
      )
    ).body
  expect((await asked('POST')).code).toBe('items-list-unreadable')
  expect(await asked()).toMatchObject({
    file: list,
    comparedAt: null,
    trouble: { wrong: { zh: expect.stringContaining('无法读取') } },
  })
  // The manager's page says so too: nobody looks at a comparison that is not there.
  await hall.until('the manager is told', () => hall.shownToManager('items') !== undefined)
  expect(hall.shownToManager<UpkeepPart>('items')?.wrong.zh).toContain('无法读取')

  const titles = '序号,事项编码,事项名称,部门,承诺时限(工作日)\r\n'
  writeFileSync(
    list,
    iconv.encode(`${titles}1,GA-100,护照签发,县公安局,7\r\n2,GA-102,港澳通行证,县公安局,5\r\n`, 'gb18030'),
  )
  expect(await asked('POST')).toMatchObject({
    trouble: null,
    differences: [
      { code: 'GA-100', what: 'name', here: '普通护照签发', there: '护照签发' },
      { code: 'GA-101', what: 'missing-there' },
      { code: 'GA-102', what: 'missing-here', there: '港澳通行证' },
    ],
  })
  await hall.until('all is well', () => hall.shownToManager('items') === undefined)
  writeFileSync(list, `${titles}1,GA-100,普通护照签发,县公安局,7\r\n2,GA-101,普通护照签发,县公安局,10\r\n`)
  await hall.passesUntil('2026-11-25T00:00:05+08:00')
  await vi.waitFor(() => expect(hall.journal('items-compared')).toHaveLength(2), { timeout: 10_000 })
  expect((await asked()).differences).toEqual([
    { code: 'GA-101', what: 'limit-days', here: '7', there: '10' },
  ])
  await hall.passes(3_600_000)
  expect(hall.journal('items-compared')).toHaveLength(2)
})
