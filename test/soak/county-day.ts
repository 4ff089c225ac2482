import type { HallFile } from '../../config/hall-file.ts'
import { findingRules } from '../../src/cases/events.ts'
import { staffId, windowNo } from '../../src/core/ids.ts'
import type { WindowCasesReply } from '../../src/server/case-requests.ts'
import { CaseWindow } from '../stories/case-window.ts'
import { changed, itemChanged, officeHours, planned, withoutDevices } from '../stories/changed-hall.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { dealings, type Expected, type Matter, matters } from './county-matters.ts'
import { faultsOfDay, faultsOfFindings } from './county-sums.ts'

const windows = 31
const password = 'only for soaking'
const staff = Array.from({ length: windows }, (_, i) => staffId(`window.${i + 1}`))
const name = (no: number) => ({ zh: `${no}号窗口`, en: `Window ${no}` })
const minuteMs = 60_000
/** Office hours: 8 to 11 and 14 to 17. */
const morningEnds = '2026-11-24T11:00:00+08:00'
const afternoonBegins = '2026-11-24T14:00:00+08:00'
const openMs = 6 * 60 * minuteMs

export interface CountyDay {
  readonly visits: number
  readonly cases: number
  readonly byKind: Readonly<Record<string, number>>
  readonly findings: Readonly<Record<string, number>>
  /** Rows of the journal. */
  readonly events: number
  readonly tookSeconds: number
  readonly faults: readonly string[]
}

/** 31 windows that serve everything, office hours, no devices. */
const county = changed(
  withoutDevices,
  planned(({ groups }) => {
    const serves = groups.flatMap(({ items }) => items.map(({ code }) => code))
    return {
      hours: officeHours,
      windows: staff.map((_, i) => ({ no: windowNo(i + 1), name: name(i + 1), serves })),
    }
  }),
  itemChanged('property-transfer', { dailyCap: null }),
  (file): HallFile => ({
    ...file,
    demoAccounts: [
      ...file.demoAccounts,
      ...staff.map(
        (id, i) =>
          ({ id, fullName: `${name(i + 1).zh}人员`, role: 'staff', mayPick: false, password }) as const,
      ),
    ],
  }),
)

/**
 * A day of a county hall, all through HTTP: at each window one visit after the other, cases of all kinds, and some of
 * every breach; two days later the departments that waited for one another.
 */
export async function liveThroughCountyDay(visits: number): Promise<CountyDay> {
  const begunAt = performance.now()
  const hall = await StoryHall.open({ file: county, startsAt: '2026-11-24T08:00:00+08:00' })
  for (const id of staff) hall.knows(id, password)
  const day = new Day(hall)
  await day.begins()
  const plan = planOf(visits)
  const waves = Math.ceil(visits / windows)
  for (let wave = 0; wave < waves; wave++) {
    if (wave === Math.ceil(waves / 2)) await hall.passesUntil(afternoonBegins)
    await day.serves(plan.slice(wave * windows, (wave + 1) * windows), openMs / waves)
    if (wave === Math.ceil(waves / 2) - 1) await hall.passesUntil(morningEnds)
  }
  await day.ends()
  const faults = await faultsOfDay(hall, { ...day, windows })
  await day.comes('2026-11-26T09:00:00+08:00')
  faults.push(...faultsOfFindings(hall, day.planted))
  const count = (sql: string) =>
    Object.fromEntries(hall.rows<{ name: string; n: number }>(sql).map(({ name, n }) => [name, n]))
  const [sums] = hall.rows<{ cases: number; events: number }>(
    'SELECT (SELECT count(*) FROM cases) AS cases, (SELECT count(*) FROM journal) AS events',
  )
  const byKind = count('SELECT kind AS name, count(*) AS n FROM cases GROUP BY kind')
  const findings = count('SELECT rule AS name, count(*) AS n FROM findings GROUP BY rule')
  await hall.ends()
  const tookSeconds = (performance.now() - begunAt) / 1000
  return { visits, ...sums!, byKind, findings, tookSeconds, faults }
}

