import { expect, test } from 'vitest'
import { simulateDisplay } from '../../devices/sim/hlp-display.ts'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import type { Wire } from '../../devices/sim/wire.ts'
import { golden } from './golden-frames.ts'
import { type HeldTimers, heldTimers } from './held-timers.ts'
import { checked } from './scripted-device.ts'

/** The host's end as bytes, written by hand from the protocol page: no driver, no codec of ours. */
function handheldHost() {
  let toDevice: (bytes: Buffer) => void = () => {}
  let bytes = ''
  const wire: Wire = {
    plugged: true,
    send(sent) {
      bytes += Buffer.from(sent).toString('latin1')
    },
    onData(listener) {
      toDevice = listener
    },
    pull() {},
    plug() {},
    end() {},
  }
  return {
    wire,
    say: (...frames: string[]) => toDevice(Buffer.from(frames.map((frame) => `${frame}\r\n`).join(''))),
    raw: (text: string) => toDevice(Buffer.from(text, 'latin1')),
    heard() {
      const frames = bytes.split('\r\n').filter((frame) => frame !== '')
      bytes = ''
      return frames
    },
  }
}

const welcome = checked('07,00,W,1,1,1795219200,0')

function keypadOn(timers: HeldTimers) {
  const host = handheldHost()
  return { host, keypad: simulateKeypad(host.wire, { address: 7, uid: '9F3A12C4', clock: timers }) }
}

test('the golden hello, session, rating and poll come from the keypad verbatim', async () => {
  const timers = heldTimers()
  const { host, keypad } = keypadOn(timers)
  host.say(welcome)
  for (let number = 1; number <= 420; number++) {
    keypad.press(3)
    host.say(checked(`07,00,A,${number},1`))
  }
  for (let boot = 2; boot < 17; boot++) keypad.reboot()
  host.heard()
  keypad.reboot()
  expect(host.heard()).toEqual([golden.hello])

  host.say(golden.open)
  expect(host.heard()).toEqual([golden.opened])
  expect(keypad.look().lamp).toBe('asking')
  keypad.press(5)
  await timers.advance(1_700)
  host.say(golden.welcome)
  expect(host.heard()).toEqual([checked('00,07,N,1'), golden.rating])
  host.say(golden.stored)
  expect(keypad.look()).toEqual({ lamp: 'thanks', unsent: 0 })
  host.say(golden.poll)
  expect(host.heard()).toEqual([golden.nothing])
})

test('the golden call stands on the display', () => {
  const host = handheldHost()
  const options = { address: 3, lines: 2, columns: 20, charset: 'UTF-8', clock: heldTimers() } as const
  const display = simulateDisplay(host.wire, options)
  host.heard()
  host.say(golden.show)
  expect(host.heard()).toEqual([golden.shown])
  expect(display.look().lines).toEqual(['A012', '请到3号窗口'])
})

test('a keypad says hello every 5 s until it is welcomed', async () => {
  const timers = heldTimers()
  const { host } = keypadOn(timers)
  await timers.advance(10_000)
  expect(host.heard()).toHaveLength(3)
  host.say(checked('07,00,W,0,1,1795219200,0'))
  expect(host.heard()[0]).toMatch(/^\$00,07,H,0,/)
  host.say(welcome)
  host.heard()
  await timers.advance(60_000)
  expect(host.heard()).toEqual([])
})

test('an event is said at once and again after 0.5, 1, 2, 5, 5 … seconds, with its age', async () => {
  const timers = heldTimers()
  const { host, keypad } = keypadOn(timers)
  host.say(welcome)
  host.heard()
  keypad.press(4)
  await timers.advance(18_500)
  const event = (tenths: number) => checked(`00,07,E,1,R,4,-,${tenths}`)
  expect(host.heard()).toEqual([0, 5, 15, 35, 85, 135, 185].map(event))
})

test('a command with the number of the last one is answered again and not done again', () => {
  const { host, keypad } = keypadOn(heldTimers())
  host.say(welcome, golden.open)
  keypad.press(5)
  expect(keypad.look().lamp).toBe('off')
  host.heard()
  host.say(golden.open)
  expect(host.heard()).toEqual([golden.opened])
  expect(keypad.look().lamp).toBe('off')
})

test('a keypad answers what it does not know or cannot read', () => {
  const { host } = keypadOn(heldTimers())
  host.heard()
  host.say(checked('07,00,S,1,DANCE'), checked('07,00,S,2,OPEN,K7Q2,long'), checked('07,00,C,3,BEEP,100'))
  expect(host.heard()).toEqual([checked('00,07,K,1,1'), checked('00,07,K,2,2'), checked('00,07,K,3,0')])
})

test('a keypad hears only frames for itself, obeys those for all and answers neither noise nor those', () => {
  const { host, keypad } = keypadOn(heldTimers())
  host.say(welcome)
  host.heard()
  host.raw(`\xff${golden.open.slice(0, 9)}`)
  host.raw(`${golden.open.replace('K7Q2', 'K7Q3')}\n`)
  host.say(checked('08,00,S,1,OPEN,K7Q2,60'), checked('07,05,S,1,OPEN,K7Q2,60'))
  host.raw(`${'n'.repeat(300)}\n$${'n'.repeat(300)}\n`)
  expect(keypad.look().lamp).toBe('off')
  host.say(checked('FF,00,W,5,1,1795219200,0'))
  expect(host.heard()).toEqual([])
  host.raw(`noise${golden.open}\n`)
  expect(host.heard()).toEqual([golden.opened])
  expect(keypad.look().lamp).toBe('asking')
})
