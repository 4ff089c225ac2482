/** Branded values: only edges (configuration, HTTP, database) make them, so a bare number is never a window. */
declare const brand: unique symbol
type Branded<T, Name extends string> = T & { readonly [brand]: Name }

/** Milliseconds since 1970-01-01T00:00Z on the hall's clock. */
export type Millis = Branded<number, 'Millis'>
/** A day of the hall's calendar in the hall's time zone, `YYYY-MM-DD`. */
export type HallDay = Branded<string, 'HallDay'>
/** Number of a window, 1–999, as it stands above the window. */
export type WindowNo = Branded<number, 'WindowNo'>
/** Short code of a service item, unique in the hall. */
export type ItemCode = Branded<string, 'ItemCode'>
/** What is printed on a ticket, for example `A012`; unique within a hall day. */
export type TicketNumber = Branded<string, 'TicketNumber'>
/** One visit for ever: hall day and ticket number, for example `20261121-A012`. Also the token of its rating. */
export type VisitId = Branded<string, 'VisitId'>
/** Name of a device in the hall file, for example `keypad-3`. */
export type DeviceId = Branded<string, 'DeviceId'>
/** Sign-in name of a staff member. */
export type StaffId = Branded<string, 'StaffId'>
/** One print job, for example `20261121-A012/1`. */
export type JobId = Branded<string, 'JobId'>
/** One case for ever: hall day, window and serial of that window's day, for example `20261121-3-001`. */
export type CaseNo = Branded<string, 'CaseNo'>
/** One slip for ever: its case and serial, for example `20261121-3-001/2`. */
export type SlipNo = Branded<string, 'SlipNo'>
/** Random name of the person whom a case is handled for; says nothing about them. A UUID. */
export type PersonId = Branded<string, 'PersonId'>
/** One finding for ever: its rule and what it is about, for example `over-limit/20261121-3-001`. */
export type FindingId = Branded<string, 'FindingId'>
/** One entry of an inspector for ever, counted from 1. */
export type EntryNo = Branded<number, 'EntryNo'>
/** One entry of the desk for negative ratings: hall day of its opening and serial, `20261124-F001`. */
export type FollowUpNo = Branded<string, 'FollowUpNo'>

export const millis = (value: number) => value as Millis
export const hallDay = (value: string) => value as HallDay
export const windowNo = (value: number) => value as WindowNo
export const itemCode = (value: string) => value as ItemCode
export const ticketNumber = (value: string) => value as TicketNumber
export const visitId = (value: string) => value as VisitId
export const deviceId = (value: string) => value as DeviceId
export const staffId = (value: string) => value as StaffId
export const jobId = (value: string) => value as JobId
export const caseNo = (value: string) => value as CaseNo
export const slipNo = (value: string) => value as SlipNo
export const personId = (value: string) => value as PersonId
export const findingId = (value: string) => value as FindingId
export const followUpNo = (value: string) => value as FollowUpNo
export const entryNo = (value: number) => value as EntryNo
