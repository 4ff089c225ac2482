import type { HallMoment } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { spokenTime } from '../shared/hall-time.ts'
import { Notice } from './notice.tsx'
import { Pair } from './pair.tsx'
import { words } from './words.ts'

export type NotOpen = Exclude<HallMoment, { state: 'open' }>

/** No number for a break, the night, or an emergency, each said as what it is. */
export function HallClosedScreen(props: { moment: NotOpen; someWait: boolean; timeZone: string }) {
  const { moment } = props
  const now = useHallNow()
  if (moment.state === 'emergency') {
    return (
      <Notice tone="warning" title={words.emergency} more={words.askDesk}>
        <p className="notice-reason">{moment.reason}</p>
      </Notice>
    )
  }
  const title = moment.state === 'break' ? words.onBreak : words.closed
  if (moment.opensAt === null) return <Notice tone="calm" title={title} hint={words.followNotice} />
  const forHolders = moment.state === 'break' ? words.calledAfterBreak : words.holdersServed
  return (
    <Notice tone="calm" title={title} more={props.someWait ? forHolders : undefined}>
      <div className="notice-opening">
        <Pair words={words.nextOpening} />
        <strong>
          <Pair words={spokenTime(moment.opensAt, now, props.timeZone)} />
        </strong>
      </div>
    </Notice>
  )
}
