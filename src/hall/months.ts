import type { Spine } from '../core/execute.ts'
import { Fault } from '../core/fault.ts'
import { ok } from '../core/result.ts'
import type { Route } from '../core/route.ts'
import { adoptRulebook } from '../ranking/adopt-rulebook.ts'
import { entryRoutes } from '../ranking/entry-routes.ts'
import type { RankingEvent } from '../ranking/events.ts'
import { exportRoutes } from '../ranking/export-routes.ts'
import { monthRoutes } from '../ranking/month-routes.ts'
import type { RankingRecords } from '../ranking/records.ts'
import type { Rulebook } from '../ranking/rulebook.ts'
import { MonthReader } from './month-reader.ts'
import { RecentMonths } from './recent-months.ts'
import { Reckoner } from './reckoner.ts'
import type { HallCore } from './spine.ts'

/** Ranking in a running hall. */
export interface Months {
  readonly records: RankingRecords
  readonly routes: readonly Route[]
  stop(): Promise<void>
}

/**
 * Takes the rulebook of the hall's folder into force where it says something new, and joins ranking to the hall.
 * @throws Fault `storage-failed`
 */
export async function openMonths(core: HallCore, database: string, rulebook: Rulebook): Promise<Months> {
  const { records, ratings } = new MonthReader(core.db)
  const adopted = await core.spine.execute('hall', () =>
    ok(adoptRulebook(records.rulebooks(), rulebook, core.queue().day)),
  )
  if (!adopted.ok) {
    throw new Fault(
      'storage-failed',
      'The rulebook could not be stored.',
      'Check that the disk has room and that the data folder can be written, then start again.',
    )
  }
  const reckoner = new Reckoner(database)
  const recent = new RecentMonths(reckoner, () => core.clock.now())
  const spine: Pick<Spine<RankingEvent>, 'execute'> = {
    // Whatever somebody enters, decides or closes is seen at once.
    execute: (by, decide) => recent.forgetAfter(core.spine.execute(by, decide)),
  }
  const joined = {
    spine,
    records,
    ratings,
    reckon: reckoner.reckon.bind(reckoner),
    recently: recent.month.bind(recent),
    today: () => core.queue().day,
    windows: () => [...core.queue().windows.keys()].sort((a, b) => a - b),
    nameOf: (id: Parameters<typeof core.tables.staff.account>[0]) =>
      core.tables.staff.account(id)?.fullName ?? id,
  }
  return {
    records,
    routes: [...entryRoutes(joined), ...monthRoutes(joined), ...exportRoutes(joined)],
    stop: () => reckoner.stop(),
  }
}
