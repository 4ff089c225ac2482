import { z } from 'zod'
import type { Spine } from '../core/execute.ts'
import type { Millis, StaffId } from '../core/ids.ts'
import { accepted, Refused } from '../core/refused.ts'
import { type Answer, type Route, route, type ScreenPage, screenPages } from '../core/route.ts'
import { hashOfToken, newToken } from '../core/secret-token.ts'
import { pairScreen, removeScreen, renameScreen } from './decide.ts'
import type { AdmissionEvent } from './events.ts'
import { Pairings } from './pairings.ts'
import { screenCookie, screenTokenIn } from './screen-cookie.ts'
import type { AdmissionTables } from './tables.ts'
import { tokenRoutes } from './token-routes.ts'

export interface AdmissionRouteParts {
  readonly spine: Pick<Spine<AdmissionEvent>, 'execute'>
  readonly tables: AdmissionTables
  readonly now: () => Millis
  /** Whether this administrator belongs to the demo. */
  readonly isDemo: (id: StaffId) => boolean
  /** @throws Refused when this address asks for too many codes. */
  readonly allowCode: (address: string) => void
}

const page = z.enum(screenPages)
const name = z
  .string()
  .max(200)
  .refine((text) => text.isWellFormed(), 'not a text')
const screenParams = z.object({ screen: z.coerce.number().int().min(1) })
const done = z.object({})
const time = z.int().describe('milliseconds since 1970')

const pairingReply = z.object({
  state: z.enum(['none', 'waiting', 'paired']).describe('none: ask for a code with POST'),
  code: z.string().nullable().describe('what the screen shows while it waits'),
  until: time.nullable().describe('the code expires then'),
})
const screensReply = z.object({
  waiting: z.array(z.object({ code: z.string(), page, address: z.string(), since: time, until: time })),
  paired: z.array(z.object({ screen: z.int(), page, name: z.string(), address: z.string(), pairedAt: time })),
})
const admins = ['admin']

/** Pairing of screens, and tokens for programs. */
export function admissionRoutes(parts: AdmissionRouteParts): Route[] {
  const { spine, tables, now } = parts
  const pairings = new Pairings()

  /** How far a browser is; a paired one gets its cookie anew. */
  function pairingOf(page: ScreenPage, cookie: string | undefined): Answer<z.input<typeof pairingReply>> {
    const token = screenTokenIn(cookie, page)
    if (token === null) return { body: { state: 'none', code: null, until: null } }
    const tokenHash = hashOfToken(token)
    if (tables.screenOf(tokenHash, page)) {
      return { body: { state: 'paired', code: null, until: null }, setCookie: screenCookie(page, token) }
    }
    const waiting = pairings.withToken(tokenHash, page, now())
    const { code = null, until = null } = waiting ?? {}
    return { body: { state: waiting ? 'waiting' : 'none', code, until } }
  }

  return [
    route({
      method: 'get',
      path: '/api/pairing/{page}',
      about: 'Whether this browser is a paired screen, or waits to be one.',
      who: 'anybody',
      params: z.object({ page }),
      reply: pairingReply,
      run: ({ params: { page }, cookie }) => pairingOf(page, cookie),
    }),
    route({
      method: 'post',
      path: '/api/pairing/{page}',
      about:
        'Asks for a code that makes this browser a screen once an administrator confirms it; one that has it keeps it.',
      who: 'anybody',
      params: z.object({ page }),
      reply: pairingReply,
      status: 201,
      run({ params: { page }, cookie, from }) {
        const before = pairingOf(page, cookie)
        if (before.body.state !== 'none') return before
        parts.allowCode(from)
        const token = newToken()
        const wanted = { page, address: from, tokenHash: hashOfToken(token) }
        const { code, until } = accepted(pairings.begin(wanted, now()))
        return { body: { state: 'waiting' as const, code, until }, setCookie: screenCookie(page, token) }
      },
    }),
    route({
      method: 'get',
      path: '/api/screens',
      about: 'Paired screens, and those that wait with a code.',
      who: admins,
      reply: screensReply,
      run: () => ({
        body: {
          waiting: pairings
            .waiting(now())
            .map(({ code, page, address, since, until }) => ({ code, page, address, since, until })),
          paired: tables
            .screens()
            .map(({ screen, page, name, address, pairedAt }) => ({ screen, page, name, address, pairedAt })),
        },
      }),
    }),
    route({
      method: 'post',
      path: '/api/screens',
      about: 'Confirms the code that a screen shows, and names the screen.',
      who: admins,
      body: z.strictObject({ code: z.string().max(32), name }),
      reply: z.object({ screen: z.int() }),
      status: 201,
      async run({ body, who, by }) {
        const waiting = pairings.withCode(body.code, now())
        if (!waiting) throw new Refused({ code: 'no-such-code' })
        const { code, page, address, tokenHash } = waiting
        const screen = accepted(
          await spine.execute(by, () => {
            const wanted = { page, address, name: body.name, demo: parts.isDemo(who.id) }
            const decision = pairScreen(tables.screens(), tables.lastScreen(), wanted)
            if (decision.ok) tables.keepSecret(decision.value.events, tokenHash)
            return decision
          }),
        )
        pairings.end(code)
        return { body: { screen } }
      },
    }),
    route({
      method: 'patch',
      path: '/api/screens/{screen}',
      about: 'Gives a paired screen another name.',
      who: admins,
      params: screenParams,
      body: z.strictObject({ name }),
      reply: done,
      async run({ params: { screen }, body, by }) {
        accepted(await spine.execute(by, () => renameScreen(tables.screens(), screen, body.name)))
        return { body: {} }
      },
    }),
    route({
      method: 'delete',
      path: '/api/screens/{screen}',
      about: 'Ends a paired screen; it shows nothing from then on.',
      who: admins,
      params: screenParams,
      reply: done,
      async run({ params: { screen }, by }) {
        accepted(await spine.execute(by, () => removeScreen(tables.screens(), screen)))
        return { body: {} }
      },
    }),
    ...tokenRoutes(parts),
  ]
}
