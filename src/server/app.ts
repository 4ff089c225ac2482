import express, { type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import { ownOriginOnly } from './own-origin.ts'
import { type ErrorLog, problemReplies, type RefusalTeller } from './problems.ts'

export interface AppParts {
  /** Routers of the topics; every path of theirs begins with /api. */
  readonly api: readonly RequestHandler[]
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
  app.use(securityHeaders())
  app.get('/healthz', (_request, response) => {
    const health = parts.health()
    response.status(health.ok ? 200 : 503).json(health)
  })
  app.use(ownOriginOnly(parts.hosts))
  app.use('/api', noStore, express.json({ limit: largestBody }))
  app.use(...parts.api)
  app.use('/assets', express.static(`${parts.pages}/assets`, { immutable: true, maxAge: assetsMaxAge }))
  app.get('/', (_request, response) => response.redirect('/start/'))
  app.get('/t/:visit', (_request, response) => response.sendFile('phone/index.html', { root: parts.pages }))
  app.use(express.static(parts.pages))
  app.use(() => {
    throw Object.assign(new Error('not found'), { status: 404 })
  })
  app.use(problemReplies(parts.tell, parts.log))
  return app
}

const noStore: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store')
  next()
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
