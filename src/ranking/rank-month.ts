import { checkMonth } from './check-month.ts'
import { disciplineSheet } from './discipline.ts'
import { whyNotRanked } from './eligibility.ts'
import { method } from './method.ts'
import type { MonthInput, MonthRules } from './month-input.ts'
import { nextPlace, type Placed } from './next-place.ts'
import type { HallFigures, RankedMonth, RankedSheet, Sheet, UnrankedSheet } from './ranked-month.ts'
import { decimal, ratio } from './rational.ts'
import {
  compareStandings,
  type HallMonth,
  type Measured,
  measure,
  measureHall,
  standingOf,
} from './standing.ts'
import { timelinessSheet } from './timeliness.ts'
import { toldApart } from './told-apart.ts'
import { voiceSheet } from './voice.ts'

/**
 * The month's ranking (rules: README.md of this folder). The same figures and rules give the same edition to the
 * digit, in whatever order they come.
 * @param breathe Called between windows: a thread may rest there, so that whoever presses a key goes first.
 * @throws RangeError when figures or rules contradict themselves.
 */
export function rankMonth(input: MonthInput, rules: MonthRules, breathe = () => {}): RankedMonth {
  checkMonth(input, rules, breathe)
  const hall = measureHall(input, rules)
  const placed: Placed[] = []
  const notRanked: UnrankedSheet[] = []
  for (const window of input.windows) {
    breathe()
    const measured = measure(window, hall, rules)
    const reasons = whyNotRanked(window, hall.unratedShare, rules)
    if (measured.voice !== null && reasons.length === 0) {
      const standing = standingOf(measured, measured.voice, rules)
      placed.push({ ...measured, voice: measured.voice, standing })
    } else notRanked.push({ ...sheet(measured, hall, rules), reasons })
  }
  return {
    method,
    month: input.month,
    hall: hallFigures(input, hall, placed, rules),
    ranked: inOrder(placed, hall, rules, breathe),
    notRanked: notRanked.sort((a, b) => a.window - b.window),
  }
}

/** By standing; windows with the same share the place, in order of their numbers. */
function inOrder(
  placed: readonly Placed[],
  hall: HallMonth,
  rules: MonthRules,
  breathe: () => void,
): RankedSheet[] {
  const order = (a: Placed, b: Placed) => compareStandings(a.standing, b.standing, rules.ties)
  const sorted = [...placed].sort((a, b) => order(a, b) || a.window.window - b.window.window)
  let place = 1
  return sorted.map((own, index) => {
    breathe()
    const before = sorted[index - 1]
    if (before && order(before, own) !== 0) place = index + 1
    const ahead = sorted[place - 2]
    return {
      ...sheet(own, hall, rules),
      voice: voiceSheet(own.window.active, hall.voice, rules, own.voice),
      place,
      modelWindow: place <= rules.modelPlaces,
      total: decimal(own.standing.total),
      nextPlace: ahead ? nextPlace(own, ahead, hall, rules) : null,
    }
  })
}

function sheet(measured: Measured, hall: HallMonth, rules: MonthRules): Sheet {
  const { window, compared, discipline, voice, timeliness } = measured
  return {
    window: window.window,
    visits: window.visits,
    discipline: disciplineSheet(window, discipline),
    voice: voice && voiceSheet(window.active, hall.voice, rules, voice),
    timeliness: timelinessSheet(compared, window.cases, timeliness),
  }
}

function hallFigures(
  { windows }: MonthInput,
  { voice, lost, times, unratedShare }: HallMonth,
  placed: readonly Placed[],
  rules: MonthRules,
): HallFigures {
  return {
    visits: windows.reduce((total, { visits }) => total + visits, 0),
    meanPoints: voice.mean && decimal(voice.mean),
    meanOf: voice.meanOf,
    variance: voice.variance && decimal(voice.variance),
    lostWithVolume: decimal(ratio(lost.withVolume, 100)),
    lostPerThousand: decimal(lost.perThousand),
    unratedShare: decimal(unratedShare),
    cases: { closed: times.closed, onTime: times.onTime },
    onTimeShare: times.onTimeShare && decimal(times.onTimeShare),
    comparison: toldApart(
      placed.map(({ window }) => window.active),
      rules.voice.points,
    ),
  }
}
