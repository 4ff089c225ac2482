import { casesADay, dayBack, departmentOf, type LogSize, windows } from './case-log-rows.ts'
import { type Figure, quantile, round } from './figures.ts'
import { hallFolder, type Program, signIn, startHall } from './programs.ts'

const questions = 300
const atMostMs = 50

/** The same log behind a running hall: lists over HTTP, and what others wait for while a long list is exported. */
export async function caseLogOverHttp(log: LogSize & { readonly data: string }): Promise<Figure[]> {
  const hall = await startHall(hallFolder(31, []), log.data, 18_111)
  const cookie = await signIn(hall)
  const figures: Figure[] = []
  for (const [what, path] of Object.entries(paths(log))) {
    const times: number[] = []
    for (let n = 0; n < questions; n++) times.push(await asked(hall, cookie, path()))
    figures.push(
      figure(`${what} over HTTP, ${log.cases / 1_000_000} million cases, p99`, quantile(times, 0.99)),
    )
  }
  for (const format of ['xlsx', 'csv']) {
    let running = true
    const export_ = asked(hall, cookie, `/api/cases/export.${format}`).finally(() => {
      running = false
    })
    const others: number[] = []
    while (running) others.push(await asked(hall, cookie, '/api/session'))
    const tookMs = await export_
    const what = `another page while 20 000 cases are exported as ${format} in ${round(tookMs / 1000)} s, p99`
    figures.push(figure(what, quantile(others, 0.99)))
  }
  await hall.stop()
  return figures
}

const figure = (what: string, ms: number): Figure => ({
  what,
  ours: `${round(ms)} ms`,
  floor: '',
  value: ms,
  must: `≤ ${atMostMs} ms`,
  holds: ms <= atMostMs,
})

const any = (below: number) => Math.floor(Math.random() * below)

const paths = (log: LogSize): Readonly<Record<string, () => string>> => ({
  'open cases that are late': () => `/api/cases?light=red&window=${1 + any(windows)}`,
  'open cases of a department': () =>
    `/api/cases?state=running&department=${encodeURIComponent(departmentOf(any(40)))}`,
  'a case by its number': () => `/api/cases?number=${dayBack(log, any(10)).replaceAll('-', '')}-7-003`,
  "a case by the case system's number": () => `/api/cases?external=EX-${3 * any(log.cases / 3)}`,
  "a window's day": () =>
    `/api/cases/day?day=${dayBack(log, any(50_000 / casesADay))}&window=${1 + any(windows)}`,
})

/** @returns how long it took, in milliseconds. */
async function asked({ url }: Program, cookie: string, path: string): Promise<number> {
  const begun = performance.now()
  const reply = await fetch(url + path, { headers: { cookie } })
  const body = await reply.arrayBuffer()
  if (reply.status !== 200) throw new Error(`${path}: ${reply.status} ${Buffer.from(body).toString()}`)
  return performance.now() - begun
}
