import type { RefusalWords, Words, WordsByCode } from '../core/words.ts'
import type { ItemDifference, ItemKind, MiddleStep } from './events.ts'
import type { ItemRefusal } from './refusals.ts'
import type { ItemFault, ItemField } from './rules.ts'

type Pair = readonly [zh: string, en: string]
const pair = ([zh, en]: Pair): Words => ({ zh, en })

/** What is wrong and what to do next. */
const say = (status: number, wrong: Pair, next: Pair): RefusalWords => ({
  status,
  title: pair(wrong),
  detail: pair(next),
})

/** The Chinese ones are the titles of the sheet's columns. */
export const itemFieldWords: Readonly<Record<ItemField, Words>> = {
  code: { zh: '事项编码', en: 'Code' },
  nameZh: { zh: '事项名称', en: 'Name' },
  nameEn: { zh: '英文名称', en: 'English name' },
  department: { zh: '部门', en: 'Department' },
  contact: { zh: '联系方式', en: 'Contact' },
  kind: { zh: '办件类型', en: 'Kind' },
  materials: { zh: '材料', en: 'Materials' },
  legalBasis: { zh: '法律依据', en: 'Legal basis' },
  steps: { zh: '环节', en: 'Steps' },
  limitDays: { zh: '承诺时限(工作日)', en: 'Limit (working days)' },
  feeStandard: { zh: '收费标准', en: 'Fee' },
  jointDepartments: { zh: '联办部门', en: 'Joint departments' },
  ticketItem: { zh: '取号事项', en: 'Ticket item' },
}

export const itemKindWords: Readonly<Record<ItemKind, Words>> = {
  inquiry: { zh: '咨询件', en: 'Inquiry' },
  instant: { zh: '即办件', en: 'Instant' },
  promised: { zh: '承诺件', en: 'Promised' },
  joint: { zh: '联办件', en: 'Joint' },
  forwarded: { zh: '上报件', en: 'Forwarded' },
  petition: { zh: '信访件', en: 'Petition' },
}

export const middleStepWords: Readonly<Record<MiddleStep, Words>> = {
  handled: { zh: '承办', en: 'Handled' },
  reviewed: { zh: '审核', en: 'Reviewed' },
  approved: { zh: '审批', en: 'Approved' },
}

export const differenceWords: Readonly<Record<ItemDifference['what'], Words>> = {
  'missing-here': { zh: '本系统没有', en: 'Not in this catalogue' },
  'missing-there': { zh: '业务系统没有', en: 'Not in the case system' },
  name: { zh: '名称不同', en: 'Name differs' },
  department: { zh: '部门不同', en: 'Department differs' },
  'limit-days': { zh: '时限不同', en: 'Limit differs' },
}

const list = (words: readonly Words[]): Pair => [
  words.map(({ zh }) => zh).join('、'),
  words.map(({ en }) => en).join(', '),
]
const kinds = list(Object.values(itemKindWords))
const steps = list(Object.values(middleStepWords))

