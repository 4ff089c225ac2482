import { afterEach, expect, test } from 'vitest'
import type {
  CaseDayReply,
  CaseRequest,
  CasesReply,
  WindowCasesReply,
} from '../../src/server/case-requests.ts'
import { CaseWindow, local } from './case-window.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const wang = new CaseWindow(() => hall, 1, 'wang')
const li = new CaseWindow(() => hall, 2, 'li')
const zhao = new CaseWindow(() => hall, 3, 'zhao')
const manager = new CaseWindow(() => hall, 1, 'manager')
const admin = new CaseWindow(() => hall, 1, 'admin')
const inspector = new CaseWindow(() => hall, 1, 'inspector')

/** A Tuesday, 10:00. */
async function opens() {
  hall = await StoryHall.open()
  await wang.sitsDown()
}

const sees = async <T>(path: string, as: string) => (await hall.request<T>('GET', path, undefined, as)).body
const numbers = ({ cases }: { readonly cases: readonly { readonly case: string }[] }) =>
  cases.map((one) => one.case)
const codeOf = async (path: string, as: string) => (await hall.refuses('GET', path, undefined, as)).code

const doneAtOnce = [
  { do: 'step', step: 'handled' },
  { do: 'close', outcome: 'granted' },
] as const

test('one visit leads to several cases; numbers run by window and day, and the page shows what is in hand', async () => {
  await opens()
  await li.sitsDown()
  const visit = await wang.receives('pension')
  const first = await wang.opens({ item: 'SB-001', visit })
  const second = await wang.opens({ item: 'SB-003', visit })
  const other = await li.opens({ item: 'YB-002' })
  expect([first, second, other].map((one) => one.case)).toEqual([
    '20261124-1-001',
    '20261124-1-002',
    '20261124-2-001',
  ])
  const page = await sees<WindowCasesReply>('/api/windows/1/cases', 'wang')
  expect(page.visit).toBe(visit)
  expect(page.ofVisit.map((row) => row.case)).toEqual([first.case, second.case])
  expect(page.open.map((row) => [row.case, row.light])).toEqual([
    [first.case, 'green'],
    [second.case, 'green'],
    // Window 1 serves what belongs to the department as well; this one is another window's.
  ])
  await hall.passesUntil('2026-11-25T08:00:00+08:00')
  await wang.sitsDown()
  expect((await wang.opens({ item: 'SB-001' })).case).toBe('20261125-1-001')
  const day = await sees<CaseDayReply>('/api/cases/day?day=2026-11-24&window=1', 'wang')
  expect(day.cases.map((row) => [row.case, row.itemName.en])).toEqual([
    [first.case, 'First social security card'],
    [second.case, 'Pension of an employee'],
  ])
})

test('a case without a visit says why; a visit that never was here leads to none', async () => {
  await opens()
  await zhao.sitsDown()
  const visit = await wang.receives('pension')
  const { case: id } = await wang.opens({ item: 'SB-003', withoutVisit: '来信申请' })
  expect(await wang.file(id)).toMatchObject({ visit: null, withoutVisit: '来信申请' })
  const why = async (as: CaseWindow, order: Partial<CaseRequest>) =>
    (await as.isRefused({ item: 'SB-003', ...order })).code
  expect(await why(wang, { visit, withoutVisit: '来信' })).toBe('visit-or-reason')
  expect(await why(wang, { withoutVisit: '  ' })).toBe('bad-request')
  expect(await why(wang, { visit: '20261124-A777' })).toBe('unknown-visit')
  expect(await why(zhao, { visit })).toBe('visit-not-here')
})

test('the same request again, after a lost reply, gets the same case and prints nothing twice', async () => {
  await opens()
  const request = '0b6d4a7e-3a54-4a86-9d52-a6ee44bb2d3c'
  const applicant = { name: '刘爱民' }
  const first = await wang.opens({ item: 'SB-003', applicant, request })
  expect(await wang.opens({ item: 'SB-003', applicant, request })).toEqual(first)
  expect(hall.journal('case-opened')).toHaveLength(1)
  expect(hall.journal('applicant-recorded')).toHaveLength(1)
  expect(hall.journal('paper-queued')).toHaveLength(2)
})

