import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallMoment } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { clockTime, spokenTime } from '../shared/hall-time.ts'
import { Both } from '../shared/language.tsx'
import './hall-notice.css'
import { sinceWords, words } from './words.ts'

/** The whole screen for a hall that calls nobody: break, night, emergency. */
export function HallNotice(props: { moment: Exclude<HallMoment, { state: 'open' }>; timeZone: string }) {
  const { moment, timeZone } = props
  const now = useHallNow()
  if (moment.state === 'emergency') {
    return (
      <FullNotice tone="warning" title={words.emergency}>
        <p className="full-notice-reason">{moment.reason}</p>
        <p className="full-notice-more">
          <Both words={words.followStaff} />
        </p>
        <p className="full-notice-since">
          <Both words={sinceWords(clockTime(moment.since, timeZone))} />
        </p>
      </FullNotice>
    )
  }
  return (
    <FullNotice tone="calm" title={moment.state === 'break' ? words.onBreak : words.closed}>
      {moment.opensAt === null ? (
        <p className="full-notice-more">
          <Both words={words.followNotice} />
        </p>
      ) : (
        <p className="full-notice-opens">
          <span className="full-notice-word">
            <Both words={words.opens} />
          </span>
          <strong>
            <Both words={spokenTime(moment.opensAt, now, timeZone)} />
          </strong>
        </p>
      )}
    </FullNotice>
  )
}

export function FullNotice(props: { tone: 'calm' | 'warning'; title: Words; children?: ReactNode }) {
  return (
    <main className={`full-notice full-notice-${props.tone}`}>
      <h2 className="full-notice-title">
        <Both words={props.title} />
      </h2>
      {props.children}
    </main>
  )
}
