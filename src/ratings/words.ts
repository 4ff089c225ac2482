import { lateRatingDays } from '../core/rating-days.ts'
import type { Words, WordsByCode } from '../core/words.ts'
import type { Channel, RatingReason } from './events.ts'
import type { RatingRefusal } from './refusals.ts'

/** The five national words, by level. */
export const levelWords: Readonly<Record<1 | 2 | 3 | 4 | 5, Words>> = {
  5: { zh: '非常满意', en: 'Very satisfied' },
  4: { zh: '满意', en: 'Satisfied' },
  3: { zh: '基本满意', en: 'Basically satisfied' },
  2: { zh: '不满意', en: 'Dissatisfied' },
  1: { zh: '非常不满意', en: 'Very dissatisfied' },
}

/** On which way a rating came. */
export const channelWords: Readonly<Record<Channel, Words>> = {
  keypad: { zh: '评价器', en: 'Keypad' },
  qr: { zh: '二维码', en: 'QR code' },
  paper: { zh: '纸质评价表', en: 'Paper form' },
}

export const reasonWords: Readonly<Record<RatingReason, Words>> = {
  efficiency: { zh: '办事效率', en: 'Efficiency' },
  competence: { zh: '业务能力', en: 'Competence' },
  attitude: { zh: '服务态度', en: 'Attitude' },
  'one-time-notification': { zh: '一次性告知', en: 'Told everything at once' },
  fees: { zh: '收费', en: 'Fees' },
  environment: { zh: '大厅环境', en: 'Hall environment' },
  other: { zh: '其他', en: 'Other' },
}

