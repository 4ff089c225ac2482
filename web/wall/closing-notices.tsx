import type { WallNotice } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import './closing-notices.css'
import { words } from './words.ts'

/** The latest cases that were closed today, in one quiet line: number and state, and nobody's name. */
export function ClosingNotices({ notices }: { notices: readonly WallNotice[] }) {
  if (notices.length === 0) return null
  return (
    <section className="notices">
      <h2>
        <Both words={words.closedToday} />
      </h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice.case}>
            {notice.case} <span lang="zh-CN">{words.caseClosed.zh}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
