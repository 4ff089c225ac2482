import type { Timers } from '../../src/core/clock.ts'
import type { Connection, Line } from './line.ts'

export interface ConnectionUser {
  /** A fresh connection: whoever reads it must begin with a fresh parser. */
  connected(connection: Connection): void
  data(bytes: Buffer): void
  /** The line is gone, or could not be opened; it is tried again by itself. */
  lost(cause: Error): void
  /**
   * Whether what is on the line answers when it is asked. Then five minutes without a byte mean that the port is
   * opened anew, silently: some adapters hang without an error, and only opening helps.
   */
  readonly answers: boolean
}

export interface KeptConnection {
  /** Gives the present connection up and opens another; for a line that is open and dead. */
  reconnect(cause: Error): void
  stop(): Promise<void>
}

const retryMs = 1_000
const deafMs = 300_000

/** Holds a line open: opens it again a second after it was lost, for ever, until stopped. */
export function keepConnected(line: Line, user: ConnectionUser, timers: Timers): KeptConnection {
  let stopped = false
  let generation = 0
  let connection: Connection | undefined
  let cancelRetry = () => {}
  let cancelRenewal = () => {}
  let heardAt = 0
  let opening: Promise<void> = Promise.resolve()

  function lost(cause: Error, ofGeneration: number) {
    if (stopped || ofGeneration !== generation) return
    generation++
    connection = undefined
    cancelRenewal()
    cancelRetry = timers.after(retryMs, open)
    user.lost(cause)
  }

  /** Opens the port anew once nothing was heard for five minutes. */
  function renewWhenDeaf() {
    if (!user.answers) return
    const restMs = heardAt + deafMs - timers.monotonic()
    cancelRenewal = timers.after(Math.max(0, restMs), () => {
      if (timers.monotonic() - heardAt < deafMs) return renewWhenDeaf()
      const deaf = connection
      generation++
      connection = undefined
      opening = (deaf?.close() ?? Promise.resolve()).catch(() => {}).then(open)
    })
  }

  function open() {
    if (stopped) return
    const mine = ++generation
    opening = line
      .open({
        data: (bytes) => {
          if (stopped || mine !== generation) return
          heardAt = timers.monotonic()
          user.data(bytes)
        },
        lost: (cause) => lost(cause, mine),
      })
      .then(
        async (opened) => {
          if (stopped || mine !== generation) return opened.close()
          connection = opened
          heardAt = timers.monotonic()
          renewWhenDeaf()
          user.connected(opened)
        },
        (cause: unknown) => lost(cause instanceof Error ? cause : new Error(String(cause)), mine),
      )
  }

  open()
  return {
    reconnect(cause) {
      const dead = connection
      if (!dead) return
      lost(cause, generation)
      dead.close().catch(() => {})
    },
    async stop() {
      stopped = true
      cancelRetry()
      cancelRenewal()
      await opening
      await connection?.close()
    },
  }
}
