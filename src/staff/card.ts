import type { StaffId } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Account, Accounts } from './account.ts'
import type { StaffDecision } from './decide.ts'
import { photoOf } from './photo.ts'
import type { StaffRefusal } from './refusals.ts'

/** What the public is told of a person besides the name. */
export interface Card {
  /** What this person does; empty where it was not said. */
  readonly duty: string
  /** The number on the badge (工号); empty where there is none. */
  readonly badge: string
  /** SHA-256 of the photo in lower-case hex; null without one. */
  readonly photo: string | null
}

/** What stays undefined stays as it is. */
export interface CardChange {
  readonly duty?: string | undefined
  readonly badge?: string | undefined
}

export const emptyCard: Card = { duty: '', badge: '', photo: null }

const dutyShape = /^\P{Cc}{0,60}$/u
const badgeShape = /^[A-Za-z0-9-]{0,12}$/

/** Says anew what somebody does. @param card as it is now. */
export function changeCard(
  accounts: Accounts,
  by: StaffId,
  id: StaffId,
  card: Card,
  change: CardChange,
): StaffDecision<null> {
  const found = cardKeptBy(accounts, by, id)
  if (!found.ok) return found
  const duty = change.duty?.trim() ?? card.duty
  const badge = change.badge?.trim() ?? card.badge
  if (!dutyShape.test(duty)) return refuse({ code: 'bad-duty' })
  if (!badgeShape.test(badge)) return refuse({ code: 'bad-badge' })
  const same = duty === card.duty && badge === card.badge
  return ok({ events: same ? [] : [{ type: 'card-changed', id, duty, badge }], answer: null })
}

/** Puts a photo on somebody's card. @param file as it was sent; only the picture in it is kept. */
export function setPhoto(
  accounts: Accounts,
  by: StaffId,
  id: StaffId,
  card: Card,
  file: Buffer,
): StaffDecision<null> {
  const found = cardKeptBy(accounts, by, id)
  if (!found.ok) return found
  const photo = photoOf(file)
  if (!photo.ok) return photo
  const { sha256, bytes } = photo.value
  const jpeg = bytes.toString('base64')
  return ok({
    events: sha256 === card.photo ? [] : [{ type: 'photo-set', id, sha256, jpeg }],
    answer: null,
  })
}

/** Takes the photo off somebody's card. */
export function removePhoto(accounts: Accounts, by: StaffId, id: StaffId, card: Card): StaffDecision<null> {
  const found = cardKeptBy(accounts, by, id)
  if (!found.ok) return found
  return ok({ events: card.photo === null ? [] : [{ type: 'photo-removed', id }], answer: null })
}

/** Managers and administrators keep the cards; those of the demo keep cards of the demo, as with accounts. */
function cardKeptBy(accounts: Accounts, by: StaffId, id: StaffId): Result<Account, StaffRefusal> {
  const keeper = accounts.get(by)
  if (!keeper?.active || !(keeper.role === 'manager' || keeper.role === 'admin')) {
    return refuse({ code: 'not-allowed' })
  }
  const account = accounts.get(id)
  return account && account.demo === keeper.demo ? ok(account) : refuse({ code: 'unknown-account' })
}
