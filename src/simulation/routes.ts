import { Router } from 'express'
import { z } from 'zod'
import type { SimulatedDevice } from '../../devices/sim/simulated.ts'
import { Refused } from '../core/refused.ts'
import type { WordsByCode } from '../core/words.ts'

export type SimulationRefusal =
  | { readonly code: 'not-simulated' }
  | { readonly code: 'cannot-do' }
  | { readonly code: 'no-paper' }

const say = (status: number, zh: string, en: string, nextZh: string, nextEn: string) => () => ({
  status,
  title: { zh, en },
  detail: { zh: nextZh, en: nextEn },
})

export const simulationWords: WordsByCode<SimulationRefusal> = {
  'not-simulated': say(
    404,
    '没有这台模拟设备',
    'No such device is simulated',
    '请从列表中选择',
    'Choose one from the list',
  ),
  'cannot-do': say(
    409,
    '这台设备做不到',
    'This device cannot do that',
    '请选择其他操作',
    'Choose something else',
  ),
  'no-paper': say(
    404,
    '没有这张纸',
    'There is no such paper',
    '只保留最近 20 张',
    'Only the last 20 are kept',
  ),
}

const body = z.union([
  z.strictObject({ do: z.literal('press'), level: z.int().min(1).max(5) }),
  z.strictObject({ do: z.enum(['pull', 'plug', 'reboot']) }),
  z.strictObject({ do: z.literal('paper'), state: z.enum(['full', 'near-end', 'end']) }),
  z.strictObject({ do: z.literal('cover'), state: z.enum(['closed', 'open']) }),
  z.strictObject({ do: z.literal('cutter'), state: z.enum(['well', 'jammed']) }),
])
type SimulationRequest = z.infer<typeof body>

/** What a person standing at a simulated device does with it. */
export function simulationRoutes(devices: ReadonlyMap<string, SimulatedDevice>): Router {
  const router = Router()
  const deviceOf = (id: string) => {
    const device = devices.get(id)
    if (!device) throw new Refused({ code: 'not-simulated' })
    return device
  }

  router.post('/api/sim/:device', (request, response) => {
    const act = actionOf(deviceOf(request.params.device), body.parse(request.body))
    if (!act) throw new Refused({ code: 'cannot-do' })
    act()
    response.json({})
  })

  router.get('/api/sim/:device/papers/:paper.png', async (request, response) => {
    const device = deviceOf(request.params.device)
    if (device.kind !== 'printer') throw new Refused({ code: 'cannot-do' })
    const papers = device.papers()
    const first = device.look().cut - papers.length + 1
    const paper = papers[Number(request.params.paper) - first]
    if (!paper) throw new Refused({ code: 'no-paper' })
    response.type('png').send(await paper.png())
  })

  return router
}

/** Null where this kind of device has no such part. */
function actionOf(device: SimulatedDevice, request: SimulationRequest): (() => void) | null {
  switch (request.do) {
    case 'pull':
      return () => device.wire.pull()
    case 'plug':
      return () => device.wire.plug()
    case 'reboot':
      return () => device.reboot()
    case 'press':
      return device.kind === 'keypad' ? () => device.press(request.level) : null
    case 'paper':
      return device.kind === 'printer' ? () => device.setPaper(request.state) : null
    case 'cover':
      return device.kind === 'printer' ? () => device.setCover(request.state) : null
    case 'cutter':
      return device.kind === 'printer' ? () => device.setCutter(request.state) : null
  }
}
