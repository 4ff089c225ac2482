import type { WindowNo } from '../core/ids.ts'
import { methodOf } from './method.ts'
import type { RankedMonth, RankedSheet, UnrankedSheet } from './ranked-month.ts'

/** What can be otherwise at a window in a later edition, in the order in which it is told. */
const changedFigures = [
  'place',
  'total',
  'discipline',
  'voice',
  'timeliness',
  'visits',
  'ratings',
  'points-lost',
] as const
type WindowFigure = (typeof changedFigures)[number]
/** `method`: the arithmetic itself is another one. */
export type ChangedFigure = WindowFigure | 'method'

/** One figure that stands otherwise than in the edition before; null where there was, or is, none. */
export interface EditionChange {
  /** Null where it is of the whole month. */
  readonly window: WindowNo | null
  readonly figure: ChangedFigure
  readonly was: string | null
  readonly is: string | null
}

/** What a later edition says otherwise: by another method, then by window. */
export function editionChanges(before: RankedMonth, after: RankedMonth): EditionChange[] {
  const was = figuresOf(before)
  const is = figuresOf(after)
  const windows = [...new Set([...was.keys(), ...is.keys()])].sort((a, b) => a - b)
  const ofWindows = windows.flatMap((window) =>
    changedFigures.map((figure) => ({
      window,
      figure,
      was: was.get(window)?.[figure] ?? null,
      is: is.get(window)?.[figure] ?? null,
    })),
  )
  const [first, second] = [String(methodOf(before)), String(methodOf(after))]
  const ofMethod = { window: null, figure: 'method', was: first, is: second } as const
  return [ofMethod, ...ofWindows].filter((change) => change.was !== change.is)
}

/** Model windows of a month, by place, then by number. */
export const modelsOf = ({ ranked }: RankedMonth): WindowNo[] =>
  ranked.filter(({ modelWindow }) => modelWindow).map(({ window }) => window)

type Figures = Readonly<Record<WindowFigure, string | null>>

function figuresOf({ ranked, notRanked }: RankedMonth): Map<WindowNo, Figures> {
  return new Map([
    ...ranked.map((sheet) => [sheet.window, figures(sheet, sheet.place, sheet.total)] as const),
    ...notRanked.map((sheet) => [sheet.window, figures(sheet, null, null)] as const),
  ])
}

function figures(sheet: RankedSheet | UnrankedSheet, place: number | null, total: string | null): Figures {
  const lost = sheet.discipline.deductions.reduce((sum, { hundredths }) => sum + hundredths, 0)
  return {
    place: place === null ? null : String(place),
    total,
    discipline: sheet.discipline.score,
    voice: sheet.voice?.score ?? null,
    timeliness: sheet.timeliness.score,
    visits: String(sheet.visits),
    ratings: String(sheet.voice?.ratings ?? 0),
    'points-lost': `${Math.floor(lost / 100)}.${String(lost % 100).padStart(2, '0')}`,
  }
}
