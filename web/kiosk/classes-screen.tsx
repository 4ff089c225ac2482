import type { Action } from './flow.ts'
import { ForwardIcon } from './icons.tsx'
import { Pair } from './pair.tsx'
import { priorityClasses, priorityWords, words } from './words.ts'

/** Which priority applies; asked only of those who say that one does. */
export function ClassesScreen({ act }: { act: (action: Action) => void }) {
  return (
    <section className="choice">
      <h1 className="choice-title">
        <Pair words={words.whichPriority} />
      </h1>
      <p className="choice-hint">
        <Pair words={words.whichPriorityHint} />
      </p>
      <div className="items items-few">
        {priorityClasses.map((one) => (
          <button
            key={one}
            type="button"
            className="item item-class"
            onClick={() => act({ type: 'class-touched', class: one })}
          >
            <Pair words={priorityWords[one].name} />
            <span className="item-end">
              <Pair words={priorityWords[one].hint} />
              <ForwardIcon />
            </span>
          </button>
        ))}
      </div>
    </section>
  )
}
