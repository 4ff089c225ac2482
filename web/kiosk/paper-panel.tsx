import { CameraIcon, PaperIcon } from './icons.tsx'
import { Pair } from './pair.tsx'
import type { PaperAdvice } from './paper-advice.ts'
import './paper-panel.css'
import { words } from './words.ts'

/** What to do about the paper, as large as it matters. */
export function PaperPanel({ advice }: { advice: PaperAdvice }) {
  switch (advice) {
    case 'printing':
      return (
        <div className="paper paper-printing" role="status">
          <span className="paper-sign">
            <PaperIcon />
          </span>
          <Pair words={words.printing} />
        </div>
      )
    case 'take-paper':
      return (
        <div className="paper paper-ready" role="status">
          <span className="paper-sign">
            <PaperIcon />
          </span>
          <Pair words={words.takePaper} />
        </div>
      )
    case 'photograph':
      return (
        <div className="paper paper-photograph" role="alert">
          <span className="paper-sign">
            <CameraIcon />
          </span>
          <span>
            <Pair words={words.photograph} />
            <span className="paper-hint">
              <Pair words={words.photographHint} />
            </span>
          </span>
        </div>
      )
  }
}
