import express, { type Express, type Request, type Response } from 'express'
import { Refused } from '../core/refused.ts'
import {
  type Answer,
  type Asked,
  type Asker,
  type Credentials,
  type Door,
  largestUpload,
  type Person,
  type Route,
} from '../core/route.ts'
import { credentialsOf } from './credentials.ts'

/** Who is behind a request. @throws Refused when whoever it is may not ask. */
export type Doorkeeper = (credentials: Credentials, door: Door) => Asker

/** Mounts routes: who asks first, then what is asked, then the topic. */
export function mountRoutes(app: Express, routes: readonly Route[], admit: Doorkeeper): void {
  for (const route of routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1')
    app[route.method](path, async (request, response) => {
      // One-time passwords and names stand in replies: no cache keeps them.
      response.set({ 'Cache-Control': 'no-store', 'X-Robots-Tag': 'noindex' })
      const answer = await ask(route, request, response, admit)
      if (answer.setCookie !== undefined) response.append('Set-Cookie', answer.setCookie)
      nameFile(response, answer)
      response.status(route.status ?? 200)
      if (typeof route.reply === 'string') response.type(route.reply).send(answer.body)
      else response.json(answer.body)
    })
  }
}

function nameFile(response: Response, { saveAs, shownAs }: Answer<unknown>): void {
  const name = saveAs ?? shownAs
  if (name === undefined) return
  response.attachment(name)
  if (saveAs !== undefined) return
  response.set('Content-Disposition', response.get('Content-Disposition')?.replace('attachment', 'inline'))
}

async function ask(
  route: Route,
  request: Request,
  response: Response,
  admit: Doorkeeper,
): Promise<Answer<unknown>> {
  const credentials = credentialsOf(request, request.ip ?? '')
  const { person, by } = admit(credentials, route)
  const asked: Asked<unknown, unknown, unknown, Person | null> = {
    who: person,
    by,
    params: route.params?.parse(request.params),
    query: route.query?.parse(request.query),
    body: route.body === 'upload' ? await uploaded(request, response) : route.body?.parse(request.body),
    cookie: credentials.cookie,
    from: credentials.from,
    forwarded: credentials.forwarded,
  }
  if (person === null && needsPerson(route)) throw new Refused({ code: 'sign-in-needed' })
  return route.run(asked as Asked<never, never, never, never>)
}

const needsPerson = ({ who }: Door) => who === 'signed-in' || Array.isArray(who)

const readUpload = express.raw({ type: () => true, limit: largestUpload })

/** Read only once whoever sends it was admitted. */
async function uploaded(request: Request, response: Response): Promise<Buffer> {
  await new Promise<void>((resolve, reject) => {
    readUpload(request, response, (error?: unknown) => (error ? reject(error) : resolve()))
  })
  return Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
}
