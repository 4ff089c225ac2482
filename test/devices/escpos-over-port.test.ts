import { expect, test } from 'vitest'
import { serialLine } from '../../devices/line/serial-line.ts'
import { escposPrinter } from '../../devices/printers/escpos-printer.ts'
import { simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { systemTimers } from '../../src/core/clock.ts'
import { jobId } from '../../src/core/ids.ts'
import { listeningHall } from './listening-hall.ts'
import { ticket } from './printing-hall.ts'
import { noPorts, realPort } from './real-port.ts'

test.skipIf(noPorts)(
  'over a port of the system a ticket is printed, before and after the cable was out',
  async () => {
    const { path, wire } = await realPort()
    const printer = simulatePrinter(wire, { columns: 48, reportsCompletion: true })
    const hall = listeningHall()
    const line = serialLine({ path, baud: 9_600 })
    const driver = escposPrinter(hall.setup, line, { baud: 9_600, columns: 48 }, systemTimers)
    const print = () => driver.print({ id: jobId('20261121-A012/1'), paper: ticket }, async () => true)

    driver.start()
    await hall.until(() => hall.conditions.at(-1) === 'ready')
    expect(await print()).toEqual({ outcome: 'printed' })

    wire.pull()
    await hall.until(() => hall.conditions.at(-1) === 'port-missing')
    expect(await print()).toEqual({ outcome: 'not-started', trouble: 'port-missing' })

    wire.plug()
    await hall.until(() => hall.conditions.at(-1) === 'ready')
    expect(await print()).toEqual({ outcome: 'printed' })
    expect(printer.papers().map(({ text }) => text.includes('石泉县政务服务中心\n'))).toEqual([true, true])
    await driver.stop()
  },
)
