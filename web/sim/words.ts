import type { Words } from '../../src/core/words.ts'
import type { CallpadKey } from '../../src/server/requests.ts'

/** The five levels as they stand on the keypad; level 5 is the best. */
export const levels: readonly { readonly level: number; readonly name: Words }[] = [
  { level: 5, name: { zh: '非常满意', en: 'Very satisfied' } },
  { level: 4, name: { zh: '满意', en: 'Satisfied' } },
  { level: 3, name: { zh: '基本满意', en: 'Basically satisfied' } },
  { level: 2, name: { zh: '不满意', en: 'Dissatisfied' } },
  { level: 1, name: { zh: '非常不满意', en: 'Very dissatisfied' } },
]

/** The keys of a call pad, row by row; the first is as high as both rows. */
export const callpadKeys: readonly { readonly key: CallpadKey; readonly name: Words }[] = [
  { key: 'NEXT', name: { zh: '下一位', en: 'Next' } },
  { key: 'RECALL', name: { zh: '重呼', en: 'Recall' } },
  { key: 'START', name: { zh: '开始办理', en: 'Start' } },
  { key: 'PAUSE', name: { zh: '暂停', en: 'Pause' } },
  { key: 'NOSHOW', name: { zh: '过号', en: 'No-show' } },
  { key: 'FINISH', name: { zh: '结束办理', en: 'Finish' } },
  { key: 'RESUME', name: { zh: '恢复服务', en: 'Resume' } },
]

/** Key presses that a device still holds. */
export const unsentWords = (count: number): Words => ({
  zh: `${count} 次按键未送出`,
  en: `${count} not sent yet`,
})

/** Words of the page of simulated devices. */
export const simWords = {
  title: { zh: '模拟设备', en: 'Simulated devices' },
  hint: {
    zh: '这里的每台设备都通过真实的协议和大厅主机通话：可以按键、拔线、断电、缺纸，看大厅怎样应对。',
    en: 'Each device here speaks the real protocol with the hall PC. Press keys, pull cables, take the paper away, and see how the hall copes.',
  },
  none: { zh: '这个大厅没有模拟设备', en: 'This hall has no simulated devices' },
  noneHint: {
    zh: '全部设备都是真实的，请到现场操作。',
    en: 'All its devices are real: go and press their keys.',
  },
  kioskArea: { zh: '取号区', en: 'Kiosk area' },
  otherLanguage: { zh: 'English', en: '中文' },

  asking: { zh: '请您评价', en: 'Please rate' },
  thanks: { zh: '感谢您的评价', en: 'Thank you' },
  lampOff: { zh: '未开始评价', en: 'No rating open' },
  keypad: { zh: '评价器', en: 'Rating keypad' },
  callpad: { zh: '叫号器', en: 'Call pad' },
  callpadReady: { zh: '叫号器', en: 'Call pad' },
  callpadDone: { zh: '已执行', en: 'Done' },
  callpadRefused: { zh: '未执行', en: 'Not done' },
  display: { zh: '窗口屏', en: 'Window display' },
  printer: { zh: '号票打印机', en: 'Ticket printer' },

  pull: { zh: '拔掉数据线', en: 'Pull the cable' },
  plug: { zh: '插上数据线', en: 'Plug the cable in' },
  unplugged: { zh: '数据线已拔掉', en: 'Cable pulled' },
  reboot: { zh: '断电重启', en: 'Switch off and on' },
  paper: { zh: '纸卷', en: 'Paper' },
  paperFull: { zh: '充足', en: 'Full' },
  paperNearEnd: { zh: '将尽', en: 'Low' },
  paperEnd: { zh: '用完', en: 'Out' },
  cover: { zh: '盖子', en: 'Cover' },
  coverClosed: { zh: '合上', en: 'Closed' },
  coverOpen: { zh: '打开', en: 'Open' },
  cutter: { zh: '切刀', en: 'Cutter' },
  cutterWell: { zh: '正常', en: 'Fine' },
  cutterJammed: { zh: '卡住', en: 'Jammed' },
  noPapers: { zh: '还没有打出号票', en: 'Nothing printed yet' },
  papers: { zh: '打出的号票，最新的在左边', en: 'Printed papers, the newest on the left' },
} as const satisfies Record<string, Words>
