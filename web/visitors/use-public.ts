import { useEffect, useState } from 'react'
import type { Problem } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'
import { useLanguage } from '../shared/language.tsx'

export interface Public<T> {
  /** What was read last; stays while the server is away. Null before. */
  readonly reply: T | null
  /** Why the last reading failed; null when it did not. */
  readonly problem: Problem | null
}

/**
 * Reads something public, and again every `againMs` and whenever the page is looked at again. Nothing is asked
 * while nobody looks.
 */
export function usePublic<T>(path: string, againMs: number): Public<T> {
  const language = useLanguage()
  const [read, setRead] = useState<Public<T> & { readonly path: string }>({
    reply: null,
    problem: null,
    path,
  })
  // Refusals come in the page's language: they are asked for again when it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: language
  useEffect(() => {
    let gone = false
    const ask = async () => {
      if (document.visibilityState === 'hidden') return
      try {
        const reply = await api.get<T>(path)
        if (!gone) setRead({ reply, problem: null, path })
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        const { problem } = error
        if (gone) return
        // Nobody keeps showing what is no longer there.
        setRead((before) => ({
          reply: before.path === path && problem.status !== 404 ? before.reply : null,
          problem,
          path,
        }))
      }
    }
    const askAgain = () => void ask()
    askAgain()
    const timer = window.setInterval(askAgain, againMs)
    document.addEventListener('visibilitychange', askAgain)
    return () => {
      gone = true
      window.clearInterval(timer)
      document.removeEventListener('visibilitychange', askAgain)
    }
  }, [path, againMs, language])
  return read.path === path ? read : { reply: null, problem: null }
}
