import { type ItemCode, type Millis, millis } from '../../core/ids.ts'
import type { Interval } from '../../queue/opening-hours.ts'
import type { HallPlan } from '../../queue/plan.ts'
import type { Chance } from './chance.ts'
import type { HiddenWindow } from './hidden-windows.ts'

/** Somebody who comes, and how long they wait before they go home. */
export interface Citizen {
  readonly at: Millis
  readonly item: ItemCode
  readonly patienceMs: number
}

/** How many come for an item on a usual day. */
export interface Demand {
  readonly item: ItemCode
  /** Usual time of its service at a window of pace 1. */
  readonly serviceMs: number
  readonly citizensADay: number
}

const minuteMs = 60_000
/** Of the windows' open time; the rest they wait for citizens. */
const busyShare = 0.7
const usualServiceMs = [7, 9, 12, 15, 19].map((minutes) => minutes * minuteMs)
const patienceMs = 50 * minuteMs
/** Citizens in the first hour of the morning against those of a usual hour. */
const rush = 2
const rushMs = 60 * minuteMs
/** Nobody comes in the last minutes before the hall closes for the day. */
const lastMs = 10 * minuteMs

/** So many as the windows can serve, whoever serves which item and how quick they are. */
export function demandOf(plan: HallPlan, windows: readonly HiddenWindow[], openMs: number): Demand[] {
  const items = plan.groups.flatMap((group) => group.items.map(({ code }) => code))
  const serviceMs = (item: ItemCode) =>
    usualServiceMs[items.indexOf(item) % usualServiceMs.length] ?? minuteMs
  const perDay = new Map<ItemCode, number>()
  for (const { no, serves } of plan.windows) {
    const pace = windows.find(({ window }) => window === no)?.pace ?? 1
    for (const item of serves) {
      const share = (busyShare * openMs) / serves.length / (serviceMs(item) * pace)
      perDay.set(item, (perDay.get(item) ?? 0) + share)
    }
  }
  return [...perDay].map(([item, citizensADay]) => ({ item, serviceMs: serviceMs(item), citizensADay }))
}

/** Everybody who comes on a day, in the hall's open hours, most of them early in the morning. */
export function citizensOf(
  demand: readonly Demand[],
  spells: readonly Interval[],
  chance: Chance,
): Citizen[] {
  const stretches = stretchesOf(spells)
  const weight = stretches.reduce((sum, one) => sum + one.weight, 0)
  return demand.flatMap(({ item, citizensADay }) =>
    Array.from({ length: chance.poisson(citizensADay) }, () => ({
      at: momentIn(stretches, chance.uniform() * weight),
      item,
      patienceMs: patienceMs * chance.logNormal(0.5),
    })),
  )
}

interface Stretch extends Interval {
  /** Its length, counted more often where more people come. */
  readonly weight: number
}

function stretchesOf(spells: readonly Interval[]): Stretch[] {
  return spells.flatMap(({ from, to }, index) => {
    const end = index === spells.length - 1 ? millis(Math.max(from, to - lastMs)) : to
    if (index > 0) return [{ from, to: end, weight: end - from }]
    const calm = millis(Math.min(end, from + rushMs))
    return [
      { from, to: calm, weight: rush * (calm - from) },
      { from: calm, to: end, weight: end - calm },
    ]
  })
}

function momentIn(stretches: readonly Stretch[], at: number): Millis {
  let before = 0
  for (const { from, to, weight } of stretches) {
    if (at < before + weight) return millis(Math.floor(from + ((to - from) * (at - before)) / weight))
    before += weight
  }
  throw new Error('nobody comes when the hall is closed')
}
