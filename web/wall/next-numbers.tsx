import type { HallMoment, WallNext } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import './next-numbers.css'
import { words } from './words.ts'

/** Who should get ready; after closing time also that nobody who waits is sent home. */
export function NextNumbers({ numbers, moment }: { numbers: WallNext; moment: HallMoment }) {
  return (
    <section className="next">
      {moment.state === 'break' && (
        <p className="next-notice">
          <Both words={words.noNewOnBreak} />
        </p>
      )}
      {moment.state === 'closed' && (
        <p className="next-notice">
          <Both words={words.noNewOnClose} />
        </p>
      )}
      <h2 className="side-title">
        <Both words={words.getReady} />
      </h2>
      {numbers.length === 0 ? (
        <p className="next-none">
          <Both words={words.noneYet} />
        </p>
      ) : (
        <ol className="next-numbers">
          {numbers.map((number) => (
            <li key={number}>{number}</li>
          ))}
        </ol>
      )}
    </section>
  )
}
