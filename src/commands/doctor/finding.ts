import { Fault } from '../../core/fault.ts'
import type { Words } from '../../core/words.ts'

/** What the doctor saw at one place, in the words of hall staff. */
export interface Finding {
  readonly what: Words
  /** `unseen`: it could not be looked at. */
  readonly state: 'well' | 'wrong' | 'unseen'
  readonly says: Words
  /** What to do; where something is wrong. */
  readonly remedy: Words | null
}

export const well = (what: Words, zh: string, en: string): Finding => ({
  what,
  state: 'well',
  says: { zh, en },
  remedy: null,
})

export const wrong = (what: Words, says: Words, remedy: Words): Finding => ({
  what,
  state: 'wrong',
  says,
  remedy,
})

export const unseen = (what: Words, zh: string, en: string): Finding => ({
  what,
  state: 'unseen',
  says: { zh, en },
  remedy: null,
})

/** A fault of the program under Chinese words for it; its own text is English. */
export function faulty(what: Words, zh: string, { message, remedy }: Fault): Finding {
  return wrong(what, { zh, en: message }, { zh: '处理办法见英文说明', en: remedy })
}

/** What was seen, and what is known from it for looking elsewhere. */
export interface Seen<T> {
  readonly findings: readonly Finding[]
  readonly known: T
}

/** Looks somewhere; what fails in an unforeseen way is `unseen`, and hides nothing else. */
export async function looking<T>(
  what: Words,
  unknown: T,
  look: () => Seen<T> | Promise<Seen<T>>,
): Promise<Seen<T>> {
  try {
    return await look()
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    const next = cause instanceof Fault ? ` ${cause.remedy}` : ''
    const findings = [unseen(what, `无法检查：${said}`, `could not look: ${said}${next}`)]
    return { findings, known: unknown }
  }
}

/** 0 all is well, 1 something is wrong, 2 nothing is known to be wrong, but not everything could be seen. */
export function exitCode(findings: readonly Finding[]): 0 | 1 | 2 {
  if (findings.some(({ state }) => state === 'wrong')) return 1
  return findings.some(({ state }) => state === 'unseen') ? 2 : 0
}

const marks = { well: '[正常 OK  ]', wrong: '[异常 BAD ]', unseen: '[未查 ?   ]' } as const
/** As wide as a mark on the screen: a Chinese character takes two columns. */
const indent = ' '.repeat(11)

/** The lines for a terminal: Chinese, below it English, below both what to do. */
export function linesOf({ what, state, says, remedy }: Finding): string[] {
  return [
    `${marks[state]} ${what.zh}：${says.zh}`,
    `${indent} ${what.en}: ${says.en}`,
    ...(remedy ? [`${indent} → ${remedy.zh}`, `${indent} → ${remedy.en}`] : []),
  ]
}
