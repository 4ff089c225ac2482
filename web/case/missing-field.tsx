import { Checkbox, Input } from 'antd'
import { useState } from 'react'
import type { Missing } from '../../src/cases/events.ts'
import type { Material } from '../../src/items/events.ts'
import { useWords } from '../shared/language.tsx'
import { missingOf } from './act-request.ts'
import { caseWords } from './words.ts'

interface MissingFieldProps {
  readonly materials: readonly Material[]
  /** Given by the form. */
  readonly onChange?: (missing: readonly Missing[] | undefined) => void
}

/** What is missing: ticked from the item's list, free lines added. */
export function MissingField({ materials, onChange }: MissingFieldProps) {
  const say = useWords()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [lines, setLines] = useState('')
  const tell = (nextTicked: readonly string[], nextLines: string) => {
    setTicked(nextTicked)
    setLines(nextLines)
    const missing = missingOf(nextTicked, nextLines)
    onChange?.(missing.length > 0 ? missing : undefined)
  }
  return (
    <div className="missing-field">
      <Checkbox.Group value={[...ticked]} onChange={(values) => tell(values as string[], lines)}>
        {materials.map(({ name, main }) => (
          <Checkbox key={name} value={name}>
            {name}
            {main && <span className="small-mark">{say(caseWords.mainMaterial)}</span>}
          </Checkbox>
        ))}
      </Checkbox.Group>
      <Input.TextArea
        rows={3}
        maxLength={600}
        aria-label={say(caseWords.missingMore)}
        placeholder={say(caseWords.missingMore)}
        value={lines}
        onChange={(event) => tell(ticked, event.target.value)}
      />
      <p className="dialog-hint">{say(caseWords.missingHint)}</p>
    </div>
  )
}
