import type { Words } from '../../src/core/words.ts'

export const words = {
  page: { zh: '人员公示', en: 'Our staff' },
  badge: { zh: '工号', en: 'No.' },
  notAtWindow: { zh: '现不在窗口', en: 'Not at a window now' },
  nobody: { zh: '还没有公示的人员', en: 'Nobody is shown here yet' },
} as const satisfies Record<string, Words>
