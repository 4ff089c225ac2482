import { levelWords } from '../../src/ratings/words.ts'
import type { RatingFiguresRow } from '../../src/server/rating-requests.ts'
import { useWords } from '../shared/language.tsx'

const width = 180
const height = 16
const order = [5, 4, 3, 2, 1] as const

/** Active ratings from very satisfied to very dissatisfied, as parts of one bar. */
export function LevelBar({ levels }: { readonly levels: RatingFiguresRow['levels'] }) {
  const say = useWords()
  if (!levels) return <span className="nothing">–</span>
  const all = levels.reduce<number>((sum, count) => sum + count, 0)
  if (all === 0) return <span className="nothing">–</span>
  const told = order.map((level, place) => `${say(levelWords[level])} ${levels[place]}`).join(' · ')
  let from = 0
  return (
    <svg className="level-bar" width={width} height={height} role="img" aria-label={told}>
      <title>{told}</title>
      {order.map((level, place) => {
        const part = ((levels[place] ?? 0) / all) * width
        const x = from
        from += part
        return part > 0 ? (
          <rect key={level} className={`level-${level}`} x={x} width={part} height={height} />
        ) : null
      })}
    </svg>
  )
}

/** What the tones of the bars mean. */
export function LevelKey() {
  const say = useWords()
  return (
    <ul className="level-key">
      {order.map((level) => (
        <li key={level}>
          <svg width={12} height={12} aria-hidden="true">
            <rect className={`level-${level}`} width={12} height={12} rx={2} />
          </svg>
          {say(levelWords[level])}
        </li>
      ))}
    </ul>
  )
}
