import type { HallPart, Picture, PressesPart, WaitPart, WindowPart } from '../../src/server/pictures.ts'
import { partNamed, partsNamed } from '../shared/feed.ts'
import { useWords } from '../shared/language.tsx'
import { Headline } from './headline.tsx'
import { TroubleList } from './trouble-list.tsx'
import type { TroubleToShow } from './troubles.ts'
import { WaitsTable } from './waits-table.tsx'
import { WindowsGrid } from './windows-grid.tsx'
import { manageWords } from './words.ts'

interface NowTabProps {
  readonly parts: Picture
  readonly hall: HallPart
  readonly troubles: readonly TroubleToShow[]
}

/** First whether anything is wrong, then how the hall does. */
export function NowTab({ parts, hall, troubles }: NowTabProps) {
  const windows = partsNamed<WindowPart>(parts, 'window:')
  const waits = partsNamed<WaitPart>(parts, 'wait:')
  return (
    <>
      <section className="state-of-hall">
        <Headline hall={hall} troubles={troubles} />
        <TroubleList troubles={troubles} />
      </section>
      <Sums windows={windows} waits={waits} presses={partNamed<PressesPart>(parts, 'presses')} />
      <div className="now-columns">
        <WindowsGrid windows={windows} />
        <WaitsTable waits={waits} />
      </div>
    </>
  )
}

interface SumsProps {
  readonly windows: readonly WindowPart[]
  readonly waits: readonly WaitPart[]
  readonly presses: PressesPart | undefined
}

function Sums({ windows, waits, presses }: SumsProps) {
  const say = useWords()
  const staffed = windows.filter((part) => part.now.state !== 'closed').length
  const waiting = waits.reduce((sum, wait) => sum + wait.waiting, 0)
  const served = waits.reduce((sum, wait) => sum + wait.servedToday, 0)
  const { counted = 0, notCounted = 0 } = presses ?? {}
  const notCountedWords = { zh: `另有 ${notCounted} 次未计入`, en: `${notCounted} more not counted` }
  return (
    <dl className="sums">
      <div>
        <dt>{say(manageWords.windowsStaffed)}</dt>
        <dd>
          {staffed}
          <small>{` / ${windows.length}`}</small>
        </dd>
      </div>
      <div>
        <dt>{say(manageWords.waiting)}</dt>
        <dd>{waiting}</dd>
      </div>
      <div>
        <dt>{say(manageWords.served)}</dt>
        <dd>{served}</dd>
      </div>
      <div title={say(manageWords.ratingsHint)}>
        <dt>{say(manageWords.ratings)}</dt>
        <dd>
          {counted}
          <small>{notCounted > 0 ? ` ${say(notCountedWords)}` : ''}</small>
        </dd>
      </div>
    </dl>
  )
}
