import './call-alert.css'
import { Both } from '../shared/language.tsx'
import type { TicketNow } from './ticket-view.ts'
import { useCallAlert } from './use-call-alert.ts'
import { words } from './words.ts'

/** Offers to alert the citizen when the number is called; a browser wants to be touched before it vibrates. */
export function CallAlert({ now }: { now: TicketNow }) {
  const alert = useCallAlert(now)
  if (!alert.possible || (now.state !== 'waiting' && now.state !== 'parked')) return null
  if (alert.on) {
    return (
      <p className="alert-on" role="status">
        <Both words={words.alertOn} />
      </p>
    )
  }
  return (
    <button type="button" className="alert-button" onClick={alert.turnOn}>
      <Both words={words.alert} />
    </button>
  )
}
