import type { RefusalWords, WordsByCode } from '../core/words.ts'
import type { PublicityRefusal } from './refusals.ts'

type Pair = readonly [zh: string, en: string]

const missing = ([zh, en]: Pair, [nextZh, nextEn]: Pair): RefusalWords => ({
  status: 404,
  title: { zh, en },
  detail: { zh: nextZh, en: nextEn },
})

/** Refusals of public pages, in the words of a citizen's phone. */
export const publicityWords: WordsByCode<PublicityRefusal> = {
  'no-such-slip': () =>
    missing(
      ['没有找到这份告知单', 'We cannot find this slip'],
      [
        '请重新扫描告知单上的二维码；仍然不行，请按单上的联系方式咨询',
        'Please scan the code on your slip again, or ask the contact that stands on it',
      ],
    ),
  'no-such-guide': () =>
    missing(
      ['没有这个事项的办事指南', 'There is no guide to this matter'],
      ['请返回事项列表重新选择', 'Go back to the list and choose again'],
    ),
  'no-such-photo': () =>
    missing(['没有这张照片', 'There is no such photo'], ['请刷新页面', 'Please reload the page']),
}
