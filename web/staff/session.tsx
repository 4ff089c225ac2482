import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { Problem, SessionReply, SignedIn, SignInRequest } from '../../src/server/requests.ts'
import { ApiProblem, api } from '../shared/api.ts'

type SessionState =
  | { readonly state: 'loading' }
  | { readonly state: 'unknown'; readonly problem: Problem }
  | { readonly state: 'known'; readonly reply: SessionReply }

export interface Session {
  readonly now: SessionState
  /** Asks the server again who is signed in, for example after it said that nobody is. */
  readonly reload: () => Promise<void>
  /** Throws {@link ApiProblem} when name or password is wrong. */
  readonly signIn: (request: SignInRequest) => Promise<void>
  readonly signOut: () => Promise<void>
}

/** A refusal that means that nobody is signed in, or somebody else than the page thinks, as after a sign-in beside it. */
export const isAboutWho = ({ status }: Problem) => status === 401 || status === 403

const SessionContext = createContext<Session | null>(null)

/** Knows who is signed in on this page; {@link useSession} reads it. */
export function SessionKeeper({ children }: { children: ReactNode }) {
  const [now, setNow] = useState<SessionState>({ state: 'loading' })
  const reload = useCallback(async () => {
    try {
      setNow({ state: 'known', reply: await api.get<SessionReply>('/api/session') })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const { problem } = error
      setNow((before) => (before.state === 'known' ? before : { state: 'unknown', problem }))
    }
  }, [])
  useEffect(() => {
    void reload()
  }, [reload])
  const session = useMemo<Session>(
    () => ({
      now,
      reload,
      signIn: async (request) => {
        await api.post('/api/session', request)
        await reload()
      },
      signOut: async () => {
        await api.delete('/api/session')
        await reload()
      },
    }),
    [now, reload],
  )
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession is for components inside SessionKeeper')
  return session
}

/** Who is signed in; only for components that are shown after the sign-in. */
export function useMe(): SignedIn {
  const { now } = useSession()
  if (now.state !== 'known' || !now.reply.staff) throw new Error('useMe is for components behind the sign-in')
  return now.reply.staff
}
