import type { BehindReply } from '../server/ranking-requests.ts'
import type { SeenSheet } from './ranked-month.ts'
import type { RankingRecords } from './records.ts'
import { entryReply, findingReply, type NameOf } from './replies.ts'
import type { Rulebook } from './rulebook.ts'

/** The entries and findings that a sheet refers to, as they stand now: entries by number, findings by day. */
export function behindSheet(
  sheet: SeenSheet,
  records: RankingRecords,
  rulebook: Rulebook,
  nameOf: NameOf,
): BehindReply {
  const deducted = sheet.discipline.deductions.flatMap(({ references }) => references)
  const serious = 'reasons' in sheet ? sheet.reasons.flatMap(seriousIn) : []
  const references = [...new Set([...deducted, ...serious])]
  const entries = references.flatMap((reference) => {
    const number = /^entry-(\d+)$/.exec(reference)?.[1]
    const entry = number === undefined ? null : records.entry(Number(number))
    return entry ? [entryReply(entry, nameOf)] : []
  })
  const findings = references.flatMap((reference) => {
    const finding = records.finding(reference)
    return finding ? [findingReply(finding, rulebook, nameOf)] : []
  })
  entries.sort((a, b) => a.entry - b.entry)
  findings.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  return { entries, findings }
}

const seriousIn = (reason: Extract<SeenSheet, { reasons: unknown }>['reasons'][number]) =>
  reason.code === 'serious-finding' ? reason.references : []
