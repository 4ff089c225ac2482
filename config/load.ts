import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { Fault } from '../src/core/fault.ts'
import { contradictions } from './checks.ts'
import { generalMessage } from './fields.ts'
import { type HallFile, hallFile } from './hall-file.ts'
import { type Problem, pathWords, placeOf } from './places.ts'
import { hallShape } from './schema.ts'
import { oversights } from './warnings.ts'

const fileName = 'hall.yaml'

/**
 * Reads `hall.yaml` in a folder.
 * @throws Fault `hall-file-missing` when it cannot be read; `hall-file-wrong` with every problem of the file, a
 *   line each: file, line:column, path, what is wrong and what to write instead.
 */
export function loadHall(folder: string): HallFile {
  const file = join(folder, fileName)
  const lines = new LineCounter()
  const document = parseDocument(readText(file, folder), { lineCounter: lines, prettyErrors: false })
  const told = inOrder(file, document, lines)

  const spelling = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return `${file}:${line}:${col} ${spellingWords(error)}`
  })
  // A broken line makes everything after it unreadable; a name that stands twice does not.
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) throw wrong(spelling)

  const raw = plainValue(document, file)
  const parsed = hallShape.safeParse(raw, { error: generalMessage })
  const shape = parsed.success ? [] : parsed.error.issues.flatMap(problems)
  const found = [...spelling, ...told([...shape, ...contradictions(raw)])]
  if (!parsed.success || found.length > 0) throw wrong(found)
  return hallFile(parsed.data, told(oversights(raw)))
}

function readText(file: string, folder: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Fault(
      'hall-file-missing',
      `There is no hall file that can be read: ${file}`,
      `Put a ${fileName} into ${folder} (the demo hall is a good beginning), or name another folder.`,
      cause,
    )
  }
}

function plainValue(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw wrong([`${file}:1:1 ${reason}. A name after * needs the same name after & further up.`])
  }
}

/** One line for each problem, from the top of the file to its end. */
function inOrder(file: string, document: Document, lines: LineCounter) {
  return (found: readonly Problem[]): string[] =>
    found
      .map((problem) => ({ ...problem, ...placeOf(problem.path, document, lines) }))
      .sort((a, b) => a.line - b.line || a.col - b.col)
      .map(
        ({ line, col, path, text }) =>
          `${file}:${line}:${col} ${[pathWords(path), text].filter(Boolean).join(': ')}`,
      )
}

function problems(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code !== 'unrecognized_keys') return [{ path, text: issue.message }]
  return issue.keys.map((key) => ({ path: [...path, key], text: issue.message }))
}

function spellingWords({ code, message }: YAMLError): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this name stands twice in one section. Remove one of the two.'
    case 'TAB_AS_INDENT':
      return 'a tab at the beginning of the line. Indent with spaces.'
    default:
      return `${message}. Look here and one line above: indentation, a missing colon, quote or bracket.`
  }
}

function wrong(found: readonly string[]): Fault {
  const count = found.length === 1 ? 'one problem' : `${found.length} problems`
  return new Fault(
    'hall-file-wrong',
    `The hall file has ${count}:\n${found.map((line) => `  ${line}`).join('\n')}`,
    'Correct these lines in the hall file and start again.',
  )
}
