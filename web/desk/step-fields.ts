import type { Words } from '../../src/core/words.ts'
import { decisionWords, foundWords, groundWords } from '../../src/desk/words.ts'
import { levelWords } from '../../src/ratings/words.ts'
import type { DeskStepRequest } from '../../src/server/desk-requests.ts'
import { levelsInOrder } from '../rating/rating-step.ts'
import { deskWords } from './words.ts'

type Step = DeskStepRequest['do']

/** One field of the dialog in which a step is filled in; every field is needed, and none is chosen before. */
export interface StepField {
  readonly name: 'finding' | 'text' | 'scan'
  readonly label: Words
  /** Empty for a field to write in. */
  readonly options: readonly { readonly value: string; readonly label: Words }[]
  /** What to keep in mind. */
  readonly hint?: Words
}

const choice = (label: Words, options: Readonly<Record<string, Words>>): StepField => ({
  name: 'finding',
  label,
  options: Object.entries(options).map(([value, words]) => ({ value, label: words })),
})

const text = (label: Words, hint?: Words): StepField => ({
  name: 'text',
  label,
  options: [],
  ...(hint ? { hint } : {}),
})

/** What has to be filled in for a step. */
export const stepFields: Readonly<Record<Step, readonly StepField[]>> = {
  'call-back': [
    choice(
      { zh: '是否接通', en: 'Was the citizen reached?' },
      { yes: deskWords.reached, no: deskWords.notReached },
    ),
    text(
      { zh: '回访情况', en: 'What was said' },
      {
        zh: '未接通的，在至少两天内共拨打三次后，回访才算完成。',
        en: 'Where nobody answered, it is done after three tries on at least two days.',
      },
    ),
  ],
  'put-right': [
    choice({ zh: '核实结果', en: 'What was found' }, { yes: foundWords(true), no: foundWords(false) }),
    text({ zh: '核实情况和整改措施', en: 'What was found and done' }),
  ],
  answer: [
    text(
      { zh: '答复内容', en: 'Answer' },
      {
        zh: '办事人在小票或告知单的二维码页面上看到。答复后不能更改，也不能再申诉，办事人可以再评价一次。',
        en: 'Shown on the page behind the code of the ticket or slip. It cannot be changed and ends the time to appeal; the citizen may then rate once more.',
      },
    ),
  ],
  'rate-again': [
    {
      name: 'finding',
      label: deskWords.ratedAgain,
      options: levelsInOrder.map((level) => ({ value: String(level), label: levelWords[level] })),
    },
    {
      name: 'scan',
      label: { zh: '扫描编号', en: 'Number of the scan' },
      options: [],
      hint: {
        zh: '照纸质评价表录入时填写；回访电话中由办事人本人作出的再次评价，不填。录入后不能更改。',
        en: 'From the paper form. Leave it empty where the citizen said it themselves in the call-back. It cannot be changed.',
      },
    },
  ],
  appeal: [
    choice({ zh: '申诉理由类别', en: 'Ground' }, groundWords),
    text(
      { zh: '申诉理由', en: 'Reason' },
      {
        zh: '一条评价只能申诉一次，由当天不在该窗口、也没有经办整改和答复的督查人员认定。',
        en: 'A rating is appealed once. An inspector decides who was not at that window and neither put it right nor answered.',
      },
    ),
  ],
  'decide-appeal': [
    choice({ zh: '认定结果', en: 'Decision' }, { yes: decisionWords(true), no: decisionWords(false) }),
    text(
      { zh: '认定理由', en: 'Reason' },
      {
        zh: '认定结果不可更改。申诉成立的，办事人在二维码页面上看到这里写的理由，评价仍保留在记录中。',
        en: 'A decision stands. Of a rating that is set aside the citizen reads this reason on the page of the ticket; it stays in the record.',
      },
    ),
  ],
}

/** What a dialog was filled in with. */
export interface FilledStep {
  readonly finding?: string
  readonly text?: string
  readonly scan?: string
}

/** The request of a step; the server checks all of it again. @param call which try of the call-back it would be, from 1 */
export function stepRequest(
  step: Step,
  { finding, text: written = '', scan = '' }: FilledStep,
  call: number,
): DeskStepRequest {
  const words = written.trim()
  const yes = finding === 'yes'
  switch (step) {
    case 'call-back':
      return { do: step, reached: yes, note: words, call }
    case 'put-right':
      return { do: step, founded: yes, measure: words }
    case 'answer':
      return { do: step, text: words }
    case 'appeal':
      return { do: step, ground: finding === 'malicious' ? 'malicious' : 'mistaken', reason: words }
    case 'decide-appeal':
      return { do: step, upheld: yes, reason: words }
    case 'rate-again': {
      const level = Number(finding) as 1
      const form = scan.trim()
      if (form === '') return { do: step, level, channel: 'call-back' }
      return { do: step, level, channel: 'paper', scan: form }
    }
  }
}
