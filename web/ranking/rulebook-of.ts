import type { RulebookReply, RuleReply } from '../../src/server/ranking-requests.ts'

/** The version by which a month is scored: the newest that was in force when it began, else the first. */
export function rulebookOf(rulebooks: readonly RulebookReply[], month: string): RulebookReply | undefined {
  const inOrder = [...rulebooks].sort((a, b) => a.version - b.version)
  return inOrder.filter(({ from }) => from <= `${month}-01`).at(-1) ?? inOrder[0]
}

/** A rule by its code. */
export const ruleOf = ({ rules }: RulebookReply, code: string): RuleReply | undefined =>
  rules.find((rule) => rule.code === code)
