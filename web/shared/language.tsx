import { useCallback, useSyncExternalStore } from 'react'
import type { Words } from '../../src/core/words.ts'

export type Language = keyof Words

/** As HTML and HTTP name them. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/** Each page remembers its own: a kiosk that goes back to Chinese leaves the caller next to it alone. */
const storageKey = `hallbell.language.${window.location.pathname.split('/')[1]}`
const followers = new Set<() => void>()
let chosen: Language = remembered()

function remembered(): Language {
  try {
    return window.localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh' // A browser may forbid storage: then each visit begins in Chinese.
  }
}

/** The language chosen on this page. */
export function chosenLanguage(): Language {
  return chosen
}

/** Chooses the page's language and remembers it where the browser allows. */
export function chooseLanguage(language: Language): void {
  chosen = language
  document.documentElement.lang = languageTags[language]
  try {
    window.localStorage.setItem(storageKey, language)
  } catch {
    // The choice still holds until the page is closed.
  }
  for (const follower of followers) follower()
}

function follow(follower: () => void): () => void {
  followers.add(follower)
  return () => followers.delete(follower)
}

/** The chosen language; the component is drawn again when it changes. */
export function useLanguage(): Language {
  return useSyncExternalStore(follow, chosenLanguage)
}

/** What turns words into text of the chosen language: `const say = useWords(); say(words.close)`. */
export function useWords(): (words: Words) => string {
  const language = useLanguage()
  return useCallback((words: Words) => words[language], [language])
}

/** Both languages, Chinese first, each marked with its language; for screens that everybody looks at. */
export function Both({ words }: { words: Words }) {
  return (
    <>
      <span className="both-zh" lang="zh-CN">
        {words.zh}
      </span>
      <span className="both-en" lang="en">
        {words.en}
      </span>
    </>
  )
}

document.documentElement.lang = languageTags[chosen]
