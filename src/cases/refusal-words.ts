import type { RefusalWords, Words, WordsByCode } from '../core/words.ts'
import type { MiddleStep } from '../items/events.ts'
import type { OwnCaseRefusal } from './refusals.ts'
import { stateNames, stepNames } from './words.ts'

const say = (status: number, zh: string, en: string, nextZh: string, nextEn: string): RefusalWords => ({
  status,
  title: { zh, en },
  detail: { zh: nextZh, en: nextEn },
})

const stepsIn = (language: keyof Words, steps: readonly MiddleStep[]) =>
  steps.map((step) => stepNames[step][language].toLowerCase()).join(language === 'zh' ? '、' : ', ')

/** Refusals of cases in the words of the people at the window. */
export const caseWords: WordsByCode<OwnCaseRefusal> = {
  'unknown-case': () =>
    say(404, '没有这个办件', 'There is no such case', '请核对办件编号', 'Check the case number'),
  'not-your-case': () =>
    say(
      403,
      '该办件不由您办理',
      'This case is not handled where you sit',
      '请在承办窗口上岗，或请承办窗口移交',
      'Sit down at the window that handles it, or ask for a hand-over',
    ),
  'case-over': () =>
    say(
      409,
      '该办件已经结束',
      'The case is over',
      '如有差错，请登记更正；需要凭据，可以补打',
      'Enter a correction if something is wrong; slips can be printed again',
    ),
  'not-in-this-state': ({ state }) =>
    say(
      409,
      `办件${stateNames[state].zh}，现在不能这样做`,
      `The case is ${stateNames[state].en.toLowerCase()}: this cannot be done now`,
      '请刷新后按当前状态办理',
      'Look at the case again and go on from its state',
    ),
  'visit-or-reason': () =>
    say(
      400,
      '办件要么对应一张号票，要么写明无号原因',
      'A case names its visit, or why it has none',
      '请选择号票，或填写无号原因',
      'Choose the visit, or write the reason',
    ),
  'visit-not-here': () =>
    say(
      409,
      '这张号票不在本窗口',
      'That visit was not at this window',
      '请先叫号，或选择本窗口的号票',
      'Call the number first, or choose a visit of this window',
    ),
  'nothing-missing': () =>
    say(
      400,
      '没有列出缺少的材料',
      'Nothing is named as missing',
      '请一次列全缺少的材料；材料齐全请直接受理',
      'Name everything that is missing, or accept the case',
    ),
  'kind-needs-departments': () =>
    say(
      409,
      '该事项没有联办部门',
      'This item has no departments that work on it jointly',
      '请改选办件类型，或请管理员在事项中填写联办部门',
      'Choose another kind, or have the departments entered with the item',
    ),
  'limit-not-for-kind': () =>
    say(
      400,
      '该类办件的时限由事项规定',
      'The limit of this kind follows from the item',
      '只有上报件可填写上级时限，只有信访件可选特殊时限',
      'Give days for a forwarded case, special for a petition, and nothing for others',
    ),
  'answer-for-inquiries': () =>
    say(
      400,
      '只有咨询件可以当场填写答复',
      'Only an inquiry is answered at once',
      '请选择咨询件，或受理后再办结',
      'Choose the kind inquiry, or accept first and close then',
    ),
  'step-not-next': ({ next }) =>
    next === null
      ? say(409, '该办件的环节已全部完成', 'All steps of this case are done', '请直接办结', 'Close the case')
      : say(
          409,
          `下一环节是${stepNames[next].zh}`,
          `The next step is: ${stepNames[next].en.toLowerCase()}`,
          '请按顺序办理',
          'Do the steps in their order',
        ),
  'window-or-department': () =>
    say(
      400,
      '没有写明转给谁',
      'It does not say to whom it goes',
      '请填写窗口或者部门，只填一项',
      'Name either a window or a department',
    ),
  'handled-there-already': () =>
    say(409, '办件已在该处', 'It is handled there already', '请选择其他窗口或部门', 'Choose another place'),
  'unknown-department': ({ department }) =>
    say(
      404,
      `没有“${department}”这个部门`,
      `No item belongs to a department ${department}`,
      '请从事项目录中选择部门',
      'Choose a department of the item list',
    ),
  'unknown-part': () =>
    say(404, '没有这个联办部分', 'There is no such part', '请刷新办件', 'Look at the case again'),
  'part-not-begun': () =>
    say(409, '该部分尚未开始', 'That part has not begun', '请先登记开始', 'Enter its beginning first'),
  'part-begun-already': () =>
    say(
      409,
      '该部分已经开始',
      'That part has begun already',
      '完成后请登记结果',
      'Enter its result when done',
    ),
  'part-done-already': () =>
    say(409, '该部分已经完成', 'That part is done already', '无需再次登记', 'There is nothing left to enter'),
  'nothing-to-extend': () =>
    say(
      409,
      '该办件没有可延长的时限',
      'The case has no limit that can be extended',
      '即办件和没有时限的办件不能延期',
      'Cases for the spot and cases without a limit are not extended',
    ),
  'extended-already': () =>
    say(
      409,
      '时限只能延长一次',
      'A limit is extended once only',
      '请在期限内办结；逾期办结须写明原因',
      'Close it in time, or say why it is late',
    ),
  'extension-too-late': () =>
    say(
      409,
      '时限已过，不能延期',
      'The limit has passed: too late to extend it',
      '请立即办结，写明逾期原因并向申请人致歉',
      'Close the case now, say why it is late, and apologise',
    ),
  'extension-too-long': ({ most }) =>
    say(
      400,
      `最多延长${most}个工作日`,
      `A limit is extended by at most ${most} working days`,
      `请填写1至${most}个工作日`,
      `Give 1 to ${most} working days`,
    ),
  'extension-asked-already': () =>
    say(409, '延期申请正在等待批准', 'An extension waits for approval', '请联系负责人', 'Ask your manager'),
  'no-extension-asked': () =>
    say(
      409,
      '没有待批准的延期申请',
      'No extension waits for approval',
      '请先由承办人申请延期',
      'Whoever handles the case asks for it first',
    ),
  'leader-approves': () =>
    say(
      403,
      '延期须由负责人决定',
      'A manager decides on extensions',
      '请联系负责人',
      'Ask your manager to sign in and decide',
    ),
  'own-extension': () =>
    say(
      403,
      '不能批准自己的延期申请',
      'Nobody approves their own extension',
      '请另一位负责人批准',
      'Ask another manager',
    ),
  'late-reason-needed': () =>
    say(
      409,
      '办件已超过时限',
      'The case is past its limit',
      '请写明逾期原因后再提交',
      'Write why it is late, then send it again',
    ),
  'incomplete-reason-needed': ({ steps, parts }) =>
    say(
      409,
      '办件还没有办完',
      'The case is not complete',
      [
        steps.length > 0 && `未完成环节：${stepsIn('zh', steps)}`,
        parts > 0 && `未完成联办部分：${parts}个`,
        '请先完成，或写明提前结束的原因',
      ]
        .filter(Boolean)
        .join('；'),
      [
        steps.length > 0 && `Steps open: ${stepsIn('en', steps)}`,
        parts > 0 && `Parts open: ${parts}`,
        'Do them first, or write why the case ends without them',
      ]
        .filter(Boolean)
        .join('. '),
    ),
  'only-withdrawn': () =>
    say(
      409,
      '未受理或待补材料的办件只能以撤回结束',
      'What is not accepted, or waits for papers, can only end as withdrawn',
      '请先受理或登记补齐；申请人撤回的请选择撤回',
      'Accept it or enter the papers first, or choose withdrawn',
    ),
  'unknown-entry': () =>
    say(
      404,
      '该办件没有这条记录',
      'The case has no such entry',
      '请从办件记录中选择要更正的一条',
      'Choose the entry from the record of the case',
    ),
  'unknown-slip': () =>
    say(404, '该办件没有这张单据', 'The case has no such slip', '请刷新办件', 'Look at the case again'),
  'slip-still-printing': () =>
    say(409, '这张单据正在打印', 'That slip is being printed', '请稍候', 'Wait a moment'),
  'no-printer': () =>
    say(409, '大厅没有打印机', 'The hall has no printer', '请用A4页面打印', 'Print the page instead'),
  'sit-at-a-window': () =>
    say(
      403,
      '请先在窗口上岗',
      'Sit down at a window first',
      '上岗后可以查看本窗口的办件',
      'Then you see the cases of that window',
    ),
  'cases-of-own-window': () =>
    say(
      403,
      '只能查看本窗口的办件',
      'You see the cases of your own window only',
      '请去掉其他窗口的条件',
      'Ask for your own window',
    ),
}
