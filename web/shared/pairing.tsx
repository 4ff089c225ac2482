import { type ReactNode, useEffect, useState } from 'react'
import type { ScreenPage } from '../../src/core/route.ts'
import type { Words } from '../../src/core/words.ts'
import type { PairingReply, Problem } from '../../src/server/requests.ts'
import { ApiProblem, api } from './api.ts'
import type { Feed } from './feed.ts'
import { Both } from './language.tsx'
import { Mark } from './mark.tsx'
import './pairing.css'

const askEveryMs = 3000
const unpaired = 'screen-not-paired'

const words = {
  title: { zh: '这块屏幕还没有与大厅配对', en: 'This screen is not paired with the hall yet' },
  ask: {
    zh: '请联系管理员确认此配对码',
    en: 'Ask the administrator to confirm this code',
  },
  where: {
    zh: '管理页面 → 屏幕与接口 → 确认，并给屏幕起一个名称',
    en: 'Management page → Screens and access → confirm, and name the screen',
  },
  itself: {
    zh: '确认后本页自动开始工作；配对码每十分钟更换一次',
    en: 'This page then starts by itself. The code changes every ten minutes.',
  },
  one: { zh: '正在申请配对码…', en: 'Asking for a code…' },
} as const satisfies Record<string, Words>

/**
 * Shows a page at the hall PC and on paired screens; elsewhere the code that makes this browser such a screen. A
 * paired screen's cookie begins anew whenever the page is opened.
 */
export function PairedScreen({
  page,
  feed,
  children,
}: {
  page: ScreenPage
  feed: Feed
  children: ReactNode
}) {
  useEffect(() => {
    api.get(`/api/pairing/${page}`).catch(() => undefined)
  }, [page])
  return feed.problem?.code === unpaired ? <Pairing page={page} /> : children
}

function Pairing({ page }: { page: ScreenPage }) {
  const { code, problem } = useCode(page)
  return (
    <main className="pairing">
      <div className="pairing-card">
        <Mark size={72} />
        <h1>
          <Both words={words.title} />
        </h1>
        {code === null ? (
          <p className="pairing-problem" role="status">
            {problem ? `${problem.title} · ${problem.detail}` : <Both words={words.one} />}
          </p>
        ) : (
          <p className="pairing-code">
            <span>{code.slice(0, 3)}</span>
            <span>{code.slice(3)}</span>
          </p>
        )}
        <p className="pairing-ask">
          <Both words={words.ask} />
        </p>
        <p className="pairing-more">
          <Both words={words.where} />
        </p>
        <p className="pairing-more">
          <Both words={words.itself} />
        </p>
      </div>
    </main>
  )
}

/** Asks for a code, and again when it is over; once it is confirmed the page loads anew, with its cookie. */
function useCode(page: ScreenPage): { readonly code: string | null; readonly problem: Problem | null } {
  const [code, setCode] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let timer = 0
    let left = false
    const ask = async () => {
      try {
        const reply = await api.post<PairingReply>(`/api/pairing/${page}`)
        if (left) return
        if (reply.state === 'paired') return window.location.reload()
        setCode(reply.code)
        setProblem(null)
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error
        if (!left) setProblem(error.problem)
      }
      if (!left) timer = window.setTimeout(() => void ask(), askEveryMs)
    }
    void ask()
    return () => {
      left = true
      window.clearTimeout(timer)
    }
  }, [page])
  return { code, problem }
}
