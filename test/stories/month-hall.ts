import type { HallFile } from '../../config/hall-file.ts'
import type { MonthRules } from '../../src/ranking/month-input.ts'
import { StoryHall } from './story-hall.ts'

/** A month of few visits is enough to be ranked. */
export const smallMonth =
  (month: Partial<MonthRules> = {}) =>
  (file: HallFile): HallFile => ({
    ...file,
    rulebook: {
      ...file.rulebook,
      month: {
        ...file.rulebook.month,
        eligible: { visits: 2, activeRatings: 2, unratedMarginPoints: 60 },
        ...month,
      },
    },
  })

/** One citizen at a window: how long they wait and are served, in minutes, and how they rate; null for not at all. */
export interface Citizen {
  readonly window: number
  readonly item: string
  readonly waits: number
  readonly served: number
  readonly level: 1 | 2 | 3 | 4 | 5 | null
}

const clerks: Readonly<Record<number, string>> = { 1: 'wang', 3: 'li', 6: 'zhao' }

/** One after another: a ticket, a call, a service, and a press at the window's keypad. */
export async function citizensCome(hall: StoryHall, citizens: readonly Citizen[]): Promise<string[]> {
  await hall.isReady()
  const visits: string[] = []
  for (const { window, item, waits, served, level } of citizens) {
    const clerk = clerks[window] ?? ''
    const { visit } = await hall.takesTicket(item)
    visits.push(visit)
    await hall.passes(waits * 60_000)
    await hall.at(window, clerk, 'sit-down')
    await hall.does(window, clerk, 'call-next', 'start')
    await hall.passes(served * 60_000)
    await hall.does(window, clerk, 'finish')
    const keypad = hall.device(`keypad-${window}`, 'keypad')
    await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')
    if (level === null) {
      await hall.passes(130_000)
      continue
    }
    keypad.press(level)
    await hall.until('the rating is there', () => hall.ratingOf(visit) === level)
  }
  return visits
}

/** An October in which window 1 pleases most, window 3 less, and window 6 is rated by one citizen only. */
export async function octoberHall(month: Partial<MonthRules> = {}): Promise<StoryHall> {
  const hall = await StoryHall.open({ startsAt: '2026-10-20T09:00:00+08:00', file: smallMonth(month) })
  const at = (window: number, item: string, level: Citizen['level'], served = 5): Citizen => ({
    window,
    item,
    waits: 3,
    served,
    level,
  })
  await citizensCome(hall, [
    at(1, 'pension', 5),
    at(3, 'mortgage', 4, 9),
    at(6, 'identity-card', 5),
    at(1, 'social-card', 5),
    at(3, 'property-search', 5, 12),
    at(6, 'property-search', null, 4),
    at(1, 'pension', 4),
    at(3, 'mortgage', 1),
  ])
  return hall
}

/** Days go by; everybody has to sign in again. */
export async function daysPass(hall: StoryHall, until: string): Promise<void> {
  await hall.passesUntil(until)
  for (const name of ['manager', 'inspector', 'wang', 'li', 'zhao']) hall.forgets(name)
}
