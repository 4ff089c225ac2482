import { Component, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Words } from '../../src/core/words.ts'
import './theme.css'
import { Both } from './language.tsx'

/** Puts a page into its `index.html`; a page that breaks says so and loads itself again. */
export function showPage(page: ReactNode): void {
  createRoot(document.getElementById('page')!).render(<BrokenPageGuard>{page}</BrokenPageGuard>)
}

const reloadAfterMs = 10_000

const brokenWords: Words = {
  zh: '页面出了问题，10 秒后自动重新载入',
  en: 'This page had a problem and loads again in 10 seconds',
}

/** A screen on a wall has nobody to press F5. */
class BrokenPageGuard extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch() {
    window.setTimeout(() => window.location.reload(), reloadAfterMs)
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className="broken-page" role="alert">
        <Both words={brokenWords} />
      </main>
    )
  }
}
