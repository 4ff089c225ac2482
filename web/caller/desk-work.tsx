import './desk-work.css'
import { useState } from 'react'
import type { VisitId } from '../../src/core/ids.ts'
import type {
  DeskPart,
  HallPart,
  ItemsPart,
  PauseReasonsPart,
  WaitingPart,
  WindowPart,
} from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { windowTitle } from '../shared/window-title.ts'
import { TopBar } from '../staff/top-bar.tsx'
import { CasesStrip } from './cases-strip.tsx'
import { CommandPanel } from './command-panel.tsx'
import type { CommandName } from './commands.ts'
import { HallBanner } from './hall-banner.tsx'
import { PauseDialog } from './pause-dialog.tsx'
import { PickDialog } from './pick-dialog.tsx'
import { RatingLine } from './rating-line.tsx'
import { SetAside } from './set-aside.tsx'
import { TransferDialog } from './transfer-dialog.tsx'
import { UrgentDialog } from './urgent-dialog.tsx'
import { useDeskRequests } from './use-desk-requests.ts'
import { useMouseWithoutFocus } from './use-mouse-without-focus.ts'
import { VisitCard } from './visit-card.tsx'
import { WaitingList } from './waiting-list.tsx'
import { callerWords } from './words.ts'

interface DeskWorkProps {
  readonly no: number
  readonly desk: DeskPart
  readonly hall: HallPart | undefined
  readonly windows: readonly WindowPart[]
  readonly tickets: readonly WaitingPart[]
  readonly items: ItemsPart
  readonly pauseReasons: PauseReasonsPart
  readonly connected: boolean
  /** Told before the window is left, and again when it could not be left. */
  readonly onLeaving: (underWay: boolean) => void
}

type OpenDialog =
  | { readonly dialog: 'pause' | 'urgent' }
  | { readonly dialog: 'transfer'; readonly visit: VisitId }
  | { readonly dialog: 'pick'; readonly ticket: WaitingPart }

/** Whether a dialog still has to do with what goes on at the desk. */
function fits(open: OpenDialog, { visit, paused }: DeskPart): boolean {
  if (open.dialog === 'urgent') return true
  if (open.dialog === 'transfer') return visit?.visit === open.visit
  return visit === null && !paused
}

export function DeskWork({
  no,
  desk,
  hall,
  windows,
  tickets,
  items,
  pauseReasons,
  connected,
  onLeaving,
}: DeskWorkProps) {
  const say = useWords()
  const requests = useDeskRequests(no, desk)
  const now = useHallNow(60_000)
  const timeZone = hall?.timeZone ?? 'Asia/Shanghai'
  useMouseWithoutFocus()
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const [caseOpen, setCaseOpen] = useState(false)
  // A reply may be later than the next dialog.
  const close = () => {
    setOpen((now) => (now === open ? null : now))
    requests.forget()
  }
  const here = windows.find((part) => part.no === no)
  const waiting = tickets
    .filter((ticket) => ticket.state === 'waiting')
    .sort((a, b) => (a.place ?? 0) - (b.place ?? 0))
  const free = !desk.visit && !desk.paused
  // What a dialog asks for was done, here or at the call pad.
  if (open && !fits(open, desk)) setOpen(null)
  const leave = async () => {
    onLeaving(true)
    if (!(await requests.send({ do: 'leave' }))) onLeaving(false)
  }
  const command = (name: CommandName) => {
    switch (name) {
      case 'next':
        return void requests.send({ do: 'call-next' })
      case 'transfer':
        return setOpen(desk.visit && { dialog: name, visit: desk.visit.visit })
      case 'pause':
        return setOpen({ dialog: name })
      case 'start':
      case 'finish':
      case 'recall':
      case 'no-show':
      case 'park':
      case 'resume':
        return void requests.send({ do: name })
    }
  }
  return (
    <div className="desk-page">
      <TopBar hall={hall}>
        <span className="desk-window">{here ? say(windowTitle(here)) : no}</span>
        <button
          type="button"
          className="bar-button"
          disabled={desk.visit !== null || requests.underWay !== null}
          title={desk.visit ? say(callerWords.leaveFirst) : ''}
          onClick={() => void leave()}
        >
          {say(callerWords.leave)}
        </button>
      </TopBar>
      <HallBanner hall={hall} />
      <main className="desk">
        <div className="desk-left">
          <VisitCard desk={desk} here={here} first={waiting[0]} />
          <CommandPanel
            desk={desk}
            waiting={waiting.length}
            emergency={hall?.moment.state === 'emergency'}
            requests={requests}
            keysOn={open === null && !caseOpen && connected}
            problemHere={open === null}
            onCommand={command}
          />
          <CasesStrip
            no={no}
            desk={desk}
            timeZone={timeZone}
            keysOn={open === null && connected}
            onBusy={setCaseOpen}
          />
          <SetAside
            tickets={tickets}
            blocked={!free || requests.underWay !== null}
            send={requests.send}
            desk={desk}
          />
          <RatingLine no={no} today={dayAndTime(now, timeZone).slice(0, 10)} />
        </div>
        <WaitingList
          waiting={waiting}
          free={free && requests.underWay === null}
          onPick={(ticket) => setOpen({ dialog: 'pick', ticket })}
          onUrgent={() => setOpen({ dialog: 'urgent' })}
        />
      </main>
      {open?.dialog === 'transfer' && desk.visit && (
        <TransferDialog
          no={no}
          visit={desk.visit}
          windows={windows}
          items={items}
          requests={requests}
          onClose={close}
        />
      )}
      {open?.dialog === 'pause' && <PauseDialog reasons={pauseReasons} requests={requests} onClose={close} />}
      {open?.dialog === 'pick' && <PickDialog ticket={open.ticket} requests={requests} onClose={close} />}
      {open?.dialog === 'urgent' && <UrgentDialog items={items} serves={desk.serves} onClose={close} />}
    </div>
  )
}
