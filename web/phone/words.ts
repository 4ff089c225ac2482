import type { Words } from '../../src/core/words.ts'

export const words = {
  page: { zh: '排队进度', en: 'Your place in line' },
  yourNumber: { zh: '您的号码', en: 'Your number' },
  connecting: { zh: '正在查询排队进度…', en: 'Looking up your place in line…' },
  nobodyAhead: { zh: '前面没有人了', en: 'Nobody is ahead of you' },
  stayClose: { zh: '请到窗口附近等候叫号', en: 'Please stay close, you will be called soon' },
  mayBePassed: {
    zh: '预约等优先号可能先叫。请同时留意大厅屏幕叫号。',
    en: 'Priority numbers may be called first. Please also watch the screens.',
  },
  parked: { zh: '办理暂停，号码保留', en: 'On hold, your number is kept' },
  parkedHint: {
    zh: '不用重新取号。轮到时窗口会再叫您；如有疑问，请到咨询台。',
    en: 'No new number is needed: a window will take it up again. If in doubt, ask at the desk.',
  },
  missed: { zh: '已过号', en: 'Your number was called and missed' },
  tooLate: {
    zh: '已超过恢复时限。仍要办理，请重新取号或到咨询台。',
    en: 'It can no longer be brought back. Please take a new number, or ask at the desk.',
  },
  over: { zh: '本号已结束', en: 'This number is closed' },
  thanks: { zh: '感谢您的光临，再见', en: 'Thank you for coming, goodbye' },
  unknown: { zh: '没有找到这个号码', en: 'We cannot find this number' },
  unknownHint: {
    zh: '请再扫一次小票上的二维码；仍然不行，请到咨询台询问。',
    en: 'Please scan the code on your paper again, or ask at the desk.',
  },
  unavailable: { zh: '暂时查不到排队进度', en: 'Your place cannot be shown right now' },
  unavailableHint: {
    zh: '请留意大厅屏幕叫号，稍后再看。',
    en: 'Please watch the screens in the hall, and look again later.',
  },
  emergency: { zh: '大厅暂停服务', en: 'Service in the hall is suspended' },
  followStaff: { zh: '请听从现场工作人员引导。', en: 'Please follow the directions of our staff.' },
  keptFollowStaff: {
    zh: '号码保留，请听从现场工作人员引导。',
    en: 'Your number is kept. Please follow the directions of our staff.',
  },
  onBreak: { zh: '午间休息', en: 'The hall is on a break' },
  closed: { zh: '已停止取号', en: 'No more numbers are given out' },
  closedHint: { zh: '已取的号继续办理', en: 'Everyone who holds one is still served' },
  alert: { zh: '叫到我时提醒我', en: 'Alert me when I am called' },
  alertOn: {
    zh: '提醒已开启。请让本页开着，不要锁屏。',
    en: 'You will be alerted. Keep this page open and the phone unlocked.',
  },
} as const satisfies Record<string, Words>

export const aheadWords = (people: number): string =>
  people === 1 ? '1 person ahead of you' : `${people} people ahead of you`

export const servedAtWords = (window: number): Words => ({
  zh: `正在${window}号窗口办理`,
  en: `Being served at window ${window}`,
})

export const comeBackWords = (until: string): Words => ({
  zh: `请到咨询台，${until} 前可以恢复，不用重新取号。`,
  en: `Please go to the desk: until ${until} it can be brought back without a new number.`,
})

/** `opens` as spoken: 今天 13:30. */
export const goesOnWords = (opens: Words): Words => ({
  zh: `${opens.zh} 继续叫号，号码保留`,
  en: `Calls go on ${opens.en}, your number is kept`,
})

export const takenAtWords = (time: Words): Words => ({ zh: `取号时间 ${time.zh}`, en: `Taken ${time.en}` })

export const lostWords = (since: string): Words => ({
  zh: `${since} 起没有连上大厅，请以大厅屏幕叫号为准，正在自动重连。`,
  en: `Not connected since ${since}. Go by the screens and calls in the hall. Reconnecting…`,
})
