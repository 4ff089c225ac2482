import { parseArgs } from 'node:util'
import { liveThroughCountyDay } from './county-day.ts'
import { fillDisk } from './full-disk.ts'
import { killAgainAndAgain } from './kills.ts'
import { feedRubbish } from './rubbish.ts'
import { unplugAgainAndAgain } from './unplug.ts'
import { liveThroughWeek } from './week.ts'

/**
 * `npm run soak`: hours of bad days in one run. Parts: kills, disk, unplug, rubbish, week, county-day; all without a name. `--share
 * 0.1` does a tenth of each. Exits 1 when something was lost, doubled, did not come back, or grew.
 */
const { values, positionals } = parseArgs({
  options: { share: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const share = Number(values.share)
const times = (full: number) => Math.max(1, Math.round(full * share))
const mostGrowthMb = 10

const parts: Record<string, () => Promise<boolean>> = {
  async kills() {
    const report = await killAgainAndAgain(times(300), 18_087)
    console.log(report)
    return report.faults.length === 0
  },
  async disk() {
    const report = await fillDisk()
    if (!report) {
      console.log('a disk of its own cannot be mounted here: needs Linux and root')
      return true
    }
    console.log(report)
    return report.faults.length === 0 && report.after > 0 && report.refusals.join() === '503 storage-failed'
  },
  async unplug() {
    const cycles = Math.ceil(times(1_000) / 4) * 4
    const { back, slowestMs } = await unplugAgainAndAgain(cycles)
    console.log(`${back} of ${cycles} cables came back, the slowest after ${(slowestMs / 1000).toFixed(1)} s`)
    return back === cycles
  },
  async rubbish() {
    const reports = feedRubbish(times(10_000_000))
    console.table(reports)
    return reports.every(({ grewMb }) => grewMb < mostGrowthMb)
  },
  async week() {
    const days = await liveThroughWeek(times(7))
    console.table(days)
    const [first, last] = [days[1] ?? days[0], days.at(-1)]
    return (last?.heapMb ?? 0) - (first?.heapMb ?? 0) < mostGrowthMb
  },
  async 'county-day'() {
    const day = await liveThroughCountyDay(times(3_600))
    console.log(day)
    return day.faults.length === 0
  },
}

const chosen = positionals.length > 0 ? positionals : Object.keys(parts)
for (const name of chosen) {
  const part = parts[name]
  if (!part) throw new Error(`there is no part ${name}: choose from ${Object.keys(parts).join(', ')}`)
  const startedAt = performance.now()
  const held = await part()
  console.log(
    `${name}: ${held ? 'holds' : 'DOES NOT HOLD'} (${Math.round((performance.now() - startedAt) / 1000)} s)`,
  )
  if (!held) process.exitCode = 1
}
process.exit()