test('a case that is handed over is the other window’s; who it is for is seen by those who handle it', async () => {
  await opens()
  await zhao.sitsDown()
  const told = { name: '刘爱民', contact: '138 0000 0000' }
  const { case: id } = await wang.opens({ item: 'SB-003', applicant: told })
  expect((await wang.file(id)).applicant).toEqual(told)
  expect((await manager.file(id)).applicant).toEqual(told)
  expect((await inspector.file(id)).applicant).toBeNull()
  expect((await admin.file(id)).applicant).toBeNull()
  await expect(zhao.file(id)).rejects.toThrow('unknown-case')
  expect(await zhao.does(id, { do: 'step', step: 'handled' })).toBe('unknown-case')

  const handOver = (toWindow: number) => ({ do: 'hand-over', toWindow, reason: '窗口调整' }) as const
  expect(await wang.does(id, handOver(99))).toBe('unknown-window')
  expect(await wang.does(id, handOver(1))).toBe('handled-there-already')
  expect(await wang.does(id, { do: 'hand-over', reason: '换人' })).toBe('window-or-department')
  expect(await wang.does(id, { ...handOver(3), toDepartment: '县公安局' })).toBe('window-or-department')
  await wang.finishes(id, handOver(3))
  expect(await wang.does(id, { do: 'step', step: 'handled' })).toBe('not-your-case')
  await zhao.finishes(id, { do: 'step', step: 'handled' })
  expect((await zhao.file(id)).applicant).toEqual(told)
  expect(await zhao.file(id)).toMatchObject({ handler: { window: 3 }, window: 1 })

  const toDepartment = { do: 'hand-over', reason: '属于医保' } as const
  expect(await zhao.does(id, { ...toDepartment, toDepartment: '县茶叶局' })).toBe('unknown-department')
  await zhao.finishes(id, { ...toDepartment, toDepartment: '县医疗保障局' })
  await wang.finishes(id, { do: 'step', step: 'reviewed' })
  const open = (await sees<WindowCasesReply>('/api/windows/1/cases', 'wang')).open
  expect(open.map((row) => row.handler)).toEqual([{ department: '县医疗保障局' }])
  const wrote = (await wang.file(id)).entries.flatMap(({ what, text }) =>
    what === 'case-handed-over' ? [text] : [],
  )
  expect(wrote).toEqual(['窗口调整', '属于医保'])
})

test('a limit is extended once, by a leader who did not ask, before it has passed', async () => {
  await opens()
  const { case: id } = await wang.opens({ item: 'BDC-003' })
  const ask = { do: 'ask-extension', days: 10, reason: '需要实地勘验' } as const
  expect((await wang.file(id)).due?.day).toBe('2026-11-27')
  expect(await wang.does(id, { do: 'approve-extension' })).toBe('leader-approves')
  expect(await manager.does(id, { do: 'approve-extension' })).toBe('no-extension-asked')
  expect(await wang.does(id, { ...ask, days: 11 })).toBe('extension-too-long')
  expect(await manager.does(id, ask)).toBe('done')
  expect(await manager.does(id, { do: 'approve-extension' })).toBe('own-extension')
  expect(await admin.does(id, { do: 'refuse-extension', reason: '理由不足' })).toBe('done')
  await wang.finishes(id, ask)
  expect(await wang.does(id, ask)).toBe('extension-asked-already')
  await manager.finishes(id, { do: 'approve-extension' })
  const file = await wang.file(id)
  expect(file.due?.day).toBe('2026-12-11')
  expect(file.extension).toMatchObject({
    days: 10,
    decision: 'approved',
    askedBy: { fullName: '王芳' },
    decidedBy: { fullName: '陈静' },
  })
  expect(file.slips.at(-1)?.kind).toBe('extension')
  expect(await wang.does(id, ask)).toBe('extended-already')

  const late = await wang.opens({ item: 'BDC-003' })
  await wang.finishes(late.case, ask)
  await hall.passesUntil('2026-11-28T00:00:01+08:00')
  await wang.sitsDown()
  manager.signsInAgain()
  expect(await wang.does(late.case, ask)).toBe('extension-too-late')
  expect(await manager.does(late.case, { do: 'approve-extension' })).toBe('extension-too-late')
  const instant = await wang.opens({ item: 'SB-001' })
  expect(await wang.does(instant.case, ask)).toBe('nothing-to-extend')
})

