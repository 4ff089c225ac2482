import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, isSeq, parseDocument } from 'yaml'
import type { HallFile } from '../../../config/hall-file.ts'
import { loadHall } from '../../../config/load.ts'

/** Hours of a county hall: summer and autumn, winter and spring; statutory working days. */
const countyHours = {
  days: 'workdays',
  seasons: [
    { from: '05-01', open: ['08:00-11:00', '14:00-17:00'] },
    { from: '10-01', open: ['08:00-11:00', '13:30-16:30'] },
  ],
}
const beside = ['rulebook.yaml', 'items.csv']

interface WindowEntry {
  readonly no: number
  readonly serves: readonly string[]
}

/**
 * Makes the hall file of a hall that is to be simulated: that of another folder, but a hall that never closes gets
 * the hours of a county hall, and with `windows` it has so many of them, which serve in turn what those of the file
 * serve. With the rulebook and the items beside it the folder is a hall that `npm start` opens.
 * @throws Fault as {@link loadHall}
 */
export function makeHall(from: string, folder: string, windows: number | null): HallFile {
  const given = loadHall(from)
  mkdirSync(folder, { recursive: true })
  const file = parseDocument(readFileSync(join(from, 'hall.yaml'), 'utf8'))
  if (given.plan.hours.days === 'every-day') file.set('hours', countyHours)
  if (windows !== null) {
    file.set('windows', windowsInTurn(given.plan.windows, windows))
    keepDevicesOf(file, windows)
  }
  // Backups and lists of the real hall are not this one's.
  file.delete('backup')
  file.deleteIn(['cases', 'itemsList'])
  writeFileSync(join(folder, 'hall.yaml'), String(file))
  for (const name of beside) {
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(folder, name))
  }
  return loadHall(folder)
}

const windowsInTurn = (given: readonly WindowEntry[], count: number) =>
  Array.from({ length: count }, (_, index) => ({
    no: index + 1,
    serves: [...(given[index % given.length]?.serves ?? [])],
  }))

/** Devices of windows that are gone go with them, and ports without devices. */
function keepDevicesOf(file: ReturnType<typeof parseDocument>, windows: number): void {
  const ports = file.get('ports')
  if (!isSeq(ports)) return
  for (const port of ports.items) {
    const devices = isMap(port) ? port.get('devices') : null
    if (!isSeq(devices)) continue
    devices.items = devices.items.filter((one) => {
      const window = isMap(one) ? one.get('window') : undefined
      return typeof window !== 'number' || window <= windows
    })
  }
  ports.items = ports.items.filter((port) => {
    const devices = isMap(port) ? port.get('devices') : null
    return isSeq(devices) && devices.items.length > 0
  })
}
