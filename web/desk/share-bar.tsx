import type { Share } from './share-text.ts'

interface ShareBarProps {
  readonly share: Share
  readonly width: number
}

const height = 6

/** How much of the whole it is; empty where nothing is shown. */
export function ShareBar({ share, width }: ShareBarProps) {
  const filled = share ? (width * share.of) / share.all : 0
  return (
    <svg className="share-bar" width={width} height={height} aria-hidden="true">
      <rect className="share-whole" width={width} height={height} rx={height / 2} />
      {filled > 0 && (
        <rect className="share-part" width={Math.max(filled, height)} height={height} rx={height / 2} />
      )}
    </svg>
  )
}
