import type { Words } from '../../src/core/words.ts'

/** The window's ratings of last week, as a sum. */
export const ratingLineWords = (active: number, share: string): Words => ({
  zh: `上周本窗口主动评价 ${active} 次，好评率 ${share}`,
  en: `Last week ${active} citizens rated this window, ${share} of them well`,
})
