import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import { ClockIcon, WarningIcon } from './icons.tsx'
import './notice.css'
import { Pair } from './pair.tsx'

/** A full screen that says one thing: what is the matter and what to do next. */
export function Notice(props: {
  tone: 'busy' | 'calm' | 'warning'
  title: Words
  hint?: Words
  more?: Words | undefined
  children?: ReactNode
}) {
  return (
    <section className={`notice notice-${props.tone}`} role={props.tone === 'warning' ? 'alert' : 'status'}>
      <div className="notice-sign">
        {props.tone === 'busy' && <span className="notice-turning" />}
        {props.tone === 'calm' && <ClockIcon />}
        {props.tone === 'warning' && <WarningIcon />}
      </div>
      <h1 className="notice-title">
        <Pair words={props.title} />
      </h1>
      {props.hint && (
        <p className="notice-hint">
          <Pair words={props.hint} />
        </p>
      )}
      {props.children}
      {props.more && (
        <p className="notice-more">
          <Pair words={props.more} />
        </p>
      )}
    </section>
  )
}
