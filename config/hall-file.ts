import {
  type DeviceId,
  deviceId,
  hallDay,
  itemCode,
  type StaffId,
  staffId,
  type WindowNo,
  windowNo,
} from '../src/core/ids.ts'
import type { OpeningHours } from '../src/queue/opening-hours.ts'
import type { HallPlan } from '../src/queue/plan.ts'
import type { Rulebook } from '../src/ranking/rulebook.ts'
import type { HallShape, roles } from './schema.ts'

/** A hall file after all checks: what the program works with. */
export interface HallFile {
  readonly plan: HallPlan
  /** Its past was made by a simulation: months, their files and papers say 演示. Every port is simulated. */
  readonly simulated: boolean
  /** Where the server listens; `127.0.0.1` is reached from this computer only. */
  readonly address: string
  readonly ports: readonly PortEntry[]
  /** Tickets that one screen may give. */
  readonly limits: { readonly ticketsPerMinute: number; readonly ticketsPerHour: number }
  /** Backups that the hall makes by itself; null for none. `at` is `HH:MM` in the hall. */
  readonly backup: { readonly folder: string; readonly at: string; readonly keep: number } | null
  /** Accounts to begin with; they have no password yet. */
  readonly staff: readonly StaffSeed[]
  /** Accounts with passwords that stand in the file; empty as soon as one port is real. */
  readonly demoAccounts: readonly DemoAccount[]
  /** The scoring rules of `rulebook.yaml`. */
  readonly rulebook: Rulebook
  /** What works but is probably not meant, each with file, line and what to do. */
  readonly warnings: readonly string[]
}

export interface StaffSeed {
  readonly id: StaffId
  readonly fullName: string
  readonly role: (typeof roles)[number]
  /** May call a number out of turn, with a reason. */
  readonly mayPick: boolean
  /** What the staff card says at first. */
  readonly duty?: string | undefined
}

export interface DemoAccount extends StaffSeed {
  readonly password: string
}

/** One serial port and what hangs on it; several devices share a bus. */
export interface PortEntry {
  readonly id: string
  /** A path such as `/dev/serial/by-id/…` or `COM3`, or the adapter wherever it is plugged in. */
  readonly path: 'simulated' | (string & {}) | { readonly usb: UsbAdapter }
  readonly baud: number
  readonly devices: readonly DeviceEntry[]
}

/** Vendor and product are four lower-case hex digits. */
export interface UsbAdapter {
  readonly vendorId: string
  readonly productId: string
  readonly serialNumber?: string
}

export type DeviceEntry =
  | {
      readonly id: DeviceId
      readonly model: 'hlp-keypad' | 'hlp-callpad' | 'hlp-display'
      /** 0x01–0xF7. */
      readonly address: number
      readonly window: WindowNo
    }
  | { readonly id: DeviceId; readonly model: 'cd5220'; readonly window: WindowNo }
  /**
   * `columns`: half-width characters in a line, 32 on 58 mm paper, 48 on 80 mm. `window`: whose slips it prints, and
   * nothing else; without it tickets, and slips of windows that have none of their own.
   */
  | {
      readonly id: DeviceId
      readonly model: 'escpos-printer'
      readonly columns: 32 | 48
      readonly window?: WindowNo
    }

type Port = HallShape['ports'][number]

const soloBaud = 9_600
const busBaud = 38_400

/** Turns the checked shape into what the program works with; ids get their brands here. */
export function hallFile(shape: HallShape, rulebook: Rulebook, warnings: readonly string[]): HallFile {
  return {
    rulebook,
    plan: plan(shape),
    simulated: shape.simulated,
    address: shape.address,
    ports: shape.ports.map(portEntry),
    limits: shape.limits,
    backup: shape.backup ?? null,
    staff: shape.staff.map((person) => ({ ...person, id: staffId(person.id) })),
    demoAccounts: shape.demoAccounts.map((person) => ({ ...person, id: staffId(person.id) })),
    warnings,
  }
}

function plan(shape: HallShape): HallPlan {
  return {
    name: shape.name,
    timeZone: shape.timeZone,
    publicUrl: shape.publicUrl?.replace(/\/+$/, '') ?? null,
    hours: openingHours(shape.hours),
    closedOn: shape.closedOn.map(hallDay),
    groups: shape.groups.map((group) => ({
      prefix: group.prefix,
      name: group.name,
      items: group.items.map((item) => ({
        code: itemCode(item.code),
        name: item.name,
        dailyCap: item.dailyCap ?? null,
        hours: item.hours ? openingHours(item.hours) : null,
      })),
    })),
    windows: shape.windows.map(({ no, name, serves }) => ({
      no: windowNo(no),
      name: name ?? { zh: `${no}号窗口`, en: `Window ${no}` },
      serves: serves.map(itemCode),
    })),
    pauseReasons: shape.pauseReasons,
    queue: shape.queue,
    rating: { ...shape.rating, defaultAfterDays: shape.rating.defaultAfterDays ?? null },
    cases: { ...shape.cases, itemsList: shape.cases.itemsList ?? null },
  }
}

function openingHours(hours: HallShape['hours']): OpeningHours {
  return {
    days: hours.days,
    seasons: hours.seasons.map((season) => ({
      from: season.from,
      open: season.open.map((spell) => ({ from: spell.slice(0, 5), to: spell.slice(6) })),
    })),
  }
}

function portEntry(port: Port): PortEntry {
  return {
    id: port.id,
    path: port.usb ? { usb: adapter(port.usb) } : (port.path ?? 'simulated'),
    baud: port.baud ?? (port.devices.length > 1 ? busBaud : soloBaud),
    devices: port.devices.map(deviceEntry),
  }
}

function adapter({ vendorId, productId, serialNumber }: NonNullable<Port['usb']>): UsbAdapter {
  const ids = { vendorId: vendorId.toLowerCase(), productId: productId.toLowerCase() }
  return serialNumber === undefined ? ids : { ...ids, serialNumber }
}

function deviceEntry(device: Port['devices'][number]): DeviceEntry {
  const id = deviceId(device.id)
  if (device.model === 'escpos-printer') {
    const columns = device.paper === '58mm' ? 32 : 48
    const own = device.window === undefined ? {} : { window: windowNo(device.window) }
    return { id, model: device.model, columns, ...own }
  }
  if (device.model === 'cd5220') return { id, model: device.model, window: windowNo(device.window) }
  return {
    id,
    model: device.model,
    address: Number.parseInt(device.address, 16),
    window: windowNo(device.window),
  }
}
