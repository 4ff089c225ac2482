import type { Millis, VisitId, WindowNo } from '../core/ids.ts'
import type { Level } from './events.ts'

/**
 * Signs that somebody pressed in a citizen's place (代评). Each is a reason to look, never a finding: what comes of it
 * is decided by people. All are pure: presses of one window and day in, signs out.
 */
export type SignKind =
  | 'too-soon'
  | 'burst'
  | 'one-level'
  | 'without-visit'
  | 'off-own-past'
  | 'qr-one-sender'
  | 'qr-burst'
  | 'qr-share'

export interface Sign {
  readonly kind: SignKind
  readonly window: WindowNo
  readonly day: string
  readonly evidence: Readonly<Record<string, string | number>>
  readonly visits: readonly VisitId[]
}

/** A visit that was rated at the keypad; where its cases are rated, at the first press and by the lowest level. */
export interface Press {
  readonly visit: VisitId
  readonly level: Level
  readonly pressedAt: Millis
  readonly finishedAt: Millis
}

/** A window's day. */
export interface WindowDay {
  readonly window: WindowNo
  readonly day: string
  /** In order of pressing. */
  readonly presses: readonly Press[]
  /** Keys pressed while no visit could be rated. */
  readonly withoutVisit: number
  /** Active keypad ratings of this window in the three months before, from level 5 down to 1. */
  readonly past: readonly [number, number, number, number, number]
}

/** Somebody has to understand that they are asked, walk to the keypad and choose. */
const soonestMs = 2_000
/** One citizen in a hurry is no sign. */
const tooSoonAtLeast = 3
const burst = { presses: 4, withinMs: 60_000 }
const oneLevel = { presses: 12, hoursMs: 2 * 3_600_000 }
/** A run that chance brings less often than once in so many days of the window. */
const runChance = 1e-4
const withoutVisitAtLeast = 10
/** Both for the exact test: how rarely chance does it, and how much there has to be to compare. */
export const offChance = 1e-4
export const compareAtLeast = { today: 10, past: 100 }
const visitsNamed = 50

export function signsOf(day: WindowDay): Sign[] {
  return [tooSoon(day), ...bursts(day), ...runsOfOneLevel(day), withoutVisit(day), offOwnPast(day)].filter(
    (sign) => sign !== null,
  )
}

export const sign = (
  kind: SignKind,
  { window, day }: Pick<WindowDay, 'window' | 'day'>,
  evidence: Sign['evidence'],
  presses: readonly Pick<Press, 'visit'>[],
): Sign => ({ kind, window, day, evidence, visits: presses.slice(0, visitsNamed).map(({ visit }) => visit) })

/** Pressed sooner after the finish than a person can walk and press. */
function tooSoon(day: WindowDay): Sign | null {
  const soon = day.presses.filter(({ pressedAt, finishedAt }) => pressedAt - finishedAt < soonestMs)
  if (soon.length < tooSoonAtLeast) return null
  const soonest = Math.max(0, Math.min(...soon.map(({ pressedAt, finishedAt }) => pressedAt - finishedAt)))
  const evidence = { presses: soon.length, of: day.presses.length, soonestMs: soonest, limitMs: soonestMs }
  return sign('too-soon', day, evidence, soon)
}

/** Many visits rated within a minute: one citizen after the other cannot be served so quickly. */
export const bursts = (day: WindowDay): Sign[] =>
  crowds(day.presses).map(({ rated, ...evidence }) => sign('burst', day, evidence, rated))

interface Crowd<P> {
  /** How many there were, and within how long. */
  readonly presses: number
  readonly withinMs: number
  readonly from: Millis
  readonly rated: readonly P[]
}

