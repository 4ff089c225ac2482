import type { Words } from '../../src/core/words.ts'

export const words = {
  nowCalling: { zh: '正在叫号', en: 'Now calling' },
  lastCall: { zh: '最近叫号', en: 'Last call' },
  recentCalls: { zh: '最近叫号', en: 'Recent calls' },
  getReady: { zh: '请准备', en: 'Get ready' },
  waiting: { zh: '等候人数', en: 'Waiting' },
  windows: { zh: '窗口动态', en: 'Windows' },
  window: { zh: '窗口', en: 'Window' },
  serving: { zh: '办理中', en: 'Serving' },
  welcome: { zh: '欢迎光临', en: 'Welcome' },
  welcomeHint: { zh: '请在取号机取号，等候叫号', en: 'Take a number at the kiosk and wait to be called' },
  noneYet: { zh: '暂无', en: 'None' },
  onBreak: { zh: '午间休息', en: 'We are on a break' },
  closed: { zh: '今日已下班', en: 'The hall is closed' },
  emergency: { zh: '暂停服务', en: 'Service is suspended' },
  opens: { zh: '下次开放', en: 'Opens' },
  followNotice: { zh: '开放时间请留意大厅公告', en: 'See the notices in the hall for opening times' },
  followStaff: { zh: '请听从现场工作人员引导', en: 'Please follow the directions of our staff' },
  noNewOnBreak: {
    zh: '午间休息，正在办理的窗口继续办理',
    en: 'Break: windows that are serving finish first',
  },
  noNewOnClose: {
    zh: '已停止取号，已取号的群众继续办理',
    en: 'No new numbers today. Everyone who holds one is still served.',
  },
  closedToday: { zh: '办结公告', en: 'Closed today' },
  caseClosed: { zh: '已办结', en: 'Closed' },
  starting: { zh: '综合屏正在启动', en: 'The display is starting' },
} as const satisfies Record<string, Words>

/** `第 2 次` of a call; the first is not worth a word. */
export const callAgainWords = (calls: number): Words => ({ zh: `第 ${calls} 次叫号`, en: `Call ${calls}` })

export const sinceWords = (time: string): Words => ({ zh: `${time} 起`, en: `Since ${time}` })
