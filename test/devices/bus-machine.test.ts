import { expect, test } from 'vitest'
import { stepBus } from '../../devices/line/hlp/bus-machine.ts'
import { type BusInput, type BusState, emptyBus } from '../../devices/line/hlp/bus-state.ts'
import { busDueAt, pollMsOf } from '../../devices/line/hlp/bus-turns.ts'
import { newSession } from '../../devices/line/hlp/host-machine.ts'
import { goldenSeconds } from './listening-hall.ts'
import { checked } from './scripted-device.ts'

/** The bus as a function: what it sends at a moment after an input. */
function busOf(...addresses: number[]) {
  let state: BusState = emptyBus(38_400)
  const take = (monotonicMs: number, input: BusInput) => {
    const step = stepBus(state, input, { monotonicMs, unixSeconds: goldenSeconds })
    state = step.state
    return step.out.flatMap((output) =>
      output.type === 'frame-ready' ? [`${output.frame.type}${output.frame.dst}`] : [],
    )
  }
  for (const address of addresses) {
    take(0, { type: 'device-added', session: newSession(address, () => null, 100) })
  }
  return { take, dueAt: () => busDueAt(state), asked: () => state.asked?.request.address }
}

const hello = checked('00,07,H,0,1,KP5,1.0.3,9F3A12C4,17,R5LB,UTF-8,0')

test('nothing is sent before the line is open, and nothing is due', () => {
  const bus = busOf(7)
  expect(bus.take(5, { type: 'time-passed' })).toEqual([])
  expect(bus.dueAt()).toBeNull()
  expect(bus.take(6, { type: 'line-opened' })).toEqual(['W7'])
})

test('a program that was held up itself first hears what came meanwhile', () => {
  const bus = busOf(7, 8)
  bus.take(0, { type: 'line-opened' })
  const due = bus.dueAt()!
  expect(bus.take(due + 400, { type: 'time-passed' })).toEqual([])
  expect(bus.asked()).toBe(7)
  expect(bus.take(due + 401, { type: 'line-read', line: hello })).toEqual(['W7'])
})

test('but not for ever', () => {
  const bus = busOf(7, 8)
  bus.take(0, { type: 'line-opened' })
  bus.take(bus.dueAt()! + 400, { type: 'time-passed' })
  expect(bus.take(bus.dueAt()! + 400, { type: 'time-passed' })).toEqual(['W8'])
})

test('a device that is taken off the bus is asked no more, also in the middle of its turn', () => {
  const bus = busOf(7, 8)
  bus.take(0, { type: 'line-opened' })
  expect(bus.asked()).toBe(7)
  expect(bus.take(1, { type: 'device-removed', address: 7 })).toEqual(['W8'])
  expect(bus.take(2, { type: 'line-read', line: hello })).toEqual([])
  expect(bus.take(3, { type: 'device-removed', address: 8 })).toEqual([])
  expect(bus.dueAt()).toBeNull()
})

test('a line that comes back begins anew, whatever was out when it went', () => {
  const bus = busOf(7)
  bus.take(0, { type: 'line-opened' })
  bus.take(1, { type: 'line-lost', cause: 'pulled' })
  expect([bus.asked(), bus.dueAt()]).toEqual([undefined, null])
  expect(bus.take(2, { type: 'line-opened' })).toEqual(['W7'])
})

test('the pace that devices are told is 100 ms, or what the line allows', () => {
  expect(pollMsOf(3, 38_400)).toBe(100)
  expect(pollMsOf(32, 38_400)).toBeGreaterThan(300)
  expect(pollMsOf(3, 9_600)).toBeGreaterThan(100)
})
