import './trouble-list.css'
import { Button } from 'antd'
import type { JobId } from '../../src/core/ids.ts'
import type { Words } from '../../src/core/words.ts'
import { api } from '../shared/api.ts'
import { useHallNow } from '../shared/hall-clock.ts'
import { useWords } from '../shared/language.tsx'
import { spanWords } from '../shared/waiting-time.ts'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import type { TroubleToShow } from './troubles.ts'
import { manageWords } from './words.ts'

/** What is wrong: where, since when, what to do about it; what only wants watching is folded away. */
export function TroubleList({ troubles }: { troubles: readonly TroubleToShow[] }) {
  const say = useWords()
  const watched = troubles.filter((trouble) => trouble.weight === 'keep-an-eye')
  return (
    <>
      <TroubleRows troubles={troubles.filter((trouble) => trouble.weight !== 'keep-an-eye')} />
      {watched.length > 0 && (
        <details className="troubles-watched">
          <summary>{say(watchedWords(watched.length))}</summary>
          <TroubleRows troubles={watched} />
        </details>
      )}
    </>
  )
}

function TroubleRows({ troubles }: { troubles: readonly TroubleToShow[] }) {
  return (
    <ul className="troubles">
      {troubles.map((trouble) => (
        <TroubleRow key={trouble.key} trouble={trouble} />
      ))}
    </ul>
  )
}

function TroubleRow({ trouble }: { trouble: TroubleToShow }) {
  const say = useWords()
  const now = useHallNow(5000)
  return (
    <li className={`trouble trouble-${trouble.weight}`}>
      <i aria-hidden />
      <strong>{say(trouble.where)}</strong>
      <div className="trouble-text">
        <b>{say(trouble.wrong)}</b> <span>{say(trouble.remedy)}</span>
      </div>
      <span className="trouble-since">
        {trouble.since === null ? '' : say(forWords(now - trouble.since))}
      </span>
      {trouble.paper && <PaperButtons job={trouble.paper} />}
    </li>
  )
}

/** Printing it again changes what citizens hold, so it stands out; having seen to it only ends the trouble. */
function PaperButtons({ job }: { job: JobId }) {
  const say = useWords()
  const request = useRequest()
  const order = (what: 'reprint' | 'settle') =>
    void request.send(() => api.post(`/api/print-jobs/${encodeURIComponent(job)}/${what}`))
  return (
    <>
      <div className="trouble-buttons">
        <Button disabled={request.busy} onClick={() => order('reprint')}>
          {say(manageWords.reprint)}
        </Button>
        <Button type="text" disabled={request.busy} onClick={() => order('settle')}>
          {say(manageWords.seenTo)}
        </Button>
      </div>
      <ProblemNote problem={request.problem} onClose={request.forget} />
    </>
  )
}

function forWords(ms: number): Words {
  if (ms < 60_000) return { zh: '刚刚', en: 'just now' }
  const span = spanWords(ms)
  return { zh: `已 ${span.zh}`, en: `for ${span.en}` }
}

function watchedWords(count: number): Words {
  return {
    zh: `请留意 ${count} 件事`,
    en: count === 1 ? '1 thing to keep an eye on' : `${count} things to keep an eye on`,
  }
}
