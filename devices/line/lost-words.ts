import { Fault } from '../../src/core/fault.ts'

/** Why a line was lost, in the words of a condition. */
export const lostWords = (cause: Error) =>
  cause instanceof Fault ? `${cause.message}. ${cause.remedy}` : cause.message
