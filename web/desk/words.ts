import type { Words } from '../../src/core/words.ts'
import { channelWords } from '../../src/ratings/words.ts'
import type { DeskStepRequest } from '../../src/server/desk-requests.ts'
import type { RatingState } from '../../src/server/rating-requests.ts'

/** Words of the page on which ratings are followed up. */
export const deskWords = {
  page: { zh: '评价督办', en: 'Ratings' },
  list: { zh: '差评台账', en: 'Negative ratings' },
  figures: { zh: '评价指标', en: 'Indicators' },
  signs: { zh: '代评线索', en: 'Signs' },
  entry: { zh: '评价录入', en: 'Entry' },
  notForYou: { zh: '本页由督查和管理人员使用', en: 'This page is for inspectors and managers' },
  notForYouHint: {
    zh: '窗口人员看不到单条评价，可在叫号页查看本窗口的汇总。',
    en: 'Who works at a window sees no single rating; the sums of the window stand on the caller page.',
  },
  number: { zh: '编号', en: 'Entry' },
  opened: { zh: '登记日期', en: 'Opened' },
  window: { zh: '窗口', en: 'Window' },
  day: { zh: '办事日期', en: 'Day of visit' },
  reasons: { zh: '原因', en: 'Reasons' },
  state: { zh: '状态', en: 'State' },
  callBack: { zh: '回访', en: 'Call-back' },
  putRight: { zh: '核实整改', en: 'Put right' },
  answer: { zh: '答复', en: 'Answer' },
  appeal: { zh: '申诉', en: 'Appeal' },
  noContact: { zh: '未留联系方式', en: 'No contact left' },
  noReasons: { zh: '未说明', en: 'Not told' },
  dueBy: { zh: '限', en: 'by' },
  doneOn: { zh: '完成', en: 'Done' },
  reached: { zh: '已接通', en: 'Reached' },
  notReached: { zh: '未接通', en: 'Not reached' },
  wasLate: { zh: '曾超期', en: 'Was late' },
  toDo: { zh: '待处理', en: 'To do' },
  all: { zh: '全部', en: 'All' },
  anyState: { zh: '全部状态', en: 'Any state' },
  anyLight: { zh: '全部期限', en: 'Any clock' },
  anyReason: { zh: '全部原因', en: 'Any reason' },
  nothingToDo: { zh: '没有待处理的差评', en: 'Nothing is left to do' },
  nothingFits: { zh: '没有符合条件的差评', en: 'None fits' },
  more: { zh: '再显示一些', en: 'Show more' },
  told: { zh: '办事人反映', en: 'What the citizen told' },
  nothingWritten: { zh: '没有留下文字', en: 'Nothing was written' },
  phone: { zh: '联系电话', en: 'Telephone' },
  level: { zh: '评价', en: 'Rating' },
  ratedAgain: { zh: '再次评价', en: 'Second rating' },
  secondScan: { zh: '再次评价扫描编号', en: 'Scan of the second rating' },
  calendarOpen: { zh: '节假日尚未公布', en: 'Holidays not published yet' },
  visit: { zh: '办事号', en: 'Visit' },
  case: { zh: '办件编号', en: 'Case' },
  progress: { zh: '办理进度', en: 'How far it is' },
  registered: { zh: '登记', en: 'Opened' },
  notYet: { zh: '未完成', en: 'Not yet' },
  result: { zh: '处理情况', en: 'What was done' },
  record: { zh: '处理记录', en: 'Record' },
  system: { zh: '系统', en: 'System' },
  citizen: { zh: '办事人', en: 'Citizen' },
  decision: { zh: '申诉认定', en: 'Decision' },
  toDecide: { zh: '待认定', en: 'To be decided' },
  onlyVisitHidden: {
    zh: '是哪一次办事，仅督查人员可见。',
    en: 'Which visit it was, only inspectors see.',
  },
  required: { zh: '请填写', en: 'Fill this in' },
  chooseOne: { zh: '请选择', en: 'Choose one' },
} as const satisfies Record<string, Words>

export const stepWords: Readonly<Record<DeskStepRequest['do'], Words>> = {
  'call-back': { zh: '登记回访', en: 'Note the call-back' },
  'put-right': { zh: '登记核实整改', en: 'Note what was put right' },
  answer: { zh: '答复办事人', en: 'Answer the citizen' },
  'rate-again': { zh: '录入再次评价', en: 'Type in the second rating' },
  appeal: { zh: '代窗口申诉', en: 'Appeal for the window' },
  'decide-appeal': { zh: '申诉认定', en: 'Decide the appeal' },
}

export const againChannelWords: Readonly<Record<'qr' | 'paper' | 'call-back', Words>> = {
  qr: channelWords.qr,
  paper: channelWords.paper,
  'call-back': { zh: '电话回访', en: 'Call-back' },
}

export const ratingStateWords: Readonly<Record<RatingState, Words>> = {
  active: { zh: '主动评价', en: 'Active' },
  defaulted: { zh: '默认评价', en: 'Defaulted' },
  unrated: { zh: '未评价', en: 'Unrated' },
  'set-aside': { zh: '申诉成立', en: 'Set aside' },
}

/** How many are shown; `whole`: nothing more is there to be loaded. */
export const countWords = (shown: number, whole: boolean): Words =>
  whole ? { zh: `共 ${shown} 件`, en: `${shown} in all` } : { zh: `已显示 ${shown} 件`, en: `${shown} shown` }
