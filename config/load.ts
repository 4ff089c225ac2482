import { contradictions } from './checks.ts'
import { type HallFile, hallFile } from './hall-file.ts'
import { loadRulebook } from './rulebook.ts'
import { hallShape } from './schema.ts'
import { oversights } from './warnings.ts'
import { readYamlFile } from './yaml-file.ts'

/**
 * Reads `hall.yaml` in a folder, and its rulebook.
 * @throws Fault `hall-file-missing` when it cannot be read; `hall-file-wrong` with every problem of the file; the
 *   same for the rulebook.
 */
export function loadHall(folder: string): HallFile {
  const { content, raw, told } = readYamlFile(folder, {
    fileName: 'hall.yaml',
    what: 'hall file',
    code: 'hall-file',
    example: 'the demo hall',
    shape: hallShape,
    contradictions,
  })
  return hallFile(content, loadRulebook(folder), told(oversights(raw)))
}
