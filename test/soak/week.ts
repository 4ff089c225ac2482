import { StoryHall } from '../stories/story-hall.ts'

const visitsADay = 3_600
const openSeconds = 7 * 3_600
/** Who serves where; the item that citizens want there. */
const posts = [
  { window: 1, staff: 'wang', item: 'social-card', keypad: 'keypad-1' },
  { window: 3, staff: 'li', item: 'mortgage', keypad: 'keypad-3' },
  { window: 6, staff: 'zhao', item: 'household', keypad: null },
] as const

export interface Day {
  readonly day: number
  readonly visits: number
  readonly ratings: number
  readonly heapMb: number
}

/** A week of a county hall in a few minutes: every visit through HTTP, every rating through its keypad. */
export async function liveThroughWeek(days: number): Promise<Day[]> {
  const hall = await StoryHall.open({ startsAt: '2026-11-23T08:00:00+08:00' })
  await hall.isReady()
  const lived: Day[] = []
  for (let day = 1; day <= days; day++) {
    for (const { window, staff } of posts) {
      hall.forgets(staff)
      await hall.does(window, staff, 'sit-down')
    }
    for (let visit = 0; visit < visitsADay; visit++)
      await liveThroughVisit(hall, posts[visit % posts.length]!)
    await hall.passes((24 * 3_600 - openSeconds) * 1_000)
    hall.forgetsChanges()
    globalThis.gc?.()
    const heapMb = process.memoryUsage().heapUsed / 1_048_576
    const [sums] = hall.rows<{ visits: number; ratings: number }>(
      'SELECT (SELECT count(*) FROM visits) AS visits, (SELECT count(*) FROM ratings) AS ratings',
    )
    lived.push({ day, ...sums!, heapMb })
    console.error(
      `day ${day}: ${sums?.visits} visits, ${sums?.ratings} ratings, heap ${heapMb.toFixed(1)} MB`,
    )
  }
  await hall.ends()
  return lived
}

async function liveThroughVisit(hall: StoryHall, { window, staff, item, keypad }: (typeof posts)[number]) {
  const { visit } = await hall.takesTicket(item)
  await hall.does(window, staff, 'call-next', 'start', 'finish')
  await hall.passes((openSeconds / visitsADay) * 1_000)
  if (keypad === null) return
  const device = hall.device(keypad, 'keypad')
  await hall.until('the keypad asks', () => device.look().lamp === 'asking')
  device.press(5)
  await hall.until('the rating is stored', () => hall.ratingOf(visit) === 5)
}
