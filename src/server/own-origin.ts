import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import type { RequestHandler } from 'express'
import { Refused } from '../core/refused.ts'
import type { WordsByCode } from '../core/words.ts'

export type OriginRefusal = { readonly code: 'other-origin' } | { readonly code: 'other-host' }

export const originWords: WordsByCode<OriginRefusal> = {
  'other-origin': () => ({
    status: 403,
    title: { zh: '拒绝其他网站的请求', en: 'Requests from another site are refused' },
    detail: { zh: '请在大厅系统自己的页面上操作', en: "Use the hall's own pages" },
  }),
  'other-host': () => ({
    status: 421,
    title: { zh: '大厅系统不使用这个地址', en: 'The hall is not known by this name' },
    detail: { zh: '请使用大厅电脑的地址访问', en: "Use the hall PC's own address" },
  }),
}

/** Names under which the hall answers, besides plain IP addresses. Keeps a foreign name from pointing here. */
export function knownHosts(publicUrl: string | null): ReadonlySet<string> {
  const own = hostname().toLowerCase()
  const named = [
    'localhost',
    own,
    `${own}.local`,
    ...(publicUrl === null ? [] : [new URL(publicUrl).hostname]),
  ]
  return new Set(named)
}

/** Null when the request comes from the hall's own pages, or from no page at all. */
export function originFault(request: IncomingMessage, hosts: ReadonlySet<string>): OriginRefusal | null {
  const host = request.headers.host ?? ''
  const name = hostName(host)
  if (name === null || !(isIP(name) || hosts.has(name))) return { code: 'other-host' }
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { code: 'other-origin' }
  const { origin } = request.headers
  if (origin !== undefined && URL.parse(origin)?.host !== host.toLowerCase()) return { code: 'other-origin' }
  return null
}

function hostName(host: string): string | null {
  const name = URL.parse(`http://${host}`)?.hostname
  return name ? name.replace(/^\[|\]$/g, '') : null
}

/** Refuses whatever could change something and does not come from the hall's own pages. */
export function ownOriginOnly(hosts: ReadonlySet<string>): RequestHandler {
  return (request, _response, next) => {
    const fault = originFault(request, hosts)
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (fault && !(reads && fault.code === 'other-origin')) throw new Refused(fault)
    next()
  }
}
