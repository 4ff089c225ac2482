import { expect, test } from 'vitest'
import { keepConnected } from '../../devices/line/keep-connected.ts'
import type { Line, LineHandlers } from '../../devices/line/line.ts'
import { heldTimers } from './held-timers.ts'

/** A line that opens as often as it is asked to, and never reports a loss by itself. */
function patientLine() {
  const opened: LineHandlers[] = []
  let closed = 0
  const line: Line = {
    async open(handlers) {
      opened.push(handlers)
      return {
        async write() {},
        async close() {
          closed++
        },
      }
    },
  }
  return { line, opened, closed: () => closed }
}

function keep(answers: boolean) {
  const timers = heldTimers()
  const { line, opened, closed } = patientLine()
  const told: string[] = []
  const kept = keepConnected(
    line,
    {
      answers,
      connected: () => told.push('connected'),
      data: () => told.push('data'),
      lost: () => told.push('lost'),
    },
    timers,
  )
  return { timers, opened, closed, told, kept }
}

test('an adapter that hangs without an error is opened anew after five minutes, and nobody calls it lost', async () => {
  const { timers, opened, closed, told, kept } = keep(true)
  await timers.advance(299_000)
  expect(opened).toHaveLength(1)
  await timers.advance(2_000)
  expect(opened).toHaveLength(2)
  expect(closed()).toBe(1)
  expect(told).toEqual(['connected', 'connected'])
  await kept.stop()
})

test('a line on which something is heard now and then stays open', async () => {
  const { timers, opened, kept } = keep(true)
  for (let time = 0; time < 10; time++) {
    await timers.advance(290_000)
    opened[0]?.data(Buffer.from('.'))
  }
  expect(opened).toHaveLength(1)
  await kept.stop()
})

test('what comes late from a connection that was given up is not heard', async () => {
  const { timers, opened, told, kept } = keep(true)
  await timers.advance(301_000)
  opened[0]?.data(Buffer.from('late'))
  opened[0]?.lost(new Error('late'))
  expect(told).toEqual(['connected', 'connected'])
  await kept.stop()
})

test('a display that only listens is left in peace', async () => {
  const { timers, opened, kept } = keep(false)
  await timers.advance(3_600_000)
  expect(opened).toHaveLength(1)
  await kept.stop()
  await timers.advance(3_600_000)
  expect(opened).toHaveLength(1)
})
