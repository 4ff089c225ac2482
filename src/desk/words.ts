import type { RefusalWords, Words, WordsByCode } from '../core/words.ts'
import type { AppealGround, DeskTask } from './events.ts'
import type { FollowUp } from './follow-up.ts'
import type { DeskRefusal } from './refusals.ts'

export const followUpStateWords: Readonly<Record<FollowUp['state'], Words>> = {
  open: { zh: '待核实整改', en: 'To be put right' },
  'put-right': { zh: '已整改，待答复', en: 'To be answered' },
  answered: { zh: '已答复', en: 'Answered' },
  'set-aside': { zh: '申诉成立', en: 'Set aside' },
}

export const taskWords: Readonly<Record<DeskTask, Words>> = {
  'call-back': { zh: '回访', en: 'Call-back' },
  'put-right': { zh: '核实整改', en: 'Put right' },
  answer: { zh: '答复', en: 'Answer' },
  'decide-appeal': { zh: '申诉认定', en: 'Decision of the appeal' },
}

export const groundWords: Readonly<Record<AppealGround, Words>> = {
  mistaken: { zh: '误评', en: 'Mistaken' },
  malicious: { zh: '恶意评价', en: 'Malicious' },
}

export const foundWords = (founded: boolean): Words =>
  founded ? { zh: '查实', en: 'Founded' } : { zh: '未查实', en: 'Not founded' }

export const decisionWords = (upheld: boolean): Words =>
  upheld
    ? { zh: '申诉成立，评价不再计入', en: 'Upheld: the rating is set aside' }
    : { zh: '申诉不成立，评价有效', en: 'Rejected: the rating stands' }

const told = (status: number, title: [string, string], detail: [string, string]) => (): RefusalWords => ({
  status,
  title: { zh: title[0], en: title[1] },
  detail: { zh: detail[0], en: detail[1] },
})

/** How the desk for negative ratings says no. */
export const deskWords: WordsByCode<DeskRefusal> = {
  'unknown-follow-up': told(
    404,
    ['查无此差评记录', 'There is no such entry'],
    ['请从差评台账重新打开。', 'Open it again from the list.'],
  ),
  'follow-up-set-aside': told(
    409,
    ['该评价已经申诉成立，不再计入', 'The rating was set aside'],
    ['记录保留，无需再处理。', 'It stays in the record; nothing is left to do.'],
  ),
  'no-contact-left': told(
    409,
    ['办事人没有留联系方式', 'The citizen left no contact'],
    [
      '请直接核实整改，答复会显示在办事人的小票页面上。',
      'Verify and put it right; the answer shows on the page of the ticket.',
    ],
  ),
  'called-back-before': told(
    409,
    ['已经回访过', 'The citizen was called back before'],
    ['请核对回访记录。', 'See what was noted then.'],
  ),
  'put-right-before': told(
    409,
    ['整改已经登记', 'It was put right before'],
    ['请核对整改记录。', 'See what was noted then.'],
  ),
  'put-right-first': told(
    409,
    ['尚未登记核实整改', 'It was not verified and put right yet'],
    [
      '请先登记核实结果和整改措施，再答复办事人。',
      'Note what was found and done first, then answer the citizen.',
    ],
  ),
  'answered-before': told(
    409,
    ['已经答复过', 'It was answered before'],
    ['请核对答复记录。', 'See what was answered then.'],
  ),
  'not-answered-yet': told(
    409,
    ['大厅尚未答复', 'The hall has not answered yet'],
    ['请在大厅答复后再次评价。', 'Rate once more after the hall has answered.'],
  ),
  'rated-again-before': told(
    409,
    ['已经再次评价过', 'It was rated once more before'],
    ['再次评价只有一次。', 'There is one second rating only.'],
  ),
  'appealed-before': told(
    409,
    ['已经申诉过', 'An appeal was made before'],
    ['一条评价只能申诉一次。', 'A rating is appealed once.'],
  ),
  'no-appeal': told(
    409,
    ['没有待认定的申诉', 'There is no appeal to decide'],
    ['请先由管理人员代窗口提出申诉。', 'A manager appeals for the window first.'],
  ),
  'appeal-decided-before': told(
    409,
    ['申诉已经认定', 'The appeal was decided before'],
    ['认定结果不可更改，请核对认定记录。', 'A decision stands: see its reason.'],
  ),
  'managers-appeal': told(
    403,
    ['申诉由管理人员代窗口提出', 'Managers appeal for the window'],
    ['请管理人员登录后提出。', 'Ask a manager to sign in and appeal.'],
  ),
  'inspectors-decide': told(
    403,
    ['申诉由督查人员认定', 'Inspectors decide appeals'],
    ['请督查人员登录后认定。', 'Ask an inspector to sign in and decide.'],
  ),
  'was-at-that-window': told(
    403,
    ['当天在该窗口工作，应当回避', 'You were at that window that day'],
    [
      '请由当天不在该窗口的督查或管理人员办理。',
      'Leave it to an inspector or manager who was not at that window that day.',
    ],
  ),
  'appealed-yourself': told(
    403,
    ['申诉由本人提出，应当回避', 'You made the appeal yourself'],
    ['请由另一位督查人员认定。', 'Ask another inspector to decide.'],
  ),
  'handled-yourself': told(
    403,
    ['整改或答复由本人登记，应当回避', 'You put it right or answered it yourself'],
    ['请由另一位督查人员认定。', 'Ask another inspector to decide.'],
  ),
  'found-true': told(
    409,
    ['反映的问题已经查实', 'What the citizen told was found to be true'],
    ['查实的评价不能申诉，也不能认定申诉成立。', 'Such a rating is not appealed and not set aside.'],
  ),
  'answered-too-late-to-appeal': told(
    409,
    ['已经答复办事人，不能再申诉', 'It was answered before; no appeal any more'],
    ['申诉应当在答复之前提出。', 'An appeal comes before the answer.'],
  ),
  'inspectors-type-in': told(
    403,
    ['再次评价由督查人员录入', 'Inspectors type in second ratings'],
    ['请督查人员登录后录入。', 'Ask an inspector to sign in and type it in.'],
  ),
  'inspectors-look-for-that': told(
    403,
    ['该条件仅供督查人员筛选', 'Only inspectors look for that'],
    [
      '请去掉事项、评价渠道和再次评价的条件后再查。',
      'Take item, channel and second rating out of what you look for.',
    ],
  ),
  'words-needed': told(
    400,
    ['没有写明内容', 'Nothing was written'],
    ['请写明情况后再提交。', 'Say in a few words what it is, and send it again.'],
  ),
}