/** How the hall tells that a rating was not taken, or a figure cannot be shown. */
export const ratingWords: WordsByCode<RatingRefusal> = {
  'no-such-link': () => ({
    status: 404,
    title: { zh: '链接无效', en: 'This link is not valid' },
    detail: {
      zh: '请重新扫描小票或告知单上的二维码；仍然不行，请到咨询台。',
      en: 'Scan the code on your ticket or slip again; if it stays, ask at the desk.',
    },
  }),
  'no-such-code': () => ({
    status: 404,
    title: { zh: '日期、号码与评价码不符', en: 'Day, number and code do not fit' },
    detail: {
      zh: '请照小票核对日期、号码和评价码后再输入。',
      en: 'Compare day, number and code with the ticket, and type them again.',
    },
  }),
  'not-served-yet': () => ({
    status: 409,
    title: { zh: '尚未办理完毕，暂不能评价', en: 'It cannot be rated before it was served' },
    detail: {
      zh: '请在窗口办理完毕后再评价。',
      en: 'Come back to this page after the window has served you.',
    },
  }),
  'rated-before': () => ({
    status: 409,
    title: { zh: '已经评价过', en: 'It was rated before' },
    detail: {
      zh: '一次办事评价一次。如要补充原因，请在本页填写。',
      en: 'One visit is rated once. You may still say why on this page.',
    },
  }),
  'rating-over': ({ lastDay }) => ({
    status: 410,
    title: { zh: '评价时间已过', en: 'The time to rate is over' },
    detail: {
      zh: `${lastDay} 为最后一天。如有意见，请到咨询台或向督查人员反映。`,
      en: `The last day was ${lastDay}. Please tell the desk or an inspector instead.`,
    },
  }),
  'explained-before': () => ({
    status: 409,
    title: { zh: '原因已经提交', en: 'The reasons were given before' },
    detail: { zh: '如要补充，请到咨询台。', en: 'To add something, please ask at the desk.' },
  }),
  'no-reason-given': () => ({
    status: 400,
    title: { zh: '没有填写原因', en: 'No reason was given' },
    detail: { zh: '请至少选择一项，或写几个字。', en: 'Choose at least one, or write a few words.' },
  }),
  'which-case': () => ({
    status: 400,
    title: { zh: '请指明是哪一办件', en: 'Which case is meant?' },
    detail: {
      zh: '本次办事逐件评价，请选择其中一件。',
      en: 'The cases of this visit are rated one by one: choose one of them.',
    },
  }),
  'staff-do-not-rate': () => ({
    status: 403,
    title: { zh: '工作人员不能代为评价', en: 'Staff do not rate for citizens' },
    detail: {
      zh: '请办事人用自己的手机评价，或填写纸质评价表交督查人员录入。',
      en: 'The citizen rates with their own phone, or on a paper form that an inspector types in.',
    },
  }),
  'window-does-not-explain': () => ({
    status: 403,
    title: { zh: '窗口人员不能代为说明原因', en: 'Who works at windows writes down no reasons' },
    detail: {
      zh: '请办事人用自己的手机说明，或到咨询台由督查、管理人员代录。',
      en: 'The citizen says why with their own phone, or an inspector or manager writes it down.',
    },
  }),
  'copy-does-not-rate': () => ({
    status: 403,
    title: { zh: '补打件只能查看，不能评价', en: 'A reprint shows, and rates nothing' },
    detail: {
      zh: '请扫描原号票或原告知单上的二维码评价；原件不在的，请按窗口评价器，或到咨询台填写纸质评价表。',
      en: 'Rate with the code on the first paper; without it, at the keypad of the window or on a paper form from the desk.',
    },
  }),
  'scan-known': () => ({
    status: 409,
    title: { zh: '这一扫描编号已经录入', en: 'This scan was typed in before' },
    detail: { zh: '请核对评价表上的扫描编号。', en: 'Compare the number of the scan with the form.' },
  }),
  'form-rated-before': () => ({
    status: 409,
    title: {
      zh: '这次办事已有评价，此表不再录入',
      en: 'This visit was rated before; the form does not count',
    },
    detail: {
      zh: '请核对日期和号码；无误的，在表上注明“已评价”后归档。表上写有原因的，凭评价码在“代录评价原因”中记录。',
      en: 'Compare day and number; if they are right, note on the form that it was rated before and file it. Reasons on it can be written down with the code of the ticket.',
    },
  }),
  'form-day': ({ from, lastDay }) => ({
    status: 400,
    title: { zh: '填表日期不在评价期内', en: 'The day on the form is not within the time to rate' },
    detail: {
      zh: `这次办事的评价表应在 ${from} 至 ${lastDay} 之间填写，请核对办事日期和表上的填表日期；确实不在此期间的，不再录入，注明后归档。`,
      en: `A form for this visit is filled in from ${from} to ${lastDay}: compare both days with the form. If it was filled in at another time it does not count: note that on it and file it.`,
    },
  }),
  'form-too-late': ({ lastDay }) => ({
    status: 410,
    title: { zh: '录入期限已过', en: 'The time to type it in is over' },
    detail: {
      zh: `这次办事的评价表最迟应于 ${lastDay} 录入。请在表上注明后归档，表中反映的问题按来信来访处理。`,
      en: `The last day to type it in was ${lastDay}. Note that on the form and file it; what it complains of is taken up as a letter would be.`,
    },
  }),
  'period-too-long': ({ days }) => ({
    status: 400,
    title: { zh: '时间段太长', en: 'The period is too long' },
    detail: { zh: `请选择不超过 ${days} 天的时间段。`, en: `Choose at most ${days} days.` },
  }),
  'period-backwards': () => ({
    status: 400,
    title: { zh: '起止日期颠倒', en: 'The period ends before it begins' },
    detail: { zh: '请把起始日期放在截止日期之前。', en: 'Put the first day before the last.' },
  }),
  'period-not-whole': () => ({
    status: 403,
    title: {
      zh: '只能查看评价期已过的整月',
      en: 'Only whole months whose time to rate is over',
    },
    detail: {
      zh: `请选择一个或连续几个自然月；每月的评价在月末后 ${lateRatingDays} 日截止，次日起可以查看。`,
      en: `Choose a month or several in a row; a month can be seen once the ${lateRatingDays} days of late ratings after it are over.`,
    },
  }),
  'figures-by-window-only': () => ({
    status: 403,
    title: { zh: '只能按窗口查看', en: 'Figures are shown by window only' },
    detail: {
      zh: '请按窗口查看，不选事项和渠道；其他统计由督查人员或大厅管理人员查看。',
      en: 'Look at them by window, without an item or channel; inspectors and managers see the others.',
    },
  }),
}
