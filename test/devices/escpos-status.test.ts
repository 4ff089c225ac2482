import { describe, expect, test } from 'vitest'
import {
  automaticStatus,
  freshStatusReader,
  printerTrouble,
  readStatus,
  realtimeStatus,
} from '../../devices/printers/escpos-status.ts'

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const read = (text: string) => readStatus(freshStatusReader, hex(text)).says

test('each kind of byte is told apart by its fixed bits', () => {
  expect(
    read('12 | 1A | 10000000 | 0F | 37 22 41423132 00 | 5F 5450 00 | 11 13'.replaceAll('|', '')),
  ).toEqual([
    { kind: 'realtime', byte: 0x12 },
    { kind: 'realtime', byte: 0x1a },
    { kind: 'automatic', bytes: [0x10, 0, 0, 0] },
    { kind: 'in-line', byte: 0x0f },
    { kind: 'block', header: 0x37, text: '"AB12' },
    { kind: 'block', header: 0x5f, text: 'TP' },
    { kind: 'flow', on: true },
    { kind: 'flow', on: false },
  ])
})

test('it makes no difference where the bytes are cut', () => {
  const stream = hex('12 18000F00 16 37 22 30303031 00 00 FF 5F 5350 00 18 1A 20 00 00 12 3D 41 91 00')
  const whole = readStatus(freshStatusReader, stream).says
  expect(whole.map(({ kind }) => kind)).toContain('automatic')
  for (let cut = 0; cut <= stream.length; cut++) {
    const first = readStatus(freshStatusReader, stream.subarray(0, cut))
    const second = readStatus(first.reader, stream.subarray(cut))
    expect([...first.says, ...second.says]).toEqual(whole)
  }
})

describe('noise', () => {
  test('is reported with its bytes, and what follows is understood', () => {
    expect(read('FF 91 12')).toEqual([
      { kind: 'dropped', bytes: [0xff] },
      { kind: 'dropped', bytes: [0x91] },
      { kind: 'realtime', byte: 0x12 },
    ])
  })

  test('in an automatic status ends it: its rest is not taken for an answer', () => {
    expect(read('10 00 FF')).toEqual([
      { kind: 'dropped', bytes: [0x10, 0x00] },
      { kind: 'dropped', bytes: [0xff] },
    ])
  })

  test('that looks like the head of a block costs only itself', () => {
    expect(read('37 12')).toEqual([
      { kind: 'dropped', bytes: [0x37] },
      { kind: 'realtime', byte: 0x12 },
    ])
  })

  test('a block without an end is given up after 80 bytes, and nothing grows for ever', () => {
    const { reader, says } = readStatus(freshStatusReader, Buffer.alloc(10_000, 'A'))
    expect(says).toHaveLength(10_000)
    const endless = readStatus(freshStatusReader, Buffer.alloc(10_000, '7'))
    expect(endless.reader.pending.length).toBeLessThan(80)
    expect(endless.says.every(({ kind }) => kind === 'dropped')).toBe(true)
    expect(reader).toEqual(freshStatusReader)
  })

  test('an automatic status that lost a byte does not swallow proofs for ever', () => {
    const said = read('10 00 00  12 12 12  00')
    expect(said.slice(0, 2)).toEqual([
      { kind: 'realtime', byte: 0x12 },
      { kind: 'realtime', byte: 0x12 },
    ])
    expect(said.slice(2)).toEqual([
      { kind: 'dropped', bytes: [0x10, 0, 0] },
      { kind: 'realtime', byte: 0x12 },
      { kind: 'in-line', byte: 0 },
    ])
  })
})

test('an answer to DLE EOT may come between the bytes of an automatic status', () => {
  expect(read('18 00 12 0F 00')).toEqual([
    { kind: 'realtime', byte: 0x12 },
    { kind: 'automatic', bytes: [0x18, 0, 0x0f, 0] },
  ])
})

test.each([
  { bytes: [0x10, 0, 0, 0] as const, trouble: undefined },
  { bytes: [0x10, 0, 0x03, 0] as const, trouble: undefined },
  { bytes: [0x18, 0, 0x0f, 0] as const, trouble: 'paper-end' },
  { bytes: [0x38, 0, 0x0f, 0] as const, trouble: 'cover-open' },
  { bytes: [0x18, 0x08, 0, 0] as const, trouble: 'cutter' },
  { bytes: [0x18, 0x20, 0, 0] as const, trouble: 'printer-error' },
  { bytes: [0x18, 0, 0, 0] as const, trouble: 'printer-offline' },
])('automatic status $bytes means $trouble', ({ bytes, trouble }) => {
  expect(printerTrouble(automaticStatus(bytes))).toBe(trouble)
})

test.each([
  { answers: [0x12, 0x12, 0x12, undefined] as const, trouble: undefined },
  { answers: [0x12, 0x12, 0x1e, undefined] as const, trouble: undefined },
  { answers: [0x1a, 0x32, 0x7e, undefined] as const, trouble: 'paper-end' },
  { answers: [0x1a, 0x16, 0x12, undefined] as const, trouble: 'cover-open' },
  { answers: [0x1a, 0x52, 0x12, 0x1a] as const, trouble: 'cutter' },
  { answers: [0x1a, 0x52, 0x12, 0x32] as const, trouble: 'printer-error' },
  { answers: [0x1a, 0x12, 0x12, undefined] as const, trouble: 'printer-offline' },
])('the answers $answers to DLE EOT 1 2 4 3 mean $trouble', ({ answers, trouble }) => {
  const [printer, offlineCause, roll, errorCause] = answers
  expect(printerTrouble(realtimeStatus({ printer, offlineCause, roll, errorCause }))).toBe(trouble)
})
