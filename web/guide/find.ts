import type { PublicItem } from '../../src/server/public-requests.ts'

export interface Department {
  readonly name: string
  readonly items: readonly PublicItem[]
}

/** Items by department, both in the order of the catalogue. */
export function byDepartment(items: readonly PublicItem[]): readonly Department[] {
  const departments = new Map<string, PublicItem[]>()
  for (const item of items) {
    const known = departments.get(item.department)
    if (known) known.push(item)
    else departments.set(item.department, [item])
  }
  return [...departments].map(([name, its]) => ({ name, items: its }))
}

/** Items in whose name, department or code every word of the search stands, in any order and any case. */
export function found(items: readonly PublicItem[], search: string): readonly PublicItem[] {
  const wanted = search.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean)
  return items.filter(({ code, name, department }) => {
    const text = `${name.zh} ${name.en} ${department} ${code}`.normalize('NFKC').toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}
