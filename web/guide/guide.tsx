import type { ReactNode } from 'react'
import type { Words } from '../../src/core/words.ts'
import type { PublicGuideReply } from '../../src/server/public-requests.ts'
import { useLanguage, useWords } from '../shared/language.tsx'
import { ownName } from '../shared/window-title.ts'
import { Frame, Said } from '../visitors/frame.tsx'
import { usePublic } from '../visitors/use-public.ts'
import { windowWords } from '../visitors/words.ts'
import { daysWords, kindLimitWords, stepWords, words } from './words.ts'

const againMs = 10 * 60_000

/** The guide to one item. */
export function Guide({ code }: { code: string }) {
  const say = useWords()
  const { reply, problem } = usePublic<PublicGuideReply>(
    `/api/public/items/${encodeURIComponent(code)}`,
    againMs,
  )
  return (
    <Frame title={words.page} hallName={reply?.hallName ?? null} problem={reply && problem}>
      <nav className="guide-nav">
        <a href="/guide/#">
          <span className="guide-back" aria-hidden="true">
            ‹
          </span>{' '}
          {say(words.back)}
        </a>
        {reply && (
          <button type="button" onClick={() => window.print()}>
            {say(words.print)}
          </button>
        )}
      </nav>
      {reply ? <Whole guide={reply} /> : <Said problem={problem} />}
    </Frame>
  )
}

function Whole({ guide }: { guide: PublicGuideReply }) {
  const say = useWords()
  const language = useLanguage()
  return (
    <main className="guide">
      <header className="guide-head">
        <h1>{say(guide.name)}</h1>
        {language === 'en' && guide.name.zh !== guide.name.en && <p lang="zh-CN">{guide.name.zh}</p>}
      </header>
      <AtAGlance guide={guide} />
      <Section title={words.materials}>
        <Materials guide={guide} />
      </Section>
      <Section title={words.steps}>
        <ol className="guide-steps">
          {[words.accepted, ...guide.steps.map((step) => stepWords[step]), words.closed].map((step) => (
            <li key={step.en}>{say(step)}</li>
          ))}
        </ol>
      </Section>
      {guide.jointDepartments.length > 0 && (
        <Section title={words.joint}>
          <p lang="zh-CN">{guide.jointDepartments.join('、')}</p>
        </Section>
      )}
      {guide.legalBasis !== '' && (
        <Section title={words.legalBasis}>
          <p lang="zh-CN" className="guide-basis">
            {guide.legalBasis}
          </p>
        </Section>
      )}
    </main>
  )
}

function Section({ title, children }: { title: Words; children: ReactNode }) {
  const say = useWords()
  return (
    <section className="guide-section">
      <h2>{say(title)}</h2>
      {children}
    </section>
  )
}

/** What most people come to look for. */
function AtAGlance({ guide }: { guide: PublicGuideReply }) {
  const say = useWords()
  const { windows, limitDays, kind } = guide
  const where = windows
    .map((window) => {
      const own = ownName(window)
      return own ? `${say(windowWords(window.no))} ${say(own)}` : say(windowWords(window.no))
    })
    .join(say({ zh: '、', en: ', ' }))
  const facts: readonly [name: Words, value: string, tag?: string][] = [
    [words.limit, say(limitDays === null ? kindLimitWords[kind] : daysWords(limitDays))],
    [words.fee, guide.feeStandard, 'zh-CN'],
    [words.where, where || say(words.ask)],
    [words.department, guide.department, 'zh-CN'],
    [words.contact, guide.contact, 'zh-CN'],
  ]
  return (
    <dl className="guide-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value, tag]) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd lang={tag}>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Materials({ guide: { materials } }: { guide: PublicGuideReply }) {
  const say = useWords()
  if (materials.length === 0) return <p>{say(words.noMaterials)}</p>
  return (
    <>
      <ol className="guide-materials">
        {materials.map(({ name, main }) => (
          <li key={name}>
            <span lang="zh-CN">{name}</span>
            {main && <b>{say(words.main)}</b>}
          </li>
        ))}
      </ol>
      {materials.some(({ main }) => main) && <p className="guide-hint">{say(words.mainHint)}</p>}
    </>
  )
}
