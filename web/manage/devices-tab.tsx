import { Segmented, Table, type TableColumnsType } from 'antd'
import { useState } from 'react'
import type { DevicePart, HallPart, Picture } from '../../src/server/pictures.ts'
import { partsNamed } from '../shared/feed.ts'
import { clockTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { devicePlace } from './troubles.ts'
import { manageWords } from './words.ts'

/** Every device of the hall: where it stands, how it does, since when. */
export function DevicesTab({ parts, hall }: { parts: Picture; hall: HallPart }) {
  const say = useWords()
  const [shown, setShown] = useState<'all' | 'trouble'>('all')
  const devices = partsNamed<DevicePart>(parts, 'device:').sort(
    (a, b) =>
      Number(b.state === 'trouble') - Number(a.state === 'trouble') || (a.window ?? 0) - (b.window ?? 0),
  )
  const inTrouble = devices.filter((device) => device.state === 'trouble')
  const columns: TableColumnsType<DevicePart> = [
    { title: say(manageWords.device), width: 250, render: (_, device) => say(devicePlace(device)) },
    { title: say(manageWords.deviceId), dataIndex: 'id', width: 130, ellipsis: true },
    { title: say(manageWords.state), render: (_, device) => <DeviceState device={device} /> },
    {
      title: say(manageWords.sinceWhen),
      width: 90,
      render: (_, device) => clockTime(device.since, hall.timeZone),
    },
    { title: say(manageWords.model), dataIndex: 'model', width: 150, ellipsis: true },
    { title: say(manageWords.port), dataIndex: 'port', width: 170, ellipsis: true },
  ]
  return (
    <section>
      <div className="tab-head">
        <h1>{say(manageWords.devices)}</h1>
        <Segmented
          value={shown}
          onChange={setShown}
          options={[
            { value: 'all', label: `${say(manageWords.allDevices)} ${devices.length}` },
            { value: 'trouble', label: `${say(manageWords.onlyTrouble)} ${inTrouble.length}` },
          ]}
        />
      </div>
      <Table
        className="framed-table"
        size="middle"
        rowKey="id"
        columns={columns}
        dataSource={shown === 'all' ? devices : inTrouble}
        pagination={false}
        locale={{ emptyText: say(shown === 'all' ? manageWords.noDevices : manageWords.noTrouble) }}
      />
    </section>
  )
}

function DeviceState({ device }: { device: DevicePart }) {
  const say = useWords()
  if (device.words) {
    return (
      <div className="device-state device-trouble">
        <i aria-hidden />
        <div>
          <strong>{say(device.words.wrong)}</strong>
          <span>{say(device.words.remedy)}</span>
        </div>
      </div>
    )
  }
  return (
    <div className={device.paperNearEnd ? 'device-state device-near-end' : 'device-state device-ready'}>
      <i aria-hidden />
      {say(device.paperNearEnd ? manageWords.nearEnd : manageWords.ready)}
    </div>
  )
}
