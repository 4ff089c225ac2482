import fc from 'fast-check'
import { verify } from '../../src/commands/verify.ts'
import { openDatabase } from '../../src/core/database.ts'
import { itemCode, staffId, type VisitId, windowNo } from '../../src/core/ids.ts'
import type { Recorded } from '../../src/core/journal.ts'
import { ok } from '../../src/core/result.ts'
import type { HallEvent } from '../../src/events.ts'
import { migrations } from '../../src/hall/migrations.ts'
import { rebuildQueue } from '../../src/hall/rebuild-queue.ts'
import { openCore } from '../../src/hall/spine.ts'
import { issueTicket } from '../../src/queue/issue-ticket.ts'
import { caseDefaults, type HallPlan, ticketClasses } from '../../src/queue/plan.ts'
import { planHall, runHall } from '../../src/queue/run-day.ts'
import { type ServeRequest, serveVisit } from '../../src/queue/serve-visit.ts'
import { type StaffRequest, staffWindow } from '../../src/queue/staff-window.ts'
import type { Phase, QueueState } from '../../src/queue/state.ts'

const items = ['a1', 'a2', 'b1', 'b2'].map(itemCode)
const windows = [1, 2, 3, 4].map(windowNo)
const staff = ['an', 'bo', 'cai', 'ding'].map(staffId)
const words = (text: string) => ({ zh: text, en: text })

/** A hall with some windows, each serving some items, and settings of all kinds. */
const plan: fc.Arbitrary<HallPlan> = fc
  .record({
    serves: fc.array(fc.subarray(items, { minLength: 1 }), { minLength: 1, maxLength: windows.length }),
    withB2: fc.boolean(),
    passedAtMost: fc.integer({ min: 0, max: 4 }),
    headStart: fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 120 })),
    breakAtNoon: fc.boolean(),
  })
  .map(({ serves, withB2, passedAtMost, headStart: [some, urgent], breakAtNoon }) => ({
    name: words('hall'),
    timeZone: 'Asia/Shanghai',
    publicUrl: null,
    hours: {
      days: 'every-day',
      seasons: [
        {
          from: '01-01',
          open: breakAtNoon
            ? [
                { from: '00:00', to: '12:00' },
                { from: '13:00', to: '24:00' },
              ]
            : [{ from: '00:00', to: '24:00' }],
        },
      ],
    },
    closedOn: [],
    groups: [
      { prefix: 'A', name: words('A'), items: items.slice(0, 2).map(item) },
      { prefix: 'B', name: words('B'), items: items.slice(2, withB2 ? 4 : 3).map(item) },
    ],
    windows: serves.map((codes, index) => ({
      no: windows[index]!,
      name: words(`window ${index + 1}`),
      serves: withB2 ? codes : codes.filter((code) => code !== items[3]),
    })),
    pauseReasons: [{ code: 'break', name: words('break') }],
    queue: {
      headStartMinutes: {
        ordinary: 0,
        appointment: some,
        elderly: some,
        disabled: some,
        military: some,
        urgent,
      },
      passedAtMost,
      noShowAfterCalls: 1,
      noShowAfterSeconds: 0,
      bringBackMinutes: 30,
      recallsAtMost: 3,
      recallEverySeconds: 0,
    },
    rating: {
      sessionSeconds: 120,
      afterNextCallSeconds: 30,
      per: 'visit' as const,
      defaultAfterDays: null,
      defaultLevel: 4 as const,
      putRightDays: 15,
      appealDays: 5,
    },
    cases: caseDefaults,
  }))

const item = (code: (typeof items)[number]) => ({ code, name: words(code), dailyCap: null, hours: null })

const window = fc.constantFrom(...windows)
const any = fc.nat({ max: 1_000 })

