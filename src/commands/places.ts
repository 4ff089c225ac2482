import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Fault } from '../core/fault.ts'

/** Top of the program's own folder. */
export const root = resolve(import.meta.dirname, '..', '..')

const defaultPort = 8080

/** Folder of the hall file: `HALL_CONFIG`. */
export const configFolder = () => resolve(process.env.HALL_CONFIG ?? join(root, 'config'))

/** Folder of the database and the log: `HALL_DATA`. */
export const dataFolder = () => resolve(process.env.HALL_DATA ?? join(root, '.data'))

export const databaseIn = (folder: string) => join(folder, 'hall.db')

/** The hall's database. @throws Fault `no-database` where there is none. */
export function databaseFile(): string {
  const folder = dataFolder()
  const file = databaseIn(folder)
  if (existsSync(file)) return file
  throw new Fault(
    'no-database',
    `There is no hall in ${folder}.`,
    'Set HALL_DATA to the data folder of the hall.',
  )
}

/** TCP port of the pages: `PORT`, 0 for any free one. @throws Fault `bad-port` */
export function tcpPort(): number {
  const port = Number(process.env.PORT ?? defaultPort)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Fault(
    'bad-port',
    `PORT is ${process.env.PORT}.`,
    'Set it to a number from 1 to 65535, for example 8080.',
  )
}
