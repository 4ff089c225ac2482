import type { RefusalWords, Words, WordsByCode } from '../core/words.ts'
import type { ChangedFigure } from './edition.ts'
import type { SeenReason } from './ranked-month.ts'
import type { RankingRefusal } from './refusals.ts'

const say = (status: number, zh: string, en: string, nextZh: string, nextEn: string): RefusalWords => ({
  status,
  title: { zh, en },
  detail: { zh: nextZh, en: nextEn },
})

const points = (hundredths: number) => (hundredths / 100).toString()

/** Refusals of ranking; those of the queue that it gives too have their words there. */
export const rankingWords: Omit<WordsByCode<RankingRefusal>, 'unknown-window'> = {
  'unknown-rule': () =>
    say(
      404,
      '考核办法中没有这一条',
      'The rulebook has no such rule',
      '请从列表中选择',
      'Choose one from the list',
    ),
  'rule-not-entered': () =>
    say(
      409,
      '这一条由系统自动计算，不能录入',
      'The system counts this rule by itself',
      '请选择由督查人员录入的条目',
      'Choose a rule that inspectors enter',
    ),
  'points-out-of-range': ({ from, to }) =>
    say(
      400,
      '分值不在规定范围内',
      'The points are outside the rule',
      from === to ? `此条固定为 ${points(from)} 分` : `请填写 ${points(from)} 至 ${points(to)} 分`,
      from === to ? `This rule gives ${points(from)}` : `Write ${points(from)} to ${points(to)}`,
    ),
  'day-not-over': ({ today }) =>
    say(
      400,
      '日期晚于今天',
      'That day has not come yet',
      `请填写 ${today} 或之前的日期`,
      `Write ${today} or earlier`,
    ),
  'entry-made-already': ({ entry }) =>
    say(
      409,
      `已有相同的记录（第 ${entry} 号）`,
      `Entry ${entry} says the same`,
      '无需再次录入；如果是另一件事，请在依据中写明区别',
      'It need not be entered again; if this is another breach, say in the evidence what differs',
    ),
  'unknown-entry': () =>
    say(404, '没有这条记录', 'There is no such entry', '请刷新列表', 'Load the list again'),
  'entry-withdrawn-already': () =>
    say(
      409,
      '这条记录已撤回',
      'The entry has been withdrawn',
      '如需要，请重新录入',
      'Enter it anew if it is needed',
    ),
  'entry-signed-already': () =>
    say(409, '这条记录已有复核签字', 'The entry is signed already', '无需再签', 'Nothing more is needed'),
  'entry-needs-no-signature': () =>
    say(
      409,
      '这条记录不需要复核',
      'The entry needs no second signature',
      '无需签字',
      'Nothing more is needed',
    ),
  'own-entry': () =>
    say(
      403,
      '录入人不能复核自己的记录',
      'Whoever made an entry cannot sign it',
      '请另一位督查人员或大厅管理人员复核',
      'Ask another inspector or a manager to sign',
    ),
  'sat-there-that-month': ({ month }) =>
    say(
      403,
      `您在 ${month} 曾在该窗口值班，应当回避`,
      `You sat at this window in ${month}`,
      '请另一位督查人员处理',
      'Ask another inspector to decide',
    ),
  'unknown-finding': () =>
    say(404, '没有这条系统发现', 'There is no such finding', '请刷新列表', 'Load the list again'),
  'finding-decided-so-already': () =>
    say(409, '已作出同样的认定', 'It has been decided so already', '无需重复', 'Nothing more is needed'),
  'undoing-needs-another': () =>
    say(
      403,
      '您已提出申请，须由另一人确认',
      'You have asked for this; somebody else has to confirm it',
      '请另一位督查人员或管理员确认，确认前照常计分',
      'Ask another inspector or a manager; until then it goes on counting',
    ),
  'dismissal-not-asked': () =>
    say(
      403,
      '系统发现由督查人员认定',
      'Inspectors decide on findings',
      '督查人员申请不予认定后，您可以作为第二人确认',
      'Once an inspector has asked for a dismissal, you can confirm it as the second person',
    ),
  'month-not-closable-yet': ({ from }) =>
    say(
      409,
      '本月尚不能定稿',
      'This month cannot be closed yet',
      `扫码评价截止后，${from} 起可以定稿`,
      `It can be closed from ${from}, when late ratings are in`,
    ),
  'month-without-visits': () =>
    say(
      409,
      '本月没有办理完毕的号票',
      'Nothing was served in this month',
      '请选择其他月份',
      'Choose another month',
    ),
  'month-simulated': () =>
    say(
      409,
      '演示月份不能定稿或更正',
      'A simulated month cannot be closed or corrected',
      '本月数据由演示程序生成，请选择大厅自己的月份',
      'Its figures were made by the demo; choose a month of the hall itself',
    ),
  'month-not-closed': () =>
    say(
      409,
      '本月尚未定稿，不能张贴',
      'This month is not closed: there is nothing to put up yet',
      '请大厅管理人员先定稿，再打印海报和公示',
      'Have a manager close it first',
    ),
  'no-model-windows': () =>
    say(
      409,
      '本月没有示范窗口',
      'This month has no model windows',
      '没有窗口达到参加排名的条件，可以只张贴公示',
      'No window had enough data to be ranked; put up the notice alone',
    ),
  'not-the-next-edition': ({ next }) =>
    say(
      409,
      '本月已由他人定稿，或版次有误',
      'Somebody else has closed the month, or the edition is another',
      `请刷新后查看；下一版是第 ${next} 版`,
      `Load the page again; the next edition is ${next}`,
    ),
  'correction-needs-reason': () =>
    say(
      400,
      '更正需要说明原因',
      'A correction needs a reason',
      '请写明更正原因',
      'Write why it is corrected',
    ),
  'month-unchanged': ({ edition }) =>
    say(
      409,
      '数据没有变化，无需新版',
      'Nothing has changed since',
      `第 ${edition} 版仍然有效`,
      `Edition ${edition} still holds`,
    ),
  'month-still-rated': ({ from }) =>
    say(
      403,
      '本月评价尚未截止，暂不显示',
      'Citizens may still rate visits of this month',
      `请在 ${from} 起查看；截止前数字随每条评价变化，会看出是谁评的`,
      `Look again from ${from}: until then figures change citizen by citizen and would tell who rated how`,
    ),
  'unknown-edition': () =>
    say(404, '没有这一版', 'There is no such edition', '请从版次列表中选择', 'Choose one from the list'),
}

