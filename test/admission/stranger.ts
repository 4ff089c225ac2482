import { Agent, request } from 'node:http'
import { io } from 'socket.io-client'
import type { HallFile } from '../../config/hall-file.ts'
import type { FeedName, WholePicture } from '../../src/server/pictures.ts'
import type { PairingReply, Problem, TokenMadeReply } from '../../src/server/requests.ts'
import type { StoryHall } from '../stories/story-hall.ts'

/** A hall that can be reached from other computers. */
export const reachable = (file: HallFile): HallFile => ({ ...file, address: '0.0.0.0' })

export interface Told<T> {
  readonly status: number
  readonly body: T & Partial<Problem>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

/** A browser or program at another computer: any loopback address but 127.0.0.1 is one for the hall. */
export class Stranger {
  readonly address: string
  readonly #port: string
  readonly #cookies = new Map<string, string>()
  /** Shown as `Authorization: Bearer`. */
  token: string | null = null

  constructor(hallUrl: string, address = '127.0.0.2') {
    this.address = address
    this.#port = new URL(hallUrl).port
  }

  get headers(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return {
      'accept-language': 'en',
      ...(cookie ? { cookie } : {}),
      ...(this.token === null ? {} : { authorization: `Bearer ${this.token}` }),
    }
  }

  ask<T>(method: string, path: string, body?: unknown, headers = {}): Promise<Told<T>> {
    const text = body === undefined ? '' : JSON.stringify(body)
    const length = text
      ? { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }
      : {}
    return new Promise((resolve, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port: this.#port,
        localAddress: this.address,
        method,
        path,
        headers: { ...this.headers, ...length, ...headers },
        agent: false,
      })
      asked.on('error', reject)
      asked.on('response', (response) => {
        let told = ''
        response.setEncoding('utf8').on('data', (piece: string) => (told += piece))
        response.on('end', () => {
          for (const line of response.headers['set-cookie'] ?? []) this.#keep(line)
          const json = response.headers['content-type']?.includes('json')
          const { statusCode: status = 0, headers } = response
          resolve({ status, headers, body: json ? JSON.parse(told) : (told as never) })
        })
      })
      asked.end(text)
    })
  }

  #keep(line: string) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    this.#cookies.set(name, value)
  }

  /** The browser loses a cookie. */
  forgets(name: string): void {
    this.#cookies.delete(name)
  }

  /** Connects and asks for the picture of a feed: `seen`, the code of a refusal, or `not connected`. */
  async watch(feed: FeedName): Promise<Watching> {
    const socket = io(`http://127.0.0.1:${this.#port}`, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: this.headers,
      reconnection: false,
      agent: new Agent({ localAddress: this.address }) as never,
    })
    const ended = new Promise<void>((resolve) => socket.once('disconnect', () => resolve()))
    const answer = await new Promise<string>((resolve) => {
      socket.once('connect_error', () => resolve('not connected'))
      socket.emit('watch', feed, (reply: WholePicture | { problem: Problem }) =>
        resolve('problem' in reply ? reply.problem.code : 'seen'),
      )
    })
    const again = async (times: number) => {
      const ask = () => socket.emitWithAck('watch', feed) as Promise<{ problem?: Problem }>
      const replies = await Promise.all(Array.from({ length: times }, ask))
      return replies.map(({ problem }) => problem?.code ?? 'seen')
    }
    return { answer, ended, again, close: () => socket.disconnect() }
  }

  /** What a feed answers to somebody who looks once. */
  async sees(feed: FeedName): Promise<string> {
    const { answer, close } = await this.watch(feed)
    close()
    return answer
  }

  async signsIn(name: string, password: string): Promise<void> {
    const { status } = await this.ask('POST', '/api/session', { name, password })
    if (status !== 200) throw new Error(`${name} cannot sign in: ${status}`)
  }

  /** Asks for a code, which an administrator confirms at the hall PC; answers the screen's number. */
  async pairs(hall: StoryHall, page: 'kiosk' | 'wall', name: string): Promise<number> {
    const { body } = await this.ask<PairingReply>('POST', `/api/pairing/${page}`)
    const confirmed = { code: body.code, name }
    const { body: paired } = await hall.request<{ screen: number }>(
      'POST',
      '/api/screens',
      confirmed,
      'admin',
    )
    return paired.screen
  }
}

interface Watching {
  readonly answer: string
  readonly ended: Promise<void>
  /** Asks for the picture so many times more. */
  again(times: number): Promise<readonly string[]>
  close(): void
}

/** A program at another computer with a token of these rights. */
export async function program(hall: StoryHall, name: string, rights: readonly string[]): Promise<Stranger> {
  const { status, body } = await hall.request<TokenMadeReply>(
    'POST',
    '/api/tokens',
    { name, rights },
    'admin',
  )
  if (status !== 201) throw new Error(JSON.stringify(body))
  const stranger = new Stranger(hall.hall.url, '127.0.0.3')
  stranger.token = body.token
  return stranger
}
