import type { PauseReasonsPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import type { DeskRequests } from './use-desk-requests.ts'
import { useKeys } from './use-keys.ts'
import { callerWords } from './words.ts'

interface PauseDialogProps {
  readonly reasons: PauseReasonsPart
  readonly requests: DeskRequests
  readonly onClose: () => void
}

/** No pause without a reason; each has a digit. */
export function PauseDialog({ reasons, requests, onClose }: PauseDialogProps) {
  const say = useWords()
  const pause = async (reason: string) => {
    if (await requests.send({ do: 'pause', reason })) onClose()
  }
  useKeys(
    Object.fromEntries(reasons.map(({ code }, index) => [String(index + 1), () => void pause(code)])),
    true,
  )
  return (
    <Dialog
      title={say(callerWords.pauseTitle)}
      footer={(_, { CancelBtn }) => <CancelBtn />}
      cancelText={say(words.cancel)}
      width={460}
      onCancel={onClose}
    >
      <p className="dialog-hint">{say(callerWords.pauseHint)}</p>
      <ul className="pause-reasons">
        {reasons.map((reason, index) => (
          <li key={reason.code}>
            <button
              type="button"
              disabled={requests.underWay !== null}
              onClick={() => void pause(reason.code)}
            >
              {index < 9 && <kbd>{index + 1}</kbd>}
              {say(reason.name)}
            </button>
          </li>
        ))}
      </ul>
      <ProblemNote problem={requests.problem} />
    </Dialog>
  )
}
