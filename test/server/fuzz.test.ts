import { connect } from 'node:net'
import fc from 'fast-check'
import { io, type Socket } from 'socket.io-client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { OpenApi } from '../../src/server/openapi.ts'
import { StoryHall } from '../stories/story-hall.ts'
import { bodies, headers, oddText, pathPart } from './nonsense.ts'
import { rawRequest } from './raw-request.ts'

/** Nonsense of all kinds against a real hall; each kind for at most so long. */
const longestMs = 2_000
const bounds = { numRuns: 1_500, interruptAfterTimeLimit: longestMs } as const

let hall: StoryHall
let cookie: string
let routes: readonly (readonly [method: string, path: string])[]
beforeAll(async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const { body } = await hall.request<OpenApi>('GET', '/api/openapi.json')
  routes = Object.entries(body.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
  )
})
/** Throws unless the journal and every table still hold. */
afterAll(() => hall.ends())

afterEach(async () => {
  expect((await hall.request('GET', '/healthz')).status).toBe(200)
  expect((await hall.request('GET', '/api/session')).status).toBe(200)
})

const stack = /node_modules|\.[jt]s:\d|\bat [\w.<>]+ \(|SQLITE|SyntaxError|TypeError/

function expectCivil(what: unknown, status: number, text: string) {
  expect([what, status >= 500 && status !== 503]).toEqual([what, false])
  expect([what, stack.exec(text)?.[0]]).toEqual([what, undefined])
}

test('requests with any path, header and body are answered in the words of the hall', async () => {
  cookie = await hall.cookieOf('admin')
  const route = fc.nat().map((n) => routes[n % routes.length]!)
  const request = fc.record({
    route,
    parts: fc.array(pathPart, { maxLength: 3 }),
    headers,
    body: bodies,
    known: fc.boolean(),
    as: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ route: [method, template], parts, headers, body, known, as }) => {
      let part = 0
      const path = known ? template.replace(/\{\w+\}/g, () => parts[part++] ?? '1') : `/${parts.join('/')}`
      const sent = { 'content-type': 'application/json', ...(as ? { cookie } : {}), ...headers }
      const text = method === 'GET' ? '' : JSON.stringify(body)
      const reply = await rawRequest(hall.hall.url, method, path, sent, text)
      expectCivil([method, path, sent, text], reply.status, reply.text)
      // A refusal is a problem; only what Node itself cannot read is refused without words.
      if (reply.status >= 400 && reply.status !== 431 && reply.text) {
        expect([path, reply.type]).toEqual([path, 'application/problem+json'])
      }
    }),
    bounds,
  )
})

/** Sends bytes as they are; answers what came back until the hall or we end it. */
function sendBytes(bytes: Uint8Array): Promise<string> {
  const { hostname, port } = new URL(hall.hall.url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    let told = ''
    socket.setEncoding('latin1').on('data', (piece: string) => (told += piece))
    socket.on('error', () => {}).on('close', () => resolve(told))
    socket.end(bytes)
  })
}

test('bytes that are no HTTP, or nearly, end in a reply or a closed connection', async () => {
  const line = fc.tuple(
    fc.constantFrom('GET ', 'POST ', 'PRI * ', 'HEAD ', '\r\n', ''),
    fc.string({ unit: 'binary-ascii', maxLength: 80 }),
    fc.constantFrom(' HTTP/1.1\r\n', ' HTTP/9.9\r\n', '\r\n', ''),
    fc.constantFrom(
      'Host: 127.0.0.1\r\n',
      'Host: \r\n',
      'Content-Length: 5\r\nContent-Length: 6\r\n',
      'Transfer-Encoding: chunked\r\n\r\nzz\r\n',
      '',
    ),
  )
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    line.map((parts) => Buffer.from(`${parts.join('')}\r\n\r\n`, 'latin1')),
  )
  await fc.assert(
    fc.asyncProperty(bytes, async (sent) => {
      const told = await sendBytes(sent)
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(told)?.[1] ?? 400)
      expectCivil(Buffer.from(sent).toString('latin1'), status, told)
    }),
    bounds,
  )
})

const connected = (socket: Socket) => new Promise<void>((resolve) => socket.once('connect', () => resolve()))

test('whatever is asked on a feed connection, it is answered or left alone', async () => {
  const socket = io(hall.hall.url, { transports: ['websocket'], forceNew: true })
  await connected(socket)
  const name = fc.oneof(
    oddText,
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      'kiosk',
      'wall',
      'manage',
      'caller:0',
      'caller:999',
      'caller:1e1',
      'ticket:20261124-Z999',
      'ticket:',
      'sim',
    ),
    fc.uint8Array({ maxLength: 30 }),
  )
  await fc.assert(
    fc.asyncProperty(name, fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 2 }), async (feed, more) => {
      socket.emit('watch', feed, ...more)
      socket.emit('watch')
      socket.emit('change', feed)
      const reply: unknown = await socket.timeout(2_000).emitWithAck('watch', feed)
      const problem = (reply as { problem?: { status: number } }).problem
      expectCivil(feed, problem?.status ?? 200, problem ? JSON.stringify(problem) : '')
    }),
    bounds,
  )
  socket.disconnect()
})

test('frames that are no message of a feed close the one connection that sent them', async () => {
  const frame = fc.oneof(
    fc.string({ unit: 'binary-ascii', maxLength: 60 }),
    fc
      .tuple(fc.constantFrom('40', '42', '421', '43', '45', '451-', '2', '4'), fc.string({ maxLength: 40 }))
      .map((parts) => parts.join('')),
    fc.jsonValue({ maxDepth: 2 }).map((value) => `42${JSON.stringify(value)}`),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(frame, { minLength: 1, maxLength: 4 }), async (frames) => {
      const url = `${hall.hall.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`
      const socket = new WebSocket(url)
      await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
      socket.send('40')
      for (const text of frames) socket.send(text)
      const closed = new Promise((resolve) => socket.addEventListener('close', resolve, { once: true }))
      socket.close()
      await closed
    }),
    { ...bounds, numRuns: 300 },
  )
})
