import type { Words } from '../../src/core/words.ts'

/** Words for staff cards. */
export const cardWords = {
  tab: { zh: '人员公示', en: 'Staff cards' },
  title: { zh: '人员公示', en: 'Staff cards' },
  hint: {
    zh: '姓名、照片、岗位职责、工号和所在窗口向群众公开，便于监督。窗口人员都会公示；其他人员写明岗位职责后公示。',
    en: 'Name, photo, duty, badge number and window are shown to the public. Everybody who serves at windows is shown, others once their duty is given.',
  },
  openPage: { zh: '打开公示页', en: 'Open the public page' },
  photo: { zh: '照片', en: 'Photo' },
  name: { zh: '姓名', en: 'Name' },
  duty: { zh: '岗位职责', en: 'Duty' },
  dutyHint: { zh: '一行，例如：社会保障业务受理', en: 'One line, for example: social security' },
  badge: { zh: '工号', en: 'Badge number' },
  badgeHint: { zh: '与胸牌一致；没有可以不填', en: 'As on the badge; leave it empty if there is none' },
  change: { zh: '修改', en: 'Change' },
  choosePhoto: { zh: '选择照片', en: 'Choose a photo' },
  otherPhoto: { zh: '更换照片', en: 'Choose another' },
  removePhoto: { zh: '移除', en: 'Remove' },
  photoHint: {
    zh: '免冠证件照，选好即生效；页面会裁成 3:4 并缩小，拍摄地点等信息不保存。',
    en: 'A portrait; it counts as soon as it is chosen. It is cut to 3:4 and made smaller; place and camera are not kept.',
  },
  notAPhoto: { zh: '这个文件不是照片', en: 'This file is no picture' },
  notAPhotoHint: {
    zh: '请选择 JPEG 或 PNG 格式的照片。',
    en: 'Choose a photo in JPEG or PNG format.',
  },
  tooDetailed: { zh: '照片无法缩小到 60 kB', en: 'The photo cannot be made smaller than 60 kB' },
  tooDetailedHint: { zh: '请换一张背景简洁的照片。', en: 'Choose one with a plain background.' },
  save: { zh: '保存', en: 'Save' },
  onlyManagers: { zh: '人员公示由大厅管理人员维护', en: 'Staff cards are kept by managers' },
  onlyManagersHint: {
    zh: '需要修改岗位职责或照片时，请联系大厅管理人员。',
    en: 'Ask a manager when a duty or a photo has to be changed.',
  },
} as const satisfies Record<string, Words>
