import type { Words } from '../../src/core/words.ts'
import type { DevicePart, PaperState } from '../../src/server/pictures.ts'

/** Words of the manager page. */
export const manageWords = {
  now: { zh: '大厅现场', en: 'Now' },
  devices: { zh: '设备', en: 'Devices' },
  accounts: { zh: '账户', en: 'Accounts' },
  access: { zh: '屏幕与接口', en: 'Screens and access' },

  allWell: { zh: '一切正常', en: 'All is well' },
  allWellHint: { zh: '设备、排队和打印都没有问题', en: 'Devices, queues and printing are fine' },

  emergency: { zh: '大厅已紧急停办', en: 'The hall is closed for an emergency' },
  emergencyRemedy: {
    zh: '不发号、不叫号。情况解除后点“恢复办理”。',
    en: 'No tickets, no calls. When the danger is over, click "Reopen".',
  },
  emergencyClose: { zh: '紧急停办', en: 'Emergency close' },
  emergencyTitle: { zh: '紧急停办整个大厅？', en: 'Close the whole hall now?' },
  emergencyMeans: {
    zh: '取号机立即停止发号，各窗口不能再叫号，综合屏显示停办原因。已取的号全部保留，恢复后按原次序办理。',
    en: 'Kiosks stop giving numbers at once, windows cannot call, the wall shows the reason. All tickets keep their places.',
  },
  emergencyWhy: { zh: '停办原因（群众会在屏幕上看到）', en: 'Reason (citizens see it on the screens)' },
  emergencyNow: { zh: '立即停办', en: 'Close now' },
  reasonNeeded: { zh: '请写明停办原因', en: 'Please give the reason' },
  reopen: { zh: '恢复办理', en: 'Reopen' },
  reopenTitle: { zh: '恢复办理？', en: 'Reopen the hall?' },
  reopenMeans: {
    zh: '取号机重新发号，各窗口可以继续叫号。',
    en: 'Kiosks give numbers again, and windows can go on calling.',
  },
  onlyManagers: {
    zh: '停办和恢复办理由大厅管理人员操作',
    en: 'Closing and reopening the hall is for managers',
  },
  notForStaff: { zh: '本页供大厅管理人员使用', en: 'This page is for those who manage the hall' },
  notForStaffHint: {
    zh: '您的账户用于窗口叫号；需要管理权限时，请联系系统管理员。',
    en: 'Your account is for work at a window; ask the administrator if you need more.',
  },
  onlyAdmin: { zh: '账户由系统管理员管理', en: 'Accounts are kept by the administrator' },
  onlyAdminHint: {
    zh: '需要开通账户、调整权限或重置密码时，请联系系统管理员。',
    en: 'Ask the administrator for a new account, other rights or a new password.',
  },

  onlyAdminAccess: {
    zh: '屏幕与接口由系统管理员管理',
    en: 'Screens and access are kept by the administrator',
  },
  onlyAdminAccessHint: {
    zh: '需要配对屏幕或开通接口时，请联系系统管理员。',
    en: 'Ask the administrator to pair a screen or to let a program in.',
  },

  windowsStaffed: { zh: '在岗窗口', en: 'Windows staffed' },
  waiting: { zh: '正在等候', en: 'Waiting' },
  served: { zh: '今日已办', en: 'Served today' },
  ratings: { zh: '今日评价', en: 'Ratings today' },
  ratingsHint: {
    zh: '未计入的是重复、过时或没有对应办事的按键，原样留存。',
    en: 'Not counted: double, late or without a visit. They are kept as they came.',
  },
  windows: { zh: '窗口', en: 'Windows' },
  windowsHint: { zh: '点有人的窗口，可以代为腾出', en: 'Click a staffed window to free it' },
  releaseNow: { zh: '腾出窗口', en: 'Free the window' },
  releaseOnlyGone: {
    zh: '仅在本人已经离开、没有退出窗口时使用；记录中会留下您的姓名。',
    en: 'Only for somebody who is gone without leaving the window; your name is kept on record.',
  },
  releaseFree: {
    zh: '窗口已经空出，不需要再操作。',
    en: 'The window is free by now; nothing is left to do.',
  },
  waits: { zh: '各事项等候', en: 'Waits by matter' },
  item: { zh: '事项', en: 'Matter' },
  waitingNow: { zh: '等候', en: 'Waiting' },
  longest: { zh: '最长已等', en: 'Longest' },
  servedToday: { zh: '已办', en: 'Served' },

  device: { zh: '设备', en: 'Device' },
  deviceId: { zh: '编号', en: 'Id' },
  model: { zh: '型号', en: 'Model' },
  port: { zh: '端口', en: 'Port' },
  state: { zh: '状态', en: 'State' },
  sinceWhen: { zh: '自', en: 'Since' },
  ready: { zh: '正常', en: 'Ready' },
  nearEnd: { zh: '纸快用完', en: 'Paper low' },
  kioskArea: { zh: '取号区', en: 'Kiosk area' },
  allDevices: { zh: '全部', en: 'All' },
  onlyTrouble: { zh: '有问题', en: 'In trouble' },
  noDevices: { zh: '没有设备', en: 'No devices' },
  noTrouble: { zh: '没有设备有问题', en: 'No device is in trouble' },

  reprint: { zh: '补打', en: 'Reprint' },
  seenTo: { zh: '已处理', en: 'Seen to' },
  clockWrong: { zh: '主机时钟被', en: 'The clock of the hall PC was set' },
  clockRemedy: {
    zh: '请管理员校准主机的系统时间；号码和记录不受影响。',
    en: 'Have its system time set right; numbers and records are not affected.',
  },
  waitRemedy: { zh: '请增开窗口，或安排空闲窗口协助。', en: 'Open another window, or have a free one help.' },
  nearEndWrong: { zh: '打印纸快用完了', en: 'The paper is nearly used up' },
  nearEndRemedy: {
    zh: '请备好纸卷，等候人少时更换。',
    en: 'Have a roll ready and change it in a quiet moment.',
  },
} as const satisfies Record<string, Words>

export const deviceKindWords: Readonly<Record<DevicePart['kind'], Words>> = {
  printer: { zh: '号票打印机', en: 'Ticket printer' },
  display: { zh: '窗口屏', en: 'Window display' },
  keypad: { zh: '评价器', en: 'Rating keypad' },
  callpad: { zh: '叫号器', en: 'Call pad' },
}

const lookForPaper: Words = {
  zh: '看看取号机旁有没有这张票：没有就补打，有就点“已处理”。',
  en: 'Look at the kiosk: reprint it if it is not there, else it is seen to.',
}

/** What became of a paper that somebody has to look after, and how. */
export const paperWords = {
  stopped: {
    wrong: { zh: '打印中断，可能只出了一半', en: 'Stopped, perhaps half printed' },
    remedy: lookForPaper,
  },
  unknown: { wrong: { zh: '不确定是否打出', en: 'May or may not have been printed' }, remedy: lookForPaper },
  expired: {
    wrong: { zh: '打印机恢复太晚，没有打印', en: 'Was too late and not printed' },
    remedy: {
      zh: '群众还需要就补打，不需要就点“已处理”。',
      en: 'Reprint it if the citizen still needs it, else it is seen to.',
    },
  },
} as const satisfies Partial<Record<PaperState, { readonly wrong: Words; readonly remedy: Words }>>
