import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Credentials, Route } from '../core/route.ts'
import { credentialsOf } from './credentials.ts'
import { mountApiPages } from './openapi.ts'
import { ownOriginOnly } from './own-origin.ts'
import { type ErrorLog, problemReplies, type RefusalTeller } from './problems.ts'
import { type Doorkeeper, mountRoutes } from './routes.ts'

export interface AppParts {
  /** What the topics can be asked. */
  readonly routes: readonly Route[]
  readonly admit: Doorkeeper
  /** @throws Refused when whoever it is asks for too much. */
  readonly allow: (credentials: Credentials, method: string, path: string) => void
  /** What /metrics says: Prometheus text. */
  readonly metrics: () => Promise<string>
  /** Folder of the built pages. */
  readonly pages: string
  readonly hosts: ReadonlySet<string>
  /** What /healthz says; `ok: false` makes it 503. */
  readonly health: () => { readonly ok: boolean }
  readonly tell: RefusalTeller
  readonly log: ErrorLog
}

const largestBody = '64kb'
const assetsMaxAge = '365d'

/** The Express application: security headers, own origin only, topics under /api, pages, errors as problems. */
export function createApp(parts: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  // One spelling for each address: limits that go by the path cannot be walked around.
  app.enable('case sensitive routing')
  app.enable('strict routing')
  // Replies are never kept by a cache; files of pages have tags of their own.
  app.disable('etag')
  app.use(securityHeaders())
  app.get('/healthz', (_request, response) => {
    const health = parts.health()
    response.status(health.ok ? 200 : 503).json(health)
  })
  app.use((request, _response, next) => {
    parts.allow(credentialsOf(request, request.ip ?? ''), request.method, request.path)
    next()
  })
  app.use(ownOriginOnly(parts.hosts))
  app.use('/api', express.json({ limit: largestBody }))
  mountRoutes(app, parts.routes, parts.admit)
  app.get('/metrics', async (request, response) => {
    parts.admit(credentialsOf(request, request.ip ?? ''), { who: 'hall-pc', right: 'metrics:read' })
    response.type('text/plain; version=0.0.4; charset=utf-8').send(await parts.metrics())
  })
  mountApiPages(app, parts.routes)
  app.use('/assets', express.static(`${parts.pages}/assets`, { immutable: true, maxAge: assetsMaxAge }))
  app.get('/', (_request, response) => response.redirect('/start/'))
  // The addresses of a ticket and a case are secrets of whoever holds the paper: no cache and no search engine keeps them.
  app.get('/t/:token', (_request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
    response.sendFile('phone/index.html', { root: parts.pages })
  })
  app.get('/c/:token', (_request, response) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
    response.sendFile('case-state/index.html', { root: parts.pages })
  })
  app.use(express.static(parts.pages))
  app.use(() => {
    throw Object.assign(new Error('not found'), { status: 404 })
  })
  app.use(problemReplies(parts.tell, parts.log))
  return app
}

/** Halls serve plain HTTP inside their own network, so nothing here may ask for HTTPS. */
function securityHeaders(): RequestHandler {
  return helmet({
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'", 'ws:', 'wss:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
  })
}