test('nothing is closed that is not: past its limit, or with steps open, a case says why', async () => {
  await opens()
  const { case: id } = await wang.opens({ item: 'BDC-003' })
  await hall.passesUntil('2026-11-28T09:00:00+08:00')
  await wang.sitsDown()
  expect((await wang.file(id)).light).toBe('red')
  const close = { do: 'close', outcome: 'granted' } as const
  expect(await wang.does(id, close)).toBe('late-reason-needed')
  expect(await wang.does(id, { ...close, late: '系统停机两天' })).toBe('incomplete-reason-needed')
  await wang.finishes(id, { ...close, late: '系统停机两天', incomplete: '审核已线下完成' })
  expect((await wang.file(id)).closing).toEqual({
    note: '',
    late: '系统停机两天',
    incomplete: '审核已线下完成',
  })

  // A clock that was stopped too late does not make it early.
  const stopped = await wang.opens({ item: 'SB-001' })
  await hall.passes(31 * 60_000)
  await wang.finishes(stopped.case, { do: 'ask-supplement', missing: [{ name: '照片', fromList: false }] })
  const withdrawn = { do: 'close', outcome: 'withdrawn', incomplete: '申请人放弃' } as const
  expect(await wang.does(stopped.case, withdrawn)).toBe('late-reason-needed')
  expect(await wang.does(stopped.case, { ...withdrawn, late: '——' })).toBe('late-reason-needed')

  // A return is no way around it.
  const giveBack = { do: 'return', reason: '照片不是本人' } as const
  expect(await wang.does(stopped.case, giveBack)).toBe('late-reason-needed')
  await wang.finishes(stopped.case, { ...giveBack, late: '设备故障' })
  expect(await wang.file(stopped.case)).toMatchObject({
    state: 'returned',
    returnedBecause: '照片不是本人',
    closing: { late: '设备故障' },
  })

  // What was not needed is not kept.
  const intime = await wang.opens({ item: 'SB-001' })
  await wang.finishes(intime.case, doneAtOnce[0], { ...doneAtOnce[1], late: '没有', incomplete: '没有' })
  expect((await wang.file(intime.case)).closing).toEqual({ note: '', late: null, incomplete: null })

  // The case system often gives its number when all is done.
  await wang.finishes(intime.case, { do: 'number', external: 'RS-2026-88' })
  expect((await wang.file(intime.case)).external).toBe('RS-2026-88')
  expect(await wang.does(intime.case, { do: 'hand-over', toWindow: 2, reason: '换人' })).toBe('case-over')
})

test('a case has the item as it was when its papers were accepted, whatever the catalogue says before and after', async () => {
  await opens()
  const changes = (seenVersion: number, contact: string, limitDays: number) =>
    hall.request('PATCH', '/api/items/SB-003', { seenVersion, contact, limitDays }, 'manager')
  const { case: id } = await wang.opens({ item: 'SB-003', papers: 'unchecked' })
  expect((await changes(1, '二楼', 8)).status).toBe(200)
  await wang.finishes(id, { do: 'accept' })
  expect((await changes(2, '三楼', 30)).status).toBe(200)
  expect((await wang.file(id)).limit).toEqual({ by: 'working-days', days: 8 })
  await wang.finishes(id, { do: 'ask-supplement', missing: [{ name: '照片', fromList: false }] })
  const contacts = hall.journal('slip-issued').map(({ event }) => event.paper.contact)
  expect([...new Set(contacts)]).toEqual(['二楼'])
})

test('a correction names its entry and changes nothing; a slip can be printed again, marked', async () => {
  await opens()
  await hall.isReady()
  const { case: id } = await wang.opens({ item: 'SB-003' })
  const slip = `${id}/1`
  const printer = () => hall.device('printer', 'printer').papers()
  await hall.until('both slips are printed', () => printer().length === 2)
  await hall.until('and proven', () =>
    hall.rows<{ state: string }>('SELECT state FROM print_jobs').every(({ state }) => state === 'printed'),
  )
  await wang.finishes(id, { do: 'print-again', slip })
  await hall.until('it is printed again', () => printer().length === 3)
  expect(printer().at(-1)?.text).toContain('补打')
  expect(await wang.does(id, { do: 'print-again', slip: `${id}/9` })).toBe('unknown-slip')

  const before = await wang.file(id)
  const [opened] = before.entries
  const correct = (of: number) => ({ do: 'correct', of, text: '联系电话有误' }) as const
  expect(await wang.does(id, correct(1))).toBe('unknown-entry')
  await wang.finishes(id, { do: 'close', outcome: 'withdrawn', incomplete: '申请人撤回' })
  await wang.finishes(id, correct(opened!.seq))
  const after = await wang.file(id)
  expect(after.corrections).toMatchObject([
    { of: opened?.seq, text: '联系电话有误', by: { fullName: '王芳' } },
  ])
  expect(after.entries[0]).toEqual(opened)
})

