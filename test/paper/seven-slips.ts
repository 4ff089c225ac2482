import { type SlipCase, type SlipContent, slipPaper } from '../../src/cases/slips.ts'
import { caseNo, hallDay, itemCode, millis, personId, slipNo } from '../../src/core/ids.ts'
import type { SlipPaper } from '../../src/core/ports.ts'

const at = millis(Date.parse('2026-11-24T10:05:00+08:00'))

/** A promised case as a window has it in hand. */
export const promised: SlipCase = {
  case: caseNo('20261124-5-003'),
  external: 'QH-2026-11-00418',
  applicant: personId('6f1f7a52-6f0a-4a6e-9a39-5f6d1f1b8a11'),
  item: {
    code: itemCode('company-new'),
    name: { zh: '内资企业及分支机构设立登记（含个体工商户、农民专业合作社）', en: 'New company' },
    department: '市场监督管理局',
    contact: '5号窗口 0559-5123405',
    kind: 'promised',
    materials: [
      { name: '公司登记（备案）申请书', main: true },
      { name: '公司章程（全体股东签字）', main: false },
      { name: '住所使用证明', main: false },
    ],
    legalBasis: '《中华人民共和国市场主体登记管理条例》第十九条',
    steps: ['handled', 'reviewed', 'approved'],
    limitDays: 10,
    feeStandard: '不收费',
    jointDepartments: [],
    ticketItem: null,
  },
  kind: 'promised',
  acceptedAt: at,
  limit: { by: 'working-days', days: 10 },
  due: {
    day: hallDay('2026-12-08'),
    at: millis(Date.parse('2026-12-08T16:30:00+08:00')),
    amberAt: millis(Date.parse('2026-12-04T16:30:00+08:00')),
    certain: true,
  },
}

export const contents: readonly SlipContent[] = [
  { slip: 'acceptance' },
  { slip: 'commitment' },
  {
    slip: 'one-time-notification',
    missing: [
      { name: '公司章程（全体股东签字）', fromList: true },
      {
        name: '住所使用证明：租赁合同复印件，并附出租方的不动产权证书复印件（均需加盖公章）',
        fromList: true,
      },
      { name: '法定代表人身份证原件', fromList: false },
    ],
  },
  { slip: 'return', reason: '申请登记的经营场所位于禁止经营区域内，不符合法定条件，依法不予受理。' },
  {
    slip: 'extension',
    days: 5,
    reason: '需要会同住房和城乡建设部门现场核查经营场所',
    approvedBy: '赵敏',
    from: promised.due!,
    to: { ...promised.due!, day: hallDay('2026-12-15'), at: millis(Date.parse('2026-12-15T16:30:00+08:00')) },
  },
  { slip: 'supervision-card', notes: ['现场核查前，工作人员会提前一天电话联系。'] },
  { slip: 'closing-notice', outcome: 'granted', note: '营业执照已经制好，请带身份证到 5 号窗口领取。' },
]

/** One of every kind, as the demo hall prints it. */
export const sevenSlips: readonly SlipPaper[] = contents.map((content, index) =>
  slipPaper(
    content,
    promised,
    {
      number: slipNo(`20261124-5-003/${index + 1}`),
      token: 'mU3k9v0aQ7xXo2cT5bLwNg',
      issuedBy: '周静',
    },
    {
      name: { zh: '清河县政务服务中心', en: 'Qinghe County Public Service Hall' },
      publicUrl: 'https://hall.example',
      timeZone: 'Asia/Shanghai',
    },
    at,
  ),
)
