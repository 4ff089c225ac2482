import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { onTestFinished } from 'vitest'
import { ptyWire } from '../../devices/sim/pty-wire.ts'
import type { Wire } from '../../devices/sim/wire.ts'
import { systemTimers, type Timers } from '../../src/core/clock.ts'

/** Simulated devices on ports of the system exist on Linux only. */
export const noPorts = process.platform !== 'linux'

/** A port of the system with a device's end in the test's hands, gone when the test is over. */
export async function realPort(): Promise<{ path: string; wire: Wire }> {
  const port = await ptyWire(join(mkdtempSync(join(tmpdir(), 'hall-port-')), 'port'))
  onTestFinished(port.wire.end)
  return port
}

/** The path of a port whose far end takes no bytes, gone when the test is over. */
export async function portThatNobodyReads(): Promise<string> {
  const holdOpen = 'stty raw -echo && printf . && exec sleep infinity'
  const terminal = spawn('/bin/sh', ['-c', holdOpen], { encoding: null })
  onTestFinished(() => terminal.kill('SIGKILL'))
  await new Promise<void>((resolve) => terminal.onData(() => resolve()))
  terminal.pause()
  return (terminal as unknown as { ptsName: string }).ptsName
}

/** Real time, so many times faster: a driver's second is over in a fraction of it. */
export function hurriedTimers(times: number): Timers {
  return {
    monotonic: () => systemTimers.monotonic() * times,
    after: (ms, work) => systemTimers.after(ms / times, work),
  }
}

/** Resolves once this holds; asked again every few milliseconds, because bytes on a port tell nobody. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
}
