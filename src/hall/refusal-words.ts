import { admissionWords } from '../admission/words.ts'
import { caseWords } from '../cases/refusal-words.ts'
import type { StorageRefusal } from '../core/execute.ts'
import type { Refusal } from '../core/result.ts'
import type { RefusalWords, WordsByCode } from '../core/words.ts'
import { deskWords } from '../desk/words.ts'
import { equipmentWords } from '../equipment/words.ts'
import { itemWords } from '../items/words.ts'
import { publicityWords } from '../publicity/words.ts'
import { queueWords } from '../queue/words.ts'
import { rankingWords } from '../ranking/words.ts'
import { ratingWords } from '../ratings/words.ts'
import { screenWords } from '../screens/words.ts'
import { originWords } from '../server/own-origin.ts'
import { simulationWords } from '../simulation/routes.ts'
import { spreadsheetWords } from '../spreadsheet/words.ts'
import { staffWords } from '../staff/words.ts'

const storageWords: WordsByCode<StorageRefusal> = {
  'storage-failed': () => ({
    status: 503,
    title: { zh: '数据无法保存，操作没有完成', en: 'Nothing could be stored; nothing was done' },
    detail: { zh: '请检查磁盘空间后重试', en: 'Check the disk space and try again' },
  }),
}

const allWords = {
  ...storageWords,
  ...queueWords,
  ...ratingWords,
  ...deskWords,
  ...equipmentWords,
  ...staffWords,
  ...admissionWords,
  ...screenWords,
  ...originWords,
  ...simulationWords,
  ...spreadsheetWords,
  ...itemWords,
  ...caseWords,
  ...publicityWords,
  ...rankingWords,
}

/** The words of any topic's refusal. */
export const tellRefusal = (refusal: Refusal): RefusalWords | undefined =>
  (allWords as WordsByCode<never> as Record<string, ((refusal: Refusal) => RefusalWords) | undefined>)[
    refusal.code
  ]?.(refusal)
