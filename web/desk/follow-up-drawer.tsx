import '../case/case.css'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { followUpStateWords } from '../../src/desk/words.ts'
import type { DeskStepRequest } from '../../src/server/desk-requests.ts'
import { LightMark } from '../case/light-mark.tsx'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { FollowUpFacts } from './follow-up-facts.tsx'
import { FollowUpRecord } from './follow-up-record.tsx'
import { FollowUpSteps } from './follow-up-steps.tsx'
import { lightOf } from './follow-ups.ts'
import { StepDialog } from './step-dialog.tsx'
import { useFollowUp } from './use-follow-up.ts'
import { deskWords, stepWords } from './words.ts'

interface FollowUpDrawerProps {
  readonly no: string
  readonly timeZone: string
  /** `changed`: something was done while it was open. */
  readonly onClose: (changed: boolean) => void
}

/** Everything about one negative rating, and what may be done now. */
export function FollowUpDrawer({ no, timeZone, onClose }: FollowUpDrawerProps) {
  const say = useWords()
  const { entry, reading, request, take } = useFollowUp(no)
  const [asking, setAsking] = useState<DeskStepRequest['do'] | null>(null)
  const [changed, setChanged] = useState(false)
  const done = async (step: DeskStepRequest) => {
    const wasDone = await take(step)
    if (wasDone) setChanged(true)
    return wasDone
  }
  return (
    <Drawer
      open
      size={760}
      title={`${say(deskWords.number)} ${no}`}
      extra={entry && lightOf(entry) && <LightMark light={lightOf(entry)} />}
      onClose={() => onClose(changed)}
    >
      {!asking && <ProblemNote problem={request.problem} onClose={request.forget} />}
      <ProblemNote problem={reading.problem} onClose={reading.forget} />
      {entry && (
        <div className="case-file">
          <section>
            <h2>{say(followUpStateWords[entry.state])}</h2>
            <div className="case-acts">
              {entry.may.map((step, index) => (
                <Button
                  key={step}
                  type={index === 0 && step !== 'appeal' ? 'primary' : 'default'}
                  disabled={request.busy || reading.busy}
                  onClick={() => setAsking(step)}
                >
                  {say(stepWords[step])}
                </Button>
              ))}
            </div>
          </section>
          <FollowUpSteps entry={entry} timeZone={timeZone} />
          <FollowUpFacts entry={entry} />
          <FollowUpRecord entry={entry} timeZone={timeZone} />
        </div>
      )}
      {entry && asking && (
        <StepDialog
          step={asking}
          entry={entry}
          request={request}
          onTake={done}
          onClose={() => {
            request.forget()
            setAsking(null)
          }}
        />
      )}
    </Drawer>
  )
}
