import { join } from 'node:path'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import { type Figure, ratioFigure } from './figures.ts'
import { client, hallFolder, type Program, scratch, startFloor, startHall, ttyFolder } from './programs.ts'

const alone = 400
const together = 3_000
const slowTogether = 1_500

/** Tickets a second, each durable before its reply, by one client and by sixteen. */
export async function tickets(rounds: number): Promise<Figure[]> {
  const plain = await compare(rounds, false, [
    { clients: 1, count: alone, atLeast: 0.7 },
    { clients: 16, count: together, atLeast: 1.3 },
  ])
  const slow = await compare(rounds, true, [{ clients: 16, count: slowTogether, atLeast: 2 }])
  return [...plain, ...slow]
}

interface Load {
  readonly clients: number
  readonly count: number
  readonly atLeast: number
}

async function compare(rounds: number, slow: boolean, loads: readonly Load[]): Promise<Figure[]> {
  const folder = ttyFolder()
  const [one, other] = [await ptyWire(join(folder, 'one')), await ptyWire(join(folder, 'other'))]
  const hall = await startHall(hallFolder(5, []), scratch('data'), 18_083, slow)
  const floor = await startFloor(18_084, one.path, other.path, slow)
  const results = loads.map(() => ({ ours: [] as number[], floor: [] as number[] }))
  for (let turn = 0; turn < rounds; turn++) {
    for (const [index, { clients, count }] of loads.entries()) {
      results[index]!.ours.push(await rate(hall, '/api/tickets', clients, count))
      results[index]!.floor.push(await rate(floor, '/tickets', clients, count))
    }
  }
  await Promise.all([hall.stop(), floor.stop()])
  one.wire.end()
  other.wire.end()
  return loads.map(({ clients, atLeast }, index) => {
    const what = `tickets a second, ${clients} client${clients > 1 ? 's' : ''}${slow ? ', 2 ms more a commit' : ''}`
    return ratioFigure(what, '/s', results[index]!.ours, results[index]!.floor, { atLeast })
  })
}

/** @throws when a ticket is refused or a number comes twice. */
async function rate({ url }: Program, path: string, clients: number, count: number): Promise<number> {
  const citizens = client(url, clients)
  const numbers = new Set<unknown>()
  let taken = 0
  async function citizen() {
    while (taken < count) {
      const reply = await citizens.post(path, { item: `item-${(taken++ % 5) + 1}` })
      if (reply.status !== 201) throw new Error(reply.text)
      numbers.add((JSON.parse(reply.text) as { number: unknown }).number)
    }
  }
  const startedAt = performance.now()
  await Promise.all(Array.from({ length: clients }, citizen))
  const seconds = (performance.now() - startedAt) / 1000
  citizens.close()
  if (numbers.size !== count) throw new Error(`${count} tickets had ${numbers.size} numbers`)
  return count / seconds
}
