import type { ReactNode } from 'react'

interface PartFrameProps {
  readonly title: string
  /** Score of the part, 0–100, as it is reckoned on with. */
  readonly score?: string | undefined
  readonly children: ReactNode
}

/** One part of a sheet with its score. */
export function PartFrame({ title, score, children }: PartFrameProps) {
  return (
    <section className="sheet-part">
      <h2>
        {title}
        {score !== undefined && <b>{score}</b>}
      </h2>
      {children}
    </section>
  )
}
