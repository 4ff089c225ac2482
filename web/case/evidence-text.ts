import type { EvidenceName } from '../../src/cases/findings.ts'
import { kindNames } from '../../src/cases/words.ts'
import type { Words } from '../../src/core/words.ts'

/** What the names in the evidence of findings mean (src/cases/README.md, "Findings"). */
const names: Readonly<Record<EvidenceName, Words>> = {
  firstSlip: { zh: '首张告知单', en: 'first slip' },
  slip: { zh: '本张告知单', en: 'this slip' },
  materials: { zh: '新增材料', en: 'papers added' },
  ownLines: { zh: '窗口另加条目', en: 'lines of the window’s own added' },
  item: { zh: '事项', en: 'item' },
  kind: { zh: '类型', en: 'kind' },
  limitDays: { zh: '承诺工作日', en: 'working days promised' },
  due: { zh: '应办结时间', en: 'was due' },
  limit: { zh: '时限', en: 'limit' },
  limitBy: { zh: '计时方式', en: 'counted in' },
  extensionDays: { zh: '延期工作日', en: 'working days of extension' },
  calendar: { zh: '节假日安排', en: 'holiday calendar' },
  department: { zh: '联办部门', en: 'department' },
  sentAt: { zh: '送出', en: 'sent' },
  begunAt: { zh: '开始办理', en: 'begun' },
  afterDepartment: { zh: '先办部门', en: 'after department' },
  afterDoneAt: { zh: '先办部门办结', en: 'which was done' },
  ticket: { zh: '号票', en: 'ticket' },
  ticketItem: { zh: '取号事项', en: 'ticket item' },
  finishedAt: { zh: '服务结束', en: 'service ended' },
}

const values: Readonly<Record<string, Words>> = {
  ...kindNames,
  minutes: { zh: '分钟', en: 'minutes' },
  'working-days': { zh: '工作日', en: 'working days' },
  'calendar-days': { zh: '自然日', en: 'calendar days' },
  published: { zh: '已公布', en: 'published' },
  'not-published': { zh: '尚未公布', en: 'not published yet' },
}

/** The evidence of a finding as a line for people; what says nothing is left out. */
export function evidenceText(
  evidence: Readonly<Record<string, string | number>>,
  say: (words: Words) => string,
): string {
  return Object.entries(evidence)
    .filter(([, value]) => value !== '' && value !== 0)
    .map(([name, value]) => {
      const known: Words | undefined = names[name as EvidenceName]
      const means = values[value]
      return `${known ? say(known) : name} ${means ? say(means) : value}`
    })
    .join(' · ')
}
