import { randomBytes } from 'node:crypto'
import type { ApplicantEvent } from '../applicants/events.ts'
import type { Decision, Spine } from '../core/execute.ts'
import {
  type CaseNo,
  type DeviceId,
  type ItemCode,
  type Millis,
  type PersonId,
  type SlipNo,
  type VisitId,
  visitId,
  type WindowNo,
} from '../core/ids.ts'
import { accepted, Refused } from '../core/refused.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { type Person, type Route, route } from '../core/route.ts'
import type { EquipmentEvent } from '../equipment/events.ts'
import type { HallPlan } from '../queue/plan.ts'
import type { QueueState } from '../queue/state.ts'
import { actOnCase } from './act-on-case.ts'
import type { CaseFile, ItemVersions } from './case-file.ts'
import type { CaseFilter } from './case-list.ts'
import { actingWindow, type CaseDone, type CurrentItem, type Desk, slipsAtMost } from './desk.ts'
import type { CaseEvent } from './events.ts'
import { caseExportRoutes } from './export-routes.ts'
import type { SlipPapers } from './note-case.ts'
import { type CaseOrder, type OpeningFacts, openCase } from './open-case.ts'
import type { CaseRefusal } from './refusals.ts'
import { fileReply, type ReplyParts, rowReply, slipReplies } from './replies.ts'
import {
  actOf,
  caseAct,
  caseDayReply,
  caseDoneReply,
  caseFileReply,
  caseOrder,
  caseParams,
  casesQuery,
  casesReply,
  dayQuery,
  windowCasesReply,
  windowParams,
} from './shapes.ts'
import { type SlipPageParts, slipPageRoute } from './slip-page-route.ts'
import type { CaseTables } from './tables.ts'
import { type CaseWorker, mayRead, seesAll } from './who-may.ts'

type CasesEvent = CaseEvent | EquipmentEvent | ApplicantEvent

/** Somebody whose key is kept, and whom the journal does not know yet. */
interface Sealed {
  readonly person: PersonId
  readonly recorded: ApplicantEvent
}

export interface CaseRoutesParts {
  readonly spine: Pick<Spine<CasesEvent>, 'execute'>
  readonly tables: CaseTables
  readonly state: () => QueueState
  readonly now: () => Millis
  /** The item catalogue. */
  readonly items: {
    readonly version: ItemVersions
    current(code: ItemCode): CurrentItem | null
    departments(): ReadonlySet<string>
    /** Departments of the items that a window serves. */
    departmentsAt(window: WindowNo): readonly string[]
  }
  readonly windowOf: (person: Person) => WindowNo | null
  readonly visitOf: (visit: VisitId) => OpeningFacts['visit']
  readonly applicants: {
    seal(told: { readonly name: string; readonly contact: string | null }): Sealed
    dropUnlessRecorded(sealed: Sealed): void
    read: ReplyParts['readApplicant']
  }
  readonly fullNameOf: ReplyParts['fullNameOf']
  /** The printer for slips of a window; null where the hall has none. */
  readonly printerAt: (window: WindowNo | null) => DeviceId | null
  readonly papersOf: (slip: SlipNo) => SlipPapers
  readonly drawSlip: SlipPageParts['drawSlip']
}

/** The most lines that a window is shown of what it has in hand. */
const inHandAtMost = 100

const newToken = () => randomBytes(16).toString('base64url')

