import { type EscposCommand, nextCommand } from './escpos-commands.ts'
import { composePage } from './escpos-page.ts'
import { printedPaper } from './printed-paper.ts'
import type { SimulatedPaper, SimulatedPrinter } from './simulated.ts'
import type { Wire } from './wire.ts'

export interface SimulatedPrinterOptions {
  /** 48 on 80 mm paper, 32 on 58 mm paper. */
  readonly columns: 48 | 32
  /** Whether it knows GS ( H; one that does not takes it for text. */
  readonly reportsCompletion: boolean
}

export interface SimulatedEscposPrinter extends SimulatedPrinter {
  /** Lets the paper end after so many dots more, 8 a millimetre: in the middle of a ticket. */
  endPaperAfter(dots: number): void
}

/** Bytes that wait to be printed; more is lost, for this printer has no way to say stop. */
const memoryBytes = 65_536
const keptPapers = 20
const cuts = new Set(['GS V', 'ESC i', 'ESC m'])
/** GS I 66 maker, 67 model, 68 serial number. */
const identity = new Map([
  [0x42, 'HALLBELL'],
  [0x43, 'SIM-80'],
  [0x44, '0000001'],
])

/**
 * A receipt printer as the Epson ESC/POS command reference describes it: DLE EOT is answered as it arrives,
 * even offline and in the middle of other data; everything else waits in line, and the line stands still while
 * paper, cover or cutter are not well.
 */
export function simulatePrinter(wire: Wire, options: SimulatedPrinterOptions): SimulatedEscposPrinter {
  const widthDots = options.columns * 12
  let page = composePage(widthDots)
  let memory = Buffer.alloc(0)
  /** The last two bytes received, to notice DLE EOT n wherever it was cut. */
  let recent: readonly [number, number] = [0, 0]
  let working = false
  let automatic = false
  let paper: 'full' | 'near-end' | 'end' = 'full'
  let cover: 'closed' | 'open' = 'closed'
  let cutter: 'well' | 'jammed' = 'well'
  let cutterFailed = false
  let dotsLeft = Number.POSITIVE_INFINITY
  let papers: SimulatedPaper[] = []
  let cut = 0
  let changed = () => {}

  const offline = () => paper === 'end' || cover === 'open' || cutterFailed
  const rollBits = () => (paper === 'full' ? 0 : 0x03) | (paper === 'end' ? 0x0c : 0)

  function realtimeAnswer(n: number): number | undefined {
    switch (n) {
      case 1:
        return 0x12 | (offline() ? 0x08 : 0)
      case 2:
        return 0x12 | (cover === 'open' ? 0x04 : 0) | (paper === 'end' ? 0x20 : 0) | (cutterFailed ? 0x40 : 0)
      case 3:
        return 0x12 | (cutterFailed ? 0x08 : 0)
      case 4:
        return 0x12 | (paper === 'full' ? 0 : 0x0c) | (paper === 'end' ? 0x60 : 0)
      default:
        return undefined
    }
  }

  function sendAutomatic(): void {
    const printer = 0x10 | (offline() ? 0x08 : 0) | (cover === 'open' ? 0x20 : 0)
    wire.send(Buffer.of(printer, cutterFailed ? 0x08 : 0, rollBits(), 0))
  }

  function change(what: () => void): void {
    const before = [cover, paper, cutterFailed].join()
    what()
    if (automatic && [cover, paper, cutterFailed].join() !== before) sendAutomatic()
    changed()
    work()
  }

  function receive(bytes: Buffer): void {
    const stored: number[] = [...memory]
    for (const byte of bytes) {
      const asked = recent[0] === 0x10 && recent[1] === 0x04 ? realtimeAnswer(byte) : undefined
      if (asked === undefined) {
        stored.push(byte)
        recent = [recent[1], byte]
        continue
      }
      wire.send(Buffer.of(asked))
      recent = [0, 0]
      if (stored.at(-2) === 0x10 && stored.at(-1) === 0x04) stored.length -= 2
    }
    memory = Buffer.from(stored)
    work()
    memory = memory.subarray(0, memoryBytes)
  }

  /** Works through its memory until something is missing: bytes, paper, a closed cover, a free cutter. */
  function work(): void {
    if (working) return
    working = true
    while (!offline()) {
      const command = nextCommand(memory, page.chinese)
      if (!command) break
      if (cuts.has(command.name) && cutter === 'jammed') {
        change(() => {
          cutterFailed = true
        })
        break
      }
      memory = memory.subarray(carryOut(command))
      if (dotsLeft <= 0 && paper !== 'end') {
        change(() => {
          paper = 'end'
        })
      }
    }
    working = false
  }

  /** Returns the bytes of the command that are used up. */
  function carryOut(command: EscposCommand): number {
    const { name, args, length } = command
    const [a = 0] = args
    if (name === 'GS (' && a === 0x48) {
      if (!options.reportsCompletion) return 2
      wire.send(Buffer.concat([Buffer.of(0x37, 0x22), args.subarray(5), Buffer.of(0)]))
    }
    if (name === 'GS r') wire.send(Buffer.of(a % 48 === 1 ? rollBits() : 0))
    if (name === 'GS I') {
      const text = identity.get(a)
      wire.send(text === undefined ? Buffer.of(0x02) : Buffer.from(`_${text}\0`))
    }
    if (name === 'ESC @') automatic = false
    if (name === 'GS a') {
      automatic = a !== 0
      if (automatic) sendAutomatic()
    }
    const rows = cuts.has(name) ? page.cut() : undefined
    if (rows) {
      papers = [...papers, printedPaper(rows, widthDots)].slice(-keptPapers)
      cut++
      changed()
    }
    dotsLeft -= page.apply(command)
    return length
  }

  function forget(): void {
    page = composePage(widthDots)
    memory = Buffer.alloc(0)
    recent = [0, 0]
    automatic = false
    cutterFailed = false
  }

  wire.onData(receive)
  return {
    kind: 'printer',
    wire,
    setPaper(state) {
      change(() => {
        paper = state
        dotsLeft = Number.POSITIVE_INFINITY
      })
    },
    setCover(state) {
      change(() => {
        cover = state
      })
    },
    setCutter(state) {
      change(() => {
        cutter = state
        if (state === 'well') cutterFailed = false
      })
    },
    endPaperAfter(dots) {
      dotsLeft = dots
    },
    papers: () => papers,
    look: () => ({ paper, cover, cutter, cut }),
    onChange(listener) {
      changed = listener
    },
    reboot() {
      forget()
      changed()
    },
    stop() {
      wire.end()
    },
  }
}
