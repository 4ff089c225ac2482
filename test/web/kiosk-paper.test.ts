import { describe, expect, test } from 'vitest'
import { millis, ticketNumber, visitId } from '../../src/core/ids.ts'
import type { KioskPrinterPart, PaperState } from '../../src/server/pictures.ts'
import type { TicketReply } from '../../src/server/requests.ts'
import { type PaperAdvice, paperAdvice } from '../../web/kiosk/paper-advice.ts'

const visit = visitId('20261124-A001')
const ticket: TicketReply = {
  visit,
  number: ticketNumber('A001'),
  itemName: { zh: '户口登记', en: 'Household registration' },
  ahead: 0,
  issuedAt: millis(0),
  job: '20261124-A001/1',
  printerReady: true,
}
const ready: KioskPrinterPart = { ready: true, trouble: null }
const noPaper: KioskPrinterPart = { ready: false, trouble: 'paper-end' }

describe('what a citizen is told about the paper', () => {
  test.each<[string, PaperState, KioskPrinterPart | undefined, number, PaperAdvice]>([
    ['it waits for the printer', 'queued', ready, 500, 'printing'],
    ['it is on its way', 'printing', ready, 500, 'printing'],
    ['it is on its way, the printer says no more', 'printing', noPaper, 500, 'printing'],
    ['it waits for a printer in trouble', 'queued', noPaper, 500, 'photograph'],
    ['nothing is known of the printer yet', 'queued', undefined, 500, 'printing'],
    ['it is proven', 'printed', ready, 500, 'take-paper'],
    ['it is proven late', 'printed', noPaper, 60_000, 'take-paper'],
    ['it stopped half way', 'stopped', ready, 500, 'photograph'],
    ['nobody knows', 'unknown', ready, 500, 'photograph'],
    ['it was too late', 'expired', ready, 500, 'photograph'],
    ['staff have seen to it', 'settled', ready, 500, 'photograph'],
    ['just within patience', 'printing', ready, 7_999, 'printing'],
    ['not worth waiting for', 'printing', ready, 8_000, 'photograph'],
  ])('%s', (_, paper, printer, shownMs, advice) => {
    expect(paperAdvice(ticket, { visit, paper }, printer, shownMs)).toBe(advice)
  })

  test.each<[string, TicketReply, PaperAdvice]>([
    ['a printer that was ready', ticket, 'printing'],
    ['a printer that was not', { ...ticket, printerReady: false }, 'photograph'],
    ['no printer at all', { ...ticket, job: null }, 'photograph'],
  ])('before anything is heard of the paper: %s', (_, reply, advice) => {
    expect(paperAdvice(reply, undefined, ready, 100)).toBe(advice)
  })
})
