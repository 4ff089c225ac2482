import type { Millis } from '../../src/core/ids.ts'
import type { HallMoment, TicketPart } from '../../src/server/pictures.ts'

export type TicketNow = TicketPart['now']

/** What the page's address names, `/t/TOKEN` (or a visit, which shows the queue only); null where it names nothing. */
export function visitIn(pathname: string): string | null {
  return /^\/t\/([^/]+)\/?$/.exec(pathname)?.[1] ?? null
}

/** True when the citizen is called to a window that the page did not name before. A page just opened is being read. */
export function isNewCall(before: TicketNow | undefined, now: TicketNow): boolean {
  if (before === undefined || now.state !== 'called') return false
  return before.state !== 'called' || before.window !== now.window
}

/** True while the hall still owes the citizen something for this number. */
export function isKept({ state }: TicketNow): boolean {
  return state !== 'missed' && state !== 'over'
}

/** True while a missed number need not be taken anew. */
export function canComeBack(now: TicketNow, at: Millis): boolean {
  return now.state === 'missed' && at < now.until
}

/** How the page calls itself, so that it is found among others in the browser. */
export function pageTitle({ number, now }: TicketPart): string {
  switch (now.state) {
    case 'called':
      return `请到${now.window}号窗口 · ${number}`
    case 'waiting':
      return now.ahead === 0 ? `${number} · 前面没有人了` : `${number} · 前面还有 ${now.ahead} 人`
    case 'serving':
      return `${number} · 正在办理`
    case 'parked':
      return `${number} · 已挂起`
    case 'missed':
      return `${number} · 已过号`
    case 'over':
      return `${number} · 已结束`
  }
}

/** The states in which the citizen still waits for the hall, and so for it to open. */
export function waitsForHall(now: TicketNow, moment: HallMoment): boolean {
  return moment.state !== 'open' && moment.state !== 'emergency' && now.state === 'waiting'
}
