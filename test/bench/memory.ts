import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import { farDevice } from './far-end.ts'
import type { Figure } from './figures.ts'
import { type BenchPort, client, hallFolder, scratch, signIn, startHall, ttyFolder } from './programs.ts'

const windows = 31
const ticketsADay = 20_000
const settleMs = 10_000

/** What a county hall takes, with all of its devices in another process: idle, and after a busy day. */
export async function memory(): Promise<Figure[]> {
  const folder = ttyFolder()
  const ports: BenchPort[] = []
  const wires = []
  for (let no = 1; no <= windows; no++) {
    const keypad = await ptyWire(join(folder, `keypad-${no}`))
    const display = await ptyWire(join(folder, `display-${no}`))
    wires.push(keypad.wire, display.wire)
    const uid = (kind: string) => `BE${kind}${String(no).padStart(4, '0')}`
    farDevice(keypad.wire, '01', uid('01'), 'R5LB')
    farDevice(display.wire, '11', uid('11'), 'D2x16')
    ports.push(
      {
        id: `k${no}`,
        path: keypad.path,
        devices: [{ id: `keypad-${no}`, model: 'hlp-keypad', address: '01', window: no }],
      },
      {
        id: `d${no}`,
        path: display.path,
        devices: [{ id: `display-${no}`, model: 'hlp-display', address: '11', window: no }],
      },
    )
  }
  const printer = await ptyWire(join(folder, 'printer'))
  simulatePrinter(printer.wire, { columns: 48, reportsCompletion: true })
  wires.push(printer.wire)
  ports.push({
    id: 'p',
    path: printer.path,
    devices: [{ id: 'printer', model: 'escpos-printer', paper: '80mm' }],
  })

  const hall = await startHall(hallFolder(windows, ports), scratch('data'), 18_086)
  await setTimeout(settleMs)
  const idle = residentMb(hall.pid)
  await busyDay(hall.url, await signIn(hall))
  await setTimeout(settleMs)
  const after = residentMb(hall.pid)
  await hall.stop()
  for (const wire of wires) wire.end()
  return [
    plain('memory of a county hall, idle', idle, 140),
    plain(`more after ${ticketsADay} tickets in a day`, after - idle, 60),
  ]
}

/** Tickets for all windows, and a window that calls, serves and finishes all the time. */
async function busyDay(url: string, cookie: string): Promise<void> {
  const citizens = client(url, 8)
  const clerk = client(url, 1, cookie)
  await clerk.post('/api/windows/1', { do: 'sit-down' })
  let taken = 0
  async function citizen() {
    while (taken < ticketsADay)
      await citizens.post('/api/tickets', { item: `item-${(taken++ % windows) + 1}` })
  }
  async function serve() {
    while (taken < ticketsADay) {
      for (const command of ['call-next', 'start', 'finish'])
        await clerk.post('/api/windows/1', { do: command })
    }
  }
  await Promise.all([...Array.from({ length: 8 }, citizen), serve()])
  citizens.close()
  clerk.close()
}

function residentMb(pid: number): number {
  const [, kb] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kb) / 1024
}

const plain = (what: string, value: number, atMost: number): Figure => ({
  what,
  ours: `${value.toFixed(0)} MB`,
  floor: '—',
  value,
  must: `≤ ${atMost} MB`,
  holds: value <= atMost,
})
