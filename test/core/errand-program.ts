import { carryOut } from '../../src/core/errand.ts'

export type Work = 'add' | 'stumble' | 'want-too-much' | 'never-end'

/** A program that is sent out by the tests beside it. */
carryOut(({ work, numbers }: { work: Work; numbers: Uint8Array }) => {
  if (work === 'add') return numbers.reduce((sum, one) => sum + one, 0)
  if (work === 'stumble') throw new Error('one of them is missing')
  const kept: number[][] = []
  for (;;) if (work === 'want-too-much') kept.push(new Array(1000).fill(kept.length + 0.5))
})
