import type { Right, ScreenPage } from '../../src/core/route.ts'
import type { Words } from '../../src/core/words.ts'

/** Words for screens and tokens. */
export const accessWords = {
  screens: { zh: '屏幕', en: 'Screens' },
  screensHint: {
    zh: '大厅主机以外的取号机和综合屏，配对一次即可使用。在那台设备上打开 /kiosk 或 /wall，再在这里确认它显示的配对码。',
    en: 'Kiosks and walls beyond the hall PC are paired once: open /kiosk or /wall there, and confirm the code that it shows here.',
  },
  waiting: { zh: '等待确认', en: 'Waiting' },
  confirm: { zh: '确认', en: 'Confirm' },
  confirmTitle: { zh: '确认屏幕', en: 'Confirm a screen' },
  confirmMeans: {
    zh: '请核对：那台设备上显示的正是这个配对码。',
    en: 'Make sure that the screen shows this very code.',
  },
  code: { zh: '配对码', en: 'Code' },
  page: { zh: '用途', en: 'Page' },
  address: { zh: '网络地址', en: 'Address' },
  since: { zh: '配对于', en: 'Paired on' },
  name: { zh: '名称', en: 'Name' },
  screenNameHint: { zh: '例如：一楼取号机1', en: 'For example: Kiosk 1, ground floor' },
  nameNeeded: { zh: '请填写名称', en: 'Enter a name' },
  rename: { zh: '改名', en: 'Rename' },
  remove: { zh: '移除', en: 'Remove' },
  removeAsk: {
    zh: '它立即停止工作；要再用须重新配对。',
    en: 'It stops at once and has to be paired again to be used.',
  },
  noScreens: {
    zh: '还没有配对的屏幕；大厅主机上的页面不需要配对。',
    en: 'No screen is paired yet. Pages on the hall PC need no pairing.',
  },
  save: { zh: '保存', en: 'Save' },

  tokens: { zh: '接口令牌', en: 'Tokens' },
  tokensHint: {
    zh: '供其他程序使用：在请求中附上 Authorization: Bearer 令牌。接口说明见 /api。',
    en: 'For other programs: they send Authorization: Bearer TOKEN. What can be asked stands at /api.',
  },
  addToken: { zh: '新建令牌', en: 'New token' },
  tokenName: { zh: '名称', en: 'Name' },
  tokenNameHint: {
    zh: '小写字母、数字、点或连字符，例如 monitoring；会写入记录',
    en: 'Small letters, digits, dots, hyphens, for example monitoring. It stands in the records.',
  },
  rights: { zh: '权限', en: 'Rights' },
  rightsNeeded: { zh: '请至少选择一项权限', en: 'Choose at least one right' },
  made: { zh: '建立于', en: 'Made on' },
  lastUsed: { zh: '最近使用', en: 'Last used' },
  never: { zh: '从未', en: 'Never' },
  revoke: { zh: '作废', en: 'Revoke' },
  revokeAsk: { zh: '使用它的程序立即不能再访问。', en: 'Programs that use it are shut out at once.' },
  noTokens: { zh: '还没有令牌', en: 'There are no tokens yet' },
  create: { zh: '建立', en: 'Create' },
  secret: { zh: '令牌', en: 'Token' },
  secretMeans: {
    zh: '只显示这一次。请现在复制到使用它的程序中；遗失只能作废重建。',
    en: 'Shown only this once. Copy it into the program now; a lost one is revoked and made anew.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  noted: { zh: '已记下', en: 'Done' },
} as const satisfies Record<string, Words>

export const pageWords: Readonly<Record<ScreenPage, Words>> = {
  kiosk: { zh: '取号机', en: 'Kiosk' },
  wall: { zh: '综合屏', en: 'Wall' },
}

export const rightWords: Readonly<Record<Right, Words>> = {
  'tickets:take': { zh: '取号', en: 'Take tickets' },
  'hall:read': { zh: '读取取号机与综合屏的画面', en: 'Read what kiosk and wall show' },
  'metrics:read': { zh: '读取运行指标 /metrics', en: 'Read /metrics' },
}
