import type { Timers } from '../../src/core/clock.ts'
import type {
  DeviceCondition,
  DriverSetup,
  PrintedPaper,
  PrinterDriver,
  PrintOutcome,
  Trouble,
} from '../../src/core/ports.ts'
import { type KeptConnection, keepConnected } from '../line/keep-connected.ts'
import type { Line } from '../line/line.ts'
import { askCompletion, askInLine, cut, initialise, printBytes } from './escpos-bytes.ts'
import { automaticStatus, type PrinterSays, type PrinterStatus, printerTrouble } from './escpos-status.ts'
import type { PaperColumns } from './paper-layout.ts'
import { unprintable } from './paper-text.ts'
import { askStatus, type Conversation, converse } from './printer-conversation.ts'
import { slipPaper } from './slip-paper.ts'
import { ticketPaper } from './ticket-paper.ts'

const paperCommands = (paper: PrintedPaper, columns: PaperColumns) =>
  paper.kind === 'slip' ? slipPaper(paper, columns) : ticketPaper(paper, columns)

/** What stands on a paper but for the name of whom it is for: that is nobody's in a log, not even a character. */
const wordsOf = (paper: PrintedPaper): string => {
  if (paper.kind === 'ticket') return paper.hallName + paper.itemName
  const { hallName, itemName, department, contact, facts, list, issuedBy } = paper
  return [
    hallName,
    itemName,
    department,
    contact,
    ...facts.map(({ value }) => value),
    ...list,
    issuedBy,
  ].join('')
}

export interface EscposSettings {
  /** Bits a second of the line, for the time that a job may take. */
  readonly baud: number
  readonly columns: PaperColumns
}

const pollMs = 3_000
const sliceBytes = 512
/** For a job's proof, on top of its time on the line. */
const patienceMs = 15_000
/** A completion report may come this much later than the GS r byte that was asked for behind it. */
const lateReportMs = 1_000
/** Longer than any command of a ticket: ends what a pulled cable cut short. Alone a printer ignores it. */
const flush = Buffer.alloc(128)
/** Of what was not understood, so much goes to the log at a time. */
const noiseBytes = 32
const completionHeader = 0x37
const completionId = '"'

/**
 * A ticket printer that speaks ESC/POS and can answer (Epson ESC/POS command reference; most Chinese 58 mm
 * and 80 mm printers). Nothing is sent while its sensors report a trouble, and a job counts as printed only
 * when the printer says so: by the job's own number (GS ( H) where it can, else by the GS r byte that it
 * gives once it has worked through everything before.
 */
