import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import type { HallFile } from '../../../config/hall-file.ts'
import { loadHall } from '../../../config/load.ts'
import type { HallText } from '../../../config/schema.ts'

/** Hours of a county hall, summer and autumn, winter and spring; statutory working days. */
const countyHours: HallText['hours'] = {
  days: 'workdays',
  seasons: [
    { from: '05-01', open: ['08:00-11:00', '14:00-17:00'] },
    { from: '10-01', open: ['08:00-11:00', '13:30-16:30'] },
  ],
}

/** Who signs in to the simulated hall of a real one: nobody who works there closes a simulated month. */
const demoAccounts: HallText['demoAccounts'] = [
  { id: 'admin', password: 'demo-admin', fullName: '管理员', role: 'admin' },
  { id: 'manager', password: 'demo-manager', fullName: '大厅经理', role: 'manager' },
  { id: 'inspector', password: 'demo-inspector', fullName: '督查员', role: 'inspector' },
]

const beside = ['rulebook.yaml', 'items.csv']
const heading = `# A hall that was simulated. "simulated" marks its months, their files and papers 演示: leave it here, and never
# make this the file of a real hall.
`

/**
 * Makes the hall file of a hall that is to be simulated: that of another folder, marked as simulated, reached from
 * this computer only, with simulated devices and demo accounts and without the other's staff, backups and lists. A
 * hall that never closes gets the hours of a county hall; with `windows` it has so many of them, which serve in turn
 * what those of the file serve. With the rulebook and the items beside it the folder is a hall that `npm start` opens.
 * @throws Fault as {@link loadHall}
 */
export function makeHall(from: string, folder: string, windows: number | null): HallFile {
  const given = loadHall(from)
  mkdirSync(folder, { recursive: true })
  const text = readFileSync(join(from, 'hall.yaml'), 'utf8')
  const { publicUrl, address, backup, staff, ...kept } = parse(text) as HallText
  const made: HallText = {
    ...kept,
    simulated: true,
    ...(given.plan.hours.days === 'every-day' ? { hours: countyHours } : {}),
    ...(windows === null ? {} : { windows: windowsInTurn(kept.windows, windows) }),
    cases: { ...kept.cases, itemsList: undefined },
    ...(given.demoAccounts.length > 0 ? {} : { demoAccounts }),
    ports: simulatedPorts(kept.ports ?? [], windows ?? Number.POSITIVE_INFINITY),
  }
  writeFileSync(join(folder, 'hall.yaml'), heading + stringify(made, { aliasDuplicateObjects: false }))
  for (const name of beside) {
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(folder, name))
  }
  return loadHall(folder)
}

const windowsInTurn = (given: HallText['windows'], count: number): HallText['windows'] =>
  Array.from({ length: count }, (_, index) => ({
    no: index + 1,
    serves: given[index % given.length]?.serves ?? [],
  }))

/** Devices of windows that are gone go with them, and ports without devices. */
const simulatedPorts = (ports: NonNullable<HallText['ports']>, windows: number): HallText['ports'] =>
  ports
    .map(({ usb, devices, ...port }) => ({
      ...port,
      path: 'simulated',
      devices: devices.filter(({ window }) => window === undefined || window <= windows),
    }))
    .filter(({ devices }) => devices.length > 0)
