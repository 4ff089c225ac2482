import './commands.css'
import {
  CheckOutlined,
  CoffeeOutlined,
  InboxOutlined,
  PlayCircleOutlined,
  RightOutlined,
  SoundOutlined,
  SwapOutlined,
  UserDeleteOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { DeskPart } from '../../src/server/pictures.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { CommandButton } from './command-button.tsx'
import { type CommandName, commandKeys, commandStates } from './commands.ts'
import type { DeskRequests } from './use-desk-requests.ts'
import { useKeys } from './use-keys.ts'
import { callerWords } from './words.ts'

const icons: Readonly<Record<CommandName, ReactNode>> = {
  next: <RightOutlined aria-hidden />,
  start: <PlayCircleOutlined aria-hidden />,
  finish: <CheckOutlined aria-hidden />,
  recall: <SoundOutlined aria-hidden />,
  'no-show': <UserDeleteOutlined aria-hidden />,
  transfer: <SwapOutlined aria-hidden />,
  park: <InboxOutlined aria-hidden />,
  pause: <CoffeeOutlined aria-hidden />,
  resume: <PlayCircleOutlined aria-hidden />,
}

interface CommandPanelProps {
  readonly desk: DeskPart
  readonly waiting: number
  /** The hall is closed for an emergency: nobody is called. */
  readonly emergency: boolean
  readonly requests: DeskRequests
  /** False while a dialog is open or the server is away. */
  readonly keysOn: boolean
  /** False while a dialog shows the problem itself. */
  readonly problemHere: boolean
  readonly onCommand: (name: CommandName) => void
}

/** All that can be done with one press, always in the same places. */
export function CommandPanel({
  desk,
  waiting,
  emergency,
  requests,
  keysOn,
  problemHere,
  onCommand,
}: CommandPanelProps) {
  const say = useWords()
  const now = useHallNow()
  const states = commandStates(desk, waiting, now, emergency)
  const run = (name: CommandName) => {
    if (states[name].allowed && requests.underWay === null) onCommand(name)
  }
  const offered: readonly CommandName[] = [
    'next',
    'start',
    'finish',
    'recall',
    'no-show',
    'transfer',
    'park',
    desk.paused ? 'resume' : 'pause',
  ]
  const keys = offered.map((name) => [commandKeys[name], () => run(name)] as const)
  useKeys(Object.fromEntries([...keys, ['Space', () => run('next')]]), keysOn)
  const button = (name: CommandName, large: boolean) => (
    <CommandButton
      key={name}
      name={name}
      icon={icons[name]}
      state={states[name]}
      large={large}
      // The key that leads on from here is the only filled one.
      leads={['next', 'start', 'finish', 'resume'].includes(name) && states[name].allowed}
      waitsForServer={requests.underWay !== null}
      extraKey={name === 'next' ? say(callerWords.space) : null}
      onPress={() => run(name)}
    />
  )
  return (
    <section className="commands">
      <div className="commands-large">{offered.slice(0, 3).map((name) => button(name, true))}</div>
      <div className="commands-small">{offered.slice(3).map((name) => button(name, false))}</div>
      <div className="commands-note">
        {problemHere && requests.problem ? (
          <ProblemNote problem={requests.problem} onClose={requests.forget} />
        ) : (
          <p>{say(callerWords.ready)}</p>
        )}
      </div>
    </section>
  )
}
