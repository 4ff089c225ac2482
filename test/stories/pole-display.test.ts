import { afterEach, expect, test } from 'vitest'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

test('a display without Chinese characters says the same in ASCII, and nothing is cut', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const shown = () => hall.device('display-5', 'display').look().lines.join(' | ')
  const shows = (text: string) => hall.until(text, () => shown() === text)
  await shows('Window 5 | Closed')
  await hall.does(5, 'wang', 'sit-down')
  await shows('Window 5 | Wait for your number')
  await hall.takesTicket('company-new')
  await hall.does(5, 'wang', 'call-next')
  await shows('C001 | To window 5')
  await hall.does(5, 'wang', 'start')
  await shows('C001 | Being served')
  await hall.does(5, 'wang', 'finish', { do: 'pause', reason: 'meeting' })
  await shows('Paused | Meeting')
  await hall.request('POST', '/api/hall', { do: 'emergency-close', reason: 'fire' }, 'manager')
  await shows('HALL CLOSED | Follow the staff')
  expect(hall.device('display-5', 'display').look().columns).toBe(20)
})
