const longWaitMs = 30 * 60_000

/** From half an hour on a wait is marked, so that staff see it before the citizen complains. */
export function isLongWait(ms: number): boolean {
  return ms >= longWaitMs
}
