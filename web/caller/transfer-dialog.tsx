import { Input } from 'antd'
import { type KeyboardEvent, useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { DeskVisit, ItemsPart, WindowPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { itemGoals, type TransferGoal, windowGoals } from './transfer-goals.ts'
import { TransferList } from './transfer-list.tsx'
import type { DeskRequests } from './use-desk-requests.ts'
import { callerWords } from './words.ts'

interface TransferDialogProps {
  readonly no: number
  readonly visit: DeskVisit
  readonly windows: readonly WindowPart[]
  readonly items: ItemsPart
  readonly requests: DeskRequests
  readonly onClose: () => void
}

type Place = readonly [column: 0 | 1, row: number]
type Columns = readonly [windows: readonly TransferGoal[], items: readonly TransferGoal[]]

interface Chosen {
  readonly place: Place
  readonly goal: TransferGoal | undefined
}

const moves: Readonly<Record<string, (at: Place) => Place>> = {
  ArrowUp: ([column, row]) => [column, row - 1],
  ArrowDown: ([column, row]) => [column, row + 1],
  ArrowLeft: ([, row]) => [0, row],
  ArrowRight: ([, row]) => [1, row],
}

/** Sends the visit on to another window or item, by mouse or wholly by keyboard. */
export function TransferDialog({ no, visit, windows, items, requests, onClose }: TransferDialogProps) {
  const say = useWords()
  const [sought, setSought] = useState('')
  const columnsOf = (text: string) =>
    [windowGoals(windows, no, text.trim()), itemGoals(items, visit.item, text.trim())] as const
  const [at, setAt] = useState(() => goalAt(columnsOf(''), [0, 0]))
  const columns = columnsOf(sought)
  const chosen = goalWith(columns, at.goal?.key) ?? goalAt(columns, at.place)
  const transfer = async (goal: TransferGoal | undefined) => {
    if (goal && (await requests.send(goal.order))) onClose()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') return void transfer(chosen.goal)
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    setAt(goalAt(columns, move(chosen.place)))
  }
  const list = (column: 0 | 1, title: Words) => (
    <TransferList
      id={`transfer-${column}`}
      title={title}
      goals={columns[column]}
      chosen={chosen.goal}
      onHover={(row) => setAt(goalAt(columns, [column, row]))}
      onChoose={(goal) => void transfer(goal)}
    />
  )
  return (
    <Dialog
      title={`${visit.number} · ${say(callerWords.transferTitle)}`}
      width={820}
      okText={
        chosen.goal
          ? `${say(callerWords.transferGo)} → ${say(chosen.goal.name)}`
          : say(callerWords.transferGo)
      }
      okButtonProps={{ disabled: !chosen.goal }}
      cancelText={say(words.cancel)}
      confirmLoading={requests.underWay !== null}
      onOk={() => void transfer(chosen.goal)}
      onCancel={onClose}
    >
      <Input
        data-first
        size="large"
        role="combobox"
        aria-expanded
        aria-controls={`transfer-${chosen.place[0]}`}
        aria-activedescendant={chosen.goal?.key ?? ''}
        aria-label={say(callerWords.transferFind)}
        placeholder={say(callerWords.transferFind)}
        value={sought}
        onChange={(event) => {
          setSought(event.target.value)
          const leads = /^\d/.test(event.target.value) || event.target.value === ''
          setAt(goalAt(columnsOf(event.target.value), leads ? [0, 0] : [chosen.place[0], 0]))
        }}
        onKeyDown={onKey}
      />
      <div className="transfer-columns">
        {list(0, callerWords.transferWindows)}
        {list(1, callerWords.transferItems)}
      </div>
      <p className="dialog-hint">{say(callerWords.transferKeys)}</p>
      <ProblemNote problem={requests.problem} />
    </Dialog>
  )
}

/** The goal that was chosen, wherever it stands now: windows move when somebody sits down. */
function goalWith(columns: Columns, key: string | undefined): Chosen | null {
  for (const column of [0, 1] as const) {
    const row = columns[column].findIndex((goal) => goal.key === key)
    if (row >= 0) return { place: [column, row], goal: columns[column][row] }
  }
  return null
}

/** The goal nearest to a place; in the other column where its own is empty. */
function goalAt(columns: Columns, [wanted, row]: Place): Chosen {
  const other = wanted === 0 ? 1 : 0
  const column = columns[wanted].length === 0 && columns[other].length > 0 ? other : wanted
  const goals = columns[column]
  const nearest = Math.max(0, Math.min(row, goals.length - 1))
  const place: Place = [column, nearest]
  return { place, goal: goals[nearest] }
}
