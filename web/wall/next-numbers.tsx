import type { WallNext } from '../../src/server/pictures.ts'
import { Both } from '../shared/language.tsx'
import './next-numbers.css'
import { words } from './words.ts'

/** Who should get ready. */
export function NextNumbers({ numbers }: { numbers: WallNext }) {
  return (
    <section className="next">
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
