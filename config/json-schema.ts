import { z } from 'zod'
import { hallShape } from './schema.ts'

/** The JSON schema of hall.yaml, from which an editor completes names and marks what is wrong. */
export function hallJsonSchema(): object {
  return z.toJSONSchema(hallShape, { io: 'input' })
}

if (import.meta.main) console.log(JSON.stringify(hallJsonSchema(), null, 1))