test('lists page by light, state, kind, item, day and number; staff see those of their window', async () => {
  await opens()
  await zhao.sitsDown()
  const ids: string[] = []
  for (let count = 0; count < 3; count++) ids.push((await wang.opens({ item: 'SB-001' })).case)
  const pension = (await wang.opens({ item: 'SB-003', external: 'RS-1' })).case
  const mortgage = (await zhao.opens({ item: 'BDC-003' })).case
  await wang.finishes(ids[0]!, ...doneAtOnce)
  await wang.finishes(ids[1]!, { do: 'return', reason: '不在本县' })
  await hall.passes(31 * 60_000)
  const list = async (query: string, as = 'manager') =>
    numbers(await sees<CasesReply>(`/api/cases?${query}`, as))

  expect(await list('')).toEqual([mortgage, pension, ids[2], ids[1], ids[0]])
  expect(await list('light=red')).toEqual([ids[2]])
  expect(await list('light=green&window=1')).toEqual([pension])
  expect(await list('light=amber')).toEqual([])
  expect(await list('state=closed')).toEqual([ids[0]])
  expect(await list('state=returned&item=SB-001')).toEqual([ids[1]])
  expect(await list('state=returned&kind=promised')).toEqual([])
  expect(await list('state=running&kind=promised')).toEqual([mortgage, pension])
  expect(await list('kind=instant')).toEqual([ids[2], ids[0]])
  expect(await list(`department=${encodeURIComponent('县不动产登记中心')}`)).toEqual([mortgage])
  expect(await list('external=RS-1')).toEqual([pension])
  expect(await list(`number=${pension}`)).toEqual([pension])
  expect(await list('number=20261124-3')).toEqual([mortgage])
  expect(await list('number=20261124&kind=returned')).toEqual([ids[1]])
  expect(await list('from=2026-11-24&to=2026-11-24')).toHaveLength(5)
  expect(await list('from=2026-11-25')).toEqual([])
  expect(await list('to=2026-11-23')).toEqual([])
  expect(await list('', 'wang')).toEqual([pension, ids[2], ids[1], ids[0]])
  expect(await list('', 'inspector')).toHaveLength(5)
  expect(await codeOf('/api/cases?window=3', 'wang')).toBe('cases-of-own-window')
  expect(await codeOf('/api/cases', 'li')).toBe('sit-at-a-window')
  expect(await codeOf('/api/cases/day?day=2026-11-24&window=3', 'wang')).toBe('cases-of-own-window')

  const first = await sees<CasesReply>('/api/cases?limit=2', 'manager')
  const second = await sees<CasesReply>(`/api/cases?limit=2&after=${first.next}`, 'manager')
  const third = await sees<CasesReply>(`/api/cases?limit=2&after=${second.next}`, 'manager')
  expect([first, second, third].flatMap(numbers)).toEqual(await list(''))
  expect(third.next).toBeNull()
})

test('what is misspelt, unknown or too long is refused in clear words', async () => {
  await opens()
  const code = async (order: object) => (await wang.isRefused({ item: 'SB-001', ...order })).code
  expect(await code({ item: 'XX-999' })).toBe('unknown-item')
  expect(await code({ window: 99 })).toBe('unknown-window')
  expect(await code({ window: 3 })).toBe('not-at-window')
  expect(await code({ kind: 'joint' })).toBe('kind-needs-departments')
  expect(await code({ papers: [] })).toBe('nothing-missing')
  for (const bad of [
    { kind: 'returned' },
    { window: 0 },
    { papers: [{ name: 'x'.repeat(101), fromList: true }] },
    { papers: Array.from({ length: 51 }, () => ({ name: '照片', fromList: true })) },
    { applicant: { name: '' } },
    { applicant: { name: '刘\u0000' } },
    { external: 'A\nB' },
    { limit: { days: 0 } },
    { request: 'once' },
    { date: '2020-01-01' },
  ]) {
    expect(await code(bad), JSON.stringify(bad)).toBe('bad-request')
  }
  const { case: id } = await wang.opens({ item: 'SB-003' })
  const act = async (body: object) => (await hall.refuses('POST', `/api/cases/${id}`, body, 'wang')).code
  for (const bad of [
    { do: 'open' },
    { do: 'step', step: 'accepted' },
    { do: 'accept', due: '2030-01-01' },
    {},
  ]) {
    expect(await act(bad)).toBe('bad-request')
  }
  expect((await hall.refuses('POST', '/api/cases/20261124-1-999', { do: 'supplement' }, 'wang')).code).toBe(
    'unknown-case',
  )
  expect(await codeOf('/api/cases/x', 'wang')).toBe('bad-request')
})

test('the plug is pulled in the middle, and every case goes on where it stood', async () => {
  await opens()
  const missing = [{ name: '职工个人档案', fromList: true }]
  const applicant = { name: '刘爱民' }
  const waiting = (await wang.opens({ item: 'SB-003', papers: missing, applicant })).case
  const running = (await wang.opens({ item: 'SB-003', applicant })).case
  await wang.finishes(running, { do: 'step', step: 'handled' })
  const before = [await wang.file(waiting), await wang.file(running)]
  hall = await hall.losesPower()
  expect([await wang.file(waiting), await wang.file(running)]).toEqual(before)
  await wang.finishes(waiting, { do: 'accept' })
  await wang.finishes(running, { do: 'step', step: 'reviewed' })
  expect((await wang.opens({ item: 'SB-001' })).case).toBe('20261124-1-003')
  expect(local((await wang.file(waiting)).acceptedAt)).toBe('2026-11-24 10:00')
})
