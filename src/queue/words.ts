import type { RefusalWords, Words, WordsByCode } from '../core/words.ts'
import type { NoNumberReason, QueueRefusal } from './refusals.ts'

const say = (status: number, title: Words, detail: Words): RefusalWords => ({ status, title, detail })
const conflict = (zh: string, en: string, nextZh: string, nextEn: string) =>
  say(409, { zh, en }, { zh: nextZh, en: nextEn })

const noNumber: Record<NoNumberReason, Words> = {
  break: { zh: '现在是午间休息时间', en: 'The hall is on its midday break' },
  'not-yet': { zh: '今天还没有开始取号', en: 'Numbers are not given out yet today' },
  over: { zh: '今天的取号时间已结束', en: 'No more numbers today: the hall is closing' },
  'closed-day': { zh: '今天不办理此事项', en: 'This item is not served today' },
  'cap-reached': { zh: '今天的号已取完', en: 'No more numbers today: all have been taken' },
  emergency: { zh: '大厅临时关闭，暂停取号', en: 'The hall is closed for an emergency' },
  'no-window': { zh: '此事项暂无窗口办理', en: 'No window serves this item' },
}

/** The queue's refusals in the words of whoever stands before the screen. */
export const queueWords: WordsByCode<QueueRefusal> = {
  'no-more-numbers': ({ why, local }) =>
    say(
      409,
      noNumber[why],
      local
        ? { zh: `下次取号时间：${local}`, en: `Numbers are given out again from ${local}` }
        : {
            zh: '请留意大厅通知，或到咨询台询问',
            en: 'Please watch for announcements or ask at the reception desk',
          },
    ),
  'too-many-tickets': ({ seconds }) =>
    say(
      429,
      { zh: '本机取号过于频繁', en: 'Too many numbers were taken here' },
      {
        zh: `请等待 ${seconds} 秒后再取号，或到咨询台取号`,
        en:
          seconds === 1
            ? 'Wait one second and try again, or go to the desk'
            : `Wait ${seconds} seconds and try again, or go to the desk`,
      },
    ),
  'unknown-item': () =>
    say(
      404,
      { zh: '没有这个事项', en: 'There is no such item' },
      { zh: '请重新选择事项', en: 'Choose an item from the list' },
    ),
  'reason-needed': () =>
    say(
      400,
      { zh: '需要填写原因', en: 'A reason is needed' },
      { zh: '请写明原因后再试', en: 'Write the reason and try again' },
    ),
  'urgent-needs-staff': () =>
    say(
      403,
      { zh: '急件号由工作人员发放', en: 'Urgent numbers are given out by staff' },
      { zh: '请到咨询台说明情况', en: 'Please ask at the reception desk' },
    ),
  'unknown-window': () =>
    say(
      404,
      { zh: '没有这个窗口', en: 'There is no such window' },
      { zh: '请重新选择窗口', en: 'Choose a window from the list' },
    ),
  'hall-in-emergency': () =>
    conflict(
      '大厅正处于紧急关闭',
      'The hall is closed for an emergency',
      '恢复开放后再试',
      'Try again when the hall is open again',
    ),
  'no-emergency': () =>
    conflict(
      '大厅没有紧急关闭',
      'The hall is not closed for an emergency',
      '无需恢复',
      'There is nothing to reopen',
    ),
  'window-taken': ({ by }) =>
    conflict(
      `此窗口已由${by}登录`,
      `${by} is signed in at this window`,
      `请${by}先退出，或选择其他窗口`,
      `Ask ${by} to leave the window first, or choose another window`,
    ),
  'sits-elsewhere': ({ window }) =>
    conflict(
      `您已在${window.zh}上岗`,
      `You are signed in at ${window.en}`,
      `请先在${window.zh}离岗`,
      `Leave ${window.en} first`,
    ),
  'not-at-window': () =>
    say(
      403,
      { zh: '您不在此窗口上岗', en: 'You are not signed in at this window' },
      { zh: '请先在此窗口上岗', en: 'Sit down at this window first' },
    ),
  'window-paused': () => conflict('窗口已暂停', 'The window is paused', '请先恢复服务', 'Resume first'),
  'not-paused': () =>
    conflict('窗口没有暂停', 'The window is not paused', '无需恢复', 'There is nothing to resume'),
  'unknown-pause-reason': () =>
    say(
      400,
      { zh: '没有这个暂停原因', en: 'There is no such reason to pause' },
      { zh: '请从列表中选择原因', en: 'Choose a reason from the list' },
    ),
  'finish-first': ({ number }) =>
    conflict(
      `${number}号还在本窗口`,
      `Number ${number} is still at this window`,
      '请先结束办理、转移、挂起或标记未到',
      'Finish, transfer, park or mark the visit as a no-show first',
    ),
  'nobody-waits': () =>
    conflict(
      '暂无等候人员',
      'Nobody is waiting for this window',
      '有人取号后再叫号',
      'Call again when somebody waits',
    ),
  'nobody-called': () =>
    conflict(
      '本窗口没有已叫的号',
      'No number has been called to this window',
      '请先叫号',
      'Call a number first',
    ),
  'not-serving': () =>
    conflict('还没有开始办理', 'The service has not begun', '请先点击“开始办理”', 'Press start first'),
  'too-many-recalls': ({ most }) =>
    conflict(
      `最多重呼${most}次`,
      `A number is recalled at most ${most} times`,
      '请办理，或标记为未到',
      'Start the service, or mark the visit as a no-show',
    ),
  'recall-too-soon': ({ seconds }) =>
    conflict('重呼太频繁', 'Too soon to recall', `请${seconds}秒后再试`, `Try again in ${seconds} s`),
  'no-show-too-soon': ({ calls, seconds }) =>
    conflict(
      '还不能标记为未到',
      'Too soon for a no-show',
      [calls > 0 && `还需呼叫${calls}次`, seconds > 0 && `还需等待${seconds}秒`].filter(Boolean).join('，'),
      [calls > 0 && `call ${calls} more time(s)`, seconds > 0 && `wait ${seconds} s`]
        .filter(Boolean)
        .join(' and '),
    ),
  'unknown-visit': () =>
    say(
      404,
      { zh: '没有这张号票', en: 'There is no such ticket today' },
      { zh: '请刷新列表', en: 'Look at the list again' },
    ),
  'not-callable': () =>
    conflict(
      '本窗口不能呼叫此号',
      'This window may not call that ticket',
      '请选择本窗口的号',
      'Choose a ticket that waits for this window',
    ),
  'may-not-pick': () =>
    say(
      403,
      { zh: '您没有选号权限', en: 'You may not pick a particular ticket' },
      { zh: '请按顺序叫号，或请管理员授权', en: 'Call the next one, or ask the administrator for the right' },
    ),
  'not-parked': () =>
    conflict('此号没有挂起', 'That ticket is not parked', '请刷新列表', 'Look at the list again'),
  'not-missed': () =>
    conflict('此号不是未到状态', 'That ticket is not a no-show', '请刷新列表', 'Look at the list again'),
  'bring-back-too-late': ({ minutes }) =>
    conflict(
      `过号已超过${minutes}分钟`,
      `The no-show is more than ${minutes} minutes old`,
      '请重新取号',
      'Please take a new ticket',
    ),
  'nobody-serves-item': () =>
    conflict('没有窗口办理该事项', 'No window serves that item', '请选择其他事项', 'Choose another item'),
  'same-place': () =>
    conflict(
      '已在此处',
      'The visit is there already',
      '请选择其他事项或窗口',
      'Choose another item or window',
    ),
  'window-not-staffed': () =>
    conflict('该窗口无人上岗', 'Nobody sits at that window', '请选择其他窗口', 'Choose another window'),
}
