import type { Words } from '../../src/core/words.ts'
import type { SimPart } from '../../src/server/pictures.ts'
import type { SimRequest } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { Cable } from './cable.tsx'
import './printer.css'
import { useSimulate } from './use-simulate.ts'
import { simWords } from './words.ts'

type PrinterPart = Extract<SimPart, { kind: 'printer' }>

const papersKept = 20

/** The ticket printer with its cover, roll and cutter, and the papers that came out. */
export function Printer({ part }: { part: PrinterPart }) {
  const say = useWords()
  const simulate = useSimulate(part.id)
  const { paper, cover, cutter } = part
  const fault = paper === 'end' || cover === 'open' || cutter === 'jammed'
  return (
    <div className="printer-place">
      <div className="device">
        <div className={`printer printer-paper-${paper} printer-cover-${cover}`} aria-hidden>
          <div className="printer-roll" />
          <div className="printer-cover" />
          <div className="printer-body">
            <div className="printer-slot" />
            <div className="printer-lights">
              <i className="light light-green" />
              <i
                className={
                  paper === 'full' ? 'light' : paper === 'end' ? 'light light-red' : 'light light-amber'
                }
              />
              <i className={fault ? 'light light-red' : 'light'} />
            </div>
          </div>
        </div>
        <Cable part={part} simulate={simulate} />
      </div>
      <div className="printer-levers">
        <Lever
          name={simWords.paper}
          now={paper}
          act={simulate.act}
          choices={[
            { value: 'full', name: simWords.paperFull, request: { do: 'paper', state: 'full' } },
            { value: 'near-end', name: simWords.paperNearEnd, request: { do: 'paper', state: 'near-end' } },
            { value: 'end', name: simWords.paperEnd, request: { do: 'paper', state: 'end' } },
          ]}
        />
        <Lever
          name={simWords.cover}
          now={cover}
          act={simulate.act}
          choices={[
            { value: 'closed', name: simWords.coverClosed, request: { do: 'cover', state: 'closed' } },
            { value: 'open', name: simWords.coverOpen, request: { do: 'cover', state: 'open' } },
          ]}
        />
        <Lever
          name={simWords.cutter}
          now={cutter}
          act={simulate.act}
          choices={[
            { value: 'well', name: simWords.cutterWell, request: { do: 'cutter', state: 'well' } },
            { value: 'jammed', name: simWords.cutterJammed, request: { do: 'cutter', state: 'jammed' } },
          ]}
        />
      </div>
      <Papers id={part.id} cut={part.cut} label={say(simWords.papers)} />
    </div>
  )
}

interface LeverProps {
  readonly name: Words
  readonly now: string
  readonly act: (request: SimRequest) => void
  readonly choices: readonly { readonly value: string; readonly name: Words; readonly request: SimRequest }[]
}

function Lever({ name, now, act, choices }: LeverProps) {
  const say = useWords()
  return (
    <fieldset className="lever">
      <legend>{say(name)}</legend>
      {choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          aria-pressed={choice.value === now}
          onClick={() => act(choice.request)}
        >
          {say(choice.name)}
        </button>
      ))}
    </fieldset>
  )
}

function Papers({ id, cut, label }: { id: string; cut: number; label: string }) {
  const say = useWords()
  const newestFirst = Array.from({ length: Math.min(cut, papersKept) }, (_, back) => cut - back)
  return (
    <ul className="papers" aria-label={label}>
      {newestFirst.map((n) => (
        <li key={n}>
          <img src={`/api/sim/${encodeURIComponent(id)}/papers/${n}.png`} alt={`${id} ${n}`} />
        </li>
      ))}
      {cut === 0 && <li className="papers-none">{say(simWords.noPapers)}</li>}
    </ul>
  )
}
