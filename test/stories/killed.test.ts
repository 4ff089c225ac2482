import { expect, test } from 'vitest'
import { killAgainAndAgain } from '../soak/kills.ts'

test.runIf(process.platform === 'linux')(
  'the plug is pulled three times under load: nothing that people or devices were told is lost or doubled',
  { timeout: 60_000 },
  async () => {
    const report = await killAgainAndAgain(3, 18_091)
    expect(report.faults).toEqual([])
    expect(report).toMatchObject({ kills: 3 })
    expect(Math.min(report.tickets, report.finished, report.presses, report.papers)).toBeGreaterThan(0)
  },
)
