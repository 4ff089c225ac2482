import { kindNames } from '../../src/cases/words.ts'
import './cases-strip.css'
import { Button } from 'antd'
import { useState } from 'react'
import type { DeskPart, DeskVisit } from '../../src/server/pictures.ts'
import { CaseDrawer } from '../case/case-drawer.tsx'
import { LightMark } from '../case/light-mark.tsx'
import { useWords } from '../shared/language.tsx'
import { caseWords } from './case-words.ts'
import { OpenCaseDialog } from './open-case-dialog.tsx'
import { useKeys } from './use-keys.ts'
import { useWindowCases } from './use-window-cases.ts'

interface CasesStripProps {
  readonly no: number
  readonly desk: DeskPart
  readonly timeZone: string
  readonly keysOn: boolean
  /** While a dialog of the strip is open the desk's own keys rest. */
  readonly onBusy: (busy: boolean) => void
}

/** The cases of the visit before the window, the key that opens one, and what the window has in hand. */
export function CasesStrip({ no, desk, timeZone, keysOn, onBusy }: CasesStripProps) {
  const say = useWords()
  const visit = desk.visit?.state === 'serving' ? desk.visit : null
  const cases = useWindowCases(no, desk.visit?.visit ?? null)
  /** For whom a case is being opened: whoever comes next is not the one it is about. */
  const [opening, setOpening] = useState<{ readonly visit: DeskVisit | null } | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const show = (next: { readonly opening?: typeof opening; readonly shown?: string }) => {
    setOpening(next.opening ?? null)
    setShown(next.shown ?? null)
    onBusy(next.opening !== undefined || next.shown !== undefined)
  }
  const open = () => show({ opening: { visit } })
  useKeys(Object.fromEntries([['C', open]]), keysOn && !opening && shown === null)
  // Nobody's cases stand beside the next citizen while they are read anew.
  const ofVisit = cases.cases && cases.cases.visit === (desk.visit?.visit ?? null) ? cases.cases.ofVisit : []
  const inHand = cases.cases?.open ?? []
  const parts = cases.cases?.parts ?? []
  const count = (light: 'amber' | 'red') => inHand.filter((one) => one.light === light).length
  return (
    <section className="cases-strip">
      <Button onClick={open}>
        {say(caseWords.open)} <kbd>C</kbd>
      </Button>
      <ul>
        {ofVisit.map(({ case: number, itemName, kind, light }) => (
          <li key={number}>
            <button type="button" onClick={() => show({ shown: number })}>
              <strong>{number}</strong> {say(itemName)} · {say(kindNames[kind])}
              {light && <LightMark light={light} />}
            </button>
          </li>
        ))}
        {ofVisit.length === 0 && (
          <li className="nothing">{say(visit ? caseWords.none : caseWords.noVisit)}</li>
        )}
      </ul>
      <a className="cases-in-hand" href="/cases/#in-hand">
        {say(caseWords.inHand)} <b>{inHand.length}</b>
        {parts.length > 0 && (
          <span className="cases-amber">
            {say(caseWords.partsWait)} {parts.length}
          </span>
        )}
        {count('amber') > 0 && (
          <span className="cases-amber">
            {count('amber')} {say(caseWords.dueSoon)}
          </span>
        )}
        {count('red') > 0 && (
          <span className="cases-red">
            {count('red')} {say(caseWords.overdue)}
          </span>
        )}
      </a>
      {opening && <OpenCaseDialog visit={opening.visit} cases={cases} onClose={() => show({})} />}
      {shown && (
        <CaseDrawer
          number={shown}
          timeZone={timeZone}
          onClose={(changed) => {
            show({})
            if (changed) cases.readAgain()
          }}
        />
      )}
    </section>
  )
}
