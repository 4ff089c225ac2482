import './headline.css'
import { AlertFilled, CheckCircleFilled, WarningFilled } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { HallPart } from '../../src/server/pictures.ts'
import { clockTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { useMe } from '../staff/session.tsx'
import { EmergencyDialog, ReopenDialog } from './emergency-dialogs.tsx'
import type { TroubleToShow } from './troubles.ts'
import { manageWords } from './words.ts'

/** The one answer to "is anything wrong now", and the switch that closes the hall. */
export function Headline({ hall, troubles }: { hall: HallPart; troubles: readonly TroubleToShow[] }) {
  const say = useWords()
  const { moment } = hall
  if (moment.state === 'emergency') {
    return (
      <div className="headline headline-emergency" role="alert">
        <AlertFilled aria-hidden />
        <div>
          <h1>{say(manageWords.emergency)}</h1>
          <p>{`${clockTime(moment.since, hall.timeZone)} · ${moment.reason}`}</p>
          <p>{say(manageWords.emergencyRemedy)}</p>
        </div>
        <HallSwitch key="closed" closed />
      </div>
    )
  }
  const pressing = troubles.filter((trouble) => trouble.weight !== 'keep-an-eye').length
  return (
    <div className={`headline ${pressing > 0 ? 'headline-trouble' : 'headline-well'}`} role="status">
      {pressing > 0 ? <WarningFilled aria-hidden /> : <CheckCircleFilled aria-hidden />}
      <div>
        <h1>{say(pressing > 0 ? needsWords(pressing) : manageWords.allWell)}</h1>
        {troubles.length === 0 && <p>{say(manageWords.allWellHint)}</p>}
      </div>
      <HallSwitch key="open" closed={false} />
    </div>
  )
}

/** Keyed: a question to close the hall never becomes one to open it, under somebody's finger. */
function HallSwitch({ closed }: { closed: boolean }) {
  const say = useWords()
  const me = useMe()
  const [asking, setAsking] = useState(false)
  if (me.role !== 'manager' && me.role !== 'admin') {
    return <p className="headline-right">{say(manageWords.onlyManagers)}</p>
  }
  const close = () => setAsking(false)
  return (
    <>
      <Button danger={!closed} size="large" onClick={() => setAsking(true)}>
        {say(closed ? manageWords.reopen : manageWords.emergencyClose)}
      </Button>
      {asking && (closed ? <ReopenDialog onClose={close} /> : <EmergencyDialog onClose={close} />)}
    </>
  )
}

function needsWords(count: number): Words {
  return {
    zh: `有 ${count} 件事需要处理`,
    en: count === 1 ? '1 thing needs you' : `${count} things need you`,
  }
}
