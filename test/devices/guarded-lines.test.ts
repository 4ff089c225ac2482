import { expect, test } from 'vitest'
import { guardedLines } from '../../devices/line/guarded-lines.ts'
import { readFrame } from '../../devices/line/hlp/frame.ts'
import { golden, meaning } from './golden-frames.ts'
import { settle } from './held-timers.ts'

async function linesOf(...chunks: (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = []
  const read = guardedLines((line) => lines.push(line))
  for (const chunk of chunks) read(Buffer.from(chunk as string, 'latin1'))
  await settle()
  return lines
}

const framesIn = (lines: string[]) =>
  lines.map(readFrame).flatMap((reading) => ('frame' in reading ? [reading.frame] : []))

test('frames come out whole wherever the line is cut', async () => {
  const stream = `\xff\x00${golden.hello}\r\n\r\n$00,07,${golden.nothing}\n${golden.rating}\r\n`
  for (let at = 0; at <= stream.length; at++) {
    const frames = framesIn(await linesOf(stream.slice(0, at), stream.slice(at)))
    expect(frames, `cut at ${at}`).toEqual([meaning.hello, meaning.nothing, meaning.rating])
  }
})

test('byte by byte is as good as at once', async () => {
  const stream = `${golden.hello}\r\n${golden.rating}\r\n`
  expect(framesIn(await linesOf(...stream))).toEqual([meaning.hello, meaning.rating])
})

test('every byte is one character, so a broken one does not spoil the next line', async () => {
  expect(await linesOf(Buffer.from([0xe8, 0xaf, 0x0a, 0x41, 0x0a]))).toEqual(['\xe8\xaf', 'A'])
})

test('a frame that begins after much noise is read, wherever the noise ends', async () => {
  for (const noise of [100, 200, 239, 240, 241, 300, 5_000]) {
    const stream = `${'n'.repeat(noise)}${golden.rating}\n`
    expect(framesIn(await linesOf(stream)), `${noise} at once`).toEqual([meaning.rating])
    expect(framesIn(await linesOf(...stream)), `${noise} byte by byte`).toEqual([meaning.rating])
  }
})

test('lines before the noise are not lost with it', async () => {
  const frames = framesIn(await linesOf(`${golden.hello}\n${'n'.repeat(500)}`, `\n${golden.rating}\n`))
  expect(frames).toEqual([meaning.hello, meaning.rating])
})

test('ten megabytes without a newline cost next to nothing', async () => {
  const before = process.cpuUsage()
  const chunk = Buffer.alloc(2_048, 'n')
  const read = guardedLines(() => {})
  for (let count = 0; count < 5_120; count++) read(chunk)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(2_000)
})
