import './waiting-list.css'
import { ThunderboltOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { WaitingPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { spanWords, waitedMs } from '../shared/waiting-time.ts'
import { words } from '../shared/words.ts'
import { ClassTag } from '../staff/class-tag.tsx'
import { isLongWait } from '../staff/long-wait.ts'
import { useMe } from '../staff/session.tsx'
import { callerWords } from './words.ts'

interface WaitingListProps {
  /** In the window's order. */
  readonly waiting: readonly WaitingPart[]
  /** True while the window may call. */
  readonly free: boolean
  readonly onPick: (ticket: WaitingPart) => void
  readonly onUrgent: () => void
}

/** Who waits for this window, in order, with the time each has waited so far. */
export function WaitingList({ waiting, free, onPick, onUrgent }: WaitingListProps) {
  const say = useWords()
  const me = useMe()
  const now = useHallNow(5000)
  const longest = Math.max(0, ...waiting.map((ticket) => waitedMs(ticket, now)))
  return (
    <section className="waiting" aria-label={say(callerWords.waitingTitle)}>
      <header>
        <h2>
          {say(callerWords.waitingTitle)} <b className="count-badge">{waiting.length}</b>
        </h2>
        {waiting.length > 0 && (
          <span className={isLongWait(longest) ? 'waiting-longest long-wait' : 'waiting-longest'}>
            {`${say(callerWords.longest)} ${say(spanWords(longest))}`}
          </span>
        )}
        <Button icon={<ThunderboltOutlined aria-hidden />} onClick={onUrgent}>
          {say(callerWords.urgent)}
        </Button>
      </header>
      {waiting.length === 0 ? (
        <p className="waiting-none">{say(callerWords.nobodyWaits)}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its box must scroll by keyboard
        <div className="waiting-rows" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say(callerWords.place)}</th>
                <th scope="col">{say(words.number)}</th>
                <th scope="col">{say(words.item)}</th>
                <th scope="col">{say(callerWords.waited)}</th>
              </tr>
            </thead>
            <tbody>
              {waiting.map((ticket) => (
                <tr key={ticket.visit}>
                  <td>{ticket.place}</td>
                  <td>
                    <strong>{ticket.number}</strong>
                  </td>
                  <td>
                    <span className="waiting-item">
                      <ClassTag of={ticket.class} />
                      <span title={say(ticket.itemName)}>{say(ticket.itemName)}</span>
                    </span>
                  </td>
                  <td className={isLongWait(waitedMs(ticket, now)) ? 'long-wait' : ''}>
                    {say(spanWords(waitedMs(ticket, now)))}
                    {me.mayPick && (
                      <Button
                        className="pick-button"
                        size="small"
                        disabled={!free}
                        aria-label={`${say(callerWords.pick)} ${ticket.number}`}
                        onClick={() => onPick(ticket)}
                      >
                        {say(callerWords.pick)}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
