import type { Trouble } from '../core/ports.ts'
import type { Words, WordsByCode } from '../core/words.ts'
import type { EquipmentRefusal } from './decide.ts'

/** What is wrong with a device and what to do, in the words of hall staff. */
export const troubleWords: Record<Trouble, { wrong: Words; remedy: Words }> = {
  starting: {
    wrong: { zh: '正在连接', en: 'Connecting' },
    remedy: { zh: '请稍候几秒', en: 'Wait a few seconds' },
  },
  'port-missing': {
    wrong: { zh: '串口连接断开', en: 'The serial port is missing' },
    remedy: {
      zh: '检查数据线和 USB 转串口是否插好；插好后会自动恢复',
      en: 'Check the cable and the USB adapter; it comes back by itself once plugged in',
    },
  },
  silent: {
    wrong: { zh: '设备没有应答', en: 'The device does not answer' },
    remedy: {
      zh: '检查设备电源、数据线和波特率设置',
      en: "Check the device's power, its cable and the baud rate in the hall file",
    },
  },
  disturbed: {
    wrong: { zh: '设备应答受到干扰', en: "The device's answers arrive damaged" },
    remedy: {
      zh: '检查线路接头和屏蔽；确认没有两台设备设成同一地址',
      en: 'Check the wiring and its shield, and that no two devices are set to one address',
    },
  },
  'out-of-turn': {
    wrong: { zh: '设备未经询问就抢占线路', en: 'The device speaks on the shared line without being asked' },
    remedy: {
      zh: '把该设备设为总线模式；仍不恢复请取下该设备',
      en: 'Set the device to bus mode; take it off the line if that does not help',
    },
  },
  'wrong-device': {
    wrong: { zh: '设备与大厅配置不符', en: 'The device is not what the hall file says' },
    remedy: { zh: '核对大厅配置文件中的型号和地址', en: 'Compare model and address with the hall file' },
  },
  'paper-end': {
    wrong: { zh: '打印机缺纸', en: 'The printer is out of paper' },
    remedy: { zh: '请更换纸卷并合上机盖', en: 'Put in a new roll and close the cover' },
  },
  'cover-open': {
    wrong: { zh: '打印机机盖打开', en: "The printer's cover is open" },
    remedy: { zh: '请合上机盖', en: 'Close the cover' },
  },
  cutter: {
    wrong: { zh: '切刀卡纸', en: 'The paper cutter is jammed' },
    remedy: {
      zh: '关闭电源，清除卡纸后重新开机',
      en: 'Switch the printer off, clear the paper, switch it on again',
    },
  },
  'printer-error': {
    wrong: { zh: '打印机故障', en: 'The printer reports an error' },
    remedy: {
      zh: '关闭电源后重新开机；仍不恢复请联系维修',
      en: 'Switch it off and on again; call service if the error stays',
    },
  },
  'printer-offline': {
    wrong: { zh: '打印机脱机', en: 'The printer is offline' },
    remedy: { zh: '检查打印机面板，按“联机”键', en: "Look at the printer's panel and put it online" },
  },
}

export const equipmentWords: WordsByCode<EquipmentRefusal> = {
  'unknown-job': () => ({
    status: 404,
    title: { zh: '没有这张小票', en: 'There is no such paper' },
    detail: { zh: '请刷新列表', en: 'Look at the list again' },
  }),
  'still-printing': () => ({
    status: 409,
    title: { zh: '小票正在打印', en: 'The paper is still being printed' },
    detail: { zh: '请等待打印结束', en: 'Wait until it has ended' },
  }),
  'no-longer-queued': () => ({
    status: 409,
    title: { zh: '小票已不在队列中', en: 'The paper is no longer waiting' },
    detail: { zh: '如有需要请补打', en: 'Print it again if it is needed' },
  }),
}
