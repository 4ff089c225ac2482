import type { Words } from '../../src/core/words.ts'

/** The window's ratings of a month `YYYY-MM`, as a sum. */
export const ratingLineWords = (month: string, active: number, share: string): Words => ({
  zh: `${month} 本窗口主动评价 ${active} 次，主动评价好评率 ${share}`,
  en: `In ${month} ${active} citizens rated this window, ${share} of them well`,
})
