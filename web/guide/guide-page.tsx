import { useCallback, useEffect, useState } from 'react'
import { chooseLanguage } from '../shared/language.tsx'
import { Guide } from './guide.tsx'
import './guide.css'
import { ItemList } from './item-list.tsx'
import { useLeftAlone } from './left-alone.ts'

/** The item in the address, behind `#`; null for the list. */
function itemInAddress(): string | null {
  try {
    return decodeURIComponent(window.location.hash.slice(1)) || null
  } catch {
    return null // Somebody typed an address that is no text.
  }
}

/** What can be done at the hall, and what each of it takes: on phones, at desks, on a touch screen in the hall. */
export function GuidePage() {
  const [item, setItem] = useState(itemInAddress)
  const [search, setSearch] = useState('')
  useEffect(() => {
    const moved = () => {
      setItem(itemInAddress())
      window.scrollTo(0, 0)
    }
    window.addEventListener('hashchange', moved)
    return () => window.removeEventListener('hashchange', moved)
  }, [])
  const beginAgain = useCallback(() => {
    setSearch('')
    window.location.hash = ''
    chooseLanguage('zh')
  }, [])
  useLeftAlone(beginAgain)
  return item === null ? <ItemList search={search} onSearch={setSearch} /> : <Guide code={item} />
}
