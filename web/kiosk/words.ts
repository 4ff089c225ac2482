import type { Words } from '../../src/core/words.ts'
import type { TicketClass } from '../../src/queue/plan.ts'

export const words = {
  choose: { zh: '请选择办理事项', en: 'What can we do for you?' },
  chooseItemHint: { zh: '轻触事项即可取号', en: 'Touch a matter to take a number' },
  priority: { zh: '优先取号', en: 'Priority numbers' },
  chosenPriority: { zh: '优先', en: 'Priority' },
  priorityWho: { zh: '老年人 · 残疾人 · 军人 · 预约', en: 'Elderly, disabled, military, booked' },
  whichPriority: { zh: '您属于哪一类？', en: 'Which applies to you?' },
  whichPriorityHint: { zh: '选好后再选择办理事项', en: 'Then choose what you came for' },
  showDocument: { zh: '办理时请向窗口出示有效证件', en: 'Please show your document at the window' },
  dropPriority: { zh: '取消', en: 'Cancel' },
  back: { zh: '返回', en: 'Back' },
  noPaperSoon: {
    zh: '打印机暂时不能出票，仍可取号，取号后请拍照保存',
    en: 'No paper right now: take a number and photograph the screen',
  },
  taking: { zh: '正在取号，请稍候…', en: 'Taking your number…' },
  yourNumber: { zh: '您的号码', en: 'Your number' },
  printing: { zh: '正在打印小票，请稍候', en: 'Printing your paper, one moment' },
  takePaper: { zh: '请取走小票', en: 'Please take your paper' },
  photograph: { zh: '没有小票，请拍照保存', en: 'No paper: please photograph this screen' },
  photographHint: {
    zh: '号码有效。不便拍照的，请到咨询台抄写',
    en: 'Your number is valid. The desk can also write it down for you.',
  },
  listen: { zh: '请留意大屏幕叫号', en: 'Please watch the big screen for your number' },
  notTaken: { zh: '没有取到号', en: 'No number was taken' },
  perhapsTaken: { zh: '没有收到取号结果', en: 'No answer to your request' },
  perhapsTakenHint: {
    zh: '如果已经打出小票，小票上的号码有效；没有小票，请到咨询台取号。',
    en: 'If a paper came out, the number on it is valid. If none did, please take your number at the desk.',
  },
  cannotTake: { zh: '暂时不能取号', en: 'No numbers can be taken right now' },
  goToDesk: { zh: '请到咨询台，由工作人员为您取号', en: 'Please go to the desk, our staff will help you' },
  lostHint: { zh: '系统正在自动恢复连接，恢复后本机可继续使用', en: 'The kiosk is reconnecting by itself' },
  starting: { zh: '取号机正在启动', en: 'The kiosk is starting' },
  startingHint: { zh: '请稍候', en: 'One moment please' },
  onBreak: { zh: '午间休息', en: 'We are on a break' },
  closed: { zh: '大厅已停止取号', en: 'The hall is closed' },
  emergency: { zh: '暂停服务', en: 'Service is suspended' },
  nextOpening: { zh: '下次开放', en: 'Opens' },
  followNotice: { zh: '开放时间请留意大厅公告', en: 'See the notices in the hall for opening times' },
  calledAfterBreak: {
    zh: '已经取号的群众，休息后继续叫号',
    en: 'Numbers already taken will be called after the break',
  },
  holdersServed: {
    zh: '已经取号的群众请继续等候，我们会办完再下班',
    en: 'If you hold a number already, please stay: you will be served today',
  },
  askDesk: { zh: '如需帮助，请联系现场工作人员', en: 'For help, please speak to our staff in the hall' },
  language: { zh: '语言', en: 'Language' },
} as const satisfies Record<string, Words>

export type PriorityClass = Exclude<TicketClass, 'ordinary' | 'urgent'>

export const priorityWords: Readonly<Record<PriorityClass, { readonly name: Words; readonly hint: Words }>> =
  {
    elderly: {
      name: { zh: '老年人', en: 'Elderly' },
      hint: { zh: '请向窗口出示身份证', en: 'Show your identity card at the window' },
    },
    disabled: {
      name: { zh: '残疾人', en: 'Disabled' },
      hint: { zh: '请向窗口出示残疾人证', en: 'Show your disability card at the window' },
    },
    military: {
      name: { zh: '军人', en: 'Military' },
      hint: { zh: '请向窗口出示军人证件', en: 'Show your military card at the window' },
    },
    appointment: {
      name: { zh: '已预约', en: 'Appointment' },
      hint: { zh: '请向窗口报预约姓名', en: 'Give the name of your appointment at the window' },
    },
  }

export const priorityClasses: readonly PriorityClass[] = ['elderly', 'disabled', 'military', 'appointment']

export const waitingWords = (people: number): Words => ({
  zh: `等候 ${people} 人`,
  en: `${people} waiting`,
})

export const aheadWords = (people: number): Words =>
  people === 0
    ? { zh: '前面没有人，请准备', en: 'You are next, please get ready' }
    : {
        zh: `前面还有 ${people} 人`,
        en: people === 1 ? '1 person ahead of you' : `${people} people ahead of you`,
      }

export const homeInWords = (seconds: number): Words => ({
  zh: `返回首页（${seconds} 秒）`,
  en: `Back to start (${seconds} s)`,
})

/** `reopens` as spoken: 明天 08:00. */
export const reopensWords = (reopens: Words): Words => ({
  zh: `${reopens.zh} 开放`,
  en: `Opens ${reopens.en}`,
})
