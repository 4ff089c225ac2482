import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml'
import type { z } from 'zod'
import { Fault } from '../src/core/fault.ts'
import { generalMessage } from './fields.ts'
import { type Problem, pathWords, placeOf } from './places.ts'

/** A kind of file that people write: its name, what it is called in messages, and what may stand in it. */
export interface YamlFile<S extends z.ZodType> {
  readonly fileName: string
  /** As in `The hall file has 3 problems`. */
  readonly what: string
  /** Begins the codes of its faults: `hall-file` gives `hall-file-missing` and `hall-file-wrong`. */
  readonly code: string
  /** Where to take a first one from. */
  readonly example: string
  readonly shape: S
  /** Checks between parts of a file. They take the raw file and skip what has no right shape. */
  readonly contradictions: (raw: unknown) => Problem[]
}

/** What stands in a right file, and how to tell what is noticed in it. */
export interface ReadFile<T> {
  readonly content: T
  readonly raw: unknown
  /** One line for each problem, from the top of the file to its end. */
  told(found: readonly Problem[]): string[]
}

/**
 * Reads a file in a folder.
 * @throws Fault `CODE-missing` when it cannot be read; `CODE-wrong` with every problem of the file, a line each:
 *   file, line:column, path, what is wrong and what to write instead.
 */
export function readYamlFile<S extends z.ZodType>(folder: string, kind: YamlFile<S>): ReadFile<z.output<S>> {
  const file = join(folder, kind.fileName)
  const wrong = (found: readonly string[]) => wrongFile(kind, found)
  const lines = new LineCounter()
  const text = readText(file, folder, kind)
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const told = inOrder(file, document, lines)

  const spelling = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0])
    return `${file}:${line}:${col} ${spellingWords(error)}`
  })
  // A broken line makes everything after it unreadable; a name that stands twice does not.
  if (document.errors.some((error) => error.code !== 'DUPLICATE_KEY')) throw wrong(spelling)

  const raw = plainValue(document, file, wrong)
  const parsed = kind.shape.safeParse(raw, { error: generalMessage })
  const shape = parsed.success ? [] : parsed.error.issues.flatMap(problems)
  const found = [...spelling, ...told([...shape, ...kind.contradictions(raw)])]
  if (!parsed.success || found.length > 0) throw wrong(found)
  return { content: parsed.data, raw, told }
}

function readText(file: string, folder: string, kind: YamlFile<z.ZodType>): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Fault(
      `${kind.code}-missing`,
      `There is no ${kind.what} that can be read: ${file}`,
      `Put a ${kind.fileName} into ${folder} (${kind.example} is a good beginning), or name another folder.`,
      cause,
    )
  }
}

function plainValue(document: Document, file: string, wrong: (found: readonly string[]) => Fault): unknown {
  try {
    return document.toJS()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw wrong([`${file}:1:1 ${reason}. A name after * needs the same name after & further up.`])
  }
}

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

function wrongFile({ code, what }: YamlFile<z.ZodType>, found: readonly string[]): Fault {
  const count = found.length === 1 ? 'one problem' : `${found.length} problems`
  return new Fault(
    `${code}-wrong`,
    `The ${what} has ${count}:\n${found.map((line) => `  ${line}`).join('\n')}`,
    `Correct these lines in the ${what} and start again.`,
  )
}
