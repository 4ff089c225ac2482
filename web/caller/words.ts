import type { Words } from '../../src/core/words.ts'
import type { CommandName } from './commands.ts'

/** Words of the caller page. */
export const callerWords = {
  chooseTitle: { zh: '今天在哪个窗口？', en: 'Which window today?' },
  chooseHint: {
    zh: '点选窗口即可上岗；有人的窗口要等对方离开。',
    en: 'Click a window to sit down; where somebody sits, they have to leave first.',
  },
  lastTime: { zh: '上次使用', en: 'Last used' },
  leave: { zh: '离开窗口', en: 'Leave window' },
  leaveFirst: { zh: '先办完当前的号，再离开窗口', en: 'Finish the current visit before you leave' },

  idle: { zh: '窗口空闲', en: 'Free' },
  idleNobody: { zh: '现在没有人等候', en: 'Nobody is waiting' },
  idleNobodyHint: { zh: '有人取号后会显示在这里', en: 'Whoever takes a ticket appears here' },
  idleFirst: { zh: '窗口空闲 · 排在最前的是', en: 'Free · first in line is' },
  calling: { zh: '正在叫号', en: 'Calling' },
  serving: { zh: '办理中', en: 'Serving' },
  paused: { zh: '暂停服务', en: 'Paused' },
  pausedHint: { zh: '暂停期间不会叫到新的号', en: 'Nobody is called while the window is paused' },
  waited: { zh: '已等候', en: 'Waited' },
  calledTimes: { zh: '已叫号', en: 'Called' },
  sinceCalled: { zh: '叫号至今', en: 'Since the call' },
  sinceServing: { zh: '办理时长', en: 'Serving for' },
  sincePaused: { zh: '已暂停', en: 'Paused for' },

  waitingTitle: { zh: '等候', en: 'Waiting' },
  nobodyWaits: { zh: '没有人等候', en: 'Nobody is waiting' },
  longest: { zh: '最长已等', en: 'Longest wait' },
  place: { zh: '次序', en: 'No.' },
  parkedTitle: { zh: '已挂起', en: 'Parked' },
  noParked: { zh: '没有挂起的号', en: 'No parked numbers' },
  takeBack: { zh: '取回', en: 'Take back' },
  noShowTitle: { zh: '过号', en: 'No-shows' },
  noNoShows: { zh: '没有过号', en: 'No no-shows' },
  bringBack: { zh: '叫回', en: 'Bring back' },
  visitFirst: { zh: '先办完当前的号', en: 'After this visit' },
  resumeFirst: { zh: '先恢复服务', en: 'Resume first' },

  pick: { zh: '点叫', en: 'Pick' },
  pickTitle: { zh: '不按次序，点叫这个号', en: 'Call this number out of turn' },
  pickWhy: { zh: '点叫的原因', en: 'Why out of turn' },
  pickRecord: {
    zh: '原因和您的姓名会留存备查；被越过的人仍保留原来的次序。',
    en: 'The reason and your name are kept on record; those passed keep their places.',
  },
  pickExample: {
    zh: '例如：上次材料已补齐，只需盖章',
    en: 'For example: papers complete, only a stamp is missing',
  },
  reasonNeeded: { zh: '请写明原因', en: 'Please give the reason' },
  callNow: { zh: '呼叫', en: 'Call' },

  urgent: { zh: '发急件号', en: 'Urgent ticket' },
  urgentTitle: { zh: '发放急件号', en: 'Issue an urgent ticket' },
  urgentItem: { zh: '办理事项', en: 'Matter' },
  urgentItemNeeded: { zh: '请选择事项', en: 'Choose the matter' },
  urgentWhy: { zh: '急件原因', en: 'Why it is urgent' },
  urgentExample: {
    zh: '例如：企业次日投标，需当天取证',
    en: 'For example: a tender tomorrow needs the permit today',
  },
  urgentRecord: {
    zh: '急件会排到前面，原因和您的姓名会留存备查。',
    en: 'An urgent ticket goes to the front; the reason and your name are kept on record.',
  },
  issue: { zh: '发号', en: 'Issue' },
  issued: { zh: '急件号已发出', en: 'Urgent ticket issued' },
  onPaper: { zh: '号票正在取号机打印，请引导群众领取。', en: 'The paper is being printed at the kiosk.' },
  noPaper: {
    zh: '打印机现在不能出票，请让群众记下号码。',
    en: 'The printer cannot print now: ask the citizen to note the number.',
  },

  pauseTitle: { zh: '暂停的原因', en: 'Why pause' },
  pauseHint: { zh: '按数字键直接选择', en: 'Press the digit to choose' },

  transferTitle: { zh: '转到哪里', en: 'Transfer to' },
  transferFind: { zh: '输入窗口号或事项名称', en: 'Window number or matter' },
  transferWindows: { zh: '其他窗口', en: 'Other windows' },
  transferItems: { zh: '其他事项', en: 'Other matters' },
  nothingFound: { zh: '没有找到', en: 'Nothing found' },
  transferKeys: {
    zh: '↑ ↓ 选择，← → 换列，回车确定',
    en: '↑ ↓ to move, ← → for the other column, Enter to transfer',
  },
  transferGo: { zh: '转号', en: 'Transfer' },

  onBreak: { zh: '午间休息', en: 'Break' },
  closed: { zh: '已过办理时间', en: 'Outside opening hours' },
  closedMeans: {
    zh: '不再发新号，已取号的群众请继续办完。',
    en: 'No new numbers are given; everyone who holds a ticket is still served.',
  },
  emergency: { zh: '大厅已紧急停办', en: 'The hall is closed for an emergency' },
  emergencyNote: { zh: '大厅已停办', en: 'The hall is closed' },
  ready: { zh: '按键盘上的字母即可操作', en: 'Press the letter on a button to use it' },
  waitingForServer: { zh: '正在连接大厅主机…', en: 'Connecting to the hall PC…' },
  space: { zh: '空格', en: 'Space' },
} as const satisfies Record<string, Words>

/** For whoever sat at this window until it was freed from elsewhere. */
export const seatLostWords = (window: Words): Words => ({
  zh: `您已不在${window.zh}：窗口由大厅管理人员腾出，或者您在别处离开了。办理到一半的号已挂起，可在办理该事项的窗口取回。`,
  en: `You no longer sit at ${window.en}: a manager freed it, or you left it elsewhere. A visit that was under way is parked; a window that serves its matter can take it back.`,
})

export const commandWords: Readonly<Record<CommandName, Words>> = {
  next: { zh: '呼叫下一位', en: 'Call next' },
  start: { zh: '开始办理', en: 'Start' },
  finish: { zh: '结束办理', en: 'Finish' },
  recall: { zh: '重呼', en: 'Recall' },
  'no-show': { zh: '过号', en: 'No-show' },
  transfer: { zh: '转号', en: 'Transfer' },
  park: { zh: '挂起', en: 'Park' },
  pause: { zh: '暂停', en: 'Pause' },
  resume: { zh: '恢复服务', en: 'Resume' },
}