/** Ratings that came within a minute of each other, where they are many. @param ratings in order of coming */
export function crowds<P extends Pick<Press, 'pressedAt'>>(ratings: readonly P[]): Crowd<P>[] {
  const found: Crowd<P>[] = []
  let at = 0
  for (let first = ratings[at]; first; first = ratings[at]) {
    const from = first.pressedAt
    const rated = ratings.slice(at).filter(({ pressedAt }) => pressedAt - from <= burst.withinMs)
    if (rated.length < burst.presses) at++
    else {
      at += rated.length
      found.push({ presses: rated.length, withinMs: (rated.at(-1)?.pressedAt ?? from) - from, from, rated })
    }
  }
  return found
}

/**
 * The same level for hours, where the window's own past makes that unlikely: its share of the level to the power of
 * the presses. Without enough past no run is a sign, because most halls are rated "very satisfied" all day.
 */
function runsOfOneLevel(day: WindowDay): Sign[] {
  const all = sum(day.past)
  if (all < compareAtLeast.past) return []
  const found: Sign[] = []
  for (const run of runs(day.presses)) {
    const first = run[0]
    const lastedMs = (run.at(-1)?.pressedAt ?? 0) - (first?.pressedAt ?? 0)
    if (!first || run.length < oneLevel.presses || lastedMs < oneLevel.hoursMs) continue
    const usual = day.past[(5 - first.level) as 0]
    // One more on either side: a level that never came before is rare, not impossible.
    const chance = ((usual + 1) / (all + 2)) ** run.length
    if (chance >= runChance) continue
    const evidence = { level: first.level, presses: run.length, lastedMs, pastOfLevel: usual, pastAll: all }
    found.push(sign('one-level', day, { ...evidence, chancePerMillion: perMillion(chance) }, run))
  }
  return found
}

function runs(presses: readonly Press[]): Press[][] {
  const found: Press[][] = []
  for (const press of presses) {
    const last = found.at(-1)
    if (last?.[0]?.level === press.level) last.push(press)
    else found.push([press])
  }
  return found
}

/** Keys pressed again and again while nobody was to rate. */
export function withoutVisit(day: WindowDay): Sign | null {
  const { withoutVisit: presses } = day
  return presses < withoutVisitAtLeast
    ? null
    : sign('without-visit', day, { presses, usuallyUnder: withoutVisitAtLeast }, [])
}

/** The share of "very satisfied" far off the window's own last three months: Fisher's exact test, both sides. */
function offOwnPast(day: WindowDay): Sign | null {
  const today = day.presses.length
  const best = day.presses.filter(({ level }) => level === 5).length
  const pastAll = sum(day.past)
  const pastBest = day.past[0]
  if (today < compareAtLeast.today || pastAll < compareAtLeast.past) return null
  const chance = fisher(best, today, pastBest, pastAll)
  if (chance >= offChance) return null
  const evidence = { best, of: today, pastBest, pastAll, chancePerMillion: perMillion(chance) }
  return sign('off-own-past', day, evidence, [])
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
export const perMillion = (chance: number) => Math.round(chance * 1e6)

/**
 * Two-sided p-value of Fisher's exact test: `a` of `n` against `b` of `m`. The probabilities of all tables with the
 * same margins that are no likelier than this one.
 */
export function fisher(a: number, n: number, b: number, m: number): number {
  const good = a + b
  const lowest = Math.max(0, good - m)
  const highest = Math.min(n, good)
  const chanceOf = (x: number) => Math.exp(logChoose(n, x) + logChoose(m, good - x) - logChoose(n + m, good))
  const seen = chanceOf(a)
  let p = 0
  for (let x = lowest; x <= highest; x++) {
    const chance = chanceOf(x)
    // Equal ones may differ in the last digits.
    if (chance <= seen * (1 + 1e-7)) p += chance
  }
  return Math.min(1, p)
}

const logFactorials: number[] = [0]

function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next++) {
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next))
  }
  return logFactorials[n] ?? 0
}

const logChoose = (n: number, k: number) => logFactorial(n) - logFactorial(k) - logFactorial(n - k)
