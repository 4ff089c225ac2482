import { itemCode } from '../core/ids.ts'
import type { TitledRow } from '../spreadsheet/titles.ts'
import type { Item, ItemDifference, ItemEvent } from './events.ts'

/** Columns that the case system's list has to have; others are left alone. */
export const listTitles = ['事项编码', '事项名称', '部门', '承诺时限(工作日)'] as const
export type ListTitle = (typeof listTitles)[number]

/** Compares the catalogue with the case system's list, item by item. Pure; the list has been read before. */
export function compareItems(
  items: readonly Item[],
  rows: readonly TitledRow<ListTitle>[],
  file: string,
): ItemEvent {
  const there = new Map(rows.map(({ under }) => [itemCode(under.事项编码), under]))
  const here = new Set(items.map(({ code }) => code))
  const differences = [
    ...items.flatMap((item): ItemDifference[] => {
      const listed = there.get(item.code)
      const { code } = item
      if (!listed) return [{ code, what: 'missing-there', here: item.name.zh, there: '' }]
      const pairs: ItemDifference[] = [
        { code, what: 'name', here: item.name.zh, there: listed.事项名称 },
        { code, what: 'department', here: item.department, there: listed.部门 },
        { code, what: 'limit-days', here: String(item.limitDays ?? ''), there: listed['承诺时限(工作日)'] },
      ]
      return pairs.filter(({ here, there }) => here !== there)
    }),
    ...[...there]
      .filter(([code]) => code !== '' && !here.has(code))
      .map(
        ([code, { 事项名称: name }]): ItemDifference => ({
          code,
          what: 'missing-here',
          here: '',
          there: name,
        }),
      ),
  ]
  return { type: 'items-compared', file, differences }
}
