import type { HallFile, PortEntry } from '../../../config/hall-file.ts'
import type { LineHandlers } from '../../../devices/line/line.ts'
import { serialLine } from '../../../devices/line/serial-line.ts'
import { usbLine } from '../../../devices/line/usb-line.ts'
import { systemTime, type Timers } from '../../core/clock.ts'
import { Fault } from '../../core/fault.ts'
import { type DeviceId, millis } from '../../core/ids.ts'
import type { DeviceCondition, DeviceListener, Trouble } from '../../core/ports.ts'
import type { Words } from '../../core/words.ts'
import { troubleWords } from '../../equipment/words.ts'
import { connectDevices } from '../../hall/devices.ts'
import type { HallHealth } from '../hall-health.ts'
import { type Finding, faulty, unseen, well, wrong } from './finding.ts'

/** Two welcomes to a keypad or display, which are 5 s apart. */
const patienceMs = 6_000

const deviceWords = (id: string): Words => ({ zh: `设备 ${id}`, en: `Device ${id}` })
const portWords = (id: string): Words => ({ zh: `串口 ${id}`, en: `Serial port ${id}` })

/** What the running hall knows of its devices. */
export function devicesOf({ devices }: HallHealth): Finding[] {
  return devices.map(({ id, state, paperNearEnd, detail }) => {
    if (state !== 'ready') return troubled(id, state as Trouble, detail)
    if (paperNearEnd) return well(deviceWords(id), '正常，纸快用完', 'ready, the paper is nearly used up')
    return well(deviceWords(id), '正常', 'ready')
  })
}

/** Opens every port and waits for its devices to answer; prints nothing, calls nobody. All ports at once. */
export async function tryDevices(file: HallFile, timers: Timers): Promise<Finding[]> {
  return (await Promise.all(file.ports.map((port) => tryPort(file, port, timers)))).flat()
}

async function tryPort(file: HallFile, port: PortEntry, timers: Timers): Promise<Finding[]> {
  const what = portWords(port.id)
  if (port.path === 'simulated') return [well(what, '模拟设备', 'simulated devices')]
  const fault = await openingFault(port, timers)
  if (fault) return [faulty(what, openingWords[fault.code] ?? '打不开，详见下行', fault)]
  const opened = well(what, `已打开，${port.baud} 波特`, `opens, ${port.baud} baud`)
  return [opened, ...(await answersOn({ ...file, ports: [port] }, timers))]
}

const openingWords: Readonly<Record<string, string>> = {
  'port-missing': '找不到串口，检查数据线和 USB 转串口是否插好',
  'port-busy': '串口被别的程序占用，请先关闭那个程序',
  'port-denied': '没有权限打开串口（Linux：把运行用户加入 dialout 组）',
}

async function openingFault({ path, baud }: PortEntry, timers: Timers): Promise<Fault | null> {
  const line = typeof path === 'string' ? serialLine({ path, baud }, timers) : usbLine(path.usb, baud, timers)
  const deaf: LineHandlers = { data() {}, lost() {} }
  try {
    await (await line.open(deaf)).close()
    return null
  } catch (cause) {
    if (cause instanceof Fault) return cause
    throw cause
  }
}

/** Lets the hall's own drivers talk to the devices of a file until each has answered, or time is up. */
async function answersOn(file: HallFile, timers: Timers): Promise<Finding[]> {
  const latest = new Map<DeviceId, DeviceCondition>()
  const noise = new Map<DeviceId, string>()
  let answered = () => {}
  const listener: DeviceListener = {
    condition(device, condition) {
      latest.set(device, condition)
      answered()
    },
    note: (device, text) => noise.set(device, text),
    // Not acknowledged: the device keeps the press for the hall.
    keyEvent: async () => 'busy',
  }
  const { drivers } = await connectDevices({
    file,
    ptys: null,
    listener,
    now: () => millis(Date.now()),
    time: systemTime,
    timers,
  })
  await new Promise<void>((resolve) => {
    const cancel = timers.after(patienceMs, resolve)
    answered = () => {
      if (latest.size < drivers.size) return
      cancel()
      resolve()
    }
    for (const { driver } of drivers.values()) driver.start()
  })
  await Promise.all([...drivers.values()].map(({ driver }) => driver.stop()))
  return [...drivers.keys()].map((id) => {
    const condition = latest.get(id)
    if (condition?.state === 'ready') return well(deviceWords(id), '有应答', 'answers')
    return troubled(id, condition?.trouble ?? 'silent', noise.get(id) ?? condition?.detail ?? '')
  })
}

function troubled(id: string, trouble: Trouble, detail: string): Finding {
  const { wrong: says, remedy } = troubleWords[trouble]
  if (trouble === 'starting') return unseen(deviceWords(id), says.zh, says.en)
  const more = { zh: detail ? `（${detail}）` : '', en: detail ? ` (${detail})` : '' }
  return wrong(deviceWords(id), { zh: says.zh + more.zh, en: says.en + more.en }, remedy)
}
