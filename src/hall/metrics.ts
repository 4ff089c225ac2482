import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Recorded } from '../core/journal.ts'
import type { HallEvent } from '../events.ts'
import type { ListedDevice } from '../screens/staff-pictures.ts'
import type { HallCore } from './spine.ts'

export interface MetricsParts {
  readonly core: Pick<HallCore, 'queue' | 'tables'>
  readonly devices: readonly ListedDevice[]
  /** Open connections of screens. */
  readonly connections: () => number
}

/** A commit to a healthy disk takes 0.1–10 ms. */
const commitBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5]

let processFigures: Registry | undefined

/** Memory, processor and event loop. What measures them cannot be stopped: it begins once, not with each hall. */
function figuresOfProcess(): Registry {
  if (!processFigures) {
    processFigures = new Registry()
    collectDefaultMetrics({ register: processFigures })
  }
  return processFigures
}

/** Figures of a running hall for Prometheus. Counters begin at 0 with each start; nothing says how anybody rated. */
export class HallMetrics {
  readonly registry: Registry
  readonly #parts: MetricsParts
  readonly #commits: Histogram
  readonly #tickets: Counter<'group'>
  readonly #calls: Counter
  readonly #finished: Counter
  readonly #ratings: Counter
  readonly #prints: Counter<'end'>

  constructor(parts: MetricsParts) {
    this.#parts = parts
    this.registry = Registry.merge([figuresOfProcess()])
    const registers = [this.registry]
    this.#commits = new Histogram({
      name: 'hallbell_commit_duration_seconds',
      help: 'Time of one commit to the disk; commits that failed are not in it.',
      buckets: commitBuckets,
      registers,
    })
    const counter = (name: string, help: string) => new Counter({ name, help, registers })
    this.#tickets = new Counter({
      name: 'hallbell_tickets_issued_total',
      help: 'Tickets given, by the letter of their group.',
      labelNames: ['group'],
      registers,
    })
    this.#calls = counter('hallbell_calls_total', 'Numbers called, recalls not counted.')
    this.#finished = counter('hallbell_visits_finished_total', 'Visits served to their end.')
    this.#ratings = counter('hallbell_ratings_total', 'Visits rated; never how.')
    this.#prints = new Counter({
      name: 'hallbell_print_jobs_total',
      help: 'Print jobs by how they ended.',
      labelNames: ['end'],
      registers,
    })
    this.#gauge('hallbell_waiting_tickets', 'Tickets that wait, by the letter of their group.', 'group', () =>
      this.#waiting(),
    )
    this.#gauge('hallbell_devices', 'Devices of the hall file by state.', 'state', () => this.#devices())
    new Gauge({
      name: 'hallbell_screen_connections',
      help: 'Open connections of pages and programs that follow the hall.',
      registers,
      collect() {
        this.set(parts.connections())
      },
    })
  }

  /** Counts what has happened. */
  note({ event }: Recorded<HallEvent>): void {
    if (event.type === 'ticket-issued') this.#tickets.inc({ group: event.prefix })
    else if (event.type === 'ticket-called') this.#calls.inc()
    else if (event.type === 'service-finished') this.#finished.inc()
    else if (event.type === 'visit-rated') this.#ratings.inc()
    else if (event.type === 'paper-ended') this.#prints.inc({ end: event.end })
  }

  /** @param tookMs time of a commit. */
  noteCommit(tookMs: number): void {
    this.#commits.observe(tookMs / 1000)
  }

  #gauge(name: string, help: string, label: string, read: () => ReadonlyMap<string, number>) {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this.registry],
      collect() {
        this.reset()
        for (const [value, count] of read()) this.set({ [label]: value }, count)
      },
    })
  }

  #waiting(): Map<string, number> {
    const { plan, visits, items } = this.#parts.core.queue()
    const counts = new Map((plan?.groups ?? []).map(({ prefix }) => [prefix, 0]))
    for (const { phase, item } of visits.values()) {
      const prefix = items.get(item)?.prefix
      if (phase.phase === 'waiting' && prefix) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
    }
    return counts
  }

  #devices(): Map<string, number> {
    const conditions = this.#parts.core.tables.equipment.conditions()
    const counts = new Map([
      ['ready', 0],
      ['trouble', 0],
    ])
    for (const { id } of this.#parts.devices) {
      const state = conditions.get(id)?.condition.state ?? 'trouble'
      counts.set(state, (counts.get(state) ?? 0) + 1)
    }
    return counts
  }
}
