import { InputNumber, Segmented, Select } from 'antd'
import { lightNames } from '../../src/cases/words.ts'
import type { Words } from '../../src/core/words.ts'
import { reasonWords } from '../../src/ratings/words.ts'
import type { DeskEntryReply, DeskLight } from '../../src/server/desk-requests.ts'
import type { RatingReason } from '../../src/server/rating-requests.ts'
import { useWords } from '../shared/language.tsx'
import type { Wanted } from './follow-ups.ts'
import type { Shown } from './use-follow-ups.ts'
import { deskWords, stateWords } from './words.ts'

interface FollowUpFiltersProps {
  readonly show: Shown
  readonly onShow: (show: Shown) => void
  readonly wanted: Wanted
  readonly onWant: (wanted: Wanted) => void
  /** How many of how many are shown. */
  readonly told: string
}

/** What of the list is looked for. */
export function FollowUpFilters({ show, onShow, wanted, onWant, told }: FollowUpFiltersProps) {
  const say = useWords()
  const options = (words: Readonly<Record<string, Words>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label: say(label) }))
  const want = (change: Partial<Record<keyof Wanted, unknown>>) => onWant({ ...wanted, ...change } as Wanted)
  return (
    <div className="desk-filters">
      <Segmented<Shown>
        value={show}
        onChange={onShow}
        options={[
          { value: 'open', label: say(deskWords.toDo) },
          { value: 'all', label: say(deskWords.all) },
        ]}
      />
      <InputNumber
        min={1}
        max={999}
        placeholder={say(deskWords.window)}
        aria-label={say(deskWords.window)}
        value={wanted.window ?? null}
        onChange={(window) => want({ window })}
      />
      <Select<DeskLight>
        allowClear
        placeholder={say(deskWords.anyLight)}
        options={options(lightNames) as { value: DeskLight; label: string }[]}
        onChange={(light) => want({ light })}
      />
      <Select<DeskEntryReply['state']>
        allowClear
        placeholder={say(deskWords.anyState)}
        options={options(stateWords) as { value: DeskEntryReply['state']; label: string }[]}
        onChange={(state) => want({ state })}
      />
      <Select<RatingReason>
        allowClear
        placeholder={say(deskWords.anyReason)}
        options={options(reasonWords) as { value: RatingReason; label: string }[]}
        onChange={(reason) => want({ reason })}
      />
      <span className="desk-filters-told">{told}</span>
    </div>
  )
}
