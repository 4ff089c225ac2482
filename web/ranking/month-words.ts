import type { Words } from '../../src/core/words.ts'
import type { MonthOpenReply } from '../../src/server/ranking-requests.ts'
import type { MonthState } from './months.ts'

/** Words of the month's ranking and its closing. */
export const monthWords = {
  edition: { zh: '版次', en: 'Edition' },
  now: { zh: '按现有数据试算', en: 'As it would be now' },
  asOf: { zh: '数据截至', en: 'Data up to' },
  provisionalMeans: {
    zh: '名次随新的评价和业务变化，不作公示。',
    en: 'Places change with new ratings and cases; not for publication.',
  },
  closedBy: { zh: '定稿人', en: 'Closed by' },
  closedAt: { zh: '定稿时间', en: 'Closed at' },
  why: { zh: '更正原因', en: 'Why it was corrected' },
  journalRow: { zh: '日志记录', en: 'Journal row' },
  hash: { zh: '校验码', en: 'Hash' },
  copyHash: { zh: '复制校验码', en: 'Copy the hash' },
  models: { zh: '本月示范窗口', en: 'Model windows of the month' },
  noModels: { zh: '本月没有窗口符合参评条件', en: 'No window could be ranked this month' },
  notApart: {
    zh: '本月各窗口的评价差异在统计上无法区分',
    en: "This month's differences between the windows' ratings are within chance",
  },
  notApartWhy: {
    zh: '评价分的高低可能只是偶然，不宜据此判断服务优劣；名次按考核办法照常计算。',
    en: 'Higher or lower voices may be chance alone and say little about service; places follow the rulebook as always.',
  },
  statistic: { zh: '检验统计量', en: 'Statistic' },
  critical: { zh: '临界值（5%）', en: 'critical value (5 %)' },
  hallFigures: { zh: '全厅', en: 'Whole hall' },
  hallMean: { zh: '评价均值（10 分制）', en: 'Mean of ratings, of 10' },
  hallUnrated: { zh: '未评价率', en: 'Unrated share' },
  hallOnTime: { zh: '按时办结率', en: 'Closed on time' },
  hallLost: { zh: '每千人次扣分', en: 'Lost for 1 000 visits' },
  intervalColumn: { zh: '评价（90% 区间，10 分制）', en: 'Voice with its 90 % interval, of 10' },
  intervalMeans: {
    zh: '圆点是计入的评价均值，横线是 90% 区间，竖虚线是全厅均值',
    en: 'Dot: mean that counts; line: 90 % interval; dashed: mean of the hall',
  },
  notRanked: { zh: '未列名次', en: 'Without a place' },
  notRankedMeans: { zh: '不参加排名，不是末位', en: 'They take no part; they are not last' },
  notRankedWhy: { zh: '原因', en: 'Reason' },
  allRanked: { zh: '所有窗口都列入名次', en: 'Every window has a place' },
  history: { zh: '历月示范窗口', en: 'Model windows by month' },
  noHistory: { zh: '还没有定稿的月份', en: 'No month has been closed yet' },
  openSheet: { zh: '点一行看窗口得分单', en: "Click a row for the window's sheet" },
  exportXlsx: { zh: 'Excel 工作簿（含明细）', en: 'Excel workbook with details' },
  exportCsv: { zh: 'CSV（排名表）', en: 'CSV of the ranking' },
  poster: { zh: '示范窗口海报（A3 PDF）', en: 'Poster of the model windows (A3 PDF)' },
  notice: { zh: '公示（A4 PDF，只含统计）', en: 'Public notice (A4 PDF, statistics only)' },
  onlyClosed: { zh: '定稿后可用', en: 'once it is closed' },
  printNotice: { zh: '打印公示', en: 'Print for the notice board' },
  editions: { zh: '版次与更正', en: 'Editions and corrections' },
  noChanges: { zh: '首次定稿', en: 'First closing' },
  wholeMonth: { zh: '全月', en: 'Whole month' },
  figure: { zh: '项目', en: 'Figure' },
  was: { zh: '原为', en: 'Was' },
  is: { zh: '现为', en: 'Is' },
  nothingServed: { zh: '本月没有办理完毕的号票', en: 'Nothing was served in this month' },
  stillOpen: {
    zh: '还有未了事项，认定后会改变本月结果：',
    en: 'Not everything is decided; deciding it changes the month:',
  },
  comma: { zh: '，', en: ', ' },
  nothingOpen: { zh: '没有未了事项', en: 'Everything is decided' },
  changedSince: { zh: '现有数据与这一版已有出入', en: 'The figures of today differ from this edition' },
  changedSinceManager: {
    zh: '定稿后有新的认定、登记或更正。核对“按现有数据试算”，需要时点“更正并出新版”。',
    en: 'Something was decided, entered or corrected since. Compare with “As it would be now”; where need be make a new edition.',
  },
  changedSinceInspector: {
    zh: '定稿后有新的认定、登记或更正。需要时请管理员更正并出新版。',
    en: 'Something was decided, entered or corrected since. Where need be ask a manager for a new edition.',
  },
  seeNow: { zh: '查看试算', en: 'See it as it would be now' },
  notYetShown: {
    zh: '本月评价尚未截止，暂不显示',
    en: 'Citizens may still rate this month: nothing is shown yet',
  },
  close: { zh: '月度考核定稿', en: 'Close the month' },
  correct: { zh: '更正并出新版', en: 'Correct: new edition' },
  closeMeans1: {
    zh: '冻结本月排名，编号存档，记下所用日志记录的校验码和考核办法版本，之后不再变化。',
    en: 'The ranking is frozen under a number, with the hash of the journal row and the rulebook version it used.',
  },
  closeMeans2: {
    zh: '按考核办法产生的示范窗口在综合屏、窗口屏和叫号页标明，直到下一个月定稿。',
    en: 'The model windows that the rulebook makes are marked on the wall, window displays and callers until the next month is closed.',
  },
  closeMeans3: {
    zh: '以后发现差错，只能出新版，并逐项列出变化；旧版保留可查。',
    en: 'A later correction makes a new edition that lists each change; this one stays on record.',
  },
  closeNeedsReason: { zh: '更正原因（随新版公开）', en: 'Why it is corrected (stands in the edition)' },
  closeNow: { zh: '确认定稿', en: 'Close it' },
} as const satisfies Record<string, Words>

