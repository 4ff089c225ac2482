import { createHash } from 'node:crypto'
import { chmodSync, realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { Fault } from '../core/fault.ts'

/**
 * Commands at the hall's own computer talk to the running hall over a line that only the same user can open: a
 * socket in the data folder, a named pipe on Windows. One question and one answer for each connection, each one
 * line of JSON.
 */
export interface LocalLine {
  close(): Promise<void>
}

type Reply = { readonly answer: unknown } | { readonly fault: { code: string; says: string; remedy: string } }

const longestQuestion = 4_096
const answersWithinMs = 10_000
/** Linux allows 108 bytes, macOS 104. */
const longestSocketPath = 100

/**
 * Answers whoever asks at this folder, which this process must have locked. What `answer` throws as a Fault is
 * thrown at whoever asked.
 * @throws what the system says where it has no such sockets.
 */
export async function answerLocally(
  folder: string,
  answer: (question: unknown) => Promise<unknown>,
): Promise<LocalLine> {
  const address = addressOf(folder)
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.setTimeout(answersWithinMs, () => socket.destroy())
    readLine(socket, longestQuestion)
      .then((line) => replyTo(line, answer))
      .then((reply) => socket.end(`${JSON.stringify(reply)}\n`))
      .catch(() => socket.destroy())
  })
  // Whoever has the folder may remove what a killed program left in it.
  if (process.platform !== 'win32') rmSync(address, { force: true })
  await new Promise<void>((resolve, reject) => {
    // Stays: an error later on, such as too many open files, must not end the hall.
    server.on('error', reject)
    const before = process.umask(0o077)
    server.listen(address, resolve)
    process.umask(before)
  })
  if (process.platform !== 'win32') chmodSync(address, 0o600)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/**
 * Asks the hall that runs on this folder; undefined where none runs.
 * @throws the Fault that the hall answered with; Fault `hall-hangs` where it does not answer in time;
 *   `other-user` where another user runs it.
 */
export async function askLocally(folder: string, question: unknown): Promise<unknown> {
  let socket: Socket
  try {
    socket = await connected(addressOf(folder))
  } catch (cause) {
    return nobody(cause)
  }
  try {
    socket.setTimeout(answersWithinMs, () => socket.destroy())
    socket.write(`${JSON.stringify(question)}\n`)
    const reply = JSON.parse(await readLine(socket, Number.POSITIVE_INFINITY)) as Reply
    if ('answer' in reply) return reply.answer
    throw new Fault(reply.fault.code, reply.fault.says, reply.fault.remedy)
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('hall-hangs', 'The hall runs and does not answer.', 'Stop it and start it again.', cause)
  } finally {
    socket.destroy()
  }
}

function connected(address: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(address, () => resolve(socket))
    socket.once('error', reject)
  })
}

function nobody(cause: unknown): undefined {
  const code = cause instanceof Error && 'code' in cause ? cause.code : ''
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ECONNREFUSED') return undefined
  const remedy = 'Run this command as the user who runs the hall.'
  throw new Fault('other-user', 'The hall may not be asked by this user.', remedy, cause)
}

async function replyTo(line: string, answer: (question: unknown) => Promise<unknown>): Promise<Reply> {
  try {
    return { answer: await answer(JSON.parse(line)) }
  } catch (cause) {
    if (cause instanceof Fault) {
      return { fault: { code: cause.code, says: cause.message, remedy: cause.remedy } }
    }
    const says = 'The hall does not understand this command.'
    return { fault: { code: 'not-understood', says, remedy: 'Use the command of the same version.' } }
  }
}

/** The first line that comes; rejects when there are more than `longest` characters before its end. */
function readLine(socket: Socket, longest: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk) => {
      text += chunk
      const end = text.indexOf('\n')
      if (end >= 0) resolve(text.slice(0, end))
      else if (text.length > longest) reject(new Error('too long'))
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('ended early')))
  })
}

function addressOf(folder: string): string {
  const name = () => createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32)
  if (process.platform === 'win32') return `\\\\.\\pipe\\hallbell-${name()}`
  const inside = join(folder, 'hall.sock')
  if (Buffer.byteLength(inside) <= longestSocketPath) return inside
  const { uid } = userInfo()
  return join(process.env.XDG_RUNTIME_DIR ?? tmpdir(), `hallbell-${uid}-${name()}.sock`)
}