export function escposPrinter(
  setup: DriverSetup,
  line: Line,
  settings: EscposSettings,
  timers: Timers,
): PrinterDriver {
  let kept: KeptConnection | undefined
  let conversation: Conversation | undefined
  let stopped = false
  /** Whether everything sent before was worked through, so that the next proof belongs to the next job. */
  let settled = false
  let reportsCompletion = false
  /** Whether half a ticket may still hang out of the printer. */
  let halfTicket = false
  /** Whether something was not understood since the job began: then a bare byte proves nothing. */
  let noisy = false
  let noise = Buffer.alloc(0)
  let condition: DeviceCondition | undefined
  /** The trouble that the printer itself reported last, while it lasts. */
  let reported: ReturnType<typeof printerTrouble>
  let turn: Promise<unknown> = Promise.resolve()
  let lastId = setup.now() % 36 ** 4

  /** One at a time: answers do not say what they answer. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work)
    turn = mine.catch(() => {})
    return mine
  }

  function nextId(): string {
    lastId = (lastId + 1) % 36 ** 4
    return lastId.toString(36).toUpperCase().padStart(4, '0')
  }

  function tell(next: DeviceCondition): void {
    const same =
      condition?.state === 'trouble' && next.state === 'trouble'
        ? condition.trouble === next.trouble
        : condition?.state === 'ready' &&
          next.state === 'ready' &&
          condition.paperNearEnd === next.paperNearEnd
    condition = next
    if (!same && !stopped) setup.listener.condition(setup.device, next)
  }

  const presentTrouble = (): Trouble => (condition?.state === 'trouble' ? condition.trouble : 'starting')

  function learn(status: PrinterStatus): void {
    reported = printerTrouble(status)
    if (reported) {
      tell({ state: 'trouble', trouble: reported, detail: `the printer reports ${reported}` })
    } else if (settled) {
      tell({ state: 'ready', paperNearEnd: status.paperNearEnd })
    }
  }

  function silent(): void {
    settled = false
    tell({ state: 'trouble', trouble: 'silent', detail: 'no answer to DLE EOT within 500 ms' })
  }

  function heard(says: PrinterSays): void {
    if (says.kind === 'automatic') learn(automaticStatus(says.bytes))
    if (says.kind !== 'dropped') return
    noisy = true
    noise = Buffer.concat([noise, Buffer.from(says.bytes)]).subarray(0, noiseBytes)
  }

  function tellNoise(): void {
    if (noise.length === 0) return
    setup.listener.note?.(setup.device, `not understood, perhaps noise on the line: ${noise.toString('hex')}`)
    noise = Buffer.alloc(0)
  }

  /** Asks for the sensors and tells the hall; undefined when there is no answer. */
  async function look(at: Conversation): Promise<PrinterStatus | undefined> {
    const status = await askStatus(at)
    tellNoise()
    if (status) learn(status)
    else if (!at.ended) silent()
    return status
  }

  async function lookAfter(at: Conversation): Promise<void> {
    const status = await look(at)
    if (!status || printerTrouble(status) || settled) return
    await settle(at)
    if (settled) learn(status)
  }

  /**
   * Waits until the printer has worked through whatever lay in its memory, switches its automatic status on
   * and learns whether it reports completion.
   */
  async function settle(at: Conversation): Promise<void> {
    const id = nextId()
    const completion = at.next((says) => isCompletion(says, id) || undefined, patienceMs + lateReportMs)
    const inLine = at.next((says) => (says.kind === 'in-line' ? false : undefined), patienceMs)
    // A printer without GS ( H takes it for text; the second ESC @ throws that away before anything is cut.
    await at.send(Buffer.concat([flush, initialise, askCompletion(id), askInLine, initialise]))
    const completed =
      (await Promise.race([completion, inLine])) ||
      (await Promise.race([completion, at.next(() => undefined, lateReportMs)]))
    if (at.ended) return
    reportsCompletion = completed === true
    settled = true
  }

  async function watch(at: Conversation): Promise<void> {
    while (!at.ended) {
      await inTurn(() => lookAfter(at))
      await at.next(() => undefined, pollMs)
    }
  }

  async function send(at: Conversation, paper: Buffer): Promise<PrintOutcome> {
    const id = nextId()
    const bytes = Buffer.concat([
      // What is left of an earlier ticket must not hang on top of this one.
      halfTicket ? cut : Buffer.alloc(0),
      paper,
      reportsCompletion ? askCompletion(id) : Buffer.alloc(0),
      askInLine,
    ])
    noisy = false
    halfTicket = true
    const lineMs = (bytes.length * 10_000) / settings.baud
    const proof = at.next((says) => {
      const proved = reportsCompletion ? isCompletion(says, id) : says.kind === 'in-line' && !noisy
      return proved || undefined
    }, lineMs + patienceMs)
    for (let from = 0; from < bytes.length && !at.ended; from += sliceBytes) {
      await at.send(bytes.subarray(from, from + sliceBytes))
    }
    if (await proof) {
      halfTicket = false
      return { outcome: 'printed' }
    }
    settled = false
    if (!at.ended) await look(at)
    if (stopped || reported === undefined) return { outcome: 'unknown' }
    return { outcome: 'stopped', trouble: reported }
  }

  return {
    start() {
      kept = keepConnected(
        line,
        {
          answers: true,
          connected(connection) {
            const fresh = converse(connection, timers, {
              heard,
              broken: (cause) => kept?.reconnect(cause),
            })
            conversation = fresh
            settled = false
            void watch(fresh)
          },
          data: (bytes) => conversation?.hear(bytes),
          lost(cause) {
            conversation?.end()
            conversation = undefined
            tell({ state: 'trouble', trouble: 'port-missing', detail: cause.message })
          },
        },
        timers,
      )
    },

    print(job, begin) {
      return inTurn(async () => {
        const paper = printBytes(paperCommands(job.paper, settings.columns))
        const missing = unprintable(wordsOf(job.paper))
        if (missing.length > 0) {
          setup.listener.note?.(setup.device, `printed as 〓, for printers lack them: ${missing.join(' ')}`)
        }
        const at = conversation
        if (at && !settled) await lookAfter(at)
        if (!at || !settled) return notStarted(presentTrouble())
        const status = await look(at)
        const found = status && printerTrouble(status)
        if (!status || found) return notStarted(found ?? presentTrouble())
        const begun = await begin().catch(() => false)
        if (!begun || at.ended) return notStarted(presentTrouble())
        return send(at, paper)
      })
    },

    async stop() {
      stopped = true
      conversation?.end()
      await kept?.stop()
    },
  }
}

const notStarted = (trouble: Trouble): PrintOutcome => ({ outcome: 'not-started', trouble })

const isCompletion = (says: PrinterSays, id: string) =>
  says.kind === 'block' && says.header === completionHeader && says.text === completionId + id
