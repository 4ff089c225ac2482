import { z } from 'zod'
import { type Millis, type StaffId, staffId } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
import type { AccountReply, SignedIn } from '../server/requests.ts'
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
const boundedText = z
  .string()
  .max(200)
  .refine((text) => text.isWellFormed(), 'not a text')
const signInBody = z.strictObject({ name: boundedText, password: boundedText })
const passwordBody = z.strictObject({ old: boundedText, new: boundedText })
const account = { fullName: boundedText, role: z.enum(roles), mayPick: z.boolean() }
const accountBody = z.strictObject({ id: boundedText, ...account })
const changeBody = z.strictObject({ ...account, active: z.boolean() }).partial()

const idParams = z.object({ id: boundedText.transform(staffId) })
const roleName = z.enum(roles)
const done = z.object({})
const accountOut = z.object({ id: z.string(), ...account, active: z.boolean() })
const oneTimeReply = z.object({ id: z.string(), oneTimePassword: z.string() })
const sessionOut = z.object({
  staff: z
    .object({
      id: z.string(),
      fullName: z.string(),
      role: roleName,
      mayPick: z.boolean(),
      mustChangePassword: z.boolean(),
      window: z.int().nullable().describe('the window at which this person sits'),
    })
    .nullable(),
  demoAccounts: z.array(
    z.object({ name: z.string(), password: z.string(), fullName: z.string(), role: roleName }),
  ),
})
const admins = ['admin']

/** Sessions and accounts. */
export function staffRoutes(parts: StaffRouteParts): Route[] {
  const { sessions, demoAccounts, tables } = parts
  const signIn = new SignIn({ ...parts, published: publishedIn(parts) })

  const sessionReply = (who: Account | null): z.input<typeof sessionOut> => ({
    staff: who && signedIn(who, parts.windowOf(who.id)),
    demoAccounts: demoAccounts
      .filter(({ id }) => runningDemo(tables.account(id)))
      .map(({ id, password, fullName, role }) => ({ name: id, password, fullName, role })),
  })

  return [
    route({
      method: 'get',
      path: '/api/session',
      about: 'Who is signed in, and the demo accounts while every device is simulated.',
      who: 'anybody',
      reply: sessionOut,
      run: ({ cookie }) => ({ body: sessionReply(sessions.of(cookie)) }),
    }),
    route({
      method: 'post',
      path: '/api/session',
      about: 'Signs in.',
      who: 'anybody',
      body: signInBody,
      reply: sessionOut,
      async run({ body: { name, password }, from }) {
        const token = accepted(await signIn.signIn(name, password, from))
        const setCookie = sessionCookie(token)
        return { body: sessionReply(sessions.of(setCookie)), setCookie }
      },
    }),
    route({
      method: 'delete',
      path: '/api/session',
      about: 'Signs out.',
      who: 'anybody',
      reply: done,
      async run({ cookie }) {
        accepted(await signIn.signOut(cookie))
        return { body: {}, setCookie: endedCookie() }
      },
    }),
    route({
      method: 'post',
      path: '/api/session/password',
      about: "Changes one's own password.",
      who: 'anybody',
      body: passwordBody,
      reply: done,
      async run({ body, cookie, from }) {
        accepted(await signIn.changePassword(cookie, body.old, body.new, from))
        return { body: {} }
      },
    }),
    ...accountRoutes(parts),
  ]
}

/** Demo accounts whose passwords stand in the hall file: nobody may change them. */
const publishedIn = ({ demoAccounts }: StaffRouteParts): ReadonlySet<StaffId> =>
  new Set(demoAccounts.map(({ id }) => id))

function accountRoutes(parts: StaffRouteParts): Route[] {
  const { spine, tables, passwords } = parts

  /** Decides something that sets a one-time password, and answers with it. */
  async function withOneTimePassword(by: StaffId, decide: () => StaffDecision<StaffId>) {
    const shown = oneTimePassword()
    const password = await passwords.hash(shown)
    const id = accepted(
      await spine.execute(actorOf(by), () => {
        const decision = decide()
        if (decision.ok) tables.keepPassword(decision.value.events, password)
        return decision
      }),
    )
    return { body: { id, oneTimePassword: shown } }
  }

  return [
    route({
      method: 'get',
      path: '/api/accounts',
      about: 'The accounts of the hall.',
      who: admins,
      reply: z.array(accountOut),
      run({ who }) {
        const demo = tables.account(who.id)?.demo
        const kept = [...tables.accounts().values()].filter((one) => one.demo === demo)
        return { body: kept.map(accountReply) }
      },
    }),
    route({
      method: 'post',
      path: '/api/accounts',
      about: 'Makes an account; its one-time password is shown this once.',
      who: admins,
      body: accountBody,
      reply: oneTimeReply,
      status: 201,
      run: ({ body, who }) =>
        withOneTimePassword(who.id, () => createAccount(tables.accounts(), who.id, body)),
    }),
    route({
      method: 'patch',
      path: '/api/accounts/{id}',
      about: 'Changes name, role or rights of an account, or takes it out of use.',
      who: admins,
      params: idParams,
      body: changeBody,
      reply: done,
      async run({ params: { id }, body, who }) {
        const decide = () => changeAccount(tables.accounts(), who.id, id, body)
        accepted(await spine.execute(actorOf(who.id), decide))
        return { body: {} }
      },
    }),
    route({
      method: 'post',
      path: '/api/accounts/{id}/reset',
      about: 'Gives somebody a new one-time password, shown this once; their sessions end.',
      who: admins,
      params: idParams,
      reply: oneTimeReply,
      run: ({ params: { id }, who }) =>
        withOneTimePassword(who.id, () => resetPassword(tables.accounts(), who.id, id, publishedIn(parts))),
    }),
  ]
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
