import type { BusDevice, BusOutput, BusState, BusStep, Request } from './bus-state.ts'
import type { Frame } from './frame.ts'
import type { Moment } from './host-state.ts'
import type { Step } from './host-steps.ts'

/** The small steps that the bus is made of. */

export const stayOnBus = (state: BusState): BusStep => ({ state, out: [] })

/** The second step begins with the state that the first has made. */
export function thenOnBus(first: BusStep, next: (state: BusState) => BusStep): BusStep {
  const second = next(first.state)
  return { state: second.state, out: [...first.out, ...second.out] }
}

export function withDevice(state: BusState, device: BusDevice): BusState {
  return { ...state, devices: new Map(state.devices).set(device.session.address, device) }
}

/** Takes over what a device's session has become, and lines up the frames that it wants sent. */
export function absorb(state: BusState, device: BusDevice, step: Step, now: Moment): BusStep {
  const { address } = step.state
  const frames = framesOf(step)
  const isAnswer = ({ type }: { type: string }) => type === 'A' || type === 'B'
  const requests = frames.filter((frame) => !isAnswer(frame)).map((frame) => requestOf(address, frame, now))
  const next = withDevice(state, {
    ...device,
    session: step.state,
    waiting: [...device.waiting, ...requests],
  })
  const out = step.out.flatMap((said): BusOutput[] =>
    said.type === 'frame-ready' ? [] : [{ type: 'device-said', address, said }],
  )
  return { state: { ...next, answers: [...next.answers, ...frames.filter(isAnswer)] }, out }
}

export const requestOf = (address: number, frame: Frame, { monotonicMs }: Moment): Request => ({
  address,
  frame,
  tries: 0,
  disturbance: 0,
  since: monotonicMs,
})

export const framesOf = ({ out }: Step): Frame[] =>
  out.flatMap((output) => (output.type === 'frame-ready' ? [output.frame] : []))
