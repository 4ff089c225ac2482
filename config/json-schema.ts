import { z } from 'zod'
import { rulebookShape } from './rulebook-schema.ts'
import { hallShape } from './schema.ts'

/** The JSON schema of hall.yaml, from which an editor completes names and marks what is wrong. */
export function hallJsonSchema(): object {
  return z.toJSONSchema(hallShape, { io: 'input' })
}

/** The same for rulebook.yaml. */
export function rulebookJsonSchema(): object {
  return z.toJSONSchema(rulebookShape, { io: 'input' })
}

if (import.meta.main) {
  const schema = process.argv[2] === 'rulebook' ? rulebookJsonSchema() : hallJsonSchema()
  console.log(JSON.stringify(schema, null, 1))
}
