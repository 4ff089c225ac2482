import { describe, expect, test } from 'vitest'
import { frameBytes, frameReader } from '../../devices/sim/hlp-frame.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import type { Wire } from '../../devices/sim/wire.ts'
import { busWithHost, keypadOnBus, keypadsOnBus, passUntil, uidOf } from './bus-in-memory.ts'
import { checked } from './scripted-device.ts'

/** A device of ours on a branch, made of bytes: what it answers to each frame, or nothing. */
function answering(branch: Wire, address: string, answer: (type: string, id: number) => string | null) {
  branch.onData(
    frameReader(({ dst, src, type, id }) => {
      const said = src === '00' && dst === address ? answer(type, id) : null
      if (said !== null) branch.send(Buffer.from(said, 'latin1'))
    }),
  )
}

const frame = (address: string, type: string, id: number, fields: string[]) =>
  frameBytes('00', address, type, id, fields).toString('latin1')
const hello = (address: string, id: number, boot = 1) =>
  frame(address, 'H', id, ['1', 'KP5', '1', `AAAAAA${address}`, String(boot), 'R5', 'UTF-8', '0'])

/** A keypad at 1 that works, and a place at 2 for a device of the test's own. */
async function keypadAndPlace() {
  const host = busWithHost()
  const [well, place] = [keypadOnBus(host, 1), keypadOnBus(host, 2)]
  place.keypad.stop()
  const branch = host.bus.branch()
  return {
    ...host,
    well,
    other: { hall: place.hall, driver: place.driver, branch },
    async start(ms: number) {
      well.driver.start()
      place.driver.start()
      await host.timers.advance(ms)
    },
    /** The keypad that works is as quick as ever. */
    async pressIsTaken(atMostMs: number) {
      well.keypad.press(5)
      return passUntil(host.timers, () => well.keypad.look().unsent === 0, atMostMs)
    },
  }
}

describe('frames that arrive in pieces or not at all', () => {
  const event = checked('00,02,E,1,R,5,-,0')

  test.each([...`${event}\r\n`].map((_, at) => at))(
    'an event cut off after %i bytes is asked for again, and stored once',
    async (at) => {
      const bus = await keypadAndPlace()
      let events = 0
      answering(bus.other.branch, '02', (type, id) => {
        if (type === 'W') return id === 0 ? hello('02', 0) : frame('02', 'N', id, [])
        if (type === 'A') events = -1
        if (type !== 'P') return null
        if (events < 0) return frame('02', 'N', id, [])
        return events++ === 0 ? event.slice(0, at) : `${event}\r\n`
      })
      await bus.start(1_500)
      expect(events).toBe(-1)
      expect(bus.other.hall.events).toHaveLength(1)
      expect(bus.other.hall.conditions).toEqual(['ready'])
      expect(bus.well.hall.conditions).toEqual(['ready'])
    },
  )

  test('an answer that was lost twice keeps the device, the third time loses it', async () => {
    const bus = await keypadAndPlace()
    let lose = 0
    answering(bus.other.branch, '02', (type, id) => {
      if (type === 'W') return id === 0 ? hello('02', 0) : frame('02', 'N', id, [])
      if (type !== 'P' || lose-- > 0) return null
      return frame('02', 'N', id, [])
    })
    await bus.start(1_000)
    lose = 2
    await bus.timers.advance(1_000)
    expect(bus.other.hall.conditions).toEqual(['ready'])
    lose = 3
    await bus.timers.advance(1_000)
    expect(bus.other.hall.conditions).toEqual(['ready', 'silent'])
    expect(bus.other.hall.details.at(-1)).toBe('device 02 did not answer three times')
    await bus.timers.advance(5_000)
    expect(bus.other.hall.conditions).toEqual(['ready', 'silent', 'ready'])
  })

  test('an event whose A is lost comes again and gets the same A; the hall is asked once more and no more', async () => {
    const bus = await keypadAndPlace()
    let acknowledged = 0
    answering(bus.other.branch, '02', (type, id) => {
      if (type === 'W') return id === 0 ? hello('02', 0) : frame('02', 'N', id, [])
      if (type === 'A') acknowledged++
      if (type !== 'P') return null
      return acknowledged >= 2 ? frame('02', 'N', id, []) : `${event}\r\n`
    })
    await bus.start(2_000)
    expect(acknowledged).toBe(2)
    expect(bus.other.hall.events.map(({ number }) => number)).toEqual([1, 1])
  })

  test('A that comes twice is nothing to a keypad, whose next event is a new one', async () => {
    const { timers, keypads, bus } = await keypadsOnBus(1)
    const { keypad, hall } = keypads[0]!
    keypad.press(5)
    await timers.advance(300)
    const host = bus.branch()
    host.send(Buffer.from(`${checked('01,00,A,1,0')}\r\n`))
    keypad.press(4)
    await timers.advance(1_000)
    expect(hall.events.map(({ number, value }) => [number, value])).toEqual([
      [1, '5'],
      [2, '4'],
    ])
  })
})