/** Breaches lie between the others, a few of each. */
function planOf(visits: number): readonly Matter[] {
  const plan: Matter[] = Array.from({ length: visits }, (_, i) => matters[i % matters.length] as Matter)
  const ofEach = Math.max(1, Math.round(visits / 600))
  const breaches = findingRules.flatMap((rule) => Array.from({ length: ofEach }, () => rule))
  for (const [i, rule] of breaches.entries()) plan[Math.floor(((i + 0.5) * visits) / breaches.length)] = rule
  return plan
}

class Day {
  readonly #hall: StoryHall
  readonly #desks = staff.map((id, i) => new CaseWindow(() => this.#hall, i + 1, id))
  readonly #manager = new CaseWindow(() => this.#hall, 1, 'manager')
  #later: { readonly at: number; readonly here: CaseWindow; readonly do: () => Promise<void> }[] = []
  #citizens = 0
  /** What the log has to hold. */
  readonly expected: Expected[] = []
  /** What each visit came for, by the visit. */
  readonly cameFor = new Map<string, Matter>()
  /** Findings that have to be there: rule and case or visit. */
  readonly planted: string[] = []

  constructor(hall: StoryHall) {
    this.#hall = hall
  }

  async begins() {
    await Promise.all(this.#desks.map((desk) => desk.sitsDown()))
  }

  /** As many citizens as there are windows come, are served at the same time, and leave. */
  async serves(plan: readonly Matter[], ms: number) {
    await Promise.all(
      plan.map(async (matter) => {
        const { visit } = await this.#hall.takesTicket(dealings[matter].ticket)
        this.cameFor.set(visit, matter)
      }),
    )
    await Promise.all(this.#desks.slice(0, plan.length).map((here) => this.#serve(here)))
    await this.#passes(ms)
    const served = this.#desks.slice(0, plan.length)
    await Promise.all(served.map(({ window, person }) => this.#hall.does(window, person, 'finish')))
  }

  async ends() {
    await this.#passes(60 * minuteMs)
  }

  async #serve(here: CaseWindow) {
    const hall = this.#hall
    await hall.does(here.window, here.person, 'call-next', 'start')
    const { body } = await hall.request<WindowCasesReply>(
      'GET',
      `/api/windows/${here.window}/cases`,
      undefined,
      here.person,
    )
    const visit = body.visit ?? ''
    const matter = this.cameFor.get(visit)
    if (!matter) throw new Error(`nobody took the number of ${visit}`)
    const next = this.#desks[here.window % windows] as CaseWindow
    this.#citizens += 1
    const cases = await dealings[matter].do({
      here,
      next,
      manager: this.#manager,
      visit,
      name: `欧阳办事${this.#citizens}`,
      later: (afterMs, what) =>
        this.#later.push({ at: hall.hall.core.clock.now() + afterMs, here, do: what }),
    })
    this.#expects(matter, visit, [cases].flat())
  }

  #expects(matter: Matter, visit: string, cases: readonly Expected[]) {
    this.expected.push(...cases)
    if ((findingRules as readonly string[]).includes(matter)) {
      this.planted.push(`${matter} ${cases.at(-1)?.case ?? visit}`)
    }
  }

  /** Time goes by, and what was to be done by then is done. */
  async #passes(ms: number) {
    await this.#hall.passes(ms)
    const now = this.#hall.hall.core.clock.now()
    const due = this.#later.filter(({ at }) => at <= now)
    this.#later = this.#later.filter(({ at }) => at > now)
    for (const { do: what } of due) await what()
  }

  /** Another morning: whoever has something to do sits down. */
  async comes(local: string) {
    await this.#hall.passesUntil(local)
    for (const here of new Set(this.#later.map((one) => one.here))) await here.sitsDown()
    await this.#passes(0)
  }
}
