import type { SlipKind } from '../core/ports.ts'
import type { Words } from '../core/words.ts'
import type { MiddleStep } from '../items/events.ts'
import type { CaseKind, CaseState, Light, Outcome } from './events.ts'

/** What things are called on pages, on paper and in files: each name once. */

export const stateNames: Record<CaseState, Words> = {
  opened: { zh: '已登记', en: 'In the log' },
  incomplete: { zh: '待补材料', en: 'Waiting for papers' },
  running: { zh: '办理中', en: 'In hand' },
  suspended: { zh: '补正中', en: 'Standing still for papers' },
  closed: { zh: '已办结', en: 'Closed' },
  returned: { zh: '已退回', en: 'Returned' },
}

/** The five steps (五个环节). */
export const stepNames: Record<'accepted' | MiddleStep | 'closed', Words> = {
  accepted: { zh: '受理', en: 'Accepted' },
  handled: { zh: '承办', en: 'Handled' },
  reviewed: { zh: '审核', en: 'Reviewed' },
  approved: { zh: '审批', en: 'Approved' },
  closed: { zh: '办结', en: 'Closed' },
}

export const lightNames: Record<Light, Words> = {
  green: { zh: '期限内', en: 'In time' },
  amber: { zh: '临近期限', en: 'Due soon' },
  red: { zh: '已超期', en: 'Overdue' },
}

export const kindNames: Record<CaseKind, Words> = {
  inquiry: { zh: '咨询件', en: 'Inquiry' },
  instant: { zh: '即办件', en: 'Instant' },
  promised: { zh: '承诺件', en: 'Promised' },
  joint: { zh: '联办件', en: 'Joint' },
  forwarded: { zh: '上报件', en: 'Forwarded' },
  supplement: { zh: '补充件', en: 'Supplement' },
  returned: { zh: '退回件', en: 'Returned' },
  petition: { zh: '信访件', en: 'Petition' },
}

export const outcomeNames: Record<Outcome, Words> = {
  granted: { zh: '准予办理', en: 'Granted' },
  refused: { zh: '不予办理', en: 'Refused' },
  answered: { zh: '已答复', en: 'Answered' },
  withdrawn: { zh: '申请人撤回', en: 'Withdrawn by the applicant' },
  returned: { zh: '退回', en: 'Returned' },
  forwarded: { zh: '已上报', en: 'Forwarded to a higher level' },
}

export const slipTitles: Record<SlipKind, Words> = {
  acceptance: { zh: '受理通知单', en: 'Notice of acceptance' },
  commitment: { zh: '承诺单', en: 'Service commitment' },
  'one-time-notification': { zh: '一次性告知单', en: 'One-time notification' },
  return: { zh: '退回通知单', en: 'Notice of return' },
  extension: { zh: '延期通知单', en: 'Notice of extension' },
  'supervision-card': { zh: '办事监督卡', en: 'Supervision card' },
  'closing-notice': { zh: '办结通知单', en: 'Closing notice' },
}

/** Who handles a case: a window, or a department. */
export const handlerName = (handler: { readonly window: number } | { readonly department: string }): Words =>
  'department' in handler
    ? { zh: handler.department, en: handler.department }
    : { zh: `${handler.window}号窗口`, en: `Window ${handler.window}` }
