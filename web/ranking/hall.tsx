import { createContext, useContext } from 'react'

/** What every part of the page has to know of the hall. */
export interface RankingHall {
  readonly timeZone: string
  /** Today in the hall, `YYYY-MM-DD`. */
  readonly today: string
  /** The hall's name in the page's language. */
  readonly name: string
  /** Numbers of the windows of the plan. */
  readonly windows: readonly number[]
  /** Number and name of a window in the page's language. */
  readonly titleOf: (window: number) => string
}

export const RankingHallContext = createContext<RankingHall | null>(null)

export function useRankingHall(): RankingHall {
  const hall = useContext(RankingHallContext)
  if (!hall) throw new Error('useRankingHall is for components of the ranking page')
  return hall
}
