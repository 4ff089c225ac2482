import type { HallPart, SimPart } from '../../src/server/pictures.ts'
import { Disconnected } from '../shared/disconnected.tsx'
import { partNamed, partsNamed, useFeed } from '../shared/feed.ts'
import { chooseLanguage, useLanguage } from '../shared/language.tsx'
import { Mark } from '../shared/mark.tsx'
import { words } from '../shared/words.ts'
import { Callpad } from './callpad.tsx'
import { Display } from './display.tsx'
import { Keypad } from './keypad.tsx'
import { Printer } from './printer.tsx'
import { simWords } from './words.ts'

/** From the citizen's side of a window to the clerk's. */
const fromTheFront: readonly SimPart['kind'][] = ['display', 'keypad', 'callpad', 'printer']

/** All simulated devices, those of a window together as they would stand there. */
export function SimPage() {
  const language = useLanguage()
  const feed = useFeed('sim')
  const devices = partsNamed<SimPart>(feed.parts, 'device:')
  const hall = partNamed<HallPart>(feed.parts, 'hall')
  const windows = [...new Set(devices.flatMap(({ window }) => window ?? []))].sort((a, b) => a - b)
  const kiosk = devices.filter(({ window }) => window === null)
  return (
    <>
      <title>{`${simWords.title[language]} · Hallbell`}</title>
      <Disconnected feed={feed} />
      <header className="sim-head">
        <Mark size={40} />
        <div>
          <h1>{hall ? `${simWords.title[language]} · ${hall.name[language]}` : simWords.title[language]}</h1>
          <p>{simWords.hint[language]}</p>
        </div>
        <button type="button" onClick={() => chooseLanguage(language === 'zh' ? 'en' : 'zh')}>
          {simWords.otherLanguage[language]}
        </button>
      </header>
      <main className="sim">
        {kiosk.length > 0 && (
          <section className="place place-kiosk">
            <h2>{simWords.kioskArea[language]}</h2>
            {kiosk.map((part) => (
              <Device key={part.id} part={part} />
            ))}
          </section>
        )}
        <div className="sim-windows">
          {windows.map((no) => (
            <section key={no} className="place place-window">
              <h2>{language === 'zh' ? `${no}号窗口` : `Window ${no}`}</h2>
              {devices
                .filter(({ window }) => window === no)
                .sort((one, other) => fromTheFront.indexOf(one.kind) - fromTheFront.indexOf(other.kind))
                .map((part) => (
                  <Device key={part.id} part={part} />
                ))}
            </section>
          ))}
        </div>
        {feed.problem && (
          <p className="sim-none" role="alert">
            <strong>{feed.problem.title}</strong>
            {feed.problem.detail}
          </p>
        )}
        {devices.length === 0 && !feed.problem && (
          <p className="sim-none">
            <strong>{feed.connected ? simWords.none[language] : words.connecting[language]}</strong>
            {feed.connected && simWords.noneHint[language]}
          </p>
        )}
      </main>
    </>
  )
}

function Device({ part }: { part: SimPart }) {
  switch (part.kind) {
    case 'keypad':
      return <Keypad part={part} />
    case 'callpad':
      return <Callpad part={part} />
    case 'display':
      return <Display part={part} />
    case 'printer':
      return <Printer part={part} />
  }
}
