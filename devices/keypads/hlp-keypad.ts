import type { Timers } from '../../src/core/clock.ts'
import type { DriverSetup, KeypadDriver } from '../../src/core/ports.ts'
import type { Hello } from '../line/hlp/hello.ts'
import type { HlpPort } from '../line/hlp/hlp-port.ts'
import type { Command } from '../line/hlp/host-state.ts'
import { type Charset, encodeText } from '../line/hlp/text-field.ts'

/*
 * Satisfaction keypad, HLP/1 (caps R<n>).
 *
 *   to the keypad    S <number> OPEN,<token>,<seconds>   the visit of this token may be rated now
 *                    S <number> CLOSE                    no longer
 *   from the keypad  K <number> <result>                 done (0) or why not
 *                    E <event> R,<1–5>,<token|->,<age>   a key; 5 is very satisfied; age in tenths of a second
 *   to the keypad    A <event> <result>                  it is on disk; with 0 the keypad says thanks
 *
 * Hello, welcome, polling and acknowledging are the port's (devices/line/hlp).
 */

type Wanted =
  | { readonly rating: 'nothing' }
  | { readonly rating: 'open'; readonly token: string; readonly untilMs: number }
  | { readonly rating: 'closed' }

const enoughKeys = 5

/** Drives a satisfaction keypad at this address (1–0xF7) of a port. */
export function hlpKeypad(setup: DriverSetup, port: HlpPort, address: number, timers: Timers): KeypadDriver {
  let wanted: Wanted = { rating: 'nothing' }
  let charset: Charset = 'UTF-8'

  const host = port.host(setup, address, {
    objection,
    welcomed(hello) {
      charset = hello.charset
      sendWanted()
    },
    commandEnded(end) {
      if (end === 'done' && wanted.rating === 'closed') wanted = { rating: 'nothing' }
      // A keypad that is alive but heard nothing shall still open; one that did not close does so by its seconds.
      if (end === 'unanswered' && wanted.rating === 'open') sendWanted()
    },
    eventReceived({ token }) {
      // The token goes with the first press only: opening it again would ask the citizen twice.
      if (wanted.rating === 'open' && wanted.token === token) wanted = { rating: 'nothing' }
    },
  })

  function sendWanted() {
    const command = commandFor(wanted, charset, timers.monotonic())
    host.want(command ? [command] : [])
  }

  return {
    start: host.start,
    stop: host.stop,
    openRating({ token, seconds }) {
      wanted = { rating: 'open', token, untilMs: timers.monotonic() + seconds * 1_000 }
      sendWanted()
    },
    closeRating() {
      wanted = { rating: 'closed' }
      sendWanted()
    },
  }
}

function objection({ abilities: { ratingKeys }, model }: Hello): string | null {
  if (ratingKeys >= enoughKeys) return null
  return `${model} has ${ratingKeys} rating keys; a satisfaction keypad has ${enoughKeys}`
}

function commandFor(wanted: Wanted, charset: Charset, nowMs: number): Command | null {
  switch (wanted.rating) {
    case 'nothing':
      return null
    case 'closed':
      return { type: 'S', fields: ['CLOSE'] }
    case 'open': {
      const seconds = Math.ceil((wanted.untilMs - nowMs) / 1_000)
      if (seconds < 1) return null
      return { type: 'S', fields: ['OPEN', encodeText(wanted.token, charset), String(seconds)] }
    }
  }
}
