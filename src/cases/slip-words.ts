import type { SlipKind } from '../core/ports.ts'
import { unreachable } from '../core/result.ts'
import type { Limit } from './events.ts'

/** What stands on slips besides their titles (words.ts). Chinese: papers are for citizens of the county. */

export const listTitles: Record<SlipKind, string> = {
  acceptance: '',
  commitment: '承诺事项',
  'one-time-notification': '需要补齐的材料',
  return: '',
  extension: '',
  'supervision-card': '注意事项',
  'closing-notice': '',
}

export const notedOnCommitment: readonly string[] = [
  '时限自受理之日的下一个工作日起算，节假日不计算在内。',
  '需要补充材料的，补齐之前的时间不计入时限。',
  '本窗口在承诺时限内办结；确需延期的，期满前书面告知原因和新的期限。',
]

export const notedOnSupervisionCard: readonly string[] = [
  '查询进度或领取结果时，请出示本卡或报办件编号。',
  '到期没有办结，又没有收到延期通知的，可以凭本卡投诉。',
]

/** At the foot, small. */
export const slipNotes: Record<SlipKind, readonly string[]> = {
  acceptance: ['材料齐全，已经受理。请妥善保管本单。'],
  commitment: ['请妥善保管本单，领取结果时出示。'],
  'one-time-notification': ['材料补齐后，请带本单再来一次即可办理；除本单所列外，不再要求其他材料。'],
  return: ['对退回有疑问的，可以向上述联系方式询问，也可以提出投诉。'],
  extension: ['对延期有疑问的，可以向上述联系方式询问。'],
  'supervision-card': ['本卡是查询和投诉的凭证，请妥善保管。'],
  'closing-notice': ['对结果有异议的，可以向上述联系方式询问。'],
}

/** A limit in words, for example `20个工作日`. */
export function limitText(limit: Limit): string {
  switch (limit.by) {
    case 'minutes':
      return `${limit.minutes}分钟内`
    case 'working-days':
      return `${limit.days}个工作日`
    case 'calendar-days':
      return `${limit.days}日`
    default:
      return unreachable(limit)
  }
}
