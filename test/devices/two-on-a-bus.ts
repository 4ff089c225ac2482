import { hlpKeypad } from '../../devices/keypads/hlp-keypad.ts'
import { busPort } from '../../devices/line/hlp/bus-host.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { baud, wireMs } from './bus-in-memory.ts'
import { heldTimers, settle } from './held-timers.ts'
import { goldenSeconds, listeningHall } from './listening-hall.ts'
import { checked, scriptedDevice } from './scripted-device.ts'

/** A host for keypads 07 and 08 whose bus is in the test's hands, byte by byte; nothing echoes. */
export async function hostOfTwo(unixSeconds = goldenSeconds) {
  const timers = heldTimers()
  const halls = [listeningHall(unixSeconds), listeningHall(unixSeconds)] as const
  const { line, wire } = memoryWire()
  const device = scriptedDevice(wire)
  const port = busPort(line, baud, halls[0].setup.now, timers)
  const drivers = [
    hlpKeypad(halls[0].setup, port, 7, timers),
    hlpKeypad(halls[1].setup, port, 8, timers),
  ] as const
  for (const driver of drivers) driver.start()
  await settle()
  return { timers, halls, device, drivers, wire }
}

export const helloOf = (address: string, id: number) =>
  checked(`00,${address},H,${id},1,KP5,1.0.3,9F3A12${address},17,R5LB,UTF-8,0`)

/** The same, and both keypads were asked, said hello and were welcomed. */
export async function welcomedTwo(unixSeconds = goldenSeconds) {
  const host = await hostOfTwo(unixSeconds)
  const { device } = host
  for (let step = 0; step < 4; step++) {
    const [asked = ''] = device.heard()
    const [, address = '', id = ''] = /^\$(..),00,W,(\d+)/.exec(asked) ?? []
    await device.say(id === '0' ? helloOf(address, 0) : checked(`00,${address},N,${id}`))
  }
  return host
}

export const pollOf = (address: string, id: number) => checked(`${address},00,P,${id}`)
export const nothingOf = (address: string, id: number) => checked(`00,${address},N,${id}`)
export const answerMs = 60 + wireMs(120)

/** The next so many milliseconds: 08 answers every poll, 07 nothing; what 07 was sent, and when. */
export async function eightAlone(host: Awaited<ReturnType<typeof welcomedTwo>>, ms: number) {
  const { device, timers } = host
  const began = timers.monotonic()
  const toSeven: { frame: string; atMs: number }[] = []
  while (timers.monotonic() < began + ms) {
    for (const frame of device.heard()) {
      const [, address, id] = /^\$(..),00,.,(\d+)/.exec(frame) ?? []
      if (address === '08') await device.say(nothingOf('08', Number(id)))
      else toSeven.push({ frame, atMs: timers.monotonic() - began })
    }
    await timers.advance(1)
  }
  return toSeven
}
