import { createServer, type Socket } from 'node:net'
import { print } from 'receiptio'
import { afterEach, describe, expect, test } from 'vitest'
import { type SimulatedEscposPrinter, simulatePrinter } from '../../devices/sim/escpos-printer.ts'
import { memoryWire } from '../../devices/sim/memory-wire.ts'
import { calm } from './printing-hall.ts'
import { readQr } from './read-qr.ts'

/** A simulated printer and a bare line to it. */
async function bench(reportsCompletion = true) {
  const { line, wire } = memoryWire()
  const printer = simulatePrinter(wire, { columns: 48, reportsCompletion })
  const heard: Buffer[] = []
  const connection = await line.open({ data: (bytes) => heard.push(bytes), lost: () => {} })
  return {
    printer,
    /** Sends bytes and gives back what the printer answers. */
    async ask(bytes: Uint8Array | string): Promise<string> {
      heard.length = 0
      await connection.write(typeof bytes === 'string' ? Buffer.from(bytes, 'hex') : bytes)
      await calm()
      return Buffer.concat(heard).toString('hex')
    },
    texts: () => printer.papers().map(({ text }) => text),
  }
}

const line = (text: string) => Buffer.concat([Buffer.from(text, 'latin1'), Buffer.from('0a', 'hex')])
const cut = Buffer.from('1d564200', 'hex')
/** 石泉, twice as wide and high, in Chinese mode. */
const chinese = Buffer.from('1b401d21111c26caafc8aa0a', 'hex')

describe('answers', () => {
  test('to DLE EOT come at once, in the middle of other data and cut anywhere', async () => {
    const { ask } = await bench()
    expect(await ask('1d76300002000400aabb')).toBe('')
    expect(await ask('10')).toBe('')
    expect(await ask('04')).toBe('')
    expect(await ask('01')).toBe('12')
  })

  test('to DLE EOT come when it cannot print; answers in line wait', async () => {
    const { ask, printer } = await bench()
    printer.setPaper('end')
    expect(await ask('1d7201100401100402100404')).toBe('1a327e')
    printer.setCover('open')
    expect(await ask('100402')).toBe('36')
    printer.setPaper('full')
    printer.setCover('closed')
    expect(await ask('')).toBe('00')
  })

  test('to GS ( H carry the number of the job; a printer without it takes it for text', async () => {
    expect(await (await bench()).ask('1d28480600303041423132')).toBe('37224142313200')
    const old = await bench(false)
    expect(await old.ask('1d284806003030414231320a1d564200')).toBe('')
    expect(old.texts()).toEqual(['H00AB12'])
  })

  test('to GS I are blocks that end with 00', async () => {
    expect(Buffer.from(await (await bench()).ask('1d4942'), 'hex').toString('latin1')).toBe('_HALLBELL\0')
  })

  test('by itself follow every change, once it was asked to', async () => {
    const { ask, printer } = await bench()
    printer.setPaper('near-end')
    expect(await ask('')).toBe('')
    expect(await ask('1d61ff')).toBe('10000300')
    printer.setCover('open')
    expect(await ask('')).toBe('38000300')
    printer.setCover('closed')
    await ask('1b40')
    printer.setPaper('full')
    expect(await ask('')).toBe('')
  })
})

