import type { Light } from '../cases/events.ts'
import type { Millis, WindowNo } from '../core/ids.ts'
import type { Words } from '../core/words.ts'
import type { Level, RatingReason } from '../ratings/events.ts'
import type { Column } from '../spreadsheet/table.ts'
import type { FollowUpRow } from './follow-up-row.ts'
import { lightOfRow } from './list.ts'
import { decisionWords, followUpStateWords, foundWords, groundWords, taskWords } from './words.ts'

/** What the columns of the desk's list are made with. */
export interface SheetParts {
  readonly windowName: (window: WindowNo) => Words
  readonly itemName: (item: string) => Words
  readonly channelName: (channel: string) => Words
  readonly levelName: (level: Level) => Words
  readonly reasonName: (reason: RatingReason) => Words
  readonly lightName: (light: Light) => Words
  readonly reasonsOf: (subject: string) => { readonly reasons: readonly RatingReason[] } | null
  readonly timeZone: string
  /** When the lights are looked at. */
  readonly at: Millis
}

/**
 * The desk's list (差评台账), without a word that people wrote: a note may repeat what a citizen told, and a citizen
 * may be named in it.
 * @param inspects which visit it was and how it was rated is for inspectors only
 */
export function deskColumns(parts: SheetParts, inspects: boolean): readonly Column<FollowUpRow>[] {
  const { timeZone } = parts
  return [
    { title: '编号', width: 18, type: 'text', of: ({ followUp }) => followUp },
    { title: '登记日期', width: 12, type: 'date', of: ({ openedOn }) => openedOn },
    { title: '办事日期', width: 12, type: 'date', of: ({ day }) => day },
    { title: '窗口', width: 8, type: 'integer', of: ({ window }) => window },
    { title: '窗口名称', width: 24, type: 'text', of: ({ window }) => parts.windowName(window).zh },
    ...(inspects ? visitColumns(parts) : []),
    { title: '原因', width: 30, type: 'text', of: (row) => reasonsIn(parts, row) },
    { title: '状态', width: 16, type: 'text', of: ({ state }) => followUpStateWords[state].zh },
    { title: '期限状态', width: 12, type: 'text', of: (row) => lightIn(parts, row) },
    {
      title: '曾超期',
      width: 16,
      type: 'text',
      of: ({ late }) => late.map((task) => taskWords[task].zh).join('、'),
    },
    { title: '回访期限', width: 12, type: 'date', of: ({ callBackDue }) => callBackDue?.day ?? null },
    { title: '回访时间', width: 20, type: 'dateTime', timeZone, of: ({ calledAt }) => calledAt },
    { title: '整改期限', width: 12, type: 'date', of: ({ putRightDue }) => putRightDue.day },
    { title: '整改登记时间', width: 20, type: 'dateTime', timeZone, of: ({ doneAt }) => doneAt },
    { title: '核实结果', width: 12, type: 'text', of: foundIn },
    { title: '答复时间', width: 20, type: 'dateTime', timeZone, of: ({ answeredAt }) => answeredAt },
    {
      title: '申诉',
      width: 12,
      type: 'text',
      of: ({ appealGround }) => appealGround && groundWords[appealGround].zh,
    },
    { title: '申诉认定', width: 26, type: 'text', of: decisionIn },
  ]
}

const visitColumns = (parts: SheetParts): readonly Column<FollowUpRow>[] => [
  { title: '办事号', width: 16, type: 'text', of: ({ visit }) => visit },
  { title: '办件编号', width: 20, type: 'text', of: (row) => row.case },
  { title: '事项', width: 36, type: 'text', of: ({ item }) => parts.itemName(item).zh },
  { title: '评价渠道', width: 12, type: 'text', of: ({ channel }) => parts.channelName(channel).zh },
  { title: '评价', width: 12, type: 'text', of: ({ level }) => parts.levelName(level).zh },
  { title: '再次评价', width: 12, type: 'text', of: (row) => againIn(parts, row) },
]

const reasonsIn = ({ reasonsOf, reasonName }: SheetParts, row: FollowUpRow) =>
  (reasonsOf(row.case ?? row.visit)?.reasons ?? []).map((reason) => reasonName(reason).zh).join('、')

function lightIn({ at, lightName }: SheetParts, row: FollowUpRow): string | null {
  const light = lightOfRow(row, at)
  return light && lightName(light).zh
}

const foundIn = ({ founded }: FollowUpRow) => (founded === null ? null : foundWords(founded).zh)

const againIn = ({ levelName }: SheetParts, { againLevel }: FollowUpRow) =>
  againLevel === null ? null : levelName(againLevel).zh

const decisionIn = ({ upheld }: FollowUpRow) => (upheld === null ? null : decisionWords(upheld).zh)
