import type { KioskJobPart, KioskPrinterPart } from '../../src/server/pictures.ts'
import type { TicketReply } from '../../src/server/requests.ts'

/** What the citizen is told about the paper. */
export type PaperAdvice = 'printing' | 'take-paper' | 'photograph'

/** A paper that is not proven by then is not worth waiting for. */
const patienceMs = 8000

/**
 * What to tell about the paper of a ticket that has been on the screen for `shownMs`. Only a proven paper says
 * "take it"; whatever is doubtful says "photograph".
 */
export function paperAdvice(
  ticket: TicketReply,
  job: KioskJobPart | undefined,
  printer: KioskPrinterPart | undefined,
  shownMs: number,
): PaperAdvice {
  if (ticket.job === null) return 'photograph'
  if (job?.paper === 'printed') return 'take-paper'
  const canCome = job ? job.paper === 'queued' || job.paper === 'printing' : ticket.printerReady
  const isReady = job?.paper === 'printing' || printer?.ready !== false
  return canCome && isReady && shownMs < patienceMs ? 'printing' : 'photograph'
}
