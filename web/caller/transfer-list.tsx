import { useEffect, useRef } from 'react'
import type { Words } from '../../src/core/words.ts'
import { useWords } from '../shared/language.tsx'
import { windowStateWords } from '../shared/words.ts'
import type { TransferGoal } from './transfer-goals.ts'
import { callerWords } from './words.ts'

interface TransferListProps {
  readonly id: string
  readonly title: Words
  readonly goals: readonly TransferGoal[]
  readonly chosen: TransferGoal | undefined
  readonly onHover: (row: number) => void
  readonly onChoose: (goal: TransferGoal) => void
}

export function TransferList({ id, title, goals, chosen, onHover, onChoose }: TransferListProps) {
  const say = useWords()
  return (
    <section className="transfer-list">
      <h3 id={`${id}-title`}>{say(title)}</h3>
      {goals.length === 0 && <p>{say(callerWords.nothingFound)}</p>}
      <div role="listbox" id={id} aria-labelledby={`${id}-title`}>
        {goals.map((goal, row) => (
          <GoalRow
            key={goal.key}
            goal={goal}
            selected={goal.key === chosen?.key}
            onHover={() => onHover(row)}
            onChoose={() => onChoose(goal)}
          />
        ))}
      </div>
    </section>
  )
}

interface GoalRowProps {
  readonly goal: TransferGoal
  readonly selected: boolean
  readonly onHover: () => void
  readonly onChoose: () => void
}

function GoalRow({ goal, selected, onHover, onChoose }: GoalRowProps) {
  const say = useWords()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const now = goal.window?.now
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field above moves and chooses by keyboard
    <div
      ref={row}
      id={goal.key}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      className={now?.state === 'closed' ? 'goal goal-closed' : 'goal'}
      onMouseMove={selected ? undefined : onHover}
      onClick={onChoose}
    >
      <b>{goal.mark}</b>
      <span className="goal-name">{say(goal.name)}</span>
      {now && (
        <span className="goal-state">
          {now.state === 'closed'
            ? say(windowStateWords.closed)
            : `${now.staff} · ${say(windowStateWords[now.state])}`}
        </span>
      )}
    </div>
  )
}
