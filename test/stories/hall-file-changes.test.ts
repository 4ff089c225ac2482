import { afterEach, expect, test } from 'vitest'
import { changed, itemChanged, officeHours, openHours, planned, withoutDevices } from './changed-hall.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

test('a ticket that no window serves any more after the hall file changed does not wait for ever', async () => {
  hall = await StoryHall.open({ file: withoutDevices })
  const lost = await hall.takesTicket('household')
  const kept = await hall.takesTicket('identity-card')
  await hall.stops()

  const unserved = planned(({ windows }) => ({
    windows: windows.map((one) => ({ ...one, serves: one.serves.filter((code) => code !== 'household') })),
  }))
  hall = await StoryHall.open({ folder: hall.folder, file: changed(withoutDevices, unserved) })
  const stateOf = (visit: string) => hall.hall.core.tables.queue.visit(visit)?.state
  expect(stateOf(lost.visit)).toBe('left-over-waiting')
  expect(stateOf(kept.visit)).toBe('waiting')
})

test('who waits for an item with evening hours of its own waits in its hours, not in closed ones', async () => {
  const evening = itemChanged('social-card', { hours: openHours('every-day', '18:00-20:00') })
  hall = await StoryHall.open({
    startsAt: '2026-11-24T18:00:00+08:00',
    file: changed(
      withoutDevices,
      planned(() => ({ hours: officeHours })),
      evening,
    ),
  })
  const { visit } = await hall.takesTicket('social-card')
  await hall.passes(600_000)
  await hall.does(1, 'wang', 'sit-down', 'call-next')
  const row = hall.hall.core.tables.queue.visit(visit)
  expect(Math.round((row?.open_ms ?? 0) / 1000)).toBe(600)
  expect(row?.closed_ms).toBe(0)
})
