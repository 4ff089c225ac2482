import { useEffect, useMemo, useState } from 'react'
import type { Millis } from '../../src/core/ids.ts'
import type { FeedName, Picture } from '../../src/server/pictures.ts'
import { type FeedState, watchFeed } from './feed-watcher.ts'
import { hallNow } from './hall-clock.ts'

export interface Feed extends FeedState {
  /** The hall's clock. */
  readonly now: () => Millis
}

/** Follows a feed of the server while the component is on the page; see {@link FeedState}. */
export function useFeed(feed: FeedName): Feed {
  const [state, setState] = useState<FeedState>(unknownYet)
  useEffect(() => {
    setState(unknownYet())
    return watchFeed(feed, setState)
  }, [feed])
  return useMemo(() => ({ ...state, now: hallNow }), [state])
}

function unknownYet(): FeedState {
  return { parts: {}, connected: false, lostSince: hallNow(), problem: null }
}

/** One part by its full name, `hall` or `device:printer-1`; undefined while there is none. */
export function partNamed<T>(parts: Picture, name: string): T | undefined {
  return parts[name] as T | undefined
}

const inHumanOrder = new Intl.Collator('en', { numeric: true })

/** All parts whose names begin with `prefix` (`window:`), ordered by name, numbers as numbers: 2 before 10. */
export function partsNamed<T>(parts: Picture, prefix: `${string}:`): T[] {
  return Object.keys(parts)
    .filter((name) => name.startsWith(prefix))
    .sort(inHumanOrder.compare)
    .map((name) => parts[name] as T)
}
