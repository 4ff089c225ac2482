import type { Words } from '../../src/core/words.ts'

export interface PageLink {
  readonly address: string
  readonly name: Words
  /** Who opens it and where. */
  readonly use: Words
}

export const introduction: Words = {
  zh: '政务服务大厅排队叫号与评价系统',
  en: 'Queueing, calling and rating for a public service hall',
}

export const pageLinks: readonly PageLink[] = [
  {
    address: '/kiosk',
    name: { zh: '取号机', en: 'Ticket kiosk' },
    use: { zh: '竖屏触摸机全屏打开，群众选事项取号', en: 'Full screen on the portrait touch kiosk' },
  },
  {
    address: '/wall',
    name: { zh: '综合屏', en: 'Wall display' },
    use: { zh: '大厅电视全屏打开，显示叫号、等候和窗口', en: 'Full screen on the televisions of the hall' },
  },
  {
    address: '/caller',
    name: { zh: '窗口叫号', en: 'Caller' },
    use: { zh: '窗口工作人员叫号、办理、转办', en: 'For the staff member at the window' },
  },
  {
    address: '/manage',
    name: { zh: '大厅管理', en: 'Manager page' },
    use: { zh: '看全厅情况、设备和账号，紧急停办', en: 'The whole hall, its devices and accounts' },
  },
  {
    address: '/cases',
    name: { zh: '办件台账', en: 'Case log' },
    use: { zh: '查办件、看期限、出日台账、查操作', en: 'Every case, its limit, and who did what' },
  },
  {
    address: '/ranking',
    name: { zh: '月度考核', en: 'Monthly comparison' },
    use: {
      zh: '看窗口排名和得分单，考核登记，月度考核定稿',
      en: 'Ranking, sheets, entries; closing the month',
    },
  },
  {
    address: '/desk',
    name: { zh: '评价督办', en: 'Ratings' },
    use: { zh: '回访整改差评，看评价指标和代评线索', en: 'Follow up low ratings, indicators and signs' },
  },
  {
    address: '/guide',
    name: { zh: '办事指南', en: 'Guide' },
    use: { zh: '群众查材料、时限、收费，手机和触摸屏都能用', en: 'What to bring, how long, what it costs' },
  },
  {
    address: '/staff-cards',
    name: { zh: '人员公示', en: 'Staff cards' },
    use: { zh: '公示人员照片、岗位职责和所在窗口', en: 'Who works here and where they sit' },
  },
  {
    address: '/items',
    name: { zh: '事项目录', en: 'Item catalogue' },
    use: { zh: '维护事项、材料和时限，导入导出表格', en: 'Items, materials and limits; sheets in and out' },
  },
  {
    address: '/sim',
    name: { zh: '模拟设备', en: 'Simulated devices' },
    use: { zh: '没有接设备时，在这里按评价器、看小票', en: 'Press keypads and see papers without hardware' },
  },
]