export const monthStateWords: Readonly<Record<MonthState, Words>> = {
  provisional: { zh: '暂定', en: 'Provisional' },
  'to-close': { zh: '待定稿', en: 'To be closed' },
  closed: { zh: '已定稿', en: 'Closed' },
  demo: { zh: '演示', en: 'Demo' },
}

/** 考核办法第 1 版 · Rulebook, version 1. */
export const rulebookVersionWords = (version: number): Words => ({
  zh: `考核办法第 ${version} 版`,
  en: `Rulebook, version ${version}`,
})

/** From which day on a month may be closed, and why not before. */
export const closesFromWords = (day: string): Words => ({
  zh: `${day} 起可以定稿：扫码评价在办理后 7 天内有效，要等它们收齐。`,
  en: `It can be closed from ${day}: QR ratings are accepted for 7 days, and all of them have to be in.`,
})

/** Why only inspectors see a month that is still rated. */
export const notYetShownWords = (day: string): Words => ({
  zh: `评价截止前，数字随每条评价变化，会看出是谁评的。${day} 起可以在这里查看名次和得分单。`,
  en: `Until then figures change citizen by citizen and would tell who rated how. Places and sheets stand here from ${day}.`,
})

/** What of a month nobody has decided yet; nothing where all is. */
export const stillOpenWords = ({ findings, entries, appeals }: MonthOpenReply): Words[] => [
  ...(findings > 0
    ? [{ zh: `系统发现 ${findings} 条待认定`, en: `${findings} findings to be decided` }]
    : []),
  ...(entries > 0
    ? [{ zh: `考核登记 ${entries} 条待复核`, en: `${entries} entries waiting for a second person` }]
    : []),
  ...(appeals > 0 ? [{ zh: `评价申诉 ${appeals} 件待认定`, en: `${appeals} appeals open at the desk` }] : []),
]
