import { stateNames } from '../../src/cases/words.ts'
import './case.css'
import { Drawer } from 'antd'
import { useState } from 'react'
import type { CaseStepRequest } from '../../src/server/case-requests.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { ActDialog } from './act-dialog.tsx'
import { CaseActs } from './case-acts.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseSteps } from './case-steps.tsx'
import { LightMark } from './light-mark.tsx'
import { useCaseFile } from './use-case-file.ts'
import { caseWords } from './words.ts'

interface CaseDrawerProps {
  readonly number: string
  readonly timeZone: string
  /** `changed`: something was done to the case while it was open. */
  readonly onClose: (changed: boolean) => void
}

/** Everything about one case, and what may be done with it. */
export function CaseDrawer({ number, timeZone, onClose }: CaseDrawerProps) {
  const say = useWords()
  const { file, reading, readAgain, request, act } = useCaseFile(number)
  const [asking, setAsking] = useState<CaseStepRequest['do'] | null>(null)
  const [changed, setChanged] = useState(false)
  const done = async (step: CaseStepRequest) => {
    const wasDone = await act(step)
    if (wasDone) setChanged(true)
    // Whoever hands a case on may be nobody to it any more. All else is read again, also after a lost reply.
    if (wasDone && step.do === 'hand-over') onClose(true)
    else readAgain()
    return wasDone
  }
  return (
    <Drawer
      open
      width={760}
      title={
        <>
          {say(caseWords.number)} {number}
        </>
      }
      extra={file && <LightMark light={file.light} />}
      onClose={() => onClose(changed)}
    >
      {!asking && <ProblemNote problem={request.problem} onClose={request.forget} />}
      <ProblemNote problem={reading.problem} onClose={reading.forget} />
      {file && (
        <div className="case-file">
          <section>
            <h2>{say(file.itemName)}</h2>
            <p>{say(stateNames[file.state])}</p>
            <CaseActs file={file} busy={request.busy || reading.busy} onAsk={setAsking} />
          </section>
          <CaseSteps file={file} timeZone={timeZone} />
          <CaseFacts file={file} timeZone={timeZone} />
          <CaseHistory file={file} timeZone={timeZone} />
        </div>
      )}
      {file && asking && (
        <ActDialog
          act={asking}
          file={file}
          request={request}
          onAct={done}
          onClose={() => {
            request.forget()
            setAsking(null)
          }}
        />
      )}
    </Drawer>
  )
}
