import { Button } from 'antd'
import type { CaseFileReply, CaseStepRequest } from '../../src/server/case-requests.ts'
import { useWords } from '../shared/language.tsx'
import { actWords } from './words.ts'

/** Acts that lead a case on; the others are needed seldom. */
const leading: readonly CaseStepRequest['do'][] = [
  'accept',
  'supplement',
  'step',
  'approve-extension',
  'close',
]

interface CaseActsProps {
  readonly file: CaseFileReply
  readonly busy: boolean
  readonly onAsk: (act: CaseStepRequest['do']) => void
}

/** What whoever looks at the case may do with it now. */
export function CaseActs({ file, busy, onAsk }: CaseActsProps) {
  const say = useWords()
  const first = leading.find((act) => file.may.includes(act))
  return (
    <div className="case-acts">
      {file.may.map((act) => (
        <Button
          key={act}
          type={act === first ? 'primary' : 'default'}
          disabled={busy}
          onClick={() => onAsk(act)}
        >
          {say(actWords[act])}
        </Button>
      ))}
    </div>
  )
}
