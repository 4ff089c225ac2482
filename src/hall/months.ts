import { join } from 'node:path'
import type { Logger } from 'pino'
import type { HallFile } from '../../config/hall-file.ts'
import type { Spine } from '../core/execute.ts'
import { Fault } from '../core/fault.ts'
import type { StaffId } from '../core/ids.ts'
import { ok } from '../core/result.ts'
import type { Route } from '../core/route.ts'
import type { Draughtsman } from '../paper/draughtsman.ts'
import { adoptRulebook } from '../ranking/adopt-rulebook.ts'
import { entryRoutes } from '../ranking/entry-routes.ts'
import type { RankingEvent } from '../ranking/events.ts'
import { exportRoutes } from '../ranking/export-routes.ts'
import type { MonthBook } from '../ranking/month-book.ts'
import type { Month } from '../ranking/month-input.ts'
import { monthRoutes } from '../ranking/month-routes.ts'
import { type MonthPaperKind, paperRoutes } from '../ranking/paper-routes.ts'
import type { Days } from '../ranking/period.ts'
import type { RankingRecords } from '../ranking/records.ts'
import type { AdoptedRulebook } from '../ranking/rulebook.ts'
import { scorecardRoutes } from '../ranking/scorecard-routes.ts'
import type { ClosedMonth } from '../ranking/shown-month.ts'
import { demoMonthOn } from '../simulation/month/demo-order.ts'
import { DemoMonth } from './demo-month.ts'
import { monthPaper } from './month-papers.ts'
import { MonthReader } from './month-reader.ts'
import { RecentMonths } from './recent-months.ts'
import { Reckoner } from './reckoner.ts'
import type { HallCore } from './spine.ts'

/** Ranking in a running hall. */
export interface Months {
  readonly records: RankingRecords
  readonly routes: readonly Route[]
  /** Shows a simulated month, where the hall has nothing of that month itself. See {@link DemoMonth}. */
  showDemo(config: string, data: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Takes the rulebook of the hall's folder into force where it says something new, and joins ranking to the hall.
 * @throws Fault `storage-failed`
 */
export async function openMonths(
  core: HallCore,
  database: string,
  { rulebook, simulated }: Pick<HallFile, 'rulebook' | 'simulated'>,
  draughtsman: Pick<Draughtsman, 'draw'>,
  log: Pick<Logger, 'warn'>,
): Promise<Months> {
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
  const nameOf = (id: StaffId) => core.tables.staff.account(id)?.fullName ?? id
  const recently = recent.month.bind(recent)
  const own: MonthBook = { demo: simulated, own: true, records, recently, nameOf }
  const demo = new DemoMonth(() => core.clock.now(), log)
  const today = () => core.queue().day
  /** Never mixed: from the first month in which the hall itself ran, every month is its own. */
  const mayShow = (month: Month) => month < (records.firstMonth() ?? '9999-99')
  const demoMonth = () => (demo.month !== null && mayShow(demo.month) ? demo.month : null)
  const hall = () => {
    const { plan } = core.queue()
    if (!plan) throw new Error('a hall without a plan has no month')
    return plan
  }
  const joined = {
    spine,
    records,
    ratings,
    reckon: reckoner.reckon.bind(reckoner),
    demoMonth,
    bookOf: (month: Month) => (month === demoMonth() ? (demo.book ?? own) : own),
    draw(document: MonthPaperKind, month: ClosedMonth, adopted: AdoptedRulebook) {
      return draughtsman.draw({ document, paper: monthPaper(month, adopted, hall()) })
    },
    hall,
    now: () => core.clock.now(),
    today,
    windows: () => [...core.queue().windows.keys()].sort((a, b) => a - b),
    nameOf,
    openAppeals: ({ first, last }: Days) => core.tables.desk.openAppeals(first, last),
  }
  return {
    records,
    routes: [
      ...entryRoutes(joined),
      ...monthRoutes(joined),
      ...scorecardRoutes(joined),
      ...exportRoutes(joined),
      ...paperRoutes(joined),
    ],
    async showDemo(config, data) {
      const month = demoMonthOn(today())
      if (mayShow(month)) await demo.begin({ config, folder: join(data, 'demo-month'), month })
    },
    async stop() {
      await Promise.all([reckoner.stop(), demo.stop()])
    },
  }
}
