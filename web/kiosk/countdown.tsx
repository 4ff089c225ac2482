import { useEffect, useState } from 'react'
import './countdown.css'
import { Pair } from './pair.tsx'
import { homeInWords } from './words.ts'

/** A button home that presses itself after `seconds`; the count begins anew when `seconds` changes. */
export function Countdown({ seconds, leave }: { seconds: number; leave: () => void }) {
  const left = useSecondsLeft(seconds, leave)
  return (
    <div className="countdown">
      <button type="button" onClick={leave}>
        <span
          key={seconds}
          className="countdown-bar"
          style={{ animationDuration: `${seconds}s` }}
          aria-hidden="true"
        />
        <Pair words={homeInWords(left)} />
      </button>
    </div>
  )
}

function useSecondsLeft(seconds: number, leave: () => void): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const end = performance.now() + seconds * 1000
    setLeft(seconds)
    const timer = window.setInterval(() => {
      const rest = Math.ceil((end - performance.now()) / 1000)
      if (rest <= 0) leave()
      else setLeft(rest)
    }, 200)
    return () => window.clearInterval(timer)
  }, [seconds, leave])
  return left
}
