import type { Words } from '../../src/core/words.ts'
import type { ItemKind, MiddleStep } from '../../src/items/events.ts'

export const words = {
  page: { zh: '办事指南', en: 'Guide to services' },
  search: { zh: '搜索事项或部门', en: 'Search by matter or department' },
  clear: { zh: '清除', en: 'Clear' },
  all: { zh: '全部', en: 'All' },
  noneFound: { zh: '没有找到相关事项', en: 'Nothing found' },
  noneFoundHint: {
    zh: '请换一个词，或到咨询台询问。',
    en: 'Try another word, or ask at the desk.',
  },
  nothingYet: { zh: '还没有公布办事指南', en: 'No guides have been published yet' },
  nothingYetHint: { zh: '请到咨询台询问。', en: 'Please ask at the desk.' },
  back: { zh: '全部事项', en: 'All matters' },
  print: { zh: '打印', en: 'Print' },
  limit: { zh: '办理时限', en: 'Time limit' },
  fee: { zh: '收费标准', en: 'Fee' },
  where: { zh: '办理窗口', en: 'Windows' },
  contact: { zh: '咨询方式', en: 'Contact' },
  department: { zh: '办理部门', en: 'Department' },
  materials: { zh: '需要的材料', en: 'What to bring' },
  noMaterials: { zh: '不需要带材料', en: 'No papers are needed' },
  main: { zh: '主要材料', en: 'Main paper' },
  mainHint: {
    zh: '缺少主要材料不能受理；其他材料不齐，窗口会一次告知全部缺项。',
    en: 'Without a main paper it cannot be accepted. If others are missing, you are told all of them at once.',
  },
  steps: { zh: '办理步骤', en: 'Steps' },
  accepted: { zh: '受理', en: 'Accepted' },
  closed: { zh: '办结', en: 'Closed' },
  joint: { zh: '共同办理的部门', en: 'Departments working together' },
  legalBasis: { zh: '办理依据', en: 'Legal basis' },
  ask: { zh: '请到咨询台', en: 'Ask at the desk' },
} as const satisfies Record<string, Words>

export const kindWords: Readonly<Record<ItemKind, Words>> = {
  inquiry: { zh: '咨询', en: 'Inquiry' },
  instant: { zh: '即办', en: 'On the spot' },
  promised: { zh: '承诺', en: 'Promised' },
  joint: { zh: '联办', en: 'Joint' },
  forwarded: { zh: '上报', en: 'Forwarded' },
  petition: { zh: '信访', en: 'Petition' },
}

/** How long it takes where it is not counted in working days. */
export const kindLimitWords: Readonly<Record<ItemKind, Words>> = {
  inquiry: { zh: '当场答复', en: 'Answered at once' },
  instant: { zh: '当场办结', en: 'Done on the spot' },
  promised: { zh: '以告知单为准', en: 'As on your slip' },
  joint: { zh: '以告知单为准', en: 'As on your slip' },
  forwarded: { zh: '按上级规定', en: 'Set by the higher level' },
  petition: { zh: '以告知单为准', en: 'As on your slip' },
}

export const stepWords: Readonly<Record<MiddleStep, Words>> = {
  handled: { zh: '承办', en: 'Handled' },
  reviewed: { zh: '审核', en: 'Reviewed' },
  approved: { zh: '审批', en: 'Approved' },
}

export const daysWords = (days: number): Words => ({
  zh: `${days}个工作日`,
  en: days === 1 ? '1 working day' : `${days} working days`,
})
