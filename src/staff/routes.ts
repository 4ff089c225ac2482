import express from 'express'
import { z } from 'zod'
import { type Millis, type StaffId, staffId } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import type { AccountReply, OneTimePasswordReply, SessionReply, SignedIn } from '../server/requests.ts'
import { type Account, actorOf, roles } from './account.ts'
import { changeAccount, createAccount, resetPassword, runningDemo, type StaffDecision } from './decide.ts'
import type { DemoAccount } from './first-start.ts'
import { oneTimePassword, type Passwords } from './passwords.ts'
import { endedCookie, type Sessions, sessionCookie } from './sessions.ts'
import { SignIn, type StaffSpine } from './sign-in.ts'
import type { StaffTables } from './tables.ts'

export interface StaffRouteParts {
  readonly spine: StaffSpine
  readonly tables: StaffTables
  readonly sessions: Sessions
  readonly passwords: Passwords
  readonly now: () => Millis
  /** As they stand in the hall file; shown to everybody while they are active. */
  readonly demoAccounts: readonly DemoAccount[]
  /** The window at which this person sits, if any. */
  readonly windowOf: (staff: StaffId) => number | null
}

/** What a decision says about a text is better than what a schema says; this only bounds the work. */
const boundedText = z.string().max(200)
const signInBody = z.strictObject({ name: boundedText, password: boundedText })
const passwordBody = z.strictObject({ old: boundedText, new: boundedText })
const account = { fullName: boundedText, role: z.enum(roles), mayPick: z.boolean() }
const accountBody = z.strictObject({ id: boundedText, ...account })
const changeBody = z.strictObject({ ...account, active: z.boolean() }).partial()

/** Sessions and accounts; see src/server/requests.ts. Bodies must have been read as JSON before. */
export function staffRoutes(parts: StaffRouteParts): express.Router {
  const { spine, tables, sessions, passwords, demoAccounts, windowOf } = parts
  const published: ReadonlySet<StaffId> = new Set(demoAccounts.map(({ id }) => id))
  const signIn = new SignIn({ ...parts, published })
  const router = express.Router()

  // One-time passwords stand in some replies, names in others: no cache keeps them.
  router.use(['/api/session', '/api/accounts'], (_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })

  const sessionReply = (who: Account | null): SessionReply => ({
    staff: who && signedIn(who, windowOf(who.id)),
    demoAccounts: demoAccounts
      .filter(({ id }) => runningDemo(tables.account(id)))
      .map(({ id, password, fullName, role }) => ({ name: id, password, fullName, role })),
  })

  router.get('/api/session', (req, res) => {
    res.json(sessionReply(sessions.of(req.headers.cookie)))
  })

  router.post('/api/session', async (req, res) => {
    const { name, password } = signInBody.parse(req.body)
    const token = accepted(await signIn.signIn(name, password, req.ip ?? ''))
    const cookie = sessionCookie(token)
    res.append('Set-Cookie', cookie).json(sessionReply(sessions.of(cookie)))
  })

  router.delete('/api/session', async (req, res) => {
    accepted(await signIn.signOut(req.headers.cookie))
    res.append('Set-Cookie', endedCookie()).json({})
  })

  router.post('/api/session/password', async (req, res) => {
    const body = passwordBody.parse(req.body)
    accepted(await signIn.changePassword(req.headers.cookie, body.old, body.new, req.ip ?? ''))
    res.json({})
  })

  router.get('/api/accounts', (req, res) => {
    const admin = sessions.requireRole(req.headers.cookie, 'admin')
    const kept = [...tables.accounts().values()].filter(({ demo }) => demo === admin.demo)
    res.json(kept.map(accountReply))
  })

  /** Decides something that sets a one-time password, and answers with it. */
  const withOneTimePassword = async (
    by: StaffId,
    decide: () => StaffDecision<StaffId>,
  ): Promise<OneTimePasswordReply> => {
    const shown = oneTimePassword()
    const password = await passwords.hash(shown)
    const id = accepted(
      await spine.execute(actorOf(by), () => {
        const decision = decide()
        if (decision.ok) tables.keepPassword(decision.value.events, password)
        return decision
      }),
    )
    return { id, oneTimePassword: shown }
  }

  router.post('/api/accounts', async (req, res) => {
    const { id: by } = sessions.requireRole(req.headers.cookie, 'admin')
    const wanted = accountBody.parse(req.body)
    res.status(201).json(await withOneTimePassword(by, () => createAccount(tables.accounts(), by, wanted)))
  })

  router.patch('/api/accounts/:id', async (req, res) => {
    const { id: by } = sessions.requireRole(req.headers.cookie, 'admin')
    const change = changeBody.parse(req.body)
    const id = staffId(req.params.id)
    accepted(await spine.execute(actorOf(by), () => changeAccount(tables.accounts(), by, id, change)))
    res.json({})
  })

  router.post('/api/accounts/:id/reset', async (req, res) => {
    const { id: by } = sessions.requireRole(req.headers.cookie, 'admin')
    const id = staffId(req.params.id)
    res.json(await withOneTimePassword(by, () => resetPassword(tables.accounts(), by, id, published)))
  })

  return router
}

const signedIn = (account: Account, window: number | null): SignedIn => {
  const { id, fullName, role, mayPick, mustChangePassword } = account
  return { id, fullName, role, mayPick, mustChangePassword, window }
}

const accountReply = ({ id, fullName, role, mayPick, active }: Account): AccountReply => ({
  id,
  fullName,
  role,
  mayPick,
  active,
})
