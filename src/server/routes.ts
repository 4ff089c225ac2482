import type { Express, Request } from 'express'
import { Refused } from '../core/refused.ts'
import type { Admission, Answer, Asked, Person, Route } from '../core/route.ts'

/** Who is behind a cookie; null for nobody. @throws Refused when whoever it is may not ask. */
export type Doorkeeper = (cookie: string | undefined, who: Admission) => Person | null

/** Mounts routes: who asks first, then what is asked, then the topic. */
export function mountRoutes(app: Express, routes: readonly Route[], admit: Doorkeeper): void {
  for (const route of routes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1')
    app[route.method](path, async (request, response) => {
      // One-time passwords and names stand in replies: no cache keeps them.
      response.set('Cache-Control', 'no-store')
      const answer = await ask(route, request, admit)
      if (answer.setCookie !== undefined) response.append('Set-Cookie', answer.setCookie)
      response.status(route.status ?? 200)
      if (typeof route.reply === 'string') response.type(route.reply).send(answer.body)
      else response.json(answer.body)
    })
  }
}

async function ask(route: Route, request: Request, admit: Doorkeeper): Promise<Answer<unknown>> {
  const { cookie } = request.headers
  const asked: Asked<unknown, unknown, Person | null> = {
    who: admit(cookie, route.who),
    params: route.params?.parse(request.params),
    body: route.body?.parse(request.body),
    cookie,
    from: request.ip ?? '',
  }
  if (route.who !== 'anybody' && asked.who === null) throw new Refused({ code: 'sign-in-needed' })
  return route.run(asked as Asked<never, never, never>)
}
