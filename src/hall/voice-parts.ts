import type { Applicants } from '../applicants/applicants.ts'
import type { ApplicantEvent } from '../applicants/events.ts'
import { lightNames } from '../cases/words.ts'
import {
  type CaseNo,
  type DeviceId,
  hallDay,
  itemCode,
  type Millis,
  millis,
  ticketNumber,
  type VisitId,
  type WindowNo,
  windowNo,
} from '../core/ids.ts'
import type { Route } from '../core/route.ts'
import type { Words } from '../core/words.ts'
import { rateAgain } from '../desk/decide.ts'
import { deskRoutes } from '../desk/routes.ts'
import { dayOf, startOfDay } from '../queue/opening-hours.ts'
import type { Channel, Level } from '../ratings/events.ts'
import { figureRoutes } from '../ratings/figure-routes.ts'
import type { By } from '../ratings/indicators.ts'
import { linkRoutes } from '../ratings/link-routes.ts'
import { RatingRecords } from '../ratings/records.ts'
import { SenderMarks } from '../ratings/sender-marks.ts'
import type { VisitLinks } from '../ratings/visit-link.ts'
import { channelWords, levelWords, reasonWords } from '../ratings/words.ts'
import { VisitCases } from './rating-follow.ts'
import type { HallCore } from './spine.ts'

export interface VoiceParts {
  readonly core: HallCore
  readonly links: VisitLinks
  readonly applicants: Applicants
  readonly windowOf: (device: DeviceId) => WindowNo | null
  /** The levels that the rulebook counts as good. */
  readonly goodLevels: readonly Level[]
  readonly allowLink: (address: string) => void
  readonly allowCode: (person: string) => void
}

const dayMs = 86_400_000

/** Ratings beyond the keypad, their figures, and the desk for negative ones: joined with what they are about. */
export function voiceRoutes({
  core,
  links,
  applicants,
  windowOf,
  goodLevels,
  allowLink,
  allowCode,
}: VoiceParts): Route[] {
  const { tables, spine, queue } = core
  const cases = new VisitCases(core.tables)
  const senders = new SenderMarks()
  const today = () => queue().day
  const startOf = (day: string) => startOfDay(hallDay(day), queue().plan!.timeZone)
  const windowName = (no: WindowNo): Words =>
    queue().plan?.windows.find((window) => window.no === no)?.name ?? {
      zh: `${no}号窗口`,
      en: `Window ${no}`,
    }
  const itemName = (code: string): Words =>
    code === '' ? noItem : (queue().items.get(itemCode(code))?.name ?? { zh: code, en: code })
  const knowsScan = (scan: string) => tables.ratings.knowsScan(scan) || tables.desk.knowsScan(scan)
  const reasonsOf = (subject: string) => tables.ratings.reasonsOf(subject)

  return [
    ...linkRoutes<ApplicantEvent | Parameters<typeof tables.desk.project>[0]['event']>({
      spine,
      tables: tables.ratings,
      links,
      slipOf(token) {
        const copied = links.caseOfCopy(token)
        const slip = copied === null ? cases.ofSlip(token) : cases.ofCase(copied)
        return slip && { ...slip, copy: copied !== null }
      },
      senderOf: (address) => senders.of(address, today()),
      visitNamed(visit: VisitId) {
        const row = tables.queue.visit(visit)
        if (!row) return null
        const served = row.finished_at !== null && row.window !== null
        return {
          number: ticketNumber(row.number),
          itemName: itemName(row.item),
          windowName: served ? windowName(windowNo(row.window ?? 0)) : null,
        }
      },
      itemOfCase: (one: CaseNo) => cases.itemOf(one),
      today,
      closedOn: () => queue().plan?.closedOn ?? [],
      seal: ({ text, phone }) =>
        applicants.seal({ name: null, contact: phone, ...(text === null ? {} : { text }) }),
      dropUnlessRecorded: ({ person, recorded }) =>
        applicants.dropUnlessRecorded({ person, recorded: recorded as ApplicantEvent }),
      answerOf(subject) {
        const entry = tables.desk.ofSubject(subject)
        if (!entry?.answer || entry.answeredAt === null) return null
        const mayRateAgain = !entry.ratedAgain && entry.state !== 'set-aside'
        return { text: entry.answer, at: entry.answeredAt, mayRateAgain }
      },
      setAsideOf(subject) {
        const entry = tables.desk.ofSubject(subject)
        if (entry?.state !== 'set-aside' || entry.appealGround === null) return null
        return { ground: entry.appealGround, reason: entry.toldCitizen ? entry.decisionReason : null }
      },
      knowsScan,
      rateAgain: (subject, level) => rateAgain(tables.desk.ofSubject(subject), level),
      allowLink,
      allowCode,
    }),
    ...figureRoutes({
      sums: tables.ratings.sums,
      records: new RatingRecords(core.db),
      afterNegative: (from, to) => tables.desk.sumsBetween(from, to),
      today,
      goodLevels,
      nameOf: (by, key) => nameOf(by, key, windowName, itemName),
      staffName: (staff) => tables.staff.account(staff)?.fullName ?? null,
      windowOf: (device) => windowOf(device as DeviceId),
      startOf,
    }),
    ...deskRoutes({
      spine,
      tables: tables.desk,
      now: () => core.clock.now(),
      today,
      calendar: () => queue().plan!,
      knowsScan,
      dayOf: (at) => dayOf(at, queue().plan!.timeZone),
      sheet: () => ({
        windowName,
        itemName,
        channelName: (channel) => channelWords[channel as Channel],
        levelName: (level) => levelWords[level],
        reasonName: (reason) => reasonWords[reason],
        lightName: (light) => lightNames[light],
        reasonsOf,
        timeZone: queue().plan!.timeZone,
        at: core.clock.now(),
      }),
      windowName,
      nameOf: (staff) => tables.staff.account(staff)?.fullName ?? null,
      reasonsOf,
      read(person) {
        const told = applicants.read(person)
        return told && { text: told.text ?? null, phone: told.contact }
      },
      satAt: (staff, window, day) => tables.queue.satAt(staff, window, startOf(day), endOf(startOf(day))),
    }),
  ]
}

const noItem: Words = { zh: '未记录事项', en: 'Item not recorded' }
const wholeHall: Words = { zh: '全大厅', en: 'The whole hall' }

/** The last millisecond of the hall's day that begins at an instant. */
const endOf = (start: Millis) => millis(start + dayMs - 1)

function nameOf(
  by: By,
  key: string,
  windowName: (no: WindowNo) => Words,
  itemName: (code: string) => Words,
): Words {
  switch (by) {
    case 'hall':
      return wholeHall
    case 'window':
      return windowName(windowNo(Number(key)))
    case 'item':
      return itemName(key)
    case 'channel':
      return channelWords[key as Channel]
  }
}
