import type { Timers } from '../../src/core/clock.ts'
import type { DisplayDriver, DriverSetup } from '../../src/core/ports.ts'
import { encodeFrame, hostAddress, largestId, longestFrameBytes } from '../line/hlp/frame.ts'
import type { Hello } from '../line/hlp/hello.ts'
import type { HlpPort } from '../line/hlp/hlp-port.ts'
import type { Command } from '../line/hlp/host-state.ts'
import {
  columnsOf,
  cutAtColumns,
  encodeText,
  inCharset,
  longestChineseField,
} from '../line/hlp/text-field.ts'

/*
 * Window display, HLP/1 (caps D<lines>x<columns>).
 *
 *   to the display     C <number> SHOW,<line>…     sets all lines
 *                      C <number> LINE,<n>,<text>  sets line n (from 1), where SHOW would pass 120 bytes
 *   from the display   K <number> <result>         done (0) or why not
 *
 * The wanted content is sent after each hello and at least every 60 s (HLP/1 §5).
 */

const refreshMs = 55_000
/** Content that the display did not take is sent again sooner. */
const againMs = 5_000

/** Drives a window display at this address (1–0xF7) of a port. */
export function hlpDisplay(
  setup: DriverSetup,
  port: HlpPort,
  address: number,
  timers: Timers,
): DisplayDriver {
  let wanted: readonly string[] | null = null
  let display: Hello | null = null
  let notedLacking = ''
  let cancelRefresh = () => {}

  const host = port.host(setup, address, {
    objection: (hello) => objection(hello, address),
    welcomed(hello) {
      display = hello
      sendWanted()
    },
    commandEnded(end) {
      if (end !== 'done') sendWantedAfter(againMs)
    },
    eventReceived() {},
  })

  function sendWanted() {
    if (!wanted || !display) return
    noteLacking(wanted, display)
    host.want(contentCommands(wanted, display, address))
    sendWantedAfter(refreshMs)
  }

  function noteLacking(lines: readonly string[], { charset }: Hello) {
    const lacking = lines.flatMap((text) => inCharset(text, charset).lacking).join(' ')
    if (lacking !== '' && lacking !== notedLacking) {
      setup.listener.note?.(setup.device, `shows ? for what ${charset} lacks: ${lacking}`)
    }
    notedLacking = lacking
  }

  function sendWantedAfter(ms: number) {
    cancelRefresh()
    cancelRefresh = timers.after(ms, sendWanted)
  }

  return {
    start: host.start,
    stop() {
      cancelRefresh()
      return host.stop()
    },
    // The charsets of HLP/1 all have Chinese.
    want({ zh }) {
      wanted = [...zh]
      sendWanted()
    },
  }
}

const frameLength = (address: number, { type, fields }: Command) =>
  encodeFrame({ dst: address, src: hostAddress, type, id: largestId, fields: fields.map(() => '') }).length +
  fields.join('').length

const lineCommand = (index: number, field: string): Command => ({
  type: 'C',
  fields: ['LINE', String(index + 1), field],
})

function objection({ abilities: { display }, model, charset }: Hello, address: number): string | null {
  if (!display || display.lines < 1 || display.columns < 1) return `${model} has no display`
  const longest = 'x'.repeat(longestChineseField(display.columns, charset))
  if (frameLength(address, lineCommand(display.lines - 1, longest)) <= longestFrameBytes) return null
  return `${model} has lines of ${display.columns} columns, which do not fit in a frame in ${charset}`
}

/** The commands that make the display show these lines, cut to its size, the rest of it empty. */
function contentCommands(wanted: readonly string[], hello: Hello, address: number): Command[] {
  const lines = hello.abilities.display?.lines ?? 0
  const fields = Array.from({ length: lines }, (_, index) =>
    lineField(wanted[index] ?? '', index, hello, address),
  )
  const show: Command = { type: 'C', fields: ['SHOW', ...fields] }
  if (frameLength(address, show) <= longestFrameBytes) return [show]
  return fields.map((field, index) => lineCommand(index, field))
}

/** A line cut at the display's columns and, where it is full of four-byte characters, at what fits in a frame. */
function lineField(text: string, index: number, { abilities, charset }: Hello, address: number): string {
  const columns = abilities.display?.columns ?? 0
  let shown = cutAtColumns(inCharset(text, charset).text, columns)
  let field = encodeText(shown, charset)
  while (frameLength(address, lineCommand(index, field)) > longestFrameBytes) {
    shown = cutAtColumns(shown, columnsOf(shown) - 1)
    field = encodeText(shown, charset)
  }
  return field
}
