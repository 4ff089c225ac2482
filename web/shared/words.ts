import type { Words } from '../../src/core/words.ts'
import type { TicketClass } from '../../src/queue/plan.ts'
import type { NoNumberReason, WindowState } from '../../src/server/pictures.ts'

/** Words that more than one page uses. What only one page says stands in that page's own `words.ts`. */
export const words = {
  back: { zh: '返回', en: 'Back' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },
  tryAgain: { zh: '重试', en: 'Try again' },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  window: { zh: '窗口', en: 'Window' },
  item: { zh: '事项', en: 'Matter' },
  number: { zh: '号码', en: 'Number' },
  waiting: { zh: '等候', en: 'Waiting' },
  onBreak: { zh: '午间休息', en: 'Break' },
  emergency: { zh: '暂停服务', en: 'Service suspended' },
  connecting: { zh: '正在连接服务器…', en: 'Connecting to the server…' },
  simulated: { zh: '模拟设备 · 演示环境', en: 'Simulated devices' },
} as const satisfies Record<string, Words>

export const ticketClassWords: Readonly<Record<TicketClass, Words>> = {
  ordinary: { zh: '普通', en: 'Ordinary' },
  appointment: { zh: '预约', en: 'Appointment' },
  elderly: { zh: '老年人', en: 'Elderly' },
  disabled: { zh: '残疾人', en: 'Disabled' },
  military: { zh: '军人', en: 'Military' },
  urgent: { zh: '急件', en: 'Urgent' },
}

export const windowStateWords: Readonly<Record<WindowState['state'], Words>> = {
  closed: { zh: '未开放', en: 'Closed' },
  open: { zh: '空闲', en: 'Free' },
  paused: { zh: '暂停', en: 'Paused' },
  called: { zh: '正在叫号', en: 'Calling' },
  serving: { zh: '办理中', en: 'Serving' },
}

/** Why no number can be had now, for citizens. */
export const noNumberWords: Readonly<Record<NoNumberReason, Words>> = {
  break: { zh: '午间休息', en: 'On a break' },
  'not-yet': { zh: '尚未开始取号', en: 'Not open yet' },
  over: { zh: '今日办理时间已过', en: 'Closed for today' },
  'closed-day': { zh: '今日不办理', en: 'Not served today' },
  'cap-reached': { zh: '今天的号已取完', en: 'No more numbers today' },
  emergency: { zh: '暂停服务', en: 'Service suspended' },
  'no-window': { zh: '暂无窗口办理', en: 'No window serves this now' },
}
