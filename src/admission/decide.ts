import type { Decision } from '../core/execute.ts'
import type { Millis } from '../core/ids.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Right, ScreenPage } from '../core/route.ts'
import type { AdmissionEvent } from './events.ts'
import type { AdmissionRefusal } from './refusals.ts'

/** A screen that was let in. */
export interface PairedScreen {
  readonly screen: number
  readonly page: ScreenPage
  readonly name: string
  readonly address: string
  readonly demo: boolean
  readonly pairedAt: Millis
}

/** A token that counts. */
export interface ApiToken {
  readonly name: string
  readonly rights: readonly Right[]
  readonly demo: boolean
  readonly madeAt: Millis
}

export type AdmissionDecision<A> = Result<Decision<AdmissionEvent, A>, AdmissionRefusal>

const screenNameShape = /^\P{Cc}{1,40}$/u
const tokenNameShape = /^[a-z0-9][a-z0-9.-]{0,31}$/

/** @param lastScreen the highest number that a screen ever had; 0 for none. */
export function pairScreen(
  paired: readonly PairedScreen[],
  lastScreen: number,
  wanted: Pick<PairedScreen, 'page' | 'name' | 'address' | 'demo'>,
): AdmissionDecision<number> {
  const name = wanted.name.trim()
  const fault = nameFault(paired, name)
  if (fault) return refuse(fault)
  const screen = lastScreen + 1
  return ok({ events: [{ type: 'screen-paired', ...wanted, screen, name }], answer: screen })
}

export function renameScreen(
  paired: readonly PairedScreen[],
  screen: number,
  newName: string,
): AdmissionDecision<null> {
  const before = paired.find((one) => one.screen === screen)
  if (!before) return refuse({ code: 'unknown-screen' })
  const name = newName.trim()
  if (name === before.name) return ok({ events: [], answer: null })
  const fault = nameFault(paired, name)
  if (fault) return refuse(fault)
  return ok({ events: [{ type: 'screen-renamed', screen, name }], answer: null })
}

/** What it shows ends at once. */
export function removeScreen(paired: readonly PairedScreen[], screen: number): AdmissionDecision<null> {
  if (!paired.some((one) => one.screen === screen)) return refuse({ code: 'unknown-screen' })
  return ok({ events: [{ type: 'screen-removed', screen }], answer: null })
}

export function makeToken(
  tokens: readonly ApiToken[],
  wanted: Pick<ApiToken, 'name' | 'rights' | 'demo'>,
): AdmissionDecision<string> {
  const { name, demo } = wanted
  if (!tokenNameShape.test(name)) return refuse({ code: 'bad-token-name' })
  if (tokens.some((one) => one.name === name)) return refuse({ code: 'token-name-taken' })
  const rights = [...new Set(wanted.rights)].sort()
  if (rights.length === 0) return refuse({ code: 'token-without-rights' })
  return ok({ events: [{ type: 'token-made', token: name, rights, demo }], answer: name })
}

/** It opens nothing from here on. */
export function revokeToken(tokens: readonly ApiToken[], name: string): AdmissionDecision<null> {
  if (!tokens.some((one) => one.name === name)) return refuse({ code: 'no-such-token' })
  return ok({ events: [{ type: 'token-revoked', token: name }], answer: null })
}

/** Whoever tried the demo has no way into the hall once it is real. */
export function endDemo(
  paired: readonly PairedScreen[],
  tokens: readonly ApiToken[],
): Decision<AdmissionEvent, null> {
  const screens = paired.filter(({ demo }) => demo)
  const ended = tokens.filter(({ demo }) => demo)
  return {
    events: [
      ...screens.map(({ screen }) => ({ type: 'screen-removed', screen }) as const),
      ...ended.map(({ name }) => ({ type: 'token-revoked', token: name }) as const),
    ],
    answer: null,
  }
}

function nameFault(paired: readonly PairedScreen[], name: string): AdmissionRefusal | null {
  if (!screenNameShape.test(name)) return { code: 'bad-screen-name' }
  return paired.some((one) => one.name === name) ? { code: 'screen-name-taken' } : null
}
