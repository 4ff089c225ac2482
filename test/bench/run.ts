import { parseArgs } from 'node:util'
import { busOf32 } from './bus.ts'
import { caseLogOf } from './case-log.ts'
import { type Figure, round } from './figures.ts'
import { lineAndScreen } from './line-and-screen.ts'
import { memory } from './memory.ts'
import { month } from './month.ts'
import { noise } from './noise.ts'
import { sampledMonths } from './sampled-months.ts'
import { startAndIssue } from './start.ts'
import { tickets } from './tickets.ts'

/**
 * `npm run bench`: the hall against a bare program that does the same steps, in interleaved rounds on this
 * machine. `--json` prints the figures as JSON; `--rounds N` (5); names choose parts: line, bus, tickets, start,
 * memory, noise, ranking, cases, cases-5m, month. Exits 1 when a figure does not hold.
 */
const parts: Record<string, (rounds: number) => Promise<Figure[]> | Figure[]> = {
  line: lineAndScreen,
  bus: busOf32,
  tickets,
  start: startAndIssue,
  memory,
  noise,
  ranking: sampledMonths,
  cases: caseLogOf(1_000_000),
  'cases-5m': caseLogOf(5_000_000),
  month,
}

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const chosen = positionals.length > 0 ? positionals : Object.keys(parts)
const figures: Figure[] = []
for (const name of chosen) {
  const measure = parts[name]
  if (!measure) throw new Error(`there is no part ${name}: choose from ${Object.keys(parts).join(', ')}`)
  console.error(`measuring ${name} …`)
  figures.push(...(await measure(Number(values.rounds))))
}
if (values.json) console.log(JSON.stringify(figures, null, 2))
else {
  console.table(
    figures.map(({ what, ours, floor, value, must, holds }) => ({
      what,
      ours,
      floor,
      value: round(value),
      must,
      holds,
    })),
  )
}
process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