/** Wherever a simulated month is shown or written. */
export const demoWords: Words = {
  zh: '演示数据：由模拟程序生成，不是本大厅的业务',
  en: 'Demo data: made by a simulation; nobody was served or rated like this',
}

/** Figures that have the same name wherever they are shown. */
export const figureWords = {
  /** Not 办件, which are cases: one visit may open several of them, or none. */
  visits: { zh: '办理人次', en: 'Visits' },
} as const satisfies Record<string, Words>

/** What stands behind points: an entry (`entry-17`), or what a finding is about (`over-limit/20261020-3-007`). */
export function referenceWords(reference: string): Words {
  const entry = /^entry-(\d+)$/.exec(reference)?.[1]
  if (entry) return { zh: `考核登记第${entry}号`, en: `Entry no. ${entry}` }
  const about = reference.slice(reference.indexOf('/') + 1)
  return { zh: about, en: about }
}

/** Figures that an edition lists as changed. */
export const changedFigureWords: Readonly<Record<ChangedFigure, Words>> = {
  method: { zh: '计算方法', en: 'Method of reckoning' },
  place: { zh: '名次', en: 'Place' },
  total: { zh: '总分', en: 'Total' },
  discipline: { zh: '纪律分', en: 'Discipline' },
  voice: { zh: '评价分', en: 'Voice' },
  timeliness: { zh: '时效分', en: 'Timeliness' },
  visits: figureWords.visits,
  ratings: { zh: '主动评价数', en: 'Active ratings' },
  'points-lost': { zh: '扣分', en: 'Points lost' },
}

/** Why a window has no place. */
export function notRankedWords(reason: SeenReason): Words {
  switch (reason.code) {
    case 'few-visits':
      return {
        zh: `数据不足：办理 ${reason.visits} 人次，少于 ${reason.needed} 人次`,
        en: `Not enough data: ${reason.visits} visits, ${reason.needed} needed`,
      }
    case 'few-ratings':
      return {
        zh: `数据不足：主动评价${reason.ratings === null ? '' : ` ${reason.ratings} 条，`}少于 ${reason.needed} 条`,
        en: `Not enough data: ${reason.ratings ?? 'too few'} active ratings, ${reason.needed} needed`,
      }
    case 'many-unrated':
      return {
        zh: `未评价率${reason.share === null ? '' : ` ${reason.share}%，`}高于上限 ${reason.atMost}%`,
        en: `Unrated share ${reason.share === null ? '' : `${reason.share} %, `}above ${reason.atMost} %`,
      }
    case 'serious-finding':
      return {
        zh: `有已认定的严重问题（${reason.references.map((one) => referenceWords(one).zh).join('、')}）`,
        en: `A serious finding was upheld (${reason.references.map((one) => referenceWords(one).en).join(', ')})`,
      }
  }
}
