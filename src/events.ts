import type { AdmissionEvent } from './admission/events.ts'
import type { ApplicantEvent } from './applicants/events.ts'
import type { CaseEvent } from './cases/events.ts'
import type { Recorded } from './core/journal.ts'
import type { DeskEvent } from './desk/events.ts'
import type { EquipmentEvent } from './equipment/events.ts'
import type { ItemEvent } from './items/events.ts'
import type { QueueEvent } from './queue/events.ts'
import type { RankingEvent } from './ranking/events.ts'
import type { RatingEvent } from './ratings/events.ts'
import type { StaffEvent } from './staff/events.ts'

/** Everything that can happen in a hall. */
export type HallEvent =
  | QueueEvent
  | RatingEvent
  | DeskEvent
  | EquipmentEvent
  | StaffEvent
  | AdmissionEvent
  | ItemEvent
  | CaseEvent
  | ApplicantEvent
  | RankingEvent

/** An event of the journal with the topic that it belongs to. */
export type TopicEvent =
  | { readonly topic: 'queue'; readonly recorded: Recorded<QueueEvent> }
  | { readonly topic: 'ratings'; readonly recorded: Recorded<RatingEvent> }
  | { readonly topic: 'desk'; readonly recorded: Recorded<DeskEvent> }
  | { readonly topic: 'equipment'; readonly recorded: Recorded<EquipmentEvent> }
  | { readonly topic: 'staff'; readonly recorded: Recorded<StaffEvent> }
  | { readonly topic: 'admission'; readonly recorded: Recorded<AdmissionEvent> }
  | { readonly topic: 'items'; readonly recorded: Recorded<ItemEvent> }
  | { readonly topic: 'cases'; readonly recorded: Recorded<CaseEvent> }
  | { readonly topic: 'applicants'; readonly recorded: Recorded<ApplicantEvent> }
  | { readonly topic: 'ranking'; readonly recorded: Recorded<RankingEvent> }

type TypesOf<E extends { type: string }, T> = Record<E['type'], T>

/** Where each event belongs; a new one does not compile until it has its place. */
const topics: TypesOf<QueueEvent, 'queue'> &
  TypesOf<RatingEvent, 'ratings'> &
  TypesOf<DeskEvent, 'desk'> &
  TypesOf<EquipmentEvent, 'equipment'> &
  TypesOf<StaffEvent, 'staff'> &
  TypesOf<AdmissionEvent, 'admission'> &
  TypesOf<ItemEvent, 'items'> &
  TypesOf<CaseEvent, 'cases'> &
  TypesOf<ApplicantEvent, 'applicants'> &
  TypesOf<RankingEvent, 'ranking'> = {
  'hall-planned': 'queue',
  'day-started': 'queue',
  'hall-emergency-closed': 'queue',
  'hall-reopened': 'queue',
  'clock-jumped': 'queue',
  'ticket-issued': 'queue',
  'ticket-called': 'queue',
  'ticket-recalled': 'queue',
  'service-started': 'queue',
  'service-finished': 'queue',
  'visit-missed': 'queue',
  'visit-brought-back': 'queue',
  'visit-parked': 'queue',
  'visit-transferred': 'queue',
  'visit-left-over': 'queue',
  'window-staffed': 'queue',
  'window-left': 'queue',
  'window-paused': 'queue',
  'window-resumed': 'queue',
  'rating-session-opened': 'ratings',
  'rating-session-shortened': 'ratings',
  'rating-asked-again': 'ratings',
  'rating-session-closed': 'ratings',
  'key-pressed': 'ratings',
  'visit-rated': 'ratings',
  'rating-defaulted': 'ratings',
  'rating-explained': 'ratings',
  'rating-set-aside': 'ratings',
  'follow-up-opened': 'desk',
  'follow-up-contact-left': 'desk',
  'follow-up-called-back': 'desk',
  'follow-up-put-right': 'desk',
  'follow-up-answered': 'desk',
  'follow-up-rated-again': 'desk',
  'follow-up-appealed': 'desk',
  'follow-up-appeal-decided': 'desk',
  'follow-up-overdue': 'desk',
  'follow-up-due-reckoned': 'desk',
  'storage-resumed': 'equipment',
  'device-changed': 'equipment',
  'paper-queued': 'equipment',
  'paper-started': 'equipment',
  'paper-ended': 'equipment',
  'paper-settled': 'equipment',
  'account-created': 'staff',
  'account-changed': 'staff',
  'password-set': 'staff',
  'signed-in': 'staff',
  'signed-out': 'staff',
  'card-changed': 'staff',
  'photo-set': 'staff',
  'photo-removed': 'staff',
  'screen-paired': 'admission',
  'screen-renamed': 'admission',
  'screen-removed': 'admission',
  'token-made': 'admission',
  'token-revoked': 'admission',
  'item-defined': 'items',
  'item-withdrawn': 'items',
  'items-compared': 'items',
  'case-opened': 'cases',
  'case-accepted': 'cases',
  'case-supplement-asked': 'cases',
  'case-supplemented': 'cases',
  'case-step-done': 'cases',
  'case-handed-over': 'cases',
  'case-part-sent': 'cases',
  'case-part-begun': 'cases',
  'case-part-done': 'cases',
  'case-extension-asked': 'cases',
  'case-extension-refused': 'cases',
  'case-extended': 'cases',
  'case-due-reckoned': 'cases',
  'case-returned': 'cases',
  'case-closed': 'cases',
  'case-numbered': 'cases',
  'case-corrected': 'cases',
  'slip-issued': 'cases',
  'finding-noted': 'cases',
  'applicant-recorded': 'applicants',
  'applicant-forgotten': 'applicants',
  'rulebook-adopted': 'ranking',
  'entry-made': 'ranking',
  'entry-signed': 'ranking',
  'entry-withdrawal-asked': 'ranking',
  'entry-withdrawn': 'ranking',
  'finding-dismissal-asked': 'ranking',
  'finding-decided': 'ranking',
  'month-closed': 'ranking',
}

/** An event in the hands of its topic. */
export const inTopic = (recorded: Recorded<HallEvent>) =>
  ({ topic: topics[recorded.event.type], recorded }) as TopicEvent
