import type { ReactNode } from 'react'
import { useWords } from '../shared/language.tsx'
import { type CommandName, type CommandState, commandKeys } from './commands.ts'
import { commandWords } from './words.ts'

interface CommandButtonProps {
  readonly name: CommandName
  readonly icon: ReactNode
  readonly state: CommandState
  readonly large: boolean
  readonly leads: boolean
  readonly waitsForServer: boolean
  readonly extraKey: string | null
  readonly onPress: () => void
}

/**
 * A command with its key on it. It is never `disabled` for the browser, which would swallow key presses.
 */
export function CommandButton({
  name,
  icon,
  state,
  large,
  leads,
  waitsForServer,
  extraKey,
  onPress,
}: CommandButtonProps) {
  const say = useWords()
  const look = [
    'command',
    large && 'command-large',
    leads && 'command-leads',
    waitsForServer && 'command-waits',
  ]
  return (
    <button
      type="button"
      className={look.filter(Boolean).join(' ')}
      aria-disabled={!state.allowed || waitsForServer}
      aria-keyshortcuts={commandKeys[name]}
      onClick={onPress}
    >
      <span className="command-icon">{icon}</span>
      <span className="command-name">{say(commandWords[name])}</span>
      <span className="command-keys" aria-hidden>
        <kbd>{commandKeys[name]}</kbd>
        {extraKey && <kbd>{extraKey}</kbd>}
      </span>
      {state.note && <small>{say(state.note)}</small>}
    </button>
  )
}