/** The log of cases: opening, acts, lists. */
export function caseRoutes(parts: CaseRoutesParts): Route[] {
  const { spine, tables, state, now, items } = parts
  const replyParts: ReplyParts = {
    items: items.version,
    fullNameOf: parts.fullNameOf,
    readApplicant: (person) => parts.applicants.read(person),
  }

  function worker(person: Person): CaseWorker {
    const { id, fullName, role } = person
    const window = parts.windowOf(person)
    const seat = window === null ? null : { window, departments: items.departmentsAt(window) }
    return { id, fullName, role, seat }
  }

  /** What a decision is made with, at the moment of the decision. */
  function desk(person: Person, tokens: readonly string[], file: CaseFile | null = null): Desk {
    const who = worker(person)
    const window = file ? actingWindow({ who }, file) : (who.seat?.window ?? null)
    return { who, plan: planOf(state()), printer: parts.printerAt(window), tokens }
  }

  /** A case that this person may see. @throws Refused */
  function fileFor(id: CaseNo, who: CaseWorker): CaseFile {
    const file = tables.file(id, items.version)
    // Whoever may not see it is not told whether there is one.
    if (!file || !mayRead(who, file)) throw new Refused({ code: 'unknown-case' })
    return file
  }

  function doneReply({ case: id, slips }: CaseDone) {
    const file = tables.file(id, items.version)
    const issued = file ? slipReplies(file).filter(({ slip }) => slips.includes(slip as SlipNo)) : []
    return { case: id, slips: issued }
  }

  const rowsOf = (rows: Parameters<typeof rowReply>[0][]) => {
    const at = now()
    return rows.map((row) => rowReply(row, replyParts, at))
  }

  /** Staff see the lists of the window at which they sit. @throws Refused */
  function windowFor(person: Person, asked: WindowNo | undefined): WindowNo | undefined {
    const who = worker(person)
    if (seesAll(who)) return asked
    if (!who.seat) throw new Refused({ code: 'sit-at-a-window' })
    if (asked !== undefined && asked !== who.seat.window) throw new Refused({ code: 'cases-of-own-window' })
    return who.seat.window
  }

  return [
    route({
      method: 'post',
      path: '/api/cases',
      about: 'Puts a case into the log of a window: accepted, with papers asked for, or only entered.',
      who: 'signed-in',
      body: caseOrder,
      reply: caseDoneReply,
      status: 201,
      async run({ body, who, by }) {
        const { applicants } = parts
        const told = body.applicant
        const sealed = told ? applicants.seal({ name: told.name, contact: told.contact ?? null }) : null
        const order: CaseOrder = {
          window: body.window,
          kind: body.kind ?? null,
          visit: body.visit ?? null,
          withoutVisit: body.withoutVisit ?? null,
          applicant: sealed?.person ?? null,
          external: body.external ?? null,
          papers: body.papers,
          limit: body.limit ?? {},
          answer: body.answer ?? null,
          slips: body.slips ?? [],
          request: body.request ?? null,
        }
        const tokens = Array.from({ length: slipsAtMost }, newToken)
        const decide = (at: Millis): Result<Decision<CasesEvent, CaseDone>, CaseRefusal> => {
          const before = order.request === null ? null : tables.caseOfRequest(order.request)
          if (before !== null) {
            const slips = tables.file(before, items.version)?.slips.map(({ slip }) => slip) ?? []
            return ok({ events: [], answer: { case: before, slips } })
          }
          const { day } = state()
          const facts: OpeningFacts = {
            day,
            lastSerial: tables.lastSerial(day, order.window),
            current: items.current(body.item),
            visit: order.visit === null ? null : parts.visitOf(order.visit),
          }
          const opened = openCase(order, facts, desk(who, tokens), at)
          if (!opened.ok || !sealed) return opened
          return ok({ ...opened.value, events: [sealed.recorded, ...opened.value.events] })
        }
        try {
          return { body: doneReply(accepted(await spine.execute(by, decide))) }
        } finally {
          if (sealed) applicants.dropUnlessRecorded(sealed)
        }
      },
    }),
    route({
      method: 'get',
      path: '/api/cases',
      about: 'A page of the log, newest first; staff get what their window handles.',
      who: 'signed-in',
      query: casesQuery,
      reply: casesReply,
      run({ query, who }) {
        const { after = null, limit, window, ...asked } = query
        const filter: CaseFilter = { ...asked, window: windowFor(who, window) }
        const rows = tables.list.page(filter, now(), after, limit + 1)
        const shown = rows.slice(0, limit)
        const next = rows.length > limit ? String(shown.at(-1)?.id) : null
        return { body: { cases: rowsOf(shown), next } }
      },
    }),
    route({
      method: 'get',
      path: '/api/cases/day',
      about: 'All cases that a window opened on a day, in order.',
      who: 'signed-in',
      query: dayQuery,
      reply: caseDayReply,
      run({ query: { day, window }, who }) {
        windowFor(who, window)
        return { body: { day, window, cases: rowsOf(tables.list.day(day, window)) } }
      },
    }),
    ...caseExportRoutes({
      tables,
      now,
      today: () => state().day,
      sheet: () => ({
        items: items.version,
        fullNameOf: parts.fullNameOf,
        timeZone: planOf(state()).timeZone,
      }),
      windowFor,
    }),
    route({
      method: 'get',
      path: '/api/windows/{no}/cases',
      about:
        'What a window has in hand, what waits for its departments, and the cases of the visit there now.',
      who: 'signed-in',
      params: windowParams,
      reply: windowCasesReply,
      run({ params: { no }, who }) {
        windowFor(who, no)
        const window = state().windows.get(no)
        if (!window) throw new Refused({ code: 'unknown-window' })
        const visit = window.visit
        const departments = items.departmentsAt(no)
        const open = tables.list.openAt(no, departments, inHandAtMost)
        const waiting = tables.list.partsOpenAt(departments, inHandAtMost)
        const ofVisit = visit === null ? [] : tables.list.ofVisit(visitId(visit))
        return { body: { visit, ofVisit: rowsOf(ofVisit), open: rowsOf(open), parts: rowsOf(waiting) } }
      },
    }),
    route({
      method: 'get',
      path: '/api/cases/{case}',
      about: 'Everything about one case; whom it is for only to those who handle it.',
      who: 'signed-in',
      params: caseParams,
      reply: caseFileReply,
      run({ params, who }) {
        const asks = worker(who)
        const file = fileFor(params.case, asks)
        const row = tables.list.one(params.case)
        if (!row) throw new Refused({ code: 'unknown-case' })
        return { body: fileReply(file, rowReply(row, replyParts, now()), asks, replyParts) }
      },
    }),
    route({
      method: 'post',
      path: '/api/cases/{case}',
      about:
        'An act on a case: accept, ask for papers, do a step, hand over, extend, return, close, correct.',
      who: 'signed-in',
      params: caseParams,
      body: caseAct,
      reply: caseDoneReply,
      async run({ params, body, who, by }) {
        const tokens = Array.from({ length: slipsAtMost }, newToken)
        const decide = (at: Millis): Result<Decision<CasesEvent, CaseDone>, CaseRefusal> => {
          const file = tables.file(params.case, items.version)
          const here = desk(who, tokens, file)
          if (!file || !mayRead(here.who, file)) return refuse({ code: 'unknown-case' })
          const facts = {
            current: items.current(file.item.code),
            departments: items.departments(),
            papersOf: parts.papersOf,
          }
          return actOnCase(file, actOf(body), facts, here, at)
        }
        return { body: doneReply(accepted(await spine.execute(by, decide))) }
      },
    }),
    slipPageRoute({ worker, fileFor, drawSlip: parts.drawSlip }),
  ]
}

function planOf({ plan }: QueueState): HallPlan {
  if (!plan) throw new Error('a hall without a plan takes no request')
  return plan
}
