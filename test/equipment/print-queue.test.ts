import { afterEach, expect, test, vi } from 'vitest'
import { deviceId, jobId, visitId } from '../../src/core/ids.ts'
import type { PrinterPort, TicketPaper } from '../../src/core/ports.ts'
import { ok } from '../../src/core/result.ts'
import { PrintQueue } from '../../src/equipment/print-queue.ts'
import { withoutDevices } from '../stories/changed-hall.ts'
import { StoryHall } from '../stories/story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const job = jobId('20261124-A001/1')
const paper: TicketPaper = {
  kind: 'ticket',
  hallName: '大厅',
  number: 'A001',
  itemName: '事项',
  ahead: 0,
  issuedAt: '2026-11-24 10:00',
  qr: null,
  reprint: false,
}

/** Printers that lose their cable, or their head, just when a job was begun. */
const printers: [what: string, print: PrinterPort['print']][] = [
  [
    'the cable is lost while the beginning is written down',
    async (_job, begin) => {
      await begin()
      return { outcome: 'not-started', trouble: 'port-missing' }
    },
  ],
  [
    'the driver fails in the middle',
    async (_job, begin) => {
      await begin()
      throw new Error('a fault of the driver')
    },
  ],
]

test.each(printers)('a job does not hang between queued and printed: %s', async (_what, print) => {
  hall = await StoryHall.open({ file: withoutDevices })
  const { spine, tables } = hall.hall.core
  const device = deviceId('printer')
  const queued = { type: 'paper-queued', job, visit: visitId('20261124-A001'), device, paper } as const
  await spine.execute('kiosk', () => ok({ events: [queued], answer: null }))
  const queue = new PrintQueue(device, { print }, tables.equipment, spine, () => paper, { error() {} })
  queue.wake()
  await vi.waitFor(() => expect(tables.equipment.job(job)?.state).toBe('unknown'), { timeout: 30_000 })
  await queue.stop()
})
