import { useState } from 'react'
import type { PublicItem, PublicItemsReply } from '../../src/server/public-requests.ts'
import { useLanguage, useWords } from '../shared/language.tsx'
import { Frame, Said } from '../visitors/frame.tsx'
import { usePublic } from '../visitors/use-public.ts'
import { byDepartment, found } from './find.ts'
import './item-list.css'
import { kindWords, words } from './words.ts'

const againMs = 10 * 60_000

/** All items, by department and by search. */
export function ItemList({ search, onSearch }: { search: string; onSearch: (search: string) => void }) {
  const { reply, problem } = usePublic<PublicItemsReply>('/api/public/items', againMs)
  return (
    <Frame title={words.page} hallName={reply?.hallName ?? null} problem={reply && problem}>
      {reply ? (
        <Choice items={reply.items} search={search} onSearch={onSearch} />
      ) : (
        <Said problem={problem} />
      )}
    </Frame>
  )
}

interface ChoiceProps {
  readonly items: readonly PublicItem[]
  readonly search: string
  readonly onSearch: (search: string) => void
}

function Choice({ items, search, onSearch }: ChoiceProps) {
  const [department, setDepartment] = useState<string | null>(null)
  const matching = found(items, search)
  const shown = byDepartment(matching).filter(({ name }) => department === null || name === department)
  const choose = (name: string | null) => {
    setDepartment(name)
    onSearch('')
  }
  return (
    <main className="items">
      <Search search={search} onSearch={onSearch} />
      <Departments items={items} chosen={department} onChoose={choose} />
      {shown.length === 0 && <NothingFound none={items.length === 0} />}
      {shown.map(({ name, items: its }) => (
        <section key={name} className="items-of">
          <h2 lang="zh-CN">{name}</h2>
          <ul>
            {its.map((item) => (
              <ItemLink key={item.code} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

function Search({ search, onSearch }: Omit<ChoiceProps, 'items'>) {
  const say = useWords()
  return (
    <form className="items-search" onSubmit={(event) => event.preventDefault()}>
      <input
        type="search"
        value={search}
        maxLength={40}
        placeholder={say(words.search)}
        aria-label={say(words.search)}
        autoComplete="off"
        enterKeyHint="search"
        onChange={({ target }) => onSearch(target.value)}
      />
      {search !== '' && (
        <button type="button" onClick={() => onSearch('')}>
          {say(words.clear)}
        </button>
      )}
    </form>
  )
}

interface DepartmentsProps {
  readonly items: readonly PublicItem[]
  readonly chosen: string | null
  readonly onChoose: (name: string | null) => void
}

/** A choice between one department and the same department is none. */
function Departments({ items, chosen, onChoose }: DepartmentsProps) {
  const say = useWords()
  const departments = byDepartment(items)
  if (departments.length < 2) return null
  const all = { label: say(words.all), name: null, count: items.length, tag: undefined }
  const each = departments.map(({ name, items: its }) => ({
    label: name,
    name,
    count: its.length,
    tag: 'zh-CN',
  }))
  return (
    <nav className="items-departments">
      {[all, ...each].map(({ label, name, count, tag }) => (
        <button key={label} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          <span lang={tag}>{label}</span> <b>{count}</b>
        </button>
      ))}
    </nav>
  )
}

function ItemLink({ item }: { item: PublicItem }) {
  const say = useWords()
  const language = useLanguage()
  return (
    <li>
      <a href={`#${encodeURIComponent(item.code)}`}>
        <span className="item-name">
          {say(item.name)}
          {language === 'en' && item.name.zh !== item.name.en && <small lang="zh-CN">{item.name.zh}</small>}
        </span>
        <span className={`item-kind item-kind-${item.kind}`}>{say(kindWords[item.kind])}</span>
      </a>
    </li>
  )
}

function NothingFound({ none }: { none: boolean }) {
  const say = useWords()
  return (
    <div className="items-none" role="status">
      <h2>{say(none ? words.nothingYet : words.noneFound)}</h2>
      <p>{say(none ? words.nothingYetHint : words.noneFoundHint)}</p>
    </div>
  )
}
