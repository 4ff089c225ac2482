import { describe, expect, onTestFinished, test } from 'vitest'
import { keepConnected } from '../../devices/line/keep-connected.ts'
import type { Connection } from '../../devices/line/line.ts'
import { serialLine } from '../../devices/line/serial-line.ts'
import { Fault } from '../../src/core/fault.ts'
import { hurriedTimers, noPorts, portThatNobodyReads, realPort, until } from './real-port.ts'

const baud = 9_600

/** An open connection that keeps what it was told. */
async function openPort(path: string, timers = hurriedTimers(1)) {
  const received: Buffer[] = []
  const losses: Error[] = []
  const connection = await serialLine({ path, baud }, timers).open({
    data: (bytes) => received.push(bytes),
    lost: (cause) => losses.push(cause),
  })
  onTestFinished(() => connection.close())
  return { connection, losses, received: () => Buffer.concat(received) }
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (cause: unknown) => (cause instanceof Fault ? cause.code : cause),
  )

describe.skipIf(noPorts)('a serial port', () => {
  test('carries every byte both ways, as it is and without an echo', async () => {
    const { path, wire } = await realPort()
    const { connection, received } = await openPort(path)
    const atDevice: Buffer[] = []
    wire.onData((bytes) => atDevice.push(bytes))
    const everyByte = Buffer.from(Array.from({ length: 256 }, (_, value) => value))
    const much = Buffer.concat(new Array<Buffer>(64).fill(everyByte))
    wire.send(much)
    for (let count = 0; count < 64; count++) await connection.write(everyByte)
    await until(() => received().length >= much.length && Buffer.concat(atDevice).length >= much.length)
    expect(received().equals(much)).toBe(true)
    expect(Buffer.concat(atDevice).equals(much)).toBe(true)
  })

  test('that is missing, or in use, says so in words', async () => {
    const { path, wire } = await realPort()
    const handlers = { data() {}, lost() {} }
    await openPort(path)
    await expect(serialLine({ path, baud }).open(handlers)).rejects.toMatchObject({
      code: 'port-busy',
      message: `${path} is in use`,
    })
    wire.pull()
    await expect(serialLine({ path, baud }).open(handlers)).rejects.toMatchObject({
      code: 'port-missing',
      message: `there is no port ${path}`,
    })
  })

  test('that is pulled ends its connection once, and its open writes with it', async () => {
    const { path, wire } = await realPort()
    const { connection, losses } = await openPort(path)
    await connection.write(Buffer.from('before'))
    wire.pull()
    await until(() => losses.length > 0)
    expect(await codeOf(connection.write(Buffer.from('after')))).toBe('line-closed')
    await connection.close()
    expect(losses).toMatchObject([{ code: 'line-lost' }])
  })

  test('that hangs up before the first read is noticed', async () => {
    for (let count = 0; count < 20; count++) {
      const { path, wire } = await realPort()
      const losses: Error[] = []
      const opened = serialLine({ path, baud }).open({ data() {}, lost: (cause) => losses.push(cause) })
      const connection = await opened
      // In the same turn of the loop as the opening: nothing has been read yet.
      wire.pull()
      await until(() => losses.length > 0)
      await connection.close()
      expect(losses).toHaveLength(1)
    }
  })

  test('that was closed on purpose tells no loss and takes no bytes', async () => {
    const { path, wire } = await realPort()
    const { connection, losses } = await openPort(path)
    await connection.close()
    await connection.close()
    wire.pull()
    expect(await codeOf(connection.write(Buffer.from('late')))).toBe('line-closed')
    expect(losses).toEqual([])
  })

  test('carries nothing to the next connection that was written for the last', async () => {
    const { path, wire } = await realPort()
    const atDevice: string[] = []
    wire.onData((bytes) => atDevice.push(bytes.toString()))
    const first = await openPort(path)
    wire.pull()
    const writes = [codeOf(first.connection.write(Buffer.from('stale')))]
    await until(() => first.losses.length > 0)
    writes.push(codeOf(first.connection.write(Buffer.from('stale'))))
    expect(await Promise.all(writes)).toEqual(['line-lost', 'line-closed'])
    atDevice.length = 0

    wire.plug()
    const second = await openWhenThere(path)
    await second.connection.write(Buffer.from('fresh'))
    await until(() => atDevice.join('').length >= 'fresh'.length)
    expect(atDevice.join('')).toBe('fresh')
  })

  test('whose device takes no bytes is given up', async () => {
    const path = await portThatNobodyReads()
    const { connection, losses } = await openPort(path, hurriedTimers(100))
    const writes = [connection.write(Buffer.alloc(100_000)), connection.write(Buffer.from('more'))]
    expect(await Promise.all(writes.map(codeOf))).toEqual(['line-stuck', 'line-stuck'])
    expect(losses).toMatchObject([{ code: 'line-stuck' }])
  })

  test('comes back by itself, however often it is pulled', async () => {
    const { path, wire } = await realPort()
    let connection: Connection | undefined
    let received = ''
    let losses = 0
    const user = {
      connected: (opened: Connection) => {
        connection = opened
        received = ''
      },
      data: (bytes: Buffer) => {
        received += bytes.toString()
      },
      lost: () => {
        connection = undefined
        losses++
      },
      answers: true,
    }
    const kept = keepConnected(serialLine({ path, baud }), user, hurriedTimers(50))
    onTestFinished(kept.stop)
    for (let count = 0; count < 20; count++) {
      await until(() => connection !== undefined)
      wire.send(Buffer.from(`hello ${count}`))
      await until(() => received === `hello ${count}`)
      const before = losses
      wire.pull()
      await until(() => losses > before)
      wire.plug()
    }
  })
})

/** A port is there a moment after its cable was plugged in. */
async function openWhenThere(path: string) {
  for (;;) {
    try {
      return await openPort(path)
    } catch (cause) {
      if (!(cause instanceof Fault && cause.code === 'port-missing')) throw cause
    }
  }
}
