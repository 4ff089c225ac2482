import type { CaseKind, CaseState, FindingRule, Light, Outcome } from '../../src/cases/events.ts'
import type { SlipKind } from '../../src/core/ports.ts'
import type { Words } from '../../src/core/words.ts'
import type { MiddleStep } from '../../src/items/events.ts'
import type { CaseStepRequest } from '../../src/server/requests.ts'

export const kindWords: Readonly<Record<CaseKind, Words>> = {
  inquiry: { zh: '咨询件', en: 'Inquiry' },
  instant: { zh: '即办件', en: 'Instant' },
  promised: { zh: '承诺件', en: 'Promised' },
  joint: { zh: '联办件', en: 'Joint' },
  forwarded: { zh: '上报件', en: 'Forwarded' },
  supplement: { zh: '补充件', en: 'Papers missing' },
  returned: { zh: '退回件', en: 'Returned' },
  petition: { zh: '信访件', en: 'Petition' },
}

export const lightWords: Readonly<Record<Light, Words>> = {
  green: { zh: '期限内', en: 'In time' },
  amber: { zh: '临近期限', en: 'Due soon' },
  red: { zh: '已超期', en: 'Overdue' },
}

export const outcomeWords: Readonly<Record<Outcome, Words>> = {
  granted: { zh: '准予', en: 'Granted' },
  refused: { zh: '不予批准', en: 'Refused' },
  answered: { zh: '已答复', en: 'Answered' },
  withdrawn: { zh: '申请人撤回', en: 'Withdrawn' },
  returned: { zh: '退回', en: 'Returned' },
  forwarded: { zh: '已上报', en: 'Forwarded' },
}

export const stepWords: Readonly<Record<'accepted' | MiddleStep | 'closed', Words>> = {
  accepted: { zh: '受理', en: 'Accepted' },
  handled: { zh: '承办', en: 'Handled' },
  reviewed: { zh: '审核', en: 'Reviewed' },
  approved: { zh: '审批', en: 'Approved' },
  closed: { zh: '办结', en: 'Closed' },
}

export const slipWords: Readonly<Record<SlipKind, Words>> = {
  acceptance: { zh: '受理通知单', en: 'Acceptance' },
  commitment: { zh: '承诺单', en: 'Commitment' },
  'one-time-notification': { zh: '一次性告知单', en: 'One-time notification' },
  return: { zh: '退回通知单', en: 'Return' },
  extension: { zh: '延期通知单', en: 'Extension' },
  'supervision-card': { zh: '办事监督卡', en: 'Supervision card' },
  'closing-notice': { zh: '办结通知单', en: 'Closing notice' },
}

export const findingWords: Readonly<Record<FindingRule, Words>> = {
  'asked-twice': { zh: '再次要求一次性告知单以外的材料', en: 'Asked for more than the first slip named' },
  'instant-as-promised': { zh: '即办事项按承诺件办理', en: 'Instant item handled as promised' },
  'returned-without-reason': { zh: '退回未写明理由', en: 'Returned without a reason' },
  'over-limit': { zh: '超过承诺时限', en: 'Past its limit' },
  'joint-in-series': { zh: '联办件串联办理', en: 'Joint parts one after the other' },
  'case-without-visit': { zh: '办件没有对应的办事记录', en: 'Case without a visit' },
  'visit-without-case': { zh: '办事记录没有办件', en: 'Visit without a case' },
}

export const actWords: Readonly<Record<CaseStepRequest['do'], Words>> = {
  accept: { zh: '受理', en: 'Accept' },
  'ask-supplement': { zh: '一次性告知补件', en: 'Ask for papers' },
  supplement: { zh: '材料已补齐', en: 'Papers supplied' },
  step: { zh: '完成环节', en: 'Complete a step' },
  'hand-over': { zh: '转交', en: 'Hand over' },
  'part-begin': { zh: '联办部门开始', en: 'Begin a part' },
  'part-done': { zh: '联办部门办结', en: 'Complete a part' },
  'ask-extension': { zh: '申请延期', en: 'Ask for an extension' },
  'approve-extension': { zh: '批准延期', en: 'Approve the extension' },
  'refuse-extension': { zh: '不批准延期', en: 'Refuse the extension' },
  return: { zh: '退回', en: 'Return' },
  close: { zh: '办结', en: 'Close' },
  number: { zh: '登记业务系统编号', en: 'Number of the case system' },
  correct: { zh: '更正', en: 'Correct an entry' },
  'print-again': { zh: '补打单据', en: 'Print again' },
}

