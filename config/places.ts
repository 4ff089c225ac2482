import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

/** Where a value stands in a file: `['groups', 0, 'prefix']`. */
export type Path = readonly (string | number)[]

/** Something wrong at a place; `path` may lead to a thing that is missing. */
export interface Problem {
  readonly path: Path
  readonly text: string
}

/** A value of the file together with its place. */
export interface Found {
  readonly path: Path
  readonly value: unknown
}

/**
 * All values that a pattern such as `groups.*.items.*.code` leads to. What is missing or has another shape is
 * left out, so that checks work on half-wrong files and all problems come at once.
 */
export function all(file: unknown, pattern: string): Found[] {
  let found: Found[] = [{ path: [], value: file }]
  for (const step of pattern.split('.')) {
    found = found.flatMap(({ path, value }) => {
      if (step === '*')
        return Array.isArray(value) ? value.map((one, i) => ({ path: [...path, i], value: one })) : []
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return []
      return [{ path: [...path, step], value: (value as Record<string, unknown>)[step] }]
    })
  }
  return found
}

/** Whatever can stand in a file as a name. */
export const isName = ({ value }: Found) => typeof value === 'string' || typeof value === 'number'

/** A path in words: `groups[0].prefix`. */
export function pathWords(path: Path): string {
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
  return words.replace(/^\./, '')
}

/** Line and column, from 1, of a value; of what surrounds it where it is missing itself. */
export function placeOf(path: Path, document: Document, lines: LineCounter): { line: number; col: number } {
  let node = document.contents as Node | null
  let offset = node?.range?.[0] ?? 0
  for (const step of path) {
    const parent: unknown = isAlias(node) ? node.resolve(document) : node
    node = null
    if (isSeq(parent)) node = parent.items[Number(step)] as Node | null
    if (isMap(parent)) {
      const pair = parent.items.find((one) => isScalar(one.key) && one.key.value === step)
      node = (pair?.value ?? pair?.key ?? null) as Node | null
    }
    if (!node?.range) break
    offset = node.range[0]
  }
  return lines.linePos(offset)
}
