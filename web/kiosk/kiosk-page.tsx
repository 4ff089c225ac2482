import { useCallback } from 'react'
import type { HallMoment, HallPart, KioskGroupPart, KioskPrinterPart } from '../../src/server/pictures.ts'
import { Disconnected, useLost } from '../shared/disconnected.tsx'
import { partNamed, partsNamed, useFeed } from '../shared/feed.ts'
import { chooseLanguage } from '../shared/language.tsx'
import { PairedScreen } from '../shared/pairing.tsx'
import { useNewestPage } from '../shared/renew-page.ts'
import './kiosk.css'
import { ClassesScreen } from './classes-screen.tsx'
import { Footer } from './footer.tsx'
import { GroupsScreen } from './groups-screen.tsx'
import { HallClosedScreen, type NotOpen } from './hall-closed-screen.tsx'
import { useHandsOff, useIdle } from './hands-off.ts'
import { Header } from './header.tsx'
import { ItemsScreen } from './items-screen.tsx'
import { Notice } from './notice.tsx'
import { RefusedScreen } from './refused-screen.tsx'
import { TicketScreen } from './ticket-screen.tsx'
import { useFlow } from './use-flow.ts'
import { words } from './words.ts'

const idleMs = 40_000

/** The ticket kiosk: choose an item, get a number; one screen for each thing that can be the matter. */
export function KioskPage() {
  const feed = useFeed('kiosk')
  const { flow, act } = useFlow()
  const lost = useLost(feed)
  const { step } = flow
  const leave = useCallback(() => {
    chooseLanguage('zh')
    act({ type: 'time-over' })
  }, [act])
  const choosing = step.at === 'groups' || step.at === 'items' || step.at === 'classes'
  useIdle(choosing ? idleMs : null, leave)
  useHandsOff()
  useNewestPage(feed.connected, step.at === 'groups')

  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const groups = partsNamed<KioskGroupPart>(feed.parts, 'group:')
  const printer = partNamed<KioskPrinterPart>(feed.parts, 'printer')
  const someWait = groups.some((group) => group.items.some((item) => item.waiting > 0))
  const notOpen = hall ? whyShut(hall.moment, groups) : null

  const screen = () => {
    if (step.at === 'ticket')
      return <TicketScreen ticket={step.ticket} flow={flow} feed={feed} leave={leave} />
    if (step.at === 'refused') return <RefusedScreen problem={step.problem} leave={leave} />
    if (step.at === 'taking') return <Notice tone="busy" title={words.taking} hint={step.item.name} />
    if (lost)
      return <Notice tone="warning" title={words.cannotTake} hint={words.goToDesk} more={words.lostHint} />
    if (!hall) return <Notice tone="busy" title={words.starting} hint={words.startingHint} />
    if (notOpen) return <HallClosedScreen moment={notOpen} someWait={someWait} timeZone={hall.timeZone} />
    if (step.at === 'classes') return <ClassesScreen act={act} />
    const group = step.at === 'items' ? groups.find((one) => one.prefix === step.prefix) : undefined
    if (group) return <ItemsScreen group={group} flow={flow} act={act} timeZone={hall.timeZone} />
    return <GroupsScreen groups={groups} act={act} timeZone={hall.timeZone} printer={printer} />
  }
  return (
    <PairedScreen page="kiosk" feed={feed}>
      <div className="kiosk">
        <Header hall={hall} />
        <main className="kiosk-main">{screen()}</main>
        {choosing && <Footer withPriority={!notOpen && !lost && hall !== undefined} flow={flow} act={act} />}
        {step.at === 'ticket' && <Disconnected feed={feed} />}
      </div>
    </PairedScreen>
  )
}

/** Null while there is something to choose: items may have hours of their own, through the hall's break. */
function whyShut(moment: HallMoment, groups: readonly KioskGroupPart[]): NotOpen | null {
  if (moment.state === 'open') return null
  const hasOpenItem = groups.some((group) => group.items.some((item) => item.closed === null))
  return moment.state !== 'emergency' && hasOpenItem ? null : moment
}
