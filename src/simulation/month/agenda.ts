import type { Millis } from '../../core/ids.ts'

/** Something that will happen at a time. */
interface Happening {
  readonly at: Millis
  /** What was put in first comes first where times are equal. */
  readonly order: number
  readonly happen: () => Promise<void>
}

/** What is to happen, earliest first: a binary heap. */
export class Agenda {
  readonly #heap: Happening[] = []
  #order = 0

  add(at: Millis, happen: () => Promise<void>): void {
    const heap = this.#heap
    heap.push({ at, order: this.#order++, happen })
    for (let child = heap.length - 1; child > 0; ) {
      const parent = (child - 1) >> 1
      if (!this.#swapUnlessOrdered(parent, child)) return
      child = parent
    }
  }

  /** The earliest, taken out; undefined when nothing is left. */
  take(): Happening | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (!first || !last || first === last) return first
    heap[0] = last
    for (let parent = 0; ; ) {
      const [left, right] = [2 * parent + 1, 2 * parent + 2]
      const child = right < heap.length && this.#isBefore(right, left) ? right : left
      if (child >= heap.length || !this.#swapUnlessOrdered(parent, child)) return first
      parent = child
    }
  }

  #isBefore(one: number, other: number): boolean {
    const a = this.#heap[one] as Happening
    const b = this.#heap[other] as Happening
    return a.at < b.at || (a.at === b.at && a.order < b.order)
  }

  #swapUnlessOrdered(parent: number, child: number): boolean {
    if (!this.#isBefore(child, parent)) return false
    const heap = this.#heap
    const above = heap[parent] as Happening
    heap[parent] = heap[child] as Happening
    heap[child] = above
    return true
  }
}
