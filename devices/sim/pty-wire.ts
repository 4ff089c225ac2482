import { rename, symlink, unlink } from 'node:fs/promises'
import type { Wire } from './wire.ts'

/** What this file uses of a terminal of node-pty; its published types know only strings and no device path. */
interface Terminal {
  /** The path that opens as a serial port. */
  readonly ptsName: string
  onData(listener: (bytes: Buffer) => void): { dispose(): void }
  write(bytes: Buffer): void
  destroy(): void
}

/** Sets the line discipline raw, says so with one byte, and holds the terminal open by sleeping in it. */
const holdOpen = 'stty raw -echo && printf . && exec sleep infinity'

/**
 * A wire whose host end is a port of the system: a pseudo-terminal that `serialport` opens like a serial port,
 * always at `linkPath` (Linux only). `pull` hangs up; `plug` makes a new terminal and moves the link to it, a moment
 * later. Resolves when the port can be opened. Baud rate and parity mean nothing here.
 */
export async function ptyWire(linkPath: string): Promise<{ path: string; wire: Wire }> {
  // Loaded only where it is used: other systems have no such package.
  const { spawn } = await import('@lydell/node-pty')
  let listener: (bytes: Buffer) => void = () => {}
  let terminal: Terminal | undefined
  let ready = false

  const openTerminal = () =>
    spawn('/bin/sh', ['-c', holdOpen], { encoding: null, name: 'dumb' }) as unknown as Terminal

  async function plug() {
    if (terminal) return
    const opened = openTerminal()
    terminal = opened
    await untilRaw(opened)
    if (terminal !== opened) return
    await moveLink(linkPath, opened.ptsName)
    if (terminal !== opened) return
    ready = true
    opened.onData((bytes) => {
      if (terminal === opened) listener(bytes)
    })
  }

  function pull() {
    terminal?.destroy()
    terminal = undefined
    ready = false
  }

  await plug()
  const wire: Wire = {
    get plugged() {
      return terminal !== undefined
    },
    send(bytes) {
      if (ready) terminal?.write(Buffer.from(bytes))
    },
    onData(next) {
      listener = next
    },
    pull,
    plug() {
      plug().catch(pull)
    },
    end() {
      pull()
      unlink(linkPath).catch(() => {})
    },
  }
  return { path: linkPath, wire }
}

const untilRaw = (terminal: Terminal) =>
  new Promise<void>((resolve) => {
    const waiting = terminal.onData(() => {
      waiting.dispose()
      resolve()
    })
  })

/** In one step, so that there is a port at the path at every moment. */
async function moveLink(path: string, target: string) {
  const fresh = `${path}.new`
  await unlink(fresh).catch(() => {})
  await symlink(target, fresh)
  await rename(fresh, path)
}
