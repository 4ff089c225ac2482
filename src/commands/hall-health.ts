import { z } from 'zod'
import type { HallFile } from '../../config/hall-file.ts'
import { listDevices } from '../hall/devices.ts'
import type { Hall } from '../hall.ts'

const device = z.object({
  id: z.string(),
  /** `ready`, or the name of the trouble. */
  state: z.string(),
  paperNearEnd: z.boolean(),
  detail: z.string(),
})

/** How a running hall is, for the doctor at its own computer. */
export const hallHealth = z.object({
  pid: z.int(),
  url: z.string(),
  /** Whether the last commit succeeded. */
  storing: z.boolean(),
  /** By so much hall time is ahead of the computer's clock. */
  aheadMs: z.number(),
  devices: z.array(device),
})

export type HallHealth = z.output<typeof hallHealth>

export function healthOf({ core, url }: Hall, file: HallFile): HallHealth {
  return {
    pid: process.pid,
    url,
    storing: core.spine.storing,
    aheadMs: core.clock.aheadMs(),
    devices: listDevices(file).map(({ id }) => {
      const condition = core.tables.equipment.conditionOf(id) ?? {
        state: 'trouble',
        trouble: 'starting',
        detail: '',
      }
      if (condition.state === 'ready') {
        return { id, state: 'ready', paperNearEnd: condition.paperNearEnd === true, detail: '' }
      }
      return { id, state: condition.trouble, paperNearEnd: false, detail: condition.detail }
    }),
  }
}
