import { once } from 'node:events'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import { type FarDevice, farDevice } from './far-end.ts'
import { type Figure, quantile, ratioFigure } from './figures.ts'
import {
  type Client,
  client,
  hallFolder,
  scratch,
  signIn,
  startFloor,
  startHall,
  ttyFolder,
} from './programs.ts'

const visitsEachRound = 400
const ratedTogether = 40

/** From a key on the line to its A frame, and from a call to the display's bytes and the wall's message. */
export async function lineAndScreen(rounds: number): Promise<Figure[]> {
  const folder = ttyFolder()
  const wires = await Promise.all(
    ['keypad', 'display', 'floor-keypad', 'floor-display'].map((name) => ptyWire(join(folder, name))),
  )
  const [keypad, display, floorKeypad, floorDisplay] = wires as [Pty, Pty, Pty, Pty]
  const far = {
    keypad: farDevice(keypad.wire, '01', 'BE7C0001', 'R5LB'),
    display: farDevice(display.wire, '11', 'BE7C0002', 'D2x16'),
  }
  const config = hallFolder(2, [
    {
      id: 'k',
      path: keypad.path,
      devices: [{ id: 'keypad', model: 'hlp-keypad', address: '01', window: 1 }],
    },
    {
      id: 'd',
      path: display.path,
      devices: [{ id: 'display', model: 'hlp-display', address: '11', window: 1 }],
    },
  ])
  const hall = await startHall(config, scratch('data'), 18_081)
  const floor = await startFloor(18_082, floorKeypad.path, floorDisplay.path)
  const cookie = await signIn(hall)
  const clerk = client(hall.url, 1, cookie)
  const bare = client(floor.url, 1)
  await Promise.all([far.keypad.welcomed, far.display.welcomed])
  await clerk.post('/api/windows/1', { do: 'sit-down' })
  const wall = io(hall.url, { transports: ['websocket'] })
  const bareWall = io(floor.url, { transports: ['websocket'] })
  await wall.emitWithAck('watch', 'wall')
  if (!bareWall.connected) await once(bareWall as never, 'connect')

  const keys = { ours50: [], ours99: [], floor50: [], floor99: [] } as Record<string, number[]>
  const calls = { display: [], wall: [], floorDisplay: [], floorWall: [] } as Record<string, number[]>
  for (let turn = 0; turn < rounds; turn++) {
    const called = await hallVisits(clerk, far, wall)
    const theirs = await floorKeys(floorKeypad)
    const bareCalls = await floorCalls(bare, floorDisplay, bareWall)
    keys.ours50!.push(quantile(called.toAck, 0.5))
    keys.ours99!.push(quantile(called.toAck, 0.99))
    keys.floor50!.push(quantile(theirs, 0.5))
    keys.floor99!.push(quantile(theirs, 0.99))
    calls.display!.push(quantile(called.toDisplay, 0.99))
    calls.wall!.push(quantile(called.toWall, 0.99))
    calls.floorDisplay!.push(quantile(bareCalls.toDisplay, 0.99))
    calls.floorWall!.push(quantile(bareCalls.toWall, 0.99))
  }

  wall.disconnect()
  bareWall.disconnect()
  for (const open of [clerk, bare]) open.close()
  await Promise.all([hall.stop(), floor.stop()])
  for (const { wire } of wires) wire.end()
  const most = { atMost: 2 }
  return [
    ratioFigure('key on the line → A frame, p50', 'ms', keys.ours50!, keys.floor50!, most),
    ratioFigure('key on the line → A frame, p99', 'ms', keys.ours99!, keys.floor99!, most),
    ratioFigure('call → bytes at the display, p99', 'ms', calls.display!, calls.floorDisplay!, most),
    ratioFigure('call → message at the wall, p99', 'ms', calls.wall!, calls.floorWall!, most),
  ]
}

type Pty = Awaited<ReturnType<typeof ptyWire>>
interface Calls {
  readonly toDisplay: readonly number[]
  readonly toWall: readonly number[]
}

/** Visits in turn, called, served and finished, then rated: as many sessions are open as in a hall, not hundreds. */
async function hallVisits(
  clerk: Client,
  { keypad, display }: { readonly keypad: FarDevice; readonly display: FarDevice },
  wall: Socket,
): Promise<Calls & { readonly toAck: readonly number[] }> {
  const toDisplay: number[] = []
  const toWall: number[] = []
  const toAck: number[] = []
  let unrated: string[] = []
  for (let n = 1; n <= visitsEachRound; n++) {
    const ticket = await clerk.post('/api/tickets', { item: 'item-1' })
    const { visit } = JSON.parse(ticket.text) as { visit: string }
    const shown = display.nextCommand()
    const told = nextChange(wall, 'calls')
    const calledAt = performance.now()
    await clerk.post('/api/windows/1', { do: 'call-next' })
    toDisplay.push((await shown) - calledAt)
    toWall.push((await told) - calledAt)
    const serving = display.nextCommand()
    await clerk.post('/api/windows/1', { do: 'start' })
    await serving
    const free = display.nextCommand()
    await clerk.post('/api/windows/1', { do: 'finish' })
    await free
    unrated.push(visit)
    if (n % ratedTogether > 0) continue
    // Whatever the last finish still does at keypad and screens is over once something later has been drawn.
    await clerk.post('/api/windows/1', { do: 'pause', reason: 'break' })
    const drawn = nextChange(wall, 'window:1')
    await clerk.post('/api/windows/1', { do: 'resume' })
    await drawn
    for (const one of unrated) toAck.push(await keypad.press(one, 5))
    unrated = []
  }
  return { toDisplay, toWall, toAck }
}

function nextChange(wall: Socket, part: string): Promise<number> {
  return new Promise((resolve) => {
    const heard = (change: { parts: Record<string, unknown> }) => {
      if (!(part in change.parts)) return
      wall.off('change', heard)
      resolve(performance.now())
    }
    wall.on('change', heard)
  })
}

async function floorKeys({ wire }: Pty): Promise<number[]> {
  const times: number[] = []
  for (let n = 0; n < visitsEachRound; n++) {
    const sentAt = performance.now()
    const answered = nextLine({ wire })
    wire.send(Buffer.from(`$00,01,E,${n},R,5,20261121-A001,0*616B\r\n`))
    times.push((await answered) - sentAt)
  }
  return times
}

function nextLine({ wire }: Pick<Pty, 'wire'>): Promise<number> {
  return new Promise((resolve) => {
    wire.onData((bytes) => {
      if (bytes.includes(0x0a)) resolve(performance.now())
    })
  })
}

async function floorCalls(bare: Client, display: Pty, wall: Socket): Promise<Calls> {
  const toDisplay: number[] = []
  const toWall: number[] = []
  for (let n = 0; n < visitsEachRound; n++) {
    const shown = nextLine(display)
    const told = new Promise<number>((resolve) => wall.once('call', () => resolve(performance.now())))
    const calledAt = performance.now()
    await bare.post('/call', { window: 1 })
    toDisplay.push((await shown) - calledAt)
    toWall.push((await told) - calledAt)
  }
  return { toDisplay, toWall }
}
