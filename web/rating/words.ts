import type { Words } from '../../src/core/words.ts'

/** Words of the part of a citizen's page in which a visit is rated. None of them leans to any level. */
export const ratingWords = {
  page: { zh: '办事评价', en: 'Rate your visit' },
  question: { zh: '您对本次办事是否满意？', en: 'How satisfied were you?' },
  questionAgain: { zh: '您对处理结果是否满意？', en: 'How satisfied are you with the outcome?' },
  onceOnly: {
    zh: '评价自愿，提交后不能更改。窗口人员看不到是谁评的。',
    en: 'Rating is voluntary and cannot be changed once sent. Staff at the window do not see who rated.',
  },
  why: { zh: '说明原因（选填）', en: 'Say why (optional)' },
  aspects: { zh: '与哪些方面有关（可多选）', en: 'What it is about (any number)' },
  text: { zh: '具体情况', en: 'In your own words' },
  phone: { zh: '联系电话', en: 'Telephone number' },
  phoneUse: {
    zh: '只用于督查或管理人员就本次评价回访您。加密保存，窗口人员看不到，到期销毁。不想接到回访，请不要填写。',
    en: 'Only for a call-back by an inspector or manager about this rating. It is kept encrypted, hidden from the window, and destroyed in time. Leave it empty if you want no call.',
  },
  phoneWrong: { zh: '请填写 5 至 20 位电话号码', en: 'Please type a number of 5 to 20 digits' },
  send: { zh: '提交', en: 'Send' },
  sending: { zh: '正在提交…', en: 'Sending…' },
  thanks: { zh: '感谢您的评价', en: 'Thank you' },
  canClose: { zh: '已经提交，可以关闭本页。', en: 'It was sent. You may close this page.' },
  rated: { zh: '已经评价', en: 'Already rated' },
  ratedHint: { zh: '一次办事评价一次，感谢您的参与。', en: 'One visit is rated once. Thank you.' },
  ratedMayExplain: {
    zh: '如果愿意，可以在这里说明原因。',
    en: 'If you like, say why here.',
  },
  copy: { zh: '本件只供查看', en: 'This paper only shows how it stands' },
  copyHint: {
    zh: '要评价，请扫描原号票或原告知单上的二维码；原件不在的，请按窗口评价器，或到咨询台填写纸质评价表。',
    en: 'To rate, scan the code on the first paper; without it, use the keypad of the window or a paper form from the desk.',
  },
  over: { zh: '评价时间已过', en: 'The time to rate is over' },
  overHint: {
    zh: '如有意见，请到大厅咨询台或向督查人员反映。',
    en: 'To tell us something, please ask at the desk of the hall.',
  },
  setAside: { zh: '本次评价不再计入', en: 'Your rating counts no more' },
  setAsideReason: { zh: '认定理由：', en: 'Reason: ' },
  setAsideHint: {
    zh: '评价记录仍然保留。如有异议，请到大厅咨询台或向督查人员反映。',
    en: 'It stays in the record. If you do not agree, please ask at the desk of the hall.',
  },
  answer: { zh: '大厅的答复', en: 'The answer of the hall' },
  ratedAgain: { zh: '已经再次评价，感谢您的参与。', en: 'You rated once more. Thank you.' },
  again: {
    zh: '您可以对处理结果再评价一次。提交后不能更改，第一次评价不受影响。',
    en: 'You may rate the outcome once. It cannot be changed, and your first rating stays as it is.',
  },
  afterwards: {
    zh: '办理完毕后，可在本页评价。',
    en: 'When you have been served, you can rate on this page.',
  },
} as const satisfies Record<string, Words>

/** Why a rating counts nowhere, in plain words. */
export const setAsideWords: Readonly<Record<'mistaken' | 'malicious', Words>> = {
  mistaken: {
    zh: '窗口提出申诉，督查人员核实后认定为误评。',
    en: 'The window appealed. An inspector looked into it and found that it was given by mistake.',
  },
  malicious: {
    zh: '窗口提出申诉，督查人员核实后认定评价与实际情况不符。',
    en: 'The window appealed. An inspector looked into it and found that it does not fit what happened.',
  },
}

export const untilWords = (day: Words): Words => ({
  zh: `可评价至 ${day.zh}`,
  en: `Until the end of ${day.en}`,
})

export const lastDayWords = (day: Words): Words => ({
  zh: `${day.zh}为最后一天。`,
  en: `The last day was ${day.en}.`,
})
