import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { restore } from '../../src/commands/restore.ts'
import type { UpkeepPart } from '../../src/server/pictures.ts'
import { until } from '../devices/real-port.ts'
import { StoryHall } from './story-hall.ts'

test('every night the hall is copied beside its work, and the manager hears when the disk is gone', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'backups-')), 'disk')
  mkdirSync(folder)
  const hall = await StoryHall.open({
    startsAt: '2026-11-24T23:29:00+08:00',
    speed: 20,
    file: (demo) => ({ ...demo, backup: { folder, at: '23:30', keep: 30 } }),
  })
  const backups = () => readdirSync(folder).filter((file) => /^hall-\d{8}-\d{4}\.db$/.test(file))
  await hall.takesTicket('social-card')
  await hall.passesUntil('2026-11-24T23:30:10+08:00')
  await until(() => backups().includes('hall-20261124-2330.db'))
  await hall.takesTicket('social-card')
  rmSync(folder, { recursive: true, force: true })
  await hall.passes(61_000)
  await hall.until('the manager is told', () => hall.shownToManager<UpkeepPart>('backup') !== undefined)
  expect(hall.shownToManager<UpkeepPart>('backup')?.wrong.zh).toBe('找不到备份目录')
  mkdirSync(folder)
  await hall.passes(61_000)
  await hall.until('all is well', () => hall.shownToManager<UpkeepPart>('backup') === undefined)
  await until(() => backups().length > 0)

  const [backup = ''] = backups()
  const data = mkdtempSync(join(tmpdir(), 'hall-'))
  const journal = hall.hall.core.journal.lastSeq
  expect(restore(join(folder, backup), data).rows).toBeLessThanOrEqual(journal)
  const again = await StoryHall.open({ startsAt: '2026-11-24T23:40:00+08:00', folder: data })
  expect((await again.takesTicket('social-card')).number).toBe('A003')
  await again.ends()
  await hall.ends()
})
