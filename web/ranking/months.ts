import type { Words } from '../../src/core/words.ts'
import type { MonthReply } from '../../src/server/ranking-requests.ts'

/** Running or too early to close; to be closed; closed; lent to a demo hall, so that there is nothing to close. */
export type MonthState = 'provisional' | 'to-close' | 'closed' | 'demo'

/** Where a month stands on a day of the hall, `YYYY-MM-DD`. */
export function monthState({ own, editions, closesFrom }: MonthReply, today: string): MonthState {
  if (!own) return 'demo'
  if (editions.length > 0) return 'closed'
  return today >= closesFrom ? 'to-close' : 'provisional'
}

/** The month that is shown first: the newest that is closed or waits for it and may be seen, else the newest. */
export function monthShownFirst(months: readonly MonthReply[], today: string): string | null {
  const settled = months.find(
    (month) => monthState(month, today) !== 'provisional' && (month.nowShown || month.editions.length > 0),
  )
  return (settled ?? months[0])?.month ?? null
}

const englishMonths =
  'January February March April May June July August September October November December'.split(' ')

/** 2026年10月 · October 2026. */
export function monthTitle(month: string): Words {
  const [year = '', number = ''] = month.split('-')
  return { zh: `${year}年${Number(number)}月`, en: `${englishMonths[Number(number) - 1] ?? number} ${year}` }
}

/** The quarter of this day and those of the hall's own months, newest first, each once: `2026-Q4`. */
export function quartersOf(months: readonly Pick<MonthReply, 'month' | 'own'>[], today: string): string[] {
  const owned = months.filter(({ own }) => own).map(({ month }) => month)
  const quarters = [today.slice(0, 7), ...owned].map((month) => {
    const [year = '', number = ''] = month.split('-')
    return `${year}-Q${Math.ceil(Number(number) / 3)}`
  })
  return [...new Set(quarters)]
}

/** 2026年第4季度 · 2026, quarter 4. */
export function quarterTitle(quarter: string): Words {
  const [year = '', number = ''] = quarter.split('-Q')
  return { zh: `${year}年第${number}季度`, en: `${year}, quarter ${number}` }
}

/** First and last day of a month, `YYYY-MM-DD`. */
export function daysOf(month: string): { readonly first: string; readonly last: string } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return { first: `${month}-01`, last: `${month}-${last}` }
}
