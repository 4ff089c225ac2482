import type { PrintedPaper } from '../../src/core/ports.ts'
import type { PaperColumns, PrintCommand } from './ticket-paper.ts'

/** A slip as it is read from top to bottom. */
export function slipPaper(
  _paper: Extract<PrintedPaper, { kind: 'slip' }>,
  _columns: PaperColumns,
): PrintCommand[] {
  return [{ kind: 'cut' }]
}
