import { shown } from './fields.ts'
import { all, type Found, isName, type Problem } from './places.ts'

/** Checks between parts of a rulebook. They take the raw file and skip what has no right shape. */
export function rulebookContradictions(file: unknown): Problem[] {
  const categories = all(file, 'categories.*.code')
  const codes = new Set(categories.filter(isName).map(({ value }) => value))
  return [
    ...twice(categories, 'another category has this code', 'Take a code of its own.'),
    ...twice(all(file, 'rules.*.code'), 'another rule has this code', 'Take a code of its own.'),
    ...twice(
      all(file, 'rules.*.finding'),
      'another rule counts this finding',
      'A finding counts once: remove one of the two.',
    ),
    ...twice(all(file, 'month.ties.*'), 'it stands here already', 'Remove one of the two.'),
    ...all(file, 'rules.*.category')
      .filter((one) => isName(one) && !codes.has(one.value))
      .map(({ path, value }) => ({
        path,
        text: `no category is called ${shown(value)}. Write one of: ${[...codes].join(', ')}.`,
      })),
    ...all(file, 'rules.*').flatMap(badPoints),
    ...all(file, 'categories.*').flatMap(badBounds),
  ]
}

function twice(found: readonly Found[], wrong: string, remedy: string): Problem[] {
  const seen = new Set<unknown>()
  return found.filter(isName).flatMap(({ path, value }) => {
    const again = seen.has(value)
    seen.add(value)
    return again ? [{ path, text: `${shown(value)}: ${wrong}. ${remedy}` }] : []
  })
}

/** A range goes one way, and only an inspector can choose from it. */
function badPoints({ path, value }: Found): Problem[] {
  const { points, source } = value as { points?: unknown; source?: unknown }
  const at = [...path, 'points']
  if (points === 0) return [{ path: at, text: 'gives and takes nothing. Write points, or remove the rule.' }]
  if (typeof points !== 'object' || points === null) return []
  const { from, to } = points as { from?: unknown; to?: unknown }
  if (typeof from !== 'number' || typeof to !== 'number') return []
  if (source !== 'entry') {
    return [{ path: at, text: 'is a range, and nobody chooses here. Write one number of points.' }]
  }
  if (from * to <= 0 || Math.abs(from) >= Math.abs(to)) {
    return [
      { path: at, text: 'does not go from fewer points to more. Write, for example, { from: -3, to: -5 }.' },
    ]
  }
  return []
}

function badBounds({ path, value }: Found): Problem[] {
  const { points, atLeast, atMost } = value as Record<string, unknown>
  if (typeof points !== 'number') return []
  const low = typeof atLeast === 'number' && atLeast > points
  const high = typeof atMost === 'number' && atMost < points
  return [
    ...(low
      ? [{ path: [...path, 'atLeast'], text: 'lies above the points it begins with. Write less.' }]
      : []),
    ...(high
      ? [{ path: [...path, 'atMost'], text: 'lies below the points it begins with. Write more.' }]
      : []),
  ]
}
