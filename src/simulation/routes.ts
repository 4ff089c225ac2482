import { z } from 'zod'
import type { SimulatedDevice } from '../../devices/sim/simulated.ts'
import { Refused } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
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
  z.strictObject({
    do: z.literal('key'),
    key: z.enum(['NEXT', 'RECALL', 'NOSHOW', 'START', 'FINISH', 'PAUSE', 'RESUME']),
  }),
  z.strictObject({ do: z.enum(['pull', 'plug', 'reboot']) }),
  z.strictObject({ do: z.literal('paper'), state: z.enum(['full', 'near-end', 'end']) }),
  z.strictObject({ do: z.literal('cover'), state: z.enum(['closed', 'open']) }),
  z.strictObject({ do: z.literal('cutter'), state: z.enum(['well', 'jammed']) }),
])
type SimulationRequest = z.infer<typeof body>

const deviceParams = z.object({ device: z.string().max(64) })
const paperParams = deviceParams.extend({ paper: z.coerce.number().int().min(1) })

/** What a person standing at a simulated device does with it. */
export function simulationRoutes(devices: ReadonlyMap<string, SimulatedDevice>): Route[] {
  const deviceOf = (id: string) => {
    const device = devices.get(id)
    if (!device) throw new Refused({ code: 'not-simulated' })
    return device
  }

  return [
    route({
      method: 'post',
      path: '/api/sim/{device}',
      about: 'Does with a simulated device what a person standing at it would do.',
      who: 'hall-pc',
      params: deviceParams,
      body,
      reply: z.object({}),
      run({ params, body }) {
        const act = actionOf(deviceOf(params.device), body)
        if (!act) throw new Refused({ code: 'cannot-do' })
        act()
        return { body: {} }
      },
    }),
    route({
      method: 'get',
      path: '/api/sim/{device}/papers/{paper}.png',
      about: 'Picture of a paper that a simulated printer has cut, counted from 1; the last 20 are kept.',
      who: 'hall-pc',
      params: paperParams,
      reply: 'image/png',
      async run({ params }) {
        const device = deviceOf(params.device)
        if (device.kind !== 'printer') throw new Refused({ code: 'cannot-do' })
        const papers = device.papers()
        const first = device.look().cut - papers.length + 1
        const paper = papers[params.paper - first]
        if (!paper) throw new Refused({ code: 'no-paper' })
        return { body: await paper.png() }
      },
    }),
  ]
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
    case 'key':
      return device.kind === 'callpad' ? () => device.press(request.key) : null
    case 'paper':
      return device.kind === 'printer' ? () => device.setPaper(request.state) : null
    case 'cover':
      return device.kind === 'printer' ? () => device.setCover(request.state) : null
    case 'cutter':
      return device.kind === 'printer' ? () => device.setCutter(request.state) : null
  }
}
