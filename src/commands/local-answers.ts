import { z } from 'zod'
import type { HallFile } from '../../config/hall-file.ts'
import { unreachable } from '../core/result.ts'
import type { Hall } from '../hall.ts'
import { newAdminPasswordIn } from './admin-password.ts'
import { type HallHealth, healthOf } from './hall-health.ts'

/** What commands ask the running hall over the local line. */
const localQuestion = z.discriminatedUnion('ask', [
  z.strictObject({ ask: z.literal('health') }),
  z.strictObject({ ask: z.literal('admin-password'), name: z.string() }),
])

export type LocalQuestion = z.output<typeof localQuestion>

/** Answers the commands of this computer for a hall that runs. */
export function localAnswers(hall: Hall, file: HallFile) {
  return async (question: unknown): Promise<HallHealth | Awaited<ReturnType<typeof newAdminPasswordIn>>> => {
    const asked = localQuestion.parse(question)
    switch (asked.ask) {
      case 'health':
        return healthOf(hall, file)
      case 'admin-password':
        return newAdminPasswordIn(hall.core, asked.name)
      default:
        return unreachable(asked)
    }
  }
}
