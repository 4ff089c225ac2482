import type { EntryReply, EntryStepRequest } from '../../src/server/ranking-requests.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'

interface SignDialogProps {
  readonly entry: EntryReply
  readonly title: string
  /** What the button says, and what it means. */
  readonly act: string
  readonly means: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The second person sees the evidence once more, and signs. */
export function SignDialog({ entry, title, act, means, onDone, onClose }: SignDialogProps) {
  const say = useWords()
  const request = useRequest()
  const sign = async () => {
    const body: EntryStepRequest = { do: 'sign' }
    if (!(await request.send(() => api.post(`/api/entries/${entry.entry}`, body)))) return
    onClose()
    onDone()
  }
  return (
    <Dialog
      title={title}
      okText={act}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={() => void sign()}
      onCancel={onClose}
    >
      <blockquote className="evidence-quote">{entry.evidence}</blockquote>
      <p className="dialog-means">{means}</p>
      <ProblemNote problem={request.problem} />
    </Dialog>
  )
}
