import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { Reckoner } from '../../src/hall/reckoner.ts'
import type { Month } from '../../src/ranking/month-input.ts'
import { octoberHall } from './month-hall.ts'
import type { StoryHall } from './story-hall.ts'

const october = '2026-10' as Month

let hall: StoryHall
afterEach(() => hall.ends())

test('a hall that stops while months are reckoned lets the thread end by itself, at whatever moment', async () => {
  hall = await octoberHall()
  const told = new Set<string>()
  for (const afterMs of [0, 5, 100, 300, null]) {
    const reckoner = new Reckoner(`${hall.folder}/hall.db`)
    const ends = Array.from({ length: 200 }, () =>
      reckoner.now(october).then(
        () => 'reckoned',
        ({ message }: Error) => (message.includes('the hall stops') ? 'the hall stops' : message),
      ),
    )
    await (afterMs === null ? ends[0] : setTimeout(afterMs))
    await reckoner.stop()
    for (const one of await Promise.all(ends)) told.add(one)
    await expect(reckoner.now(october)).rejects.toThrow('the hall stops')
  }
  expect(told).toEqual(new Set(['the hall stops', 'reckoned']))
})
