import { Button } from 'antd'
import { useEffect } from 'react'
import type { Problem } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words } from '../shared/words.ts'
import { ProblemNote } from './problem-note.tsx'
import { useSession } from './session.tsx'

const tryAgainMs = 3000

/** Shown when a page opens while the server is away; goes on by itself once it is back. */
export function ServerAway({ problem }: { problem: Problem }) {
  const say = useWords()
  const { reload } = useSession()
  useEffect(() => {
    const timer = window.setInterval(() => void reload(), tryAgainMs)
    return () => window.clearInterval(timer)
  }, [reload])
  return (
    <main className="server-away">
      <Mark size={56} />
      <ProblemNote problem={problem} />
      <Button onClick={() => void reload()}>{say(words.tryAgain)}</Button>
    </main>
  )
}