describe('a line that is not clean', () => {
  test('noise spoils single frames and nothing else', async () => {
    const { timers, keypads, bus } = await keypadsOnBus(4)
    const noise = bus.branch()
    for (let burst = 0; burst < 60; burst++) {
      noise.send(Buffer.from([0xff, 0x24, burst, 0x0a]))
      keypads[burst % 4]?.keypad.press(5)
      await timers.advance(97)
    }
    await timers.advance(3_000)
    for (const { keypad, hall } of keypads) {
      expect(keypad.look().unsent).toBe(0)
      expect(hall.conditions).toEqual(['ready'])
    }
    // An event whose A was spoiled comes again under its number.
    const keys = keypads.flatMap(({ hall }) => hall.events).map(({ uid, number }) => `${uid}/${number}`)
    expect(new Set(keys).size).toBe(60)
    expect(keys.length).toBeLessThan(70)
  })

  test('noise that never stops is told as such by every device, and all of them are back when it does', async () => {
    const { timers, keypads, bus } = await keypadsOnBus(3)
    const noise = bus.branch()
    let cancel = () => {}
    const babble = () => {
      noise.send(Buffer.alloc(380, 0x55))
      cancel = timers.after(99, babble)
    }
    babble()
    await timers.advance(8_000)
    for (const { hall } of keypads) {
      expect(hall.conditions).toEqual(['ready', 'disturbed'])
      expect(hall.details.at(-1)).toMatch(/^what comes when device 0\d is asked cannot be read: /)
    }
    cancel()
    await timers.advance(6_000)
    for (const { hall } of keypads) expect(hall.conditions).toEqual(['ready', 'disturbed', 'ready'])
  })

  test('a device that never stops talking is told by name; the others go on', async () => {
    const bus = await keypadAndPlace()
    let talking = true
    answering(bus.other.branch, '02', (type, id) => {
      if (type === 'W') return id === 0 ? hello('02', 0) : frame('02', 'N', id, [])
      return type === 'P' ? frame('02', 'N', id, []) : null
    })
    const talk = () => {
      if (talking) bus.other.branch.send(Buffer.from(frame('02', 'E', 1, ['R', '5', '-', '0'])))
      bus.timers.after(130, talk)
    }
    await bus.start(1_000)
    talk()
    await bus.timers.advance(10_000)
    expect(bus.other.hall.conditions.at(-1)).toBe('out-of-turn')
    expect(bus.other.hall.details.at(-1)).toContain('device 02 speaks without being asked')
    for (let press = 0; press < 20; press++) await bus.pressIsTaken(1_000)
    expect(bus.well.hall.conditions).toEqual(['ready'])
    talking = false
    await bus.timers.advance(130_000)
    expect(bus.other.hall.conditions.at(-1)).toBe('ready')
    expect(await bus.pressIsTaken(500)).toBeLessThan(200)
  })

  test('a device that is not in the hall file is noted once', async () => {
    const { timers, keypads, bus } = await keypadsOnBus(2)
    const stranger = simulateKeypad(bus.branch(), { address: 9, clock: timers })
    await timers.advance(20_000)
    stranger.stop()
    expect(keypads[0]?.hall.notes).toEqual(['device 09 speaks on this bus and is not in the hall file'])
    expect(keypads.map(({ hall }) => hall.conditions)).toEqual([['ready'], ['ready']])
  })
})

describe('two devices with one address', () => {
  test('are told as damaged answers, and the one that stays works on', async () => {
    const host = busWithHost()
    const [one, two] = [keypadOnBus(host, 1), keypadOnBus(host, 2)]
    const branch = host.bus.branch()
    const twin = simulateKeypad(branch, { address: 2, mode: 'bus', uid: 'FFFFFF02', clock: host.timers })
    one.driver.start()
    two.driver.start()
    await host.timers.advance(1_000)
    expect(two.hall.conditions).toEqual(['disturbed'])
    expect(one.hall.conditions).toEqual(['ready'])
    one.keypad.press(5)
    expect(await passUntil(host.timers, () => one.keypad.look().unsent === 0, 1_000)).toBeLessThan(300)
    twin.press(1)
    two.keypad.press(5)
    await host.timers.advance(1_000)
    expect(two.hall.events).toEqual([])
    branch.pull()
    await host.timers.advance(6_000)
    expect(two.hall.conditions).toEqual(['disturbed', 'ready'])
    expect(two.hall.events).toMatchObject([{ uid: uidOf(2), value: '5' }])
  })

  test('that were welcomed before they met never get an event taken for the other one', async () => {
    const host = busWithHost()
    const two = keypadOnBus(host, 2)
    const branch = host.bus.branch()
    branch.pull()
    const twin = simulateKeypad(branch, { address: 2, mode: 'bus', uid: 'FFFFFF02', clock: host.timers })
    two.driver.start()
    await host.timers.advance(1_000)
    two.branch.pull()
    branch.plug()
    await host.timers.advance(7_000)
    two.branch.plug()
    two.keypad.press(1)
    twin.press(5)
    await host.timers.advance(7_000)
    expect(two.hall.events).toEqual([])
    expect(two.hall.conditions.at(-1)).toBe('disturbed')
  })
})