/** What is wrong with a field, and what to write instead. */
export function itemFaultWords(fault: ItemFault): Words {
  switch (fault.fault) {
    case 'missing':
      return { zh: '不能为空', en: 'may not be empty' }
    case 'too-long':
      return { zh: `最多 ${fault.atMost} 字`, en: `has at most ${fault.atMost} characters` }
    case 'too-many':
      return { zh: `最多 ${fault.atMost} 项`, en: `has at most ${fault.atMost} entries` }
    case 'control-characters':
      return { zh: '含有不可见字符，请重新输入', en: 'has invisible characters; type it again' }
    case 'bad-code':
      return {
        zh: '只能用英文字母、数字和连字符，1–32 位，以字母或数字开头',
        en: 'takes 1–32 letters, digits and hyphens, and begins with a letter or digit',
      }
    case 'not-a-number':
      return { zh: '请填写整数，例如 20', en: 'is a whole number, for example 20' }
    case 'limit-needed':
      return { zh: '承诺件、联办件必须填写，1–400', en: 'is needed for promised and joint items: 1–400' }
    case 'limit-out-of-range':
      return { zh: '请填写 1–400 的整数', en: 'is a whole number from 1 to 400' }
    case 'limit-not-for-kind':
      return {
        zh: '咨询件、即办件、信访件不按工作日计时，请留空',
        en: 'stays empty for inquiries, instant items and petitions: they are not counted in working days',
      }
    case 'joint-needed':
      return { zh: '联办件至少要有一个联办部门', en: 'needs at least one department for a joint item' }
    case 'joint-not-for-kind':
      return { zh: '只有联办件填写，请留空', en: 'is for joint items only; leave it empty' }
    case 'is-lead':
      return {
        zh: `“${fault.value}”是牵头部门，不用再写`,
        en: `"${fault.value}" leads already; leave it out here`,
      }
    case 'with-separator':
      return { zh: `“${fault.value}”请分开填写`, en: `"${fault.value}": one department at a time` }
    case 'steps-out-of-order':
      return {
        zh: `按先后次序各写一次：${steps[0]}`,
        en: `takes each step once and in this order: ${steps[1]}`,
      }
    case 'twice':
      return { zh: `“${fault.value}”重复`, en: `"${fault.value}" stands twice` }
    case 'marked':
      return {
        zh: `“${fault.value}”：名称不能以 ★ 或 * 开头`,
        en: `"${fault.value}": a name may not begin with ★ or *`,
      }
    case 'unknown-kind':
      return {
        zh: `没有“${fault.value}”，请填写：${kinds[0]}`,
        en: `"${fault.value}" is none of ${kinds[0]}`,
      }
    case 'unknown-step':
      return {
        zh: `没有“${fault.value}”，请填写：${steps[0]}`,
        en: `"${fault.value}" is none of ${steps[0]}`,
      }
    case 'unknown-ticket-item':
      return {
        zh: `没有取号事项“${fault.value}”，可填：${fault.known.join('、')}`,
        en: `"${fault.value}" is no ticket item of the hall file: ${fault.known.join(', ')}`,
      }
    case 'reserved-code':
      return {
        zh: '是系统保留的词，请换一个编码',
        en: 'is a word that the program needs itself; take another',
      }
    case 'code-in-row':
      return { zh: `与第 ${fault.firstRow} 行重复`, en: `stands in row ${fault.firstRow} already` }
  }
}

function wrongFields(faults: readonly ItemFault[]): Pair {
  const told = faults.map((fault) => ({ field: itemFieldWords[fault.field], fault: itemFaultWords(fault) }))
  return [
    told.map(({ field, fault }) => `${field.zh}：${fault.zh}`).join('；'),
    told.map(({ field, fault }) => `${field.en} ${fault.en}`).join('; '),
  ]
}

/** Refusals of the item catalogue. */
export const itemWords: WordsByCode<ItemRefusal> = {
  'unknown-item': () =>
    say(
      404,
      ['没有这个事项', 'There is no such item'],
      ['请刷新事项目录后重新选择', 'Read the catalogue again and choose from it'],
    ),
  'item-exists': () =>
    say(
      409,
      ['这个事项编码已经有了', 'There is an item with this code already'],
      ['请换一个编码，或在目录中修改原有事项', 'Take another code, or change the item that is there'],
    ),
  'item-withdrawn': () =>
    say(
      409,
      ['这个事项已经停用', 'This item has been withdrawn'],
      ['如需恢复，请用同一编码重新新增', 'To bring it back, add it again with the same code'],
    ),
  'item-changed-meanwhile': () =>
    say(
      409,
      ['这个事项刚刚被别人修改过', 'Somebody else has just changed this item'],
      ['请关闭后重新打开，在最新内容上修改', 'Close it, open it again, and change what is there now'],
    ),
  'item-wrong': ({ faults }) =>
    say(400, ['事项信息需要更正', 'Something in this item is not right'], wrongFields(faults)),
  'no-items-list': () =>
    say(
      409,
      ['没有设置业务系统的事项清单', 'No list of the case system is set up'],
      [
        '请管理员在大厅配置文件 cases.itemsList 中写明清单文件的位置',
        'Ask the administrator to name its file in the hall file, at cases.itemsList',
      ],
    ),
  'items-list-unreadable': ({ file }) =>
    say(
      409,
      ['业务系统的事项清单无法读取', "The case system's list of items cannot be read"],
      [
        `请检查文件 ${file}：是否存在，是否为 CSV，是否有“事项编码、事项名称、部门、承诺时限(工作日)”四列`,
        `Look at the file ${file}: is it there, is it CSV, does it have the columns 事项编码, 事项名称, 部门, 承诺时限(工作日)`,
      ],
    ),
}
