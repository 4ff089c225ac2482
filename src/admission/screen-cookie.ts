import { parseCookie, stringifySetCookie } from 'cookie'
import type { ScreenPage } from '../core/route.ts'
import { hashOfToken } from '../core/secret-token.ts'

/** As long as browsers keep a cookie; it is given anew whenever the page is opened. */
const cookieSeconds = 400 * 24 * 3600

/** One for each page, so that one browser can be several screens. */
const cookieName = (page: ScreenPage) => `hallbell-${page}`

/** The whole `Set-Cookie` header. */
export const screenCookie = (page: ScreenPage, token: string) =>
  stringifySetCookie(cookieName(page), token, {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    maxAge: cookieSeconds,
  })

/** The token that a browser holds for a page, from its raw `Cookie` header; null for none. */
export function screenTokenIn(cookieHeader: string | undefined, page: ScreenPage): string | null {
  return parseCookie(cookieHeader ?? '')[cookieName(page)] || null
}

export function screenTokenHashIn(cookieHeader: string | undefined, page: ScreenPage): Buffer | null {
  const token = screenTokenIn(cookieHeader, page)
  return token === null ? null : hashOfToken(token)
}
