import { LockOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import { useWords } from '../shared/language.tsx'

interface NotYoursProps {
  readonly title: Words
  readonly hint: Words
  readonly children?: ReactNode
}

/** In place of something that this person's role does not reach: whose it is, and where to go instead. */
export function NotYours({ title, hint, children }: NotYoursProps) {
  const say = useWords()
  return (
    <section className="not-yours">
      <LockOutlined aria-hidden />
      <h1>{say(title)}</h1>
      <p>{say(hint)}</p>
      {children}
    </section>
  )
}
