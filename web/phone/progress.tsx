import './progress.css'
import type { WindowNo } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import { ratingWords } from '../rating/words.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime } from '../shared/hall-time.ts'
import { Both } from '../shared/language.tsx'
import { ownName } from '../shared/window-title.ts'
import { canComeBack, type TicketNow } from './ticket-view.ts'
import { aheadWords, comeBackWords, servedAtWords, words } from './words.ts'

/** How the number stands, one thing at a time and as large as it matters. */
export function Progress({ now, timeZone }: { now: TicketNow; timeZone: string }) {
  const at = useHallNow()
  switch (now.state) {
    case 'waiting':
      return now.ahead === 0 ? (
        <Said title={words.nobodyAhead} hint={words.stayClose} />
      ) : (
        <Ahead people={now.ahead} />
      )
    case 'called':
      return <GoTo no={now.window} name={now.windowName} />
    case 'serving':
      return <Said title={servedAtWords(now.window)} hint={ratingWords.afterwards} />
    case 'parked':
      return <Said title={words.parked} hint={words.parkedHint} />
    case 'missed':
      return (
        <Said
          title={words.missed}
          hint={canComeBack(now, at) ? comeBackWords(clockTime(now.until, timeZone)) : words.tooLate}
        />
      )
    case 'over':
      return <Said title={words.over} hint={words.thanks} />
  }
}

function Said({ title, hint }: { title: Words; hint: Words | null }) {
  return (
    <>
      <h2 className="said">
        <Both words={title} />
      </h2>
      {hint && (
        <p className="said-hint">
          <Both words={hint} />
        </p>
      )}
    </>
  )
}

function Ahead({ people }: { people: number }) {
  return (
    <>
      <h2 className="ahead">
        <span className="ahead-zh" lang="zh-CN">
          前面还有<strong>{people}</strong>人
        </span>
        <span className="both-en" lang="en">
          {aheadWords(people)}
        </span>
      </h2>
      <p className="said-hint">
        <Both words={words.mayBePassed} />
      </p>
    </>
  )
}

function GoTo({ no, name }: { no: WindowNo; name: Words }) {
  const own = ownName({ no, name })
  return (
    <>
      <h2 className="go-to">
        <span className="go-to-zh" lang="zh-CN">
          请到<strong>{no}</strong>号窗口
        </span>
        <span className="both-en" lang="en">
          {`Please go to window ${no}`}
        </span>
      </h2>
      {own && (
        <p className="go-to-name">
          <Both words={own} />
        </p>
      )}
    </>
  )
}
