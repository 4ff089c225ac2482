import { expect, test } from 'vitest'
import { EndedEarly, sendOut } from '../../src/core/errand.ts'
import type { Work } from './errand-program.ts'

const sent = (work: Work) =>
  sendOut<number>(
    new URL('./errand-program.ts', import.meta.url),
    { work, numbers: new Uint8Array([3, 4]) },
    40,
  )

test('whoever sent it out gets what was found, or why the work failed', async () => {
  expect(await sent('add').report).toBe(7)
  await expect(sent('stumble').report).rejects.toThrow('one of them is missing')
})

test('work that wants too much memory, or never ends, takes only its own program with it', async () => {
  await expect(sent('want-too-much').report).rejects.toThrow(EndedEarly)
  const endless = sent('never-end')
  setTimeout(endless.end, 300)
  await expect(endless.report).rejects.toThrow(EndedEarly)
})

test('a program that cannot begin is no program that was ended', async () => {
  const nowhere = new URL('./not-there.ts', import.meta.url)
  const cause = await sendOut(nowhere, {}).report.catch((cause: unknown) => cause)
  expect(cause).not.toBeInstanceOf(EndedEarly)
  expect(cause).toMatchObject({ message: 'a program ended before its work was done: 1' })
})
