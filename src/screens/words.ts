import type { WordsByCode } from '../core/words.ts'

export type ScreenRefusal = { readonly code: 'no-such-feed' }

export const screenWords: WordsByCode<ScreenRefusal> = {
  'no-such-feed': () => ({
    status: 404,
    title: { zh: '没有这个画面', en: 'There is no such screen' },
    detail: { zh: '请从首页重新进入', en: 'Go back to the start page' },
  }),
}
