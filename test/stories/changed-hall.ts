import type { HallFile } from '../../config/hall-file.ts'
import type { OpeningHours } from '../../src/queue/opening-hours.ts'
import type { HallPlan, PlannedItem } from '../../src/queue/plan.ts'

type Change = (file: HallFile) => HallFile

/** The demo hall with some things changed, one after another. */
export const changed =
  (...changes: readonly Change[]): Change =>
  (demo) =>
    changes.reduce((file, change) => change(file), demo)

export const planned =
  (change: (plan: HallPlan) => Partial<HallPlan>): Change =>
  (file) => ({ ...file, plan: { ...file.plan, ...change(file.plan) } })

/** Nothing hangs on any port: for stories in which no device matters. */
export const withoutDevices: Change = (file) => ({ ...file, ports: [] })

/** Opening hours without seasons; spells such as `08:00-11:00`. */
export const openHours = (days: OpeningHours['days'], ...spells: readonly string[]): OpeningHours => ({
  days,
  seasons: [
    { from: '01-01', open: spells.map((spell) => ({ from: spell.slice(0, 5), to: spell.slice(6) })) },
  ],
})

/** An office's day, with statutory holidays and the working days that make up for them. */
export const officeHours = openHours('workdays', '08:00-11:00', '14:00-17:00')

export const itemChanged = (code: string, change: Partial<PlannedItem>): Change =>
  planned(({ groups }) => ({
    groups: groups.map((group) => ({
      ...group,
      items: group.items.map((item) => (item.code === code ? { ...item, ...change } : item)),
    })),
  }))
