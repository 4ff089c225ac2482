import { io, type Socket } from 'socket.io-client'
import type { FeedName, PictureChange, WholePicture } from '../../src/server/pictures.ts'
import type { Problem } from '../../src/server/requests.ts'
import { afterChange } from '../../web/shared/feed-picture.ts'

export type Watched = WholePicture | { readonly problem: Problem }

/** Somebody who watches a feed, with the same rule for changes as the pages have. */
export class Watcher {
  readonly socket: Socket
  readonly feed: FeedName
  picture: WholePicture = { number: Number.NaN, now: 0 as WholePicture['now'], parts: {} }
  /** How often a number was missing, and the whole picture was asked for again. */
  gaps = 0
  /** How many changes get lost on their way from now on. */
  loses = 0
  #changed = () => {}

  constructor(url: string, feed: FeedName, cookie?: string) {
    this.feed = feed
    const extraHeaders: Record<string, string> = cookie ? { cookie, 'accept-language': 'en' } : {}
    this.socket = io(url, { transports: ['websocket'], forceNew: true, extraHeaders, reconnection: false })
    this.socket.on('change', (change: PictureChange) => {
      if (this.loses > 0) {
        this.loses--
        return
      }
      const next = afterChange(this.picture, change)
      if (next !== 'gap') {
        this.picture = next
        this.#changed()
        return
      }
      this.gaps++
      void this.watch().then(() => this.#changed())
    })
  }

  /** Asks for the whole picture. */
  watch(): Promise<Watched> {
    return new Promise((resolve) => {
      this.socket.emit('watch', this.feed, (reply: Watched) => {
        if ('parts' in reply) this.picture = reply
        resolve(reply)
      })
    })
  }

  async until(holds: (picture: WholePicture) => boolean): Promise<void> {
    while (!holds(this.picture)) await new Promise<void>((resolve) => (this.#changed = resolve))
  }

  ended(): Promise<string> {
    return new Promise((resolve) => this.socket.once('disconnect', resolve))
  }
}
