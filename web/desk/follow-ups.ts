import type { DeskEntryReply, DeskLight, DeskListQuery } from '../../src/server/desk-requests.ts'
import type { Query } from '../staff/use-read.ts'

/** What is left to do, or everything. */
export type Shown = 'open' | 'all'

/** What a list is looked through for; what is not set fits everything. */
export type Wanted = {
  readonly [Name in keyof DeskListQuery]?: DeskListQuery[Name] | null | undefined
}

/** What is asked for to get a list; without `after` its first page. */
export const listQuery = (show: Shown, wanted: Wanted, after?: string): Query => ({
  show,
  ...Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, String(value ?? '')])),
  after,
})

const urgency: readonly DeskLight[] = ['red', 'amber', 'green']

/** The most urgent light of an entry's clocks; null where none runs. */
export function lightOf({
  callBack,
  putRight,
  answer,
  appeal,
}: Pick<DeskEntryReply, 'callBack' | 'putRight' | 'answer' | 'appeal'>): DeskLight | null {
  const lights = [callBack, putRight, answer, appeal?.clock].map((clock) => clock?.light)
  return urgency.find((light) => lights.includes(light)) ?? null
}

/** Whether an appeal waits for an inspector. */
export const awaitsDecision = ({ appeal }: Pick<DeskEntryReply, 'appeal'>) =>
  appeal !== null && appeal.decision === null
