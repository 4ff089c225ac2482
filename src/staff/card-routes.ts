import { z } from 'zod'
import { staffId } from '../core/ids.ts'
import { accepted } from '../core/refused.ts'
import { type Route, route } from '../core/route.ts'
import { actorOf } from './account.ts'
import { changeCard, emptyCard, removePhoto, setPhoto } from './card.ts'
import type { CardTables } from './card-tables.ts'
import type { StaffDecision } from './decide.ts'
import type { StaffSpine } from './sign-in.ts'
import type { StaffTables } from './tables.ts'

export interface CardRouteParts {
  readonly spine: StaffSpine
  readonly tables: Pick<StaffTables, 'account' | 'accounts'>
  readonly cards: CardTables
}

/** What a decision says about a text is better than what a schema says; this only bounds the work. */
const boundedText = z
  .string()
  .max(200)
  .refine((text) => text.isWellFormed(), 'not a text')
const idParams = z.object({ id: boundedText.transform(staffId) })
const changeBody = z.strictObject({ duty: boundedText, badge: boundedText }).partial()
const done = z.object({})
const cardOut = z.object({
  id: z.string(),
  fullName: z.string(),
  active: z.boolean(),
  duty: z.string().describe('empty: not said'),
  badge: z.string().describe('number on the badge; empty: none'),
  photo: z.string().nullable().describe('SHA-256 of the photo, which stands at /api/public/staff/photos/'),
})
const keepers = ['manager', 'admin']

/** Staff cards as managers and administrators keep them; what the public sees of them stands in publicity. */
export function cardRoutes({ spine, tables, cards }: CardRouteParts): Route[] {
  async function decided(by: Parameters<typeof actorOf>[0], decide: () => StaffDecision<null>) {
    accepted(await spine.execute(actorOf(by), decide))
    return { body: {} }
  }

  return [
    route({
      method: 'get',
      path: '/api/staff-cards',
      about: 'The staff cards of the hall: duty, badge number and photo of each person.',
      who: keepers,
      reply: z.array(cardOut),
      run({ who }) {
        const demo = tables.account(who.id)?.demo
        const known = cards.cards()
        const kept = [...tables.accounts().values()].filter((account) => account.demo === demo)
        return {
          body: kept.map(({ id, fullName, active }) => ({
            id,
            fullName,
            active,
            ...(known.get(id) ?? emptyCard),
          })),
        }
      },
    }),
    route({
      method: 'patch',
      path: '/api/staff-cards/{id}',
      about: 'Changes the duty or the badge number on a staff card.',
      who: keepers,
      params: idParams,
      body: changeBody,
      reply: done,
      run: ({ params: { id }, body, who }) =>
        decided(who.id, () => changeCard(tables.accounts(), who.id, id, cards.card(id), body)),
    }),
    route({
      method: 'post',
      path: '/api/staff-cards/{id}/photo',
      about: 'Puts a photo on a staff card: an upright JPEG of at most 60 kB.',
      who: keepers,
      params: idParams,
      body: 'upload',
      reply: done,
      run: ({ params: { id }, body, who }) =>
        decided(who.id, () => setPhoto(tables.accounts(), who.id, id, cards.card(id), body)),
    }),
    route({
      method: 'delete',
      path: '/api/staff-cards/{id}/photo',
      about: 'Takes the photo off a staff card.',
      who: keepers,
      params: idParams,
      reply: done,
      run: ({ params: { id }, who }) =>
        decided(who.id, () => removePhoto(tables.accounts(), who.id, id, cards.card(id))),
    }),
  ]
}
