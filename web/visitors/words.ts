import type { Words } from '../../src/core/words.ts'

/** Words of all pages for visitors. */
export const visitorWords = {
  reading: { zh: '正在查询…', en: 'Looking it up…' },
  mayBeOld: {
    zh: '暂时连不上大厅，显示的可能不是最新情况。',
    en: 'The hall cannot be reached just now: what is shown may be old.',
  },
} as const satisfies Record<string, Words>

export const windowWords = (no: number): Words => ({ zh: `${no}号窗口`, en: `Window ${no}` })
