import { type Millis, millis, type StaffId } from '../core/ids.ts'
import type { MiddleStep } from '../items/events.ts'
import { localTime } from '../queue/opening-hours.ts'
import type { Column } from '../spreadsheet/table.ts'
import type { CaseFile, Done, ItemVersions } from './case-file.ts'
import type { CaseRow } from './case-list.ts'
import { isOver, lightOf } from './lights.ts'
import { handlerName, kindNames, lightNames, outcomeNames, stateNames, stepNames } from './words.ts'

/** What the columns of the log's sheets are made with. */
export interface SheetParts {
  readonly items: ItemVersions
  readonly fullNameOf: (id: StaffId) => string
  readonly timeZone: string
  /** When the lights are looked at. */
  readonly at: Millis
}

/** A line of the day's sheet: with the file, for who did which step and when. */
export interface DayLine extends CaseRow {
  readonly file: CaseFile
}

/** No file of cases holds whom a case is for, nor a text that people wrote: that may hold a name. */
const whatColumns = ({ items }: SheetParts): readonly Column<CaseRow>[] => [
  { title: '办件编号', width: 20, type: 'text', of: (row) => row.case },
  { title: '业务系统编号', width: 20, type: 'text', of: ({ external }) => external },
  { title: '办事号', width: 16, type: 'text', of: ({ visit }) => visit },
  { title: '事项编码', width: 12, type: 'text', of: ({ item }) => item },
  { title: '事项名称', width: 36, type: 'text', of: (row) => items(row.item, row.itemVersion).name.zh },
  { title: '部门', width: 24, type: 'text', of: ({ department }) => department },
  { title: '办件类型', width: 10, type: 'text', of: ({ kind }) => kindNames[kind].zh },
  { title: '状态', width: 10, type: 'text', of: ({ state }) => stateNames[state].zh },
  { title: '办理结果', width: 14, type: 'text', of: ({ outcome }) => outcome && outcomeNames[outcome].zh },
]

/** The log as a list (办件清单). */
export function listColumns(parts: SheetParts): readonly Column<CaseRow>[] {
  const { timeZone } = parts
  return [
    ...whatColumns(parts),
    { title: '登记窗口', width: 10, type: 'integer', of: ({ window }) => window },
    { title: '当前办理', width: 24, type: 'text', of: handlerOf },
    { title: '登记时间', width: 20, type: 'dateTime', timeZone, of: ({ openedAt }) => openedAt },
    { title: '登记人', width: 12, type: 'text', of: ({ openedBy }) => parts.fullNameOf(openedBy) },
    { title: '受理时间', width: 20, type: 'dateTime', timeZone, of: ({ acceptedAt }) => acceptedAt },
    { title: '办理期限', width: 20, type: 'dateTime', timeZone, of: (row) => dueOf(row, timeZone) },
    { title: '期限状态', width: 12, type: 'text', of: (row) => timeliness(row, parts.at) },
    { title: '结束时间', width: 20, type: 'dateTime', timeZone, of: ({ endedAt }) => endedAt },
  ]
}

/** A window's day (办件台账): what was opened, and of each of the five steps who did it and when. */
export function dayColumns(parts: SheetParts): readonly Column<DayLine>[] {
  const { timeZone, fullNameOf } = parts
  return [
    ...whatColumns(parts),
    { title: '登记时间', width: 20, type: 'dateTime', timeZone, of: ({ openedAt }) => openedAt },
    { title: '登记人', width: 12, type: 'text', of: ({ openedBy }) => fullNameOf(openedBy) },
    ...steps.flatMap((step): Column<DayLine>[] => [
      {
        title: `${stepNames[step].zh}时间`,
        width: 20,
        type: 'dateTime',
        timeZone,
        of: ({ file }) => doneOf(file, step)?.at ?? null,
      },
      {
        title: `${stepNames[step].zh}人`,
        width: 12,
        type: 'text',
        of({ file }) {
          const done = doneOf(file, step)
          return done && fullNameOf(done.by)
        },
      },
    ]),
    { title: '办理期限', width: 20, type: 'dateTime', timeZone, of: (row) => dueOf(row, timeZone) },
    { title: '期限状态', width: 12, type: 'text', of: (row) => timeliness(row, parts.at) },
    { title: '当前办理', width: 24, type: 'text', of: handlerOf },
  ]
}

const steps = ['accepted', 'handled', 'reviewed', 'approved', 'closed'] as const

function doneOf(file: CaseFile, step: 'accepted' | MiddleStep | 'closed'): Done | null {
  switch (step) {
    case 'accepted':
      return file.accepted
    case 'closed':
      return file.ended
    default:
      return file.steps.find((done) => done.step === step) ?? null
  }
}

const handlerOf = ({ atWindow, atDepartment }: CaseRow): string =>
  handlerName(atWindow === null ? { department: atDepartment ?? '' } : { window: atWindow }).zh

/** What ends at midnight ends on its own day: its last second. */
function dueOf({ dueAt, dueDay }: CaseRow, timeZone: string): Millis | null {
  if (dueAt === null || dueDay === null) return null
  return localTime(dueAt, timeZone, 'yyyy-MM-dd') === dueDay ? dueAt : millis(dueAt - 1000)
}

/** The light of an open case; of one that is over, whether it was on time. Null for what has no limit. */
function timeliness({ dueAt, amberAt, endedAt }: CaseRow, at: Millis): string | null {
  if (dueAt === null || amberAt === null) return null
  if (endedAt !== null) return isOver({ at: dueAt }, endedAt) ? '超期' : '按期'
  const light = lightOf({ at: dueAt, amberAt }, at)
  return light && lightNames[light].zh
}
