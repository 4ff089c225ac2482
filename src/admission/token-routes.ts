import { z } from 'zod'
import { accepted } from '../core/refused.ts'
import { type Route, rights, route } from '../core/route.ts'
import { hashOfToken, newToken } from '../core/secret-token.ts'
import { makeToken, revokeToken } from './decide.ts'
import type { AdmissionRouteParts } from './routes.ts'

const right = z.enum(rights)
const name = z.string().max(200)
const tokensReply = z.array(
  z.object({
    name: z.string(),
    rights: z.array(right),
    madeAt: z.int().describe('milliseconds since 1970'),
    lastDay: z.string().nullable().describe('the last hall day on which it was used; null for never'),
  }),
)
const admins = ['admin']

/** Tokens with which other programs come in. */
export function tokenRoutes({
  spine,
  tables,
  isDemo,
}: Pick<AdmissionRouteParts, 'spine' | 'tables' | 'isDemo'>): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/tokens',
      about: 'The tokens of other programs, without their secrets.',
      who: admins,
      reply: tokensReply,
      run: () => ({
        body: tables
          .tokens()
          .map(({ name, rights, madeAt, lastDay }) => ({ name, rights: [...rights], madeAt, lastDay })),
      }),
    }),
    route({
      method: 'post',
      path: '/api/tokens',
      about: 'Makes a token with rights for another program; its secret is shown this once.',
      who: admins,
      body: z.strictObject({ name, rights: z.array(right).max(rights.length) }),
      reply: z.object({ name: z.string(), token: z.string().describe('for Authorization: Bearer') }),
      status: 201,
      async run({ body, who, by }) {
        const token = newToken()
        const made = accepted(
          await spine.execute(by, () => {
            const decision = makeToken(tables.tokens(), { ...body, demo: isDemo(who.id) })
            if (decision.ok) tables.keepSecret(decision.value.events, hashOfToken(token))
            return decision
          }),
        )
        return { body: { name: made, token } }
      },
    }),
    route({
      method: 'delete',
      path: '/api/tokens/{name}',
      about: 'Revokes a token at once.',
      who: admins,
      params: z.object({ name }),
      reply: z.object({}),
      async run({ params: { name }, by }) {
        accepted(await spine.execute(by, () => revokeToken(tables.tokens(), name)))
        return { body: {} }
      },
    }),
  ]
}
