import type { CSSProperties } from 'react'
import type { SimPart } from '../../src/server/pictures.ts'
import { useWords } from '../shared/language.tsx'
import { Cable } from './cable.tsx'
import { cellsOf } from './cells.ts'
import './display.css'
import { useSimulate } from './use-simulate.ts'
import { simWords } from './words.ts'

type DisplayPart = Extract<SimPart, { kind: 'display' }>

/** Width of the drawn glass, in pixels, that a line is scaled to fill. */
const glassWidth = 384
/** Pole displays with a vacuum tube have 20 columns; all others here are LED matrices. */
const vfdColumns = 20

/** The sign above a window, dot by dot, or the pole display that stands on its counter. */
export function Display({ part }: { part: DisplayPart }) {
  const say = useWords()
  const simulate = useSimulate(part.id)
  const { lines, columns } = part
  const isTube = columns === vfdColumns
  const fits = glassWidth / (columns * 8)
  // Dots of a matrix are whole pixels; the characters of a tube have smooth edges.
  const dot = isTube ? fits : Math.max(1, Math.min(4, Math.floor(fits)))
  const size = { '--dot': `${dot}px`, '--columns': columns } as CSSProperties
  return (
    <div className="device">
      <div className={isTube ? 'display display-vfd' : 'display display-led'} style={size}>
        <div
          className="display-glass"
          role="img"
          aria-label={`${say(simWords.display)}: ${lines.join(' / ')}`}
        >
          {lines.map((line, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place on the display
            <div key={row} className="display-line">
              {cellsOf(line, columns).map((cell) => (
                <span key={cell.column} className={cell.wide ? 'cell cell-wide' : 'cell'}>
                  {cell.text}
                </span>
              ))}
            </div>
          ))}
        </div>
      </div>
      <Cable part={part} simulate={simulate} />
    </div>
  )
}
