import type { Words } from '../../src/core/words.ts'
import type { PublicCaseState } from '../../src/server/public-requests.ts'

export const words = {
  page: { zh: '办件进度', en: 'How your case stands' },
  number: { zh: '办件编号', en: 'Case number' },
  department: { zh: '办理部门', en: 'Department' },
  registered: { zh: '登记', en: 'Registered' },
  accepted: { zh: '受理', en: 'Accepted' },
  due: { zh: '办结期限', en: 'To be closed by' },
  closed: { zh: '办结', en: 'Closed' },
  returned: { zh: '退回', en: 'Returned' },
  notYet: { zh: '尚未', en: 'Not yet' },
  standsStill: { zh: '补齐材料后重新计算', en: 'Counted on once the papers are there' },
  noLimit: { zh: '不设期限', en: 'No limit' },
  privacy: {
    zh: '本页只显示进度和日期，不显示姓名。请妥善保管告知单，不要把二维码转给他人。',
    en: 'This page shows progress and dates, never a name. Keep your slip, and do not pass its code on.',
  },
} as const satisfies Record<string, Words>

/** What is so, and what to do next. */
export const stateWords: Readonly<Record<PublicCaseState, { readonly is: Words; readonly next: Words }>> = {
  registered: {
    is: { zh: '已登记，待受理', en: 'Registered' },
    next: {
      zh: '材料核对齐全后即受理，从受理起计算办理时限。',
      en: 'It is accepted once the papers are complete; the time limit begins then.',
    },
  },
  'in-progress': {
    is: { zh: '已受理，办理中', en: 'Accepted, being handled' },
    next: {
      zh: '无需再来窗口，请留意下面的办结期限。',
      en: 'You need not come again for now. See below until when it will be closed.',
    },
  },
  'waiting-papers': {
    is: { zh: '等待补充材料', en: 'Waiting for papers' },
    next: {
      zh: '请对照一次性告知单备齐全部材料，一次交到窗口。',
      en: 'Please bring everything that stands on the notification slip, at one time.',
    },
  },
  closed: {
    is: { zh: '已办结', en: 'Closed' },
    next: {
      zh: '如需领取结果，请带告知单和有效证件到窗口。',
      en: 'To collect a result, come with your slip and your identity document.',
    },
  },
  returned: {
    is: { zh: '已退回', en: 'Returned' },
    next: {
      zh: '原因写在退回通知书上；有疑问，请按告知单上的联系方式咨询。',
      en: 'The reason stands on the return slip. If in doubt, ask the contact on your slip.',
    },
  },
}

export const endOfDayWords = (day: Words): Words => ({ zh: `${day.zh} 下班前`, en: `end of ${day.en}` })
