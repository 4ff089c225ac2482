import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { charactersIn } from '../paper/characters-in.ts'
import { daysPass, octoberHall } from './month-hall.ts'
import { saves } from './saved-file.ts'
import type { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const october = '/api/months/2026-10'

/** A paper as it is downloaded; `code` where it is refused. */
async function paper(kind: 'poster' | 'notice', query = '') {
  const reply = await hall.request<{ code: string }>(
    'GET',
    `${october}/${kind}.pdf${query}`,
    undefined,
    'wang',
  )
  return { status: reply.status, code: reply.body.code, headers: reply.headers }
}

/** Programs that this one began to draw pages; Linux tells. */
async function drawing(): Promise<string[]> {
  const found = await Promise.all(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(async (id) => {
        const [stat, command] = await Promise.all(
          ['stat', 'cmdline'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => '')),
        )
        const parent = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
        return parent === String(process.pid) && command?.includes('draw-process') ? id : ''
      }),
  )
  return found.filter(Boolean)
}

test('poster and notice of a closed October can be had, and of what may still change they cannot', async () => {
  hall = await octoberHall()
  expect(await paper('poster')).toMatchObject({ status: 409, code: 'month-not-closed' })
  expect(await paper('notice')).toMatchObject({ status: 409, code: 'month-not-closed' })
  expect((await paper('notice', '?edition=now')).status).toBe(400)
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `${october}/close`, { edition: 1 }, 'manager')
  expect(await paper('notice', '?edition=2')).toMatchObject({ status: 404, code: 'unknown-edition' })

  for (const [kind, size, says] of [
    ['poster', '842 1191', '清河县政务服务中心示范窗口二〇二六年十月第一名号总分'],
    [
      'notice',
      '59[56] 842',
      '窗口月度评比结果公示（2026年10月）数据不足，不参加排名：6号窗口。公示期为2026年11月9日至13日，共5个工作日。监督电话（盖章）',
    ],
  ] as const) {
    // Shown in a tab, from which it is printed or saved.
    expect((await paper(kind)).headers.get('content-disposition')).toMatch(/^inline; /)
    const { bytes: pdf, name } = await saves(hall, `${october}/${kind}.pdf`, 'wang')
    expect(name).toMatch(/ 2026-10 第1版\.pdf$/)
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toMatch(new RegExp(`/MediaBox \\[0 0 ${size}\\]`))
    const there = charactersIn(pdf)
    expect([...says].filter((char) => !there.has(char))).toEqual([])
    // Nobody who sits at a window is named, and a real month is no demo.
    expect([...'王芳李娜演'].filter((char) => there.has(char))).toEqual([])
  }
})

test.runIf(process.platform === 'linux')('the program that draws ends with the hall', async () => {
  hall = await octoberHall()
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `${october}/close`, { edition: 1 }, 'manager')
  await paper('notice')
  expect(await drawing()).toHaveLength(1)
  await hall.stops()
  await expect.poll(drawing, { timeout: 30_000 }).toEqual([])
})

test('where nobody had enough data, there is a notice and no poster', async () => {
  hall = await octoberHall({ eligible: { visits: 99, activeRatings: 99, unratedMarginPoints: 60 } })
  await daysPass(hall, '2026-11-08T09:00:00+08:00')
  await hall.request('POST', `${october}/close`, { edition: 1 }, 'manager')
  expect(await paper('poster')).toMatchObject({ status: 409, code: 'no-model-windows' })
  expect((await paper('notice')).status).toBe(200)
})
