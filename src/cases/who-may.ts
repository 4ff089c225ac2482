import type { StaffId, WindowNo } from '../core/ids.ts'
import type { CaseFile, Handler } from './case-file.ts'

/** Somebody who is signed in, as far as cases have to know. */
export interface CaseWorker {
  readonly id: StaffId
  readonly fullName: string
  readonly role: string
  /** Where they sit now, and for which departments that window serves items; null where they sit nowhere. */
  readonly seat: { readonly window: WindowNo; readonly departments: readonly string[] } | null
}

/** Managers and administrators: they approve, and go on with the case of somebody who is gone. */
export const leads = ({ role }: CaseWorker): boolean => role === 'manager' || role === 'admin'

/** Whoever may look at every case: all but those who only serve at windows. */
export const seesAll = ({ role }: CaseWorker): boolean => role !== 'staff'

/** Whether somebody sits where a case, or a part of it, is handled. */
function sitsAt({ seat }: CaseWorker, handler: Handler): boolean {
  if (!seat) return false
  return 'window' in handler ? handler.window === seat.window : seat.departments.includes(handler.department)
}

export const mayWork = (who: CaseWorker, file: CaseFile): boolean => leads(who) || sitsAt(who, file.handler)

/** A part is done by its department, or by the lead window for it. */
export const mayWorkOnPart = (who: CaseWorker, file: CaseFile, department: string): boolean =>
  mayWork(who, file) || sitsAt(who, { department })

export const mayRead = (who: CaseWorker, file: CaseFile): boolean =>
  seesAll(who) ||
  sitsAt(who, file.handler) ||
  sitsAt(who, { window: file.window }) ||
  file.opened.by === who.id ||
  file.parts.some(({ department }) => sitsAt(who, { department }))

/**
 * Whether somebody is shown whom a case is for: those who handle it, whoever opened it, and managers. Nobody else,
 * not even inspectors and administrators: what they do needs no name.
 */
export const maySeeApplicant = (who: CaseWorker, file: CaseFile): boolean =>
  who.role === 'manager' || sitsAt(who, file.handler) || file.opened.by === who.id
