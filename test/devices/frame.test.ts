import { expect, test } from 'vitest'
import { crc16, encodeFrame, readFrame } from '../../devices/line/hlp/frame.ts'
import { golden, goldenNames, meaning } from './golden-frames.ts'

/** A frame with a right checksum around whatever body. */
const framed = (body: string) => `$${body}*${crc16(body).toString(16).toUpperCase().padStart(4, '0')}`

test('the checksum is CRC-16/CCITT-FALSE', () => {
  expect(crc16('123456789')).toBe(0x29b1)
})

test.each(goldenNames)('the golden frame %s is read and written verbatim', (name) => {
  expect(readFrame(golden[name])).toEqual({ frame: meaning[name] })
  expect(readFrame(`${golden[name]}\r`)).toEqual({ frame: meaning[name] })
  expect(encodeFrame(meaning[name])).toBe(`${golden[name]}\r\n`)
})

test.each(['\x00\xff noise', '$00,07,N,5', '$$$', '*1234', golden.rating.slice(0, -2)])(
  'a frame begins at the last $, after %j',
  (before) => {
    expect(readFrame(before + golden.nothing)).toEqual({ frame: meaning.nothing })
  },
)

test('a flipped bit anywhere in a frame is noticed', () => {
  for (let at = 0; at < golden.rating.length; at++) {
    for (let bit = 0; bit < 8; bit++) {
      const flipped = String.fromCharCode(golden.rating.charCodeAt(at) ^ (1 << bit))
      const line = golden.rating.slice(0, at) + flipped + golden.rating.slice(at + 1)
      expect(readFrame(line), `bit ${bit} of byte ${at}`).not.toHaveProperty('frame')
    }
  }
})

test.each([
  ['noise', 'no dollar here'],
  ['malformed', '$07,00,A,421,0'],
  ['malformed', '$07,00,A,421,0*b0dc'],
  ['malformed', '$07,00,A,4*21,0*B0DC'],
  ['bad-crc', '$07,00,A,421,1*B0DC'],
  ['malformed', framed('7,00,A,421,0')],
  ['malformed', framed('0c,00,A,421,0')],
  ['malformed', framed('07,00,a,421,0')],
  ['malformed', framed('07,00,A,4294967296,0')],
  ['malformed', framed('07,00,A,-1,0')],
  ['malformed', framed('07,00,A,421,\x01')],
  ['malformed', framed('07,00,A')],
  ['overlong', framed(`07,00,A,421,${'x'.repeat(120)}`)],
] as const)('dropped as %s: %j', (why, line) => {
  expect(readFrame(line)).toEqual({ dropped: why })
})

test('the largest number and the longest frame pass, one more byte does not', () => {
  const room = 120 - '$07,00,A,4294967295,*FFFF\r\n'.length
  const frame = { dst: 7, src: 0, type: 'A', id: 4_294_967_295, fields: ['x'.repeat(room)] }
  const line = encodeFrame(frame)
  expect(line).toHaveLength(120)
  expect(readFrame(line.trimEnd())).toEqual({ frame })
  expect(() => encodeFrame({ ...frame, fields: ['x'.repeat(room + 1)] })).toThrow(RangeError)
  expect(readFrame(framed(`07,00,A,4294967295,${'x'.repeat(room + 1)}`))).toEqual({ dropped: 'overlong' })
})

test.each(['a,b', 'a*b', 'a$b', '号', 'a\n'])(
  'a field that would break the frame is refused: %j',
  (field) => {
    expect(() => encodeFrame({ dst: 7, src: 0, type: 'C', id: 1, fields: [field] })).toThrow(RangeError)
  },
)

test('empty fields and fields to come are kept', () => {
  expect(readFrame(framed('07,00,A,1,,x,'))).toMatchObject({ frame: { fields: ['', 'x', ''] } })
})
