import { z } from 'zod'

/** What stands in the file, short enough for one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

/** Every message says what stands there and what to write instead. */
function instead(value: unknown, what: string): string {
  if (value === undefined) return `is missing. Write ${what}.`
  return value === null ? `is empty. Write ${what}.` : `${shown(value)} will not do. Write ${what}.`
}

/** A field that holds text. `what` is shown in the editor and in the message of a wrong value. */
export function text(what: string, pattern: RegExp) {
  const error = (issue: { input?: unknown }) => {
    const quotes = typeof issue.input === 'number' && pattern.test(String(issue.input))
    return quotes ? `${issue.input} is read as a number. Put it in quotes.` : instead(issue.input, what)
  }
  return z.string({ error }).regex(pattern, { error, abort: true }).meta({ description: what })
}

/** A field that holds a whole number from `min` to `max`. */
export function whole(min: number, max: number, what: string) {
  const error = (issue: { input?: unknown }) => instead(issue.input, `${what}, a whole number ${min}–${max}`)
  return z.int({ error }).min(min, { error }).max(max, { error }).meta({ description: what })
}

/** A field that holds one of a few words. */
export function oneOf<const T extends readonly string[]>(values: T, what: string) {
  const error = (issue: { input?: unknown }) => instead(issue.input, `one of: ${values.join(', ')}`)
  return z.enum(values, { error }).meta({ description: what })
}

/** A field that holds one of a few numbers. */
export function oneNumber<const T extends readonly number[]>(values: T, what: string) {
  const error = (issue: { input?: unknown }) => instead(issue.input, `one of: ${values.join(', ')}`)
  return z.literal(values, { error }).meta({ description: what })
}

/** A field that holds true or false. */
export function yesOrNo(what: string) {
  return z.boolean({ error: (issue) => instead(issue.input, 'true or false') }).meta({ description: what })
}

/** A field whose value may take several shapes. */
export function either<const T extends readonly [z.ZodType, z.ZodType]>(shapes: T, what: string) {
  return z.union(shapes, { error: (issue) => instead(issue.input, what) }).meta({ description: what })
}

/** Only letters, digits and hyphens: safe in addresses, file names and on a serial line. */
export const codePattern = /^[A-Za-z0-9][A-Za-z0-9-]{0,31}$/

const wordsPattern = /^(?=.*\S)\P{Cc}{1,80}$/u
export const words = z.strictObject(
  {
    zh: text('the Chinese text, 1–80 characters', wordsPattern),
    en: text('the English text, 1–80 characters', wordsPattern),
  },
  {
    error: (issue) =>
      issue.code === 'invalid_type' ? instead(issue.input, 'both languages: { zh: …, en: … }') : undefined,
  },
)

type RawIssue = z.core.$ZodRawIssue

/** Words for the problems that no field words itself: unknown names, missing sections, unknown models. */
export function generalMessage(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const shape = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : []
      return `means nothing here. Known here: ${shape.join(', ')}.`
    }
    case 'invalid_union':
      return instead(discriminated(issue), `one of: ${(issue.options as string[] | undefined)?.join(', ')}`)
    case 'too_small':
      return 'is empty. Write at least one.'
    case 'invalid_type':
      return instead(
        issue.input,
        issue.expected === 'array'
          ? 'a list: lines that begin with "- "'
          : 'a section: indented lines "name: value"',
      )
    default:
      return undefined
  }
}

function discriminated(issue: RawIssue): unknown {
  const name = 'discriminator' in issue ? String(issue.discriminator) : ''
  return (issue.input as Record<string, unknown> | undefined)?.[name]
}
