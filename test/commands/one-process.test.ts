import { expect, test } from 'vitest'
import { folderHolder } from '../../src/upkeep/folder-lock.ts'
import { hallCommand, hallPlace, passwordIn, signIn, startHall } from './hall-process.ts'

test('a second program on the same folder is told who has it; a kill leaves nothing behind', async () => {
  const place = hallPlace()
  const first = await startHall(place)
  const refused = await startHall(place).catch((cause: Error) => cause.message)
  expect(refused).toMatch(
    /The data folder .* is in use by process \d+, since \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\./,
  )
  expect(refused).toContain(`process ${first.pid},`)
  expect(refused).toContain('Stop that one first')

  await first.dies()
  expect(folderHolder(place.data)).toBeNull()
  const given = await hallCommand(place, 'admin-password')
  expect(given).toMatchObject({ code: 0, stderr: '' })

  const next = await startHall(place)
  expect(await signIn(next.url, 'admin', passwordIn(given.stdout))).toBe(200)
  expect(folderHolder(place.data)?.pid).toBe(next.pid)
  await next.stops()
  expect(folderHolder(place.data)).toBeNull()
}, 60_000)

test('while the hall runs its file is proved, and a lost password is replaced through it', async () => {
  const place = hallPlace()
  const hall = await startHall(place)
  const lost = passwordIn(hall.said)
  expect(await signIn(hall.url, 'admin', lost)).toBe(200)

  expect(await hallCommand(place, 'verify')).toMatchObject({ code: 0, stderr: '' })
  const given = await hallCommand(place, 'admin-password', 'admin')
  expect(given).toMatchObject({ code: 0, stderr: '' })
  expect(await signIn(hall.url, 'admin', lost)).toBe(401)
  expect(await signIn(hall.url, 'admin', passwordIn(given.stdout))).toBe(200)
  expect(await hallCommand(place, 'admin-password', 'wang')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('wang is not an active administrator'),
  })

  // The program's own journal knew of every event; what it wrote last is not yet in the main file.
  await hall.dies()
  expect(await hallCommand(place, 'verify')).toMatchObject({ code: 0 })
}, 60_000)