export const caseWords = {
  number: { zh: '办件编号', en: 'Case' },
  item: { zh: '事项', en: 'Item' },
  kind: { zh: '类型', en: 'Kind' },
  state: { zh: '状态', en: 'State' },
  window: { zh: '受理窗口', en: 'Opened at' },
  handler: { zh: '当前办理', en: 'Handled by' },
  opened: { zh: '登记时间', en: 'Opened' },
  accepted: { zh: '受理时间', en: 'Accepted' },
  due: { zh: '办理期限', en: 'Due' },
  ended: { zh: '办结时间', en: 'Ended' },
  outcome: { zh: '结果', en: 'Outcome' },
  department: { zh: '部门', en: 'Department' },
  external: { zh: '业务系统编号', en: 'Number of the case system' },
  applicant: { zh: '申请人', en: 'Applicant' },
  applicantName: { zh: '姓名', en: 'Name' },
  contact: { zh: '联系方式', en: 'Contact' },
  nameHidden: { zh: '仅经办窗口可见', en: 'Shown to those who handle it' },
  noName: { zh: '未留姓名', en: 'No name given' },
  openedBy: { zh: '登记人', en: 'Opened by' },
  withoutVisit: { zh: '没有排队记录的原因', en: 'Why there is no visit' },
  visit: { zh: '办事号', en: 'Visit' },
  uncertain: { zh: '该年节假日尚未公布，公布后重算', en: 'The holidays of that year are not published yet' },
  steps: { zh: '办理环节', en: 'Steps' },
  notYet: { zh: '未完成', en: 'Not yet' },
  supplements: { zh: '一次性告知', en: 'Papers asked for' },
  stillMissing: { zh: '等待补件，期限暂停', en: 'Waiting for papers, the clock stands still' },
  suppliedOn: { zh: '补齐', en: 'Supplied' },
  parts: { zh: '联办部门', en: 'Joint departments' },
  partSent: { zh: '已分送', en: 'Sent' },
  partBegun: { zh: '办理中', en: 'Begun' },
  partDone: { zh: '已办结', en: 'Done' },
  extension: { zh: '延期', en: 'Extension' },
  extensionOpen: { zh: '待批准', en: 'To be decided' },
  extensionApproved: { zh: '已批准', en: 'Approved' },
  extensionRefused: { zh: '未批准', en: 'Refused' },
  workingDays: { zh: '个工作日', en: 'working days' },
  slips: { zh: '单据', en: 'Slips' },
  view: { zh: '查看', en: 'View' },
  findings: { zh: '系统发现的问题', en: 'Findings' },
  record: { zh: '办理记录', en: 'Record' },
  corrections: { zh: '更正', en: 'Corrections' },
  correctionOf: { zh: '更正第', en: 'Corrects entry' },
  returnedBecause: { zh: '退回理由', en: 'Why it was returned' },
  late: { zh: '超期办结原因', en: 'Why it is late' },
  incomplete: { zh: '环节未完成而办结的原因', en: 'Why it is incomplete' },
  note: { zh: '说明', en: 'Note' },
  reason: { zh: '理由', en: 'Reason' },
  days: { zh: '工作日（最多 10 个）', en: 'Working days (10 at most)' },
  toWindow: { zh: '转给窗口（号）', en: 'To window' },
  toDepartment: { zh: '或转给部门', en: 'Or to a department' },
  part: { zh: '联办部门', en: 'Department' },
  result: { zh: '办理结果', en: 'Result' },
  step: { zh: '环节', en: 'Step' },
  limitDays: { zh: '上级办理时限（工作日）', en: 'Limit of the higher level (working days)' },
  special: { zh: '特殊信访件（15 天）', en: 'Special petition (15 days)' },
  closingSlip: { zh: '打印办结通知单', en: 'Print the closing notice' },
  missing: { zh: '缺少的材料', en: 'What is missing' },
  missingMore: { zh: '其他材料（每行一项）', en: 'Others, one a line' },
  missingHint: {
    zh: '请一次写全。告知单以外再要材料会记为问题。',
    en: 'Name everything at once: asking for more later is a finding.',
  },
  mainMaterial: { zh: '主要材料', en: 'main' },
  entry: { zh: '更正哪一条记录', en: 'Which entry' },
  correctText: { zh: '正确的内容', en: 'What is right' },
  whichSlip: { zh: '哪一张单据', en: 'Which slip' },
  askedSlips: { zh: '另外打印', en: 'Print as well' },
  confirm: { zh: '确定', en: 'Confirm' },
  required: { zh: '请填写', en: 'Fill this in' },
  windowNo: { zh: '号窗口', en: '' },
} as const satisfies Record<string, Words>

export const stateWords: Readonly<Record<CaseState, Words>> = {
  opened: { zh: '已登记，待受理', en: 'In the log, to be accepted' },
  incomplete: { zh: '待补件', en: 'Papers missing' },
  running: { zh: '办理中', en: 'In hand' },
  suspended: { zh: '补件中，期限暂停', en: 'Waiting for papers' },
  closed: { zh: '已办结', en: 'Closed' },
  returned: { zh: '已退回', en: 'Returned' },
}
