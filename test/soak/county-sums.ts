import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseDayReply, CaseFileReply, CaseRowReply, CasesReply } from '../../src/server/case-requests.ts'
import { local } from '../stories/case-window.ts'
import type { StoryHall } from '../stories/story-hall.ts'
import type { Expected, LimitOfCase } from './county-matters.ts'

/** Worked out by hand for cases of Tuesday, 24 November 2026; the hall closes at 17:00. */
const due: Readonly<Record<Exclude<LimitOfCase, '30 minutes'>, string>> = {
  '5 working days': '2026-12-01 17:00',
  '10 working days': '2026-12-08 17:00',
  '15 working days': '2026-12-15 17:00',
  '20 working days': '2026-12-22 17:00',
  '20+5 working days': '2026-12-29 17:00',
  '7 days': '2026-12-01 17:00',
  '15 days': '2026-12-09 17:00',
}
const day = '2026-11-24'

export interface DayBooks {
  readonly expected: readonly Expected[]
  /** Every visit that was served. */
  readonly cameFor: ReadonlyMap<string, string>
  readonly windows: number
}

/** What does not add up at the end of the day; empty when all does. */
export async function faultsOfDay(hall: StoryHall, books: DayBooks): Promise<string[]> {
  const log = await wholeLog(hall)
  return [
    ...faultsOfLog(log, books),
    ...faultsOfNumbers(log),
    ...(await faultsOfSheets(hall, log, books.windows)),
    ...(await faultsOfNames(hall, books.expected)),
  ]
}

/** Findings that are missing, and those that nobody planted. */
export function faultsOfFindings(hall: StoryHall, planted: readonly string[]): string[] {
  const found = hall
    .rows<{ rule: string; of: string }>('SELECT rule, coalesce(case_no, visit) AS "of" FROM findings')
    .map(({ rule, of }) => `${rule} ${of}`)
  return [
    ...planted.filter((one) => !found.includes(one)).map((one) => `not noticed: ${one}`),
    ...found.filter((one) => !planted.includes(one)).map((one) => `noticed for nothing: ${one}`),
  ]
}

/** The whole list, page by page, as an inspector reads it. */
async function wholeLog(hall: StoryHall): Promise<CaseRowReply[]> {
  const rows: CaseRowReply[] = []
  for (let after: string | null = ''; after !== null; ) {
    const page: CasesReply = await read(hall, `/api/cases?limit=100${after && `&after=${after}`}`)
    rows.push(...page.cases)
    after = page.next
  }
  return rows
}

async function read<T>(hall: StoryHall, path: string): Promise<T> {
  const { status, body } = await hall.request<T>('GET', path, undefined, 'inspector')
  if (status !== 200) throw new Error(`${path}: ${JSON.stringify(body)}`)
  return body
}

function faultsOfLog(log: readonly CaseRowReply[], { expected, cameFor }: DayBooks): string[] {
  const lines = new Map(log.map((row) => [row.case as string, row]))
  const faults = expected.flatMap((one) => {
    const row = lines.get(one.case)
    if (!row) return [`${one.case} is not in the log`]
    const is = [row.kind, row.state, row.visit, local(row.due?.at)].join()
    const must = [one.kind, one.state, one.visit, dueOf(one, row)].join()
    return is === must ? [] : [`${one.case} is ${is}, and not ${must}`]
  })
  const others = log.length === expected.length ? [] : [`${log.length} cases, and not ${expected.length}`]
  const visits = new Set(log.flatMap(({ visit }) => visit ?? []))
  const without = [...cameFor].filter(
    ([visit, matter]) => visits.has(visit as never) === (matter === 'visit-without-case'),
  )
  return [...faults, ...others, ...without.map(([visit, matter]) => `${matter}: the cases of ${visit}`)]
}

function dueOf({ limit }: Expected, { acceptedAt }: CaseRowReply): string | null {
  if (limit === null) return null
  return limit === '30 minutes' ? local((acceptedAt ?? 0) + 30 * 60_000) : due[limit]
}

/** Each window counts from 1, and leaves none out. */
function faultsOfNumbers(log: readonly CaseRowReply[]): string[] {
  const serials = new Map<number, number[]>()
  for (const row of log) {
    const [date, window, serial] = row.case.split('-').map(Number)
    if (date !== 20261124 || window !== row.window) return [`${row.case} was opened at window ${row.window}`]
    serials.set(row.window, [...(serials.get(row.window) ?? []), serial ?? 0])
  }
  return [...serials].flatMap(([window, numbers]) =>
    numbers.sort((a, b) => a - b).every((serial, i) => serial === i + 1)
      ? []
      : [`the numbers of window ${window}`],
  )
}

/** The sheets of all windows hold what the list holds. */
async function faultsOfSheets(hall: StoryHall, log: readonly CaseRowReply[], windows: number) {
  const onSheets: string[] = []
  for (let window = 1; window <= windows; window++) {
    const sheet = await read<CaseDayReply>(hall, `/api/cases/day?day=${day}&window=${window}`)
    onSheets.push(...sheet.cases.map((row) => row.case))
  }
  const inLog = log.map((row) => row.case as string)
  return onSheets.sort().join() === inLog.sort().join() ? [] : ["the day's sheets and the list differ"]
}

/** Names are read by those who may, and stand nowhere on the disk. */
async function faultsOfNames(hall: StoryHall, expected: readonly Expected[]): Promise<string[]> {
  const some = expected[0]?.case
  const { body } = await hall.request<CaseFileReply>('GET', `/api/cases/${some}`, undefined, 'manager')
  const unread = body.applicant?.name?.startsWith('欧阳办事') ? [] : [`nobody can read the name in ${some}`]
  const folder = hall.fileNow()
  const told = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('欧阳办事'))
  rmSync(folder, { recursive: true, force: true })
  return [...unread, ...told.map((name) => `a name stands in ${name}`)]
}
