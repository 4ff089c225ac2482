import type { Light } from '../../src/cases/events.ts'
import { lightNames } from '../../src/cases/words.ts'
import { useWords } from '../shared/language.tsx'

/** The light of a case: told by colour, form and name. */
export function LightMark({ light }: { light: Light | null }) {
  const say = useWords()
  if (light === null) return <span className="nothing">–</span>
  return (
    <span className={`case-light case-light-${light}`}>
      <i aria-hidden />
      {say(lightNames[light])}
    </span>
  )
}
