import type { TableColumnsType } from 'antd'
import type { Words } from '../../src/core/words.ts'
import { followUpStateWords } from '../../src/desk/words.ts'
import { reasonWords } from '../../src/ratings/words.ts'
import type { DeskEntryReply } from '../../src/server/desk-requests.ts'
import { ClockCell } from './clock-cell.tsx'
import { awaitsDecision } from './follow-ups.ts'
import { deskWords } from './words.ts'

const nothing = <span className="nothing">–</span>

/** The columns of the list of negative ratings. */
export function followUpColumns(
  say: (words: Words) => string,
  timeZone: string,
): TableColumnsType<DeskEntryReply> {
  return [
    {
      title: say(deskWords.number),
      width: 140,
      render: (_, { no }) => <span className="case-number">{no}</span>,
    },
    {
      title: say(deskWords.opened),
      width: 120,
      render: (_, { openedOn }) => openedOn,
    },
    { title: say(deskWords.window), width: 150, render: (_, { windowName }) => say(windowName) },
    {
      title: say(deskWords.reasons),
      render: (_, { reasons, told }) => (
        <>
          {reasons.length > 0 ? (
            reasons.map((reason) => (
              <span key={reason} className="reason-tag">
                {say(reasonWords[reason])}
              </span>
            ))
          ) : (
            <span className="nothing">{say(deskWords.noReasons)}</span>
          )}
          {told?.text && <div className="told-line">{told.text}</div>}
        </>
      ),
    },
    {
      title: say(deskWords.callBack),
      width: 170,
      render: (_, { callBack, overdue }) =>
        callBack ? (
          <ClockCell task={callBack} late={overdue.includes('call-back')} timeZone={timeZone} />
        ) : (
          <span className="nothing">{say(deskWords.noContact)}</span>
        ),
    },
    {
      title: say(deskWords.putRight),
      width: 170,
      render: (_, { putRight, overdue }) => (
        <ClockCell task={putRight} late={overdue.includes('put-right')} timeZone={timeZone} />
      ),
    },
    {
      title: say(deskWords.answer),
      width: 170,
      render: (_, { answer, overdue }) => (
        <ClockCell task={answer} late={overdue.includes('answer')} timeZone={timeZone} />
      ),
    },
    { title: say(deskWords.state), width: 130, render: (_, { state }) => say(followUpStateWords[state]) },
    {
      title: say(deskWords.appeal),
      width: 160,
      render: (_, entry) => {
        if (!entry.appeal) return nothing
        const { clock } = entry.appeal
        return (
          <>
            {awaitsDecision(entry) && <span className="to-decide">{say(deskWords.toDecide)}</span>}
            {clock && (
              <ClockCell task={clock} late={entry.overdue.includes('decide-appeal')} timeZone={timeZone} />
            )}
          </>
        )
      },
    },
  ]
}
