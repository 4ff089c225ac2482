import { mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { Fault } from '../../src/core/fault.ts'
import { answerLocally, askLocally } from '../../src/upkeep/local-line.ts'

const freshFolder = () => mkdtempSync(join(tmpdir(), 'line-'))

/** A hall at this folder that repeats what it is asked. */
async function repeats(folder: string, answer: (question: unknown) => Promise<unknown> = async (it) => it) {
  const line = await answerLocally(folder, answer)
  onTestFinished(() => line.close())
  return line
}

test('whoever asks gets the answer, many at once; afterwards nobody answers', async () => {
  const folder = freshFolder()
  expect(await askLocally(folder, 'anybody?')).toBeUndefined()
  const line = await repeats(folder)
  const questions = Array.from({ length: 20 }, (_, no) => ({ no, text: '问' }))
  expect(await Promise.all(questions.map((question) => askLocally(folder, question)))).toEqual(questions)
  await line.close()
  expect(await askLocally(folder, 'anybody?')).toBeUndefined()
})

test('a folder deep down in others has its line too, and what a killed program left there is no hindrance', async () => {
  const deep = join(freshFolder(), 'a'.repeat(60), 'b'.repeat(60))
  mkdirSync(deep, { recursive: true })
  await repeats(deep)
  expect(await askLocally(deep, 'deep')).toBe('deep')
  const folder = freshFolder()
  writeFileSync(join(folder, 'hall.sock'), '')
  await repeats(folder)
  expect(await askLocally(folder, 'here')).toBe('here')
})

test('a fault arrives as it was thrown, anything else as a question that was not understood', async () => {
  const folder = freshFolder()
  await repeats(folder, async (question) => {
    throw question === 'fault'
      ? new Fault('unknown-account', 'No such one.', 'Name another.')
      : new Error('secret')
  })
  await expect(askLocally(folder, 'fault')).rejects.toMatchObject({
    code: 'unknown-account',
    message: 'No such one.',
    remedy: 'Name another.',
  })
  await expect(askLocally(folder, 'else')).rejects.toMatchObject({ code: 'not-understood' })
  await expect(askLocally(folder, 'else')).rejects.not.toThrow('secret')
})

test.skipIf(process.platform === 'win32')(
  'only this user may ask, and nobody may ask without end',
  async () => {
    const folder = freshFolder()
    await repeats(folder)
    const path = join(folder, 'hall.sock')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    const flood = connect(path)
    flood.on('error', () => {})
    const closed = new Promise((resolve) => flood.once('close', resolve))
    flood.write('x'.repeat(100_000))
    await closed
    expect(await askLocally(folder, 'still there')).toBe('still there')
  },
)
