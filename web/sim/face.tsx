const mouths: Readonly<Record<number, string>> = {
  5: 'M8 14.5c1.8 5 10.2 5 12 0z',
  4: 'M8.5 15.5c2.2 3.2 8.8 3.2 11 0',
  3: 'M9 17h10',
  2: 'M9 18.2c2-2.4 8-2.4 10 0',
  1: 'M8.5 19.6c1.6-4.4 9.4-4.4 11 0',
}

/** From a broad smile (5) to a frown (1). */
export function Face({ level }: { level: number }) {
  return (
    <svg width="40" height="40" viewBox="0 0 28 28" aria-hidden="true">
      <g
        fill={level === 5 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      >
        <path d={mouths[level]} strokeLinejoin="round" />
      </g>
      <circle cx="10" cy="10" r="1.7" fill="currentColor" />
      <circle cx="18" cy="10" r="1.7" fill="currentColor" />
    </svg>
  )
}
