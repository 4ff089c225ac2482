import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import { z } from 'zod'
import type { Millis } from '../core/ids.ts'
import { Refused } from '../core/refused.ts'
import type { Credentials } from '../core/route.ts'
import { credentialsOf } from './credentials.ts'
import { originFault } from './own-origin.ts'
import type { FeedName, Picture, PictureChange, WholePicture } from './pictures.ts'
import { type ErrorLog, problemOf, type RefusalTeller } from './problems.ts'
import type { Problem } from './requests.ts'

export interface FeedParts {
  readonly http: HttpServer
  readonly hosts: ReadonlySet<string>
  readonly now: () => Millis
  /** The whole picture of a feed now. @throws Refused where there is no such feed. */
  readonly picture: (feed: FeedName, at: Millis) => Picture
  /** @throws Refused when whoever it is may not watch this feed. */
  readonly admit: (feed: FeedName, credentials: Credentials) => void
  /** @throws Refused when whoever it is connects or asks for pictures too often. */
  readonly allow: (what: 'connect' | 'watch', credentials: Credentials) => void
  readonly tell: RefusalTeller
  readonly log: ErrorLog
}

const feedName = z.union([
  z.enum(['kiosk', 'wall', 'manage', 'sim']),
  // One name for one window: no leading zeros.
  z.custom<`caller:${number}`>((name) => typeof name === 'string' && /^caller:[1-9]\d{0,2}$/.test(name)),
  z.custom<`ticket:${string}`>(
    (name) => typeof name === 'string' && /^ticket:(\d{8}-[A-Z]\d{3,4}|[\w-]{24})$/.test(name),
  ),
])

const largestMessage = 65_536
/** Phones of a whole hall may stand behind one address. */
const socketsOfAddressAtMost = 500
/** A screen whose cable was pulled knows it after the sum of these, in milliseconds. */
const pingEveryMs = 2_000
const pongWithinMs = 3_000

/** What is used of a connection of engine.io. */
interface EngineConnection {
  readonly remoteAddress: string
  once(event: 'close', closed: () => void): void
}

/** What watchers of a feed have been told last. */
interface LiveFeed {
  number: number
  told: Map<string, string>
}

/** Pictures of the hall for whoever watches: the whole once, then numbered changes. */
export class Feeds {
  readonly #parts: FeedParts
  readonly #io: Server
  readonly #live = new Map<FeedName, LiveFeed>()
  #soon: NodeJS.Immediate | undefined
  /** Open connections by address. */
  readonly #socketsOf = new Map<string, number>()

  constructor(parts: FeedParts) {
    this.#parts = parts
    this.#io = new Server(parts.http, {
      serveClient: false,
      maxHttpBufferSize: largestMessage,
      pingInterval: pingEveryMs,
      pingTimeout: pongWithinMs,
      allowRequest: (request, allow) => allow(null, this.#mayConnect(request)),
    })
    this.#io.engine.on('connection', (connection) => this.#count(connection))
    this.#io.on('connection', (socket) => {
      socket.on('watch', (feed: unknown, reply: unknown) => {
        if (typeof reply === 'function') reply(this.#watch(socket, feed))
      })
    })
  }

  /** Tells every watcher once whoever asked has been answered: a keypad's A frame does not wait for screens. */
  refreshSoon() {
    this.#soon ??= setImmediate(() => this.refresh())
  }

  /** Tells every watcher what has changed since it was told last. */
  refresh() {
    clearImmediate(this.#soon)
    this.#soon = undefined
    const at = this.#parts.now()
    for (const [feed, live] of this.#live) {
      if (!this.#io.sockets.adapter.rooms.has(feed)) {
        this.#live.delete(feed)
        continue
      }
      const parts = this.#changed(feed, live, at)
      if (Object.keys(parts).length === 0) continue
      live.number++
      this.#io.to(feed).emit('change', { feed, number: live.number, now: at, parts } satisfies PictureChange)
    }
  }

  /** A picture that cannot be drawn must not take the hall down with it: its watchers keep what they have. */
  #changed(feed: FeedName, live: LiveFeed, at: Millis): Record<string, unknown> {
    try {
      return changes(live.told, this.#parts.picture(feed, at))
    } catch (err) {
      this.#parts.log.error({ err, feed }, 'a picture could not be drawn')
      return {}
    }
  }

  /** Ends what is watched with a session that is over. */
  dismissUnadmitted() {
    for (const socket of this.#io.sockets.sockets.values()) {
      for (const room of socket.rooms) {
        const feed = feedName.safeParse(room)
        if (!feed.success) continue
        try {
          this.#parts.admit(feed.data, credentialsIn(socket))
        } catch {
          socket.disconnect(true)
        }
      }
    }
  }

  async close() {
    clearImmediate(this.#soon)
    this.#live.clear()
    await this.#io.close()
  }

  /** Connections that are open now. */
  get connections(): number {
    return this.#io.engine.clientsCount
  }

  #mayConnect(request: IncomingMessage): boolean {
    const { remoteAddress = '' } = request.socket
    if ((this.#socketsOf.get(remoteAddress) ?? 0) >= socketsOfAddressAtMost) return false
    if (originFault(request, this.#parts.hosts)) return false
    try {
      this.#parts.allow('connect', credentialsOf(request, remoteAddress))
      return true
    } catch {
      return false
    }
  }

  #count(connection: EngineConnection) {
    const { remoteAddress } = connection
    this.#socketsOf.set(remoteAddress, (this.#socketsOf.get(remoteAddress) ?? 0) + 1)
    connection.once('close', () => {
      const left = (this.#socketsOf.get(remoteAddress) ?? 1) - 1
      if (left > 0) this.#socketsOf.set(remoteAddress, left)
      else this.#socketsOf.delete(remoteAddress)
    })
  }

  #watch(socket: Socket, name: unknown): WholePicture | { problem: Problem } {
    try {
      const credentials = credentialsIn(socket)
      this.#parts.allow('watch', credentials)
      const { data: feed } = feedName.safeParse(name)
      if (!feed) throw new Refused({ code: 'no-such-feed' })
      this.#parts.admit(feed, credentials)
      this.refresh()
      const at = this.#parts.now()
      const parts = this.#parts.picture(feed, at)
      const live = this.#live.get(feed) ?? { number: 0, told: toldOf(parts) }
      this.#live.set(feed, live)
      void socket.join(feed)
      return { number: live.number, now: at, parts }
    } catch (error) {
      const language = socket.handshake.headers['accept-language'] ?? 'zh'
      const problem = problemOf(error, this.#parts.tell, !language.startsWith('en'))
      if (problem.status >= 500) this.#parts.log.error({ err: error, feed: name }, problem.code)
      return { problem }
    }
  }
}

const credentialsIn = ({ request, handshake }: Socket) => credentialsOf(request, handshake.address)

const toldOf = (parts: Picture) =>
  new Map(Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)]))

/** The parts that differ from what was told, null for those that are gone; `told` is brought up to date. */
function changes(told: Map<string, string>, picture: Picture): Record<string, unknown> {
  const changed: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(picture)) {
    const text = JSON.stringify(part)
    if (told.get(name) === text) continue
    told.set(name, text)
    changed[name] = part
  }
  for (const name of told.keys()) {
    if (name in picture) continue
    told.delete(name)
    changed[name] = null
  }
  return changed
}
