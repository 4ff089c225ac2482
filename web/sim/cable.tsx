import type { SimPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import type { Simulate } from './use-simulate.ts'
import { simWords } from './words.ts'

/** The device's cable and power switch: the plug goes in and out, the switch restarts. */
export function Cable({ part, simulate }: { part: SimPart; simulate: Simulate }) {
  const say = useWords()
  const { plugged, id } = part
  return (
    <div className="cable">
      <button
        type="button"
        className={plugged ? 'plug plug-in' : 'plug plug-out'}
        aria-label={`${id}: ${say(plugged ? simWords.pull : simWords.plug)}`}
        title={say(plugged ? simWords.pull : simWords.plug)}
        onClick={() => simulate.act({ do: plugged ? 'pull' : 'plug' })}
      >
        <i className="plug-socket" aria-hidden />
        <i className="plug-head" aria-hidden />
        <i className="plug-wire" aria-hidden />
      </button>
      <code>{id}</code>
      {!plugged && <span className="unplugged">{say(simWords.unplugged)}</span>}
      <button
        type="button"
        className="power"
        aria-label={`${id}: ${say(simWords.reboot)}`}
        title={say(simWords.reboot)}
        onClick={() => simulate.act({ do: 'reboot' })}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M8 2v5M4.6 4.2a5 5 0 1 0 6.8 0"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            strokeLinecap="round"
          />
        </svg>
      </button>
      {simulate.problem && (
        <p className="sim-problem" role="alert">
          <strong>{simulate.problem.title}</strong> {simulate.problem.detail}
        </p>
      )}
    </div>
  )
}
