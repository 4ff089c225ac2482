import type { Share } from './share-text.ts'

const height = 6

/** How much of the whole it is, as wide as its place; empty where nothing is shown. */
export function ShareBar({ share }: { readonly share: Share }) {
  const percent = share ? (100 * share.of) / share.all : 0
  return (
    <svg className="share-bar" width="100%" height={height} aria-hidden="true">
      <rect className="share-whole" width="100%" height={height} rx={height / 2} />
      {percent > 0 && <rect className="share-part" width={`${percent}%`} height={height} rx={height / 2} />}
    </svg>
  )
}
