import type { Words } from '../../src/core/words.ts'
import type { Role } from '../../src/server/requests.ts'

export interface StaffPageLink {
  readonly address: string
  readonly name: Words
  /** Who works on it. */
  readonly roles: readonly Role[]
}

const everybody: readonly Role[] = ['staff', 'inspector', 'manager', 'admin']
const overseers: readonly Role[] = ['inspector', 'manager', 'admin']

/** The pages behind a sign-in, as the account menu lists them. */
export const staffPages: readonly StaffPageLink[] = [
  { address: '/caller/', name: { zh: '窗口叫号', en: 'Window desk' }, roles: everybody },
  { address: '/cases/', name: { zh: '办件台账', en: 'Case log' }, roles: everybody },
  { address: '/desk/', name: { zh: '评价督办', en: 'Ratings' }, roles: ['inspector', 'manager'] },
  { address: '/items/', name: { zh: '事项管理', en: 'Items' }, roles: everybody },
  { address: '/ranking/', name: { zh: '月度考核', en: 'Monthly comparison' }, roles: everybody },
  { address: '/manage/', name: { zh: '大厅管理', en: 'Hall management' }, roles: overseers },
]
