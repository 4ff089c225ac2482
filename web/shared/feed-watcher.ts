import { io, type Socket } from 'socket.io-client'
import type { Millis } from '../../src/core/ids.ts'
import type { FeedName, Picture, PictureChange, WholePicture } from '../../src/server/pictures.ts'
import type { Problem } from '../../src/server/requests.ts'
import { afterChange } from './feed-picture.ts'
import { hallNow, setHallClock } from './hall-clock.ts'

export interface FeedState {
  /** Empty until the first picture came; kept as they were last while the server is away. */
  readonly parts: Picture
  /** True while the parts are what the server has now. */
  readonly connected: boolean
  /** Since when they may be old; null while connected. */
  readonly lostSince: Millis | null
  /** Why the server does not show this feed, for example because nobody is signed in. */
  readonly problem: Problem | null
}

type WatchReply = WholePicture | { readonly problem: Problem }

const replyWithinMs = 5000
const tryAgainMs = 3000

let shared: { readonly socket: Socket; users: number } | null = null

/** One connection for all feeds of a page; the last one to leave closes it, so a new sign-in begins a new one. */
function takeSocket(): Socket {
  shared ??= {
    socket: io({
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 3000,
    }),
    users: 0,
  }
  shared.users += 1
  return shared.socket
}

function leaveSocket(): void {
  if (!shared) return
  shared.users -= 1
  if (shared.users > 0) return
  shared.socket.disconnect()
  shared = null
}

/** Follows a feed until the returned function is called. A lost change or connection mends itself. */
export function watchFeed(feed: FeedName, show: (state: FeedState) => void): () => void {
  const socket = takeSocket()
  let picture: WholePicture | null = null
  let lostSince: Millis | null = hallNow()
  let problem: Problem | null = null
  /** Changes that came while the whole picture was under way; null when none is. */
  let meanwhile: PictureChange[] | null = null
  let round = 0
  let again = 0

  const tell = () => {
    show({ parts: picture?.parts ?? {}, connected: lostSince === null, lostSince, problem })
  }
  const follow = (change: PictureChange) => {
    if (!picture) return
    const next = afterChange(picture, change)
    if (next === 'gap') return watch()
    picture = next
    setHallClock(change.now)
  }
  const watch = () => {
    window.clearTimeout(again)
    round += 1
    const mine = round
    meanwhile = []
    socket.timeout(replyWithinMs).emit('watch', feed, (late: Error | null, reply?: WatchReply) => {
      if (mine !== round) return
      const waited = meanwhile ?? []
      meanwhile = null
      if (late || !reply) {
        lostSince ??= hallNow()
        tell()
        if (socket.connected) again = window.setTimeout(watch, tryAgainMs)
        return
      }
      if ('problem' in reply) {
        problem = reply.problem
        again = window.setTimeout(watch, tryAgainMs)
      } else {
        problem = null
        lostSince = null
        picture = reply
        setHallClock(reply.now)
        for (const change of waited) follow(change)
      }
      tell()
    })
  }
  const onChange = (change: PictureChange) => {
    if (change.feed !== feed) return
    if (meanwhile) {
      meanwhile.push(change)
      return
    }
    follow(change)
    tell()
  }
  const onDisconnect = (reason: string) => {
    window.clearTimeout(again)
    round += 1
    meanwhile = null
    lostSince ??= hallNow()
    // Shown out: socket.io leaves it at that, but a page has to learn why, and may be let in again.
    if (reason === 'io server disconnect') again = window.setTimeout(() => socket.connect(), tryAgainMs)
    tell()
  }

  socket.on('connect', watch)
  socket.on('change', onChange)
  socket.on('disconnect', onDisconnect)
  if (socket.connected) watch()
  return () => {
    window.clearTimeout(again)
    round += 1
    socket.off('connect', watch)
    socket.off('change', onChange)
    socket.off('disconnect', onDisconnect)
    leaveSocket()
  }
}
