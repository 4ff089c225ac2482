import type { CallpadDriver, DriverSetup } from '../../src/core/ports.ts'
import type { Hello } from '../line/hlp/hello.ts'
import type { HlpPort } from '../line/hlp/hlp-port.ts'

/*
 * Staff call pad, HLP/1 (caps K).
 *
 *   from the call pad  E <event> K,<key>,-,<age>   NEXT RECALL NOSHOW START FINISH PAUSE[:n] RESUME RATE TRANSFER:n;
 *                                                  age in tenths of a second, -1 where the pad lost power since
 *   to the call pad    A <event> <result>          it is on disk; 0 done, 1 not done
 *
 * Hello, welcome, polling and acknowledging are the port's (devices/line/hlp). Nothing is ever wanted of a call pad.
 */

/** Drives a staff call pad at this address (1–0xF7) of a port. */
export function hlpCallpad(setup: DriverSetup, port: HlpPort, address: number): CallpadDriver {
  const { start, stop } = port.host(setup, address, {
    objection: ({ abilities: { staffKeys }, model }: Hello) =>
      staffKeys ? null : `${model} has no staff keys`,
    welcomed() {},
    commandEnded() {},
    eventReceived() {},
  })
  return { start, stop }
}
