import { jobId, type SlipNo } from '../core/ids.ts'
import { refuse } from '../core/result.ts'
import type { CaseFile } from './case-file.ts'
import { type CaseDecision, type Desk, done } from './desk.ts'

/** The number that the hall's case system gave it. */
export function numberCase(file: CaseFile, external: string, { who }: Desk): CaseDecision {
  if (external === file.external) return done(file.case, [])
  return done(file.case, [{ type: 'case-numbered', case: file.case, staff: who.id, external }])
}

/** A correction is an entry of its own that names the entry it puts right; that one stays as it is. */
export function correctCase(file: CaseFile, of: number, text: string, { who }: Desk): CaseDecision {
  if (!file.entries.some(({ seq }) => seq === of)) return refuse({ code: 'unknown-entry' })
  return done(file.case, [{ type: 'case-corrected', case: file.case, staff: who.id, of, text }])
}

/** What is known of the papers of a slip. */
export interface SlipPapers {
  /** Papers so far, the first one included. */
  readonly count: number
  /** Whether one of them still waits for the printer, or is being printed. */
  readonly underway: boolean
}

/** Prints a slip again as it was, marked as a reprint (补打). */
export function printAgain(
  file: CaseFile,
  slip: SlipNo,
  papers: SlipPapers,
  { printer }: Desk,
): CaseDecision {
  const issued = file.slips.find((one) => one.slip === slip)
  if (!issued) return refuse({ code: 'unknown-slip' })
  if (printer === null) return refuse({ code: 'no-printer' })
  if (papers.underway) return refuse({ code: 'slip-still-printing' })
  const job = jobId(`${slip}/${papers.count + 1}`)
  const paper = { ...issued.paper, reprint: true }
  return done(file.case, [{ type: 'paper-queued', job, slip, device: printer, paper }])
}
