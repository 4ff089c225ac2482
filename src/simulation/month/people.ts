import type { HallFile, StaffSeed } from '../../../config/hall-file.ts'
import { type StaffId, staffId, type WindowNo } from '../../core/ids.ts'
import type { Chance } from './chance.ts'

/** Somebody who works in the simulated hall. */
export interface Person {
  readonly id: StaffId
  readonly fullName: string
  readonly role: StaffSeed['role']
  readonly mayPick: boolean
}

const familyNames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗']
const givenNames = [
  '敏',
  '静',
  '磊',
  '洋',
  '艳',
  '勇',
  '杰',
  '娟',
  '涛',
  '明',
  '秀英',
  '建国',
  '晓燕',
  '志强',
  '文博',
  '雨桐',
]

/** One clerk for each window, and those of the hall file who enter findings and close months. */
export function staffOf({ plan, demoAccounts, staff }: HallFile, chance: Chance) {
  const seeds: readonly StaffSeed[] = [...demoAccounts, ...staff]
  const clerks = new Map<WindowNo, Person>(
    plan.windows.map(({ no }) => [
      no,
      person(`clerk-${no}`, chance.pick(familyNames) + chance.pick(givenNames), 'staff'),
    ]),
  )
  return {
    clerks,
    manager: ofRole(seeds, 'manager') ?? person('manager', '大厅经理', 'manager'),
    inspector: ofRole(seeds, 'inspector') ?? person('inspector', '督查员', 'inspector'),
  }
}

function ofRole(seeds: readonly StaffSeed[], role: StaffSeed['role']): Person | null {
  const seed = seeds.find((one) => one.role === role)
  return seed ? { id: seed.id, fullName: seed.fullName, role, mayPick: seed.mayPick } : null
}

const person = (id: string, fullName: string, role: StaffSeed['role']): Person => ({
  id: staffId(id),
  fullName,
  role,
  mayPick: false,
})