describe('paper', () => {
  test('is the same wherever the bytes are cut', async () => {
    const qr = Buffer.from('1d286b0400314132001d286b080031503068616c6c6f1d286b0300315130', 'hex')
    const raster = Buffer.from('1d76300001000200aaaa', 'hex')
    const bytes = Buffer.concat([chinese, line('A012'), qr, raster, line('end'), cut])
    for (let at = 1; at < bytes.length; at++) {
      const { ask, texts } = await bench()
      await ask(bytes.subarray(0, at))
      await ask(bytes.subarray(at))
      expect(texts()).toEqual(['石泉\nA012\n[QR hallo]\n[picture 8×2]\nend'])
    }
  })

  test('shows rubbish for Chinese outside Chinese mode, and for four-byte characters', async () => {
    const { ask, texts } = await bench()
    await ask('1b40caafc8aa0a1d564200')
    await ask('1c2681308430 0a1d564200'.replaceAll(' ', ''))
    expect(texts()[0]).not.toContain('石泉')
    expect(texts()[1]).toContain('\ufffd')
  })

  test('wraps what is wider than itself', async () => {
    const { ask, texts } = await bench()
    await ask(Buffer.concat([line('x'.repeat(50)), cut]))
    expect(texts()).toEqual([`${'x'.repeat(48)}\nxx`])
  })

  test('that ends stops the printer in the middle; the rest comes after refill and closed cover', async () => {
    const { ask, printer, texts } = await bench()
    printer.endPaperAfter(60)
    await ask(Buffer.concat([line('one'), line('two'), line('three'), cut]))
    expect(printer.look()).toEqual({ paper: 'end', cover: 'closed', cutter: 'well', cut: 0 })
    printer.setCover('open')
    printer.setPaper('full')
    expect(texts()).toEqual([])
    printer.setCover('closed')
    expect(texts()).toEqual(['one\ntwo\nthree'])
  })

  test('switched off in its middle loses what was in memory', async () => {
    const { ask, printer, texts } = await bench()
    printer.setCover('open')
    await ask(Buffer.concat([line('lost'), cut]))
    printer.reboot()
    printer.setCover('closed')
    expect(texts()).toEqual([])
  })

  test('is a PNG as wide as the roll', async () => {
    const { ask, printer } = await bench()
    await ask(Buffer.concat([chinese, cut]))
    const png = await printer.papers()[0]!.png()
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(640)
  })
})

describe('receiptio, a printing program that was not made here,', () => {
  const closing: (() => void)[] = []
  afterEach(() => {
    for (const close of closing.splice(0)) close()
  })

  /** The simulated printer at TCP port 9100, the only one that receiptio knows. */
  async function atNetwork(): Promise<{ printer: SimulatedEscposPrinter; address: string }> {
    let socket: Socket | undefined
    let receive = (_bytes: Buffer) => {}
    const printer = simulatePrinter(
      {
        plugged: true,
        send: (bytes) => socket?.write(bytes),
        onData: (listener) => {
          receive = listener
        },
        pull: () => {},
        plug: () => {},
        end: () => {},
      },
      { columns: 48, reportsCompletion: true },
    )
    const server = createServer((client) => {
      socket = client
      client.on('data', receive)
      client.on('error', () => {})
    })
    // Linux answers at every address that begins with 127: two runs at a time do not meet.
    const address =
      process.platform === 'linux'
        ? `127.91.${(process.pid >> 8) & 255}.${(process.pid & 127) + 1}`
        : '127.0.0.1'
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(9100, address, resolve)
    })
    closing.push(() => {
      socket?.destroy()
      server.close()
    })
    return { printer, address }
  }

  test('reads its status', async () => {
    const { printer, address } = await atNetwork()
    expect(await print('', `-d ${address} -q`)).toBe('online')
    printer.setCover('open')
    expect(await print('', `-d ${address} -q`)).toBe('coveropen')
    printer.setCover('closed')
    printer.setPaper('end')
    expect(await print('', `-d ${address} -q`)).toBe('paperempty')
  })

  test('prints Chinese and a QR code as a picture on it', async () => {
    const { printer, address } = await atNetwork()
    const receipt = '石泉县政务服务中心\n^^^A012\n{code:https://hall.cn/v/1;option:qrcode,6,m}\n'
    expect(await print(receipt, `-d ${address} -l zh-hans -c 48`)).toBe('success')
    const [paper] = printer.papers()
    expect(paper?.text).toContain('石泉县政务服务中心')
    expect(paper?.text).toContain('A012')
    expect(await readQr(await paper!.png())).toBe('https://hall.cn/v/1')
  })
})
