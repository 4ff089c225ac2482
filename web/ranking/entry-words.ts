import type { Words } from '../../src/core/words.ts'
import type { EntryReply } from '../../src/server/ranking-requests.ts'
import type { FindingState } from './finding-state.ts'

/** Words of entries and findings. */
export const entryWords = {
  findings: { zh: '系统发现', en: 'Findings of the system' },
  entries: { zh: '督查登记', en: 'Entries of inspectors' },
  anyWindow: { zh: '全部窗口', en: 'All windows' },
  newEntry: { zh: '新增登记', en: 'New entry' },
  day: { zh: '发生日期', en: 'Day' },
  what: { zh: '问题', en: 'What' },
  counted: { zh: '计分', en: 'Counted as' },
  notCounted: { zh: '不计分', en: 'not counted' },
  case: { zh: '办件', en: 'Case' },
  state: { zh: '状态', en: 'State' },
  uphold: { zh: '认定', en: 'Uphold' },
  dismiss: { zh: '不予认定', en: 'Dismiss' },
  sign: { zh: '复核签字', en: 'Sign' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  confirmDismissal: { zh: '确认不予认定', en: 'Confirm dismissal' },
  confirmWithdrawal: { zh: '确认撤回', en: 'Confirm withdrawal' },
  keep: { zh: '维持计分', en: 'Hold to it' },
  askedBy: { zh: '申请', en: 'Asked by' },
  noFindings: { zh: '本月系统没有发现问题', en: 'The system found nothing this month' },
  noEntries: { zh: '本月没有登记', en: 'Nothing was entered this month' },
  by: { zh: '登记人', en: 'Entered by' },
  signed: { zh: '复核', en: 'Signed by' },
  withdrawn: { zh: '撤回', en: 'Withdrawn by' },
  number: { zh: '编号', en: 'No.' },
  upholdMeans: {
    zh: '认定后继续计入考核；严重问题一经认定，该窗口本月不参加排名。',
    en: "It goes on counting; a serious one bars the window from this month's ranking.",
  },
  dismissMeans: {
    zh: '不予认定后不再计入考核，记录保留。以后可以重新认定。',
    en: 'It counts no more and stays on record. It can be upheld later.',
  },
  dismissTwiceMeans: {
    zh: '此条须两人确认：提出后照常计分，另一位督查人员或管理员确认后才不再计入。',
    en: 'It takes two people: it goes on counting until another inspector or a manager confirms.',
  },
  confirmDismissalMeans: {
    zh: '您是第二人。确认后不再计入考核，记录保留。',
    en: 'You are the second person. From now on it counts no more, and stays on record.',
  },
  withdrawTwiceMeans: {
    zh: '此条已经复核签字，撤回须两人确认：提出后照常计分，另一人确认后才不再计分。',
    en: 'It was signed, so it takes two people: it goes on counting until another person confirms.',
  },
  confirmWithdrawalMeans: {
    zh: '您是第二人。确认后不再计分，记录保留。',
    en: 'You are the second person. From now on it counts no more, and stays on record.',
  },
  keepMeans: {
    zh: '您已看过依据，确认属实。撤回申请作废，照常计分。',
    en: 'You have seen the evidence and hold to it. It is not withdrawn and goes on counting.',
  },
  signMeans: {
    zh: '您已看过依据，确认属实。签字后这条登记开始计分。',
    en: 'You have seen the evidence and confirm it. From now on the entry counts.',
  },
  withdrawMeans: {
    zh: '撤回后不再计分，记录保留。需要时重新登记。',
    en: 'It counts no more and stays on record. Enter it anew if it is needed.',
  },
  confirm: { zh: '确定', en: 'Confirm' },
  save: { zh: '登记', en: 'Enter' },
  pointsEach: { zh: '每次分值', en: 'Points for each' },
  evidenceHint: {
    zh: '写明时间、地点、凭据编号；不写服务对象姓名',
    en: 'When, where, number of the record; never the name of a citizen',
  },
  needsSignature: {
    zh: '需要另一人复核签字后才计分，此后撤回也须两人',
    en: 'It counts once a second person has signed; then two people withdraw it',
  },
  serious: {
    zh: '严重问题：该窗口本月不参加排名',
    en: 'Serious: the window is not ranked this month',
  },
  perThousand: { zh: '月度按每千人次折算', en: 'In the month for 1 000 visits' },
  sum: { zh: '合计', en: 'Together' },
} as const satisfies Record<string, Words>

export const entryStateWords: Readonly<Record<EntryReply['state'], Words>> = {
  counts: { zh: '已计分', en: 'Counts' },
  'waits-for-signature': { zh: '待复核', en: 'Waits for a signature' },
  'waits-for-withdrawal': {
    zh: '计分中，撤回待另一人确认',
    en: 'Counts; withdrawal waits for a second person',
  },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
}

export const findingStateWords: Readonly<Record<FindingState, Words>> = {
  noted: { zh: '待认定，先行计分', en: 'Counts, to be decided' },
  waits: { zh: '计分中，不予认定待另一人确认', en: 'Counts; dismissal waits for a second person' },
  upheld: { zh: '已认定', en: 'Upheld' },
  dismissed: { zh: '不予认定', en: 'Dismissed' },
}
