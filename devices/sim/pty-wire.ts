import { rmSync, symlinkSync, writeSync } from 'node:fs'
import type { Wire } from './wire.ts'

/** What this file uses of a terminal of node-pty; its published types know only strings and no device path. */
interface Terminal {
  /** The device's end, which does not block. */
  readonly fd: number
  /** The path that opens as a serial port. */
  readonly ptsName: string
  onData(listener: (bytes: Buffer) => void): { dispose(): void }
  onExit(listener: () => void): void
  destroy(): void
}

/** Sets the line discipline raw, says so with one byte, and holds the terminal open by sleeping in it. */
const holdOpen = 'stty raw -echo && printf . && exec sleep infinity'

/** A port holds about 4 KB that nobody reads; what waits behind them is kept here, up to this much. */
const mostWaitingBytes = 65_536
const againMs = 2

/**
 * A wire whose host end is a port of the system: a pseudo-terminal that `serialport` opens like a serial port,
 * always at `linkPath` (Linux only). `pull` hangs up; `plug` makes a new terminal with a new link to it, a moment
 * later. Resolves when the port can be opened. Baud rate and parity mean nothing here.
 */
export async function ptyWire(linkPath: string): Promise<{ path: string; wire: Wire }> {
  // Loaded only where it is used: other systems have no such package.
  const { spawn } = await import('@lydell/node-pty')
  let listener: (bytes: Buffer) => void = () => {}
  let terminal: Terminal | undefined
  let sender: Sender | undefined

  async function plug() {
    if (terminal) return
    const opened = spawn('/bin/sh', ['-c', holdOpen], { encoding: null }) as unknown as Terminal
    terminal = opened
    opened.onExit(() => {
      if (terminal === opened) pull()
    })
    await untilRaw(opened)
    if (terminal !== opened) return
    sender = senderTo(opened.fd)
    opened.onData((bytes) => {
      if (terminal === opened) listener(bytes)
    })
    symlinkSync(opened.ptsName, linkPath)
  }

  function pull() {
    // At once: the system gives the next terminal the same name, and that one is not ready yet.
    rmSync(linkPath, { force: true })
    sender?.stop()
    sender = undefined
    terminal?.destroy()
    terminal = undefined
  }

  rmSync(linkPath, { force: true })
  await plug()
  const wire: Wire = {
    get plugged() {
      return terminal !== undefined
    },
    send: (bytes) => sender?.send(bytes),
    onData(next) {
      listener = next
    },
    pull,
    plug() {
      plug().catch(() => {})
    },
    end: pull,
  }
  return { path: linkPath, wire }
}

interface Sender {
  send(bytes: Uint8Array): void
  stop(): void
}

/**
 * Writes to a descriptor that does not block. The terminal's own `write` must not be used: it waits in a busy loop
 * for room, and this process may be the one that has to read.
 */
function senderTo(fd: number): Sender {
  let waiting = Buffer.alloc(0)
  let timer: NodeJS.Timeout | undefined

  function flush() {
    timer = undefined
    try {
      while (waiting.length > 0) waiting = waiting.subarray(writeSync(fd, waiting))
    } catch (cause) {
      if (!(cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN')) throw cause
      timer = setTimeout(flush, againMs)
    }
  }

  return {
    send(bytes) {
      if (waiting.length + bytes.length > mostWaitingBytes) return
      waiting = Buffer.concat([waiting, bytes])
      if (!timer) flush()
    },
    stop: () => clearTimeout(timer),
  }
}

const untilRaw = (terminal: Terminal) =>
  new Promise<void>((resolve, reject) => {
    terminal.onExit(() => reject(new Error('the simulated port ended before it was ready')))
    const waiting = terminal.onData(() => {
      waiting.dispose()
      resolve()
    })
  })