/** What may happen next; `which` chooses among the visits for which it can be done. */
const step = fc.oneof(
  {
    weight: 16,
    arbitrary: fc.record({
      step: fc.constant('arrives'),
      item: fc.constantFrom(...items),
      class: fc.constantFrom(...ticketClasses),
    }),
  },
  { weight: 12, arbitrary: fc.record({ step: fc.constant('calls'), window }) },
  { weight: 6, arbitrary: fc.record({ step: fc.constant('finishes'), window }) },
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constant('does'),
      window,
      request: fc.constantFrom('start', 'recall', 'no-show', 'park', 'finish'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      step: fc.constant('takes'),
      window,
      request: fc.constantFrom('pick', 'take-back', 'bring-back'),
      which: any,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ step: fc.constant('sends'), window, to: fc.constantFrom(...items, ...windows) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      step: fc.constant('sits'),
      window,
      staff: fc.constantFrom(...staff),
      request: fc.constantFrom('sit-down', 'sit-down', 'sit-down', 'leave', 'pause', 'resume'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({ step: fc.constant('waits'), seconds: fc.integer({ min: 1, max: 600 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.oneof(
      fc.record({ step: fc.constant('sleeps'), hours: fc.integer({ min: 1, max: 60 }) }),
      fc.record({ step: fc.constant('sets'), byMs: fc.constantFrom(-3_600_000, -5_000, 3_600_000) }),
      fc.record({ step: fc.constant('alarms') }),
      fc.record({ step: fc.constant('plans'), plan }),
    ),
  },
)
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

export const randomDays = fc.record({ plan, steps: fc.array(step, { minLength: 20, maxLength: 160 }) })
export type RandomDays = typeof randomDays extends fc.Arbitrary<infer D> ? D : never

export interface Lived {
  readonly history: readonly Recorded<HallEvent>[]
  /** Today's queue as it came to be, and as it is rebuilt from the journal. */
  readonly live: QueueState
  readonly rebuilt: QueueState
  readonly faults: readonly string[]
}

/** Lives through these days with the real spine over a real journal; nothing may fail to be stored. */
export async function live({ plan, steps }: RandomDays): Promise<Lived> {
  const db = openDatabase(':memory:', migrations)
  const time = { at: Date.parse('2026-11-24T09:00:00+08:00'), running: 0 }
  const source = { wall: () => time.at, monotonic: () => time.running }
  const failed: unknown[] = []
  const log = { error: (context: object) => failed.push(context) }
  const core = openCore(db, log, source)
  const { spine, queue, journal, tables } = core
  function passes(ms: number) {
    time.at += ms
    time.running += ms
  }

  await spine.execute('hall', () => ok(planHall(queue(), plan)))
  for (const no of windows)
    await lives({ step: 'sits', window: no, staff: staff[no - 1]!, request: 'sit-down' })
  for (const each of steps) {
    passes(1_000)
    await lives(each)
  }
  await spine.tick()
  if (failed.length > 0) throw (failed[0] as { err: unknown }).err
  const lived = {
    history: [...journal.read()],
    live: queue(),
    rebuilt: rebuildQueue(journal, tables.queue),
    faults: verify(db).faults,
  }
  db.close()
  return lived

  async function lives(now: Step): Promise<unknown> {
    switch (now.step) {
      case 'arrives': {
        const order = {
          item: now.item,
          class: now.class,
          reason: 'x',
          byStaff: true,
          request: null,
          printer: null,
          link: () => ({ token: 'x', code: 'x' }),
        }
        return spine.execute('kiosk', (at) => issueTicket(queue(), order, at))
      }
      case 'calls':
        return serves(now.window, { do: 'call-next' })
      case 'finishes':
        await serves(now.window, { do: 'start' })
        return serves(now.window, { do: 'finish' })
      case 'does':
        return serves(now.window, { do: now.request })
      case 'takes': {
        const phase = ({ pick: 'waiting', 'take-back': 'parked', 'bring-back': 'missed' } as const)[
          now.request
        ]
        const visit = choose(phase, now.which)
        if (visit) await serves(now.window, { do: now.request, visit, reason: 'x' })
        return
      }
      case 'sends':
        return serves(
          now.window,
          typeof now.to === 'string'
            ? { do: 'transfer', toItem: now.to }
            : { do: 'transfer', toWindow: now.to },
        )
      case 'sits': {
        const clerk = { window: now.window, staff: now.staff, name: now.staff, mayPick: true }
        const request: StaffRequest =
          now.request === 'pause' ? { do: 'pause', reason: 'break' } : { do: now.request }
        return spine.execute('staff', () => staffWindow(queue(), clerk, request))
      }
      case 'waits':
        return passes(now.seconds * 1_000)
      case 'sleeps':
        passes(now.hours * 3_600_000)
        return spine.tick()
      case 'sets':
        time.at += now.byMs
        return spine.tick()
      case 'alarms':
        return spine.execute('manager', () =>
          runHall(queue(), queue().emergency ? { do: 'reopen' } : { do: 'emergency-close', reason: 'x' }),
        )
      case 'plans':
        return spine.execute('hall', () => ok(planHall(queue(), now.plan)))
    }
  }

  /** By whoever sits at the window. */
  function serves(no: (typeof windows)[number], request: ServeRequest) {
    const sitting = queue().windows.get(no)?.staff?.id ?? staff[0]!
    const clerk = { window: no, staff: sitting, name: sitting, mayPick: true }
    return spine.execute('staff', (at) => serveVisit(queue(), clerk, request, at))
  }

  function choose(phase: Phase['phase'], which: number): VisitId | undefined {
    const visits = [...queue().visits.values()].filter((visit) => visit.phase.phase === phase)
    return visits[which % visits.length]?.visit
  }
}
