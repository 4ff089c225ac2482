import './problem-note.css'
import { CloseOutlined, ExclamationCircleFilled } from '@ant-design/icons'
import type { Problem } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { staffWords } from './words.ts'

/** What is wrong and what to do next, beside the place where the person acted. */
export function ProblemNote({ problem, onClose }: { problem: Problem | null; onClose?: () => void }) {
  const say = useWords()
  if (!problem) return null
  return (
    <div className="problem-note" role="alert">
      <ExclamationCircleFilled className="problem-note-icon" aria-hidden />
      <p>
        <strong>{problem.title}</strong> <span>{problem.detail}</span>
      </p>
      {onClose && (
        <button
          type="button"
          className="problem-note-close"
          aria-label={say(staffWords.dismiss)}
          onClick={onClose}
        >
          <CloseOutlined aria-hidden />
        </button>
      )}
    </div>
  )
}
