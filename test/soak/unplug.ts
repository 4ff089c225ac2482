import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { simulateKeypad } from '../../devices/sim/hlp-keypad.ts'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import { hallFolder, scratch, startHall, ttyFolder } from '../bench/programs.ts'

const keypads = 4
const tcp = 18_088
const backWithinMs = 60_000
/** No hand is quicker than this. */
const handMs = 50

/** Pulls and plugs cables of a running hall; returns how many came back, and how long the slowest took. */
export async function unplugAgainAndAgain(cycles: number): Promise<{ back: number; slowestMs: number }> {
  const folder = ttyFolder()
  const numbers = Array.from({ length: keypads }, (_, index) => index + 1)
  const path = (no: number) => join(folder, `keypad-${no}`)
  const config = hallFolder(
    keypads,
    numbers.map((no) => ({
      id: `k${no}`,
      path: path(no),
      devices: [{ id: `keypad-${no}`, model: 'hlp-keypad', address: '01', window: no }],
    })),
  )
  // Before the lines: a process that is begun later would hold their far ends open, and nothing would hang up.
  const hall = await startHall(config, scratch('unplug'), tcp)
  const lines = await Promise.all(numbers.map((no) => ptyWire(path(no))))
  let back = 0
  let slowestMs = 0
  await Promise.all(
    lines.map(async ({ wire }) => {
      const keypad = simulateKeypad(wire, { address: 1 })
      for (let cycle = 0; cycle < cycles / keypads; cycle++) {
        wire.pull()
        // Pressed while the cable is out: it is acknowledged only when the line is back and the hall has heard hello.
        keypad.press(3)
        await setTimeout(handMs)
        const pluggedAt = performance.now()
        wire.plug()
        if (await delivered(keypad)) back++
        slowestMs = Math.max(slowestMs, performance.now() - pluggedAt)
      }
      keypad.stop()
    }),
  )
  await hall.stop()
  for (const { wire } of lines) wire.end()
  return { back, slowestMs }
}

function delivered(keypad: ReturnType<typeof simulateKeypad>): Promise<boolean> {
  if (keypad.look().unsent === 0) return Promise.resolve(true)
  return new Promise((resolve) => {
    const late = globalThis.setTimeout(() => resolve(false), backWithinMs)
    keypad.onChange(() => {
      if (keypad.look().unsent > 0) return
      clearTimeout(late)
      resolve(true)
    })
  })
}
