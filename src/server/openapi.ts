import type { Express } from 'express'
import { z } from 'zod'
import type { Admission, Right, Route } from '../core/route.ts'
import { apiPage } from './api-page.ts'

/** The parts of an OpenAPI 3.1 document that this program writes. */
export interface OpenApi {
  readonly openapi: '3.1.0'
  readonly info: { readonly title: string; readonly version: string; readonly description: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: object
}

export interface Operation {
  readonly summary: string
  /** Who may ask: `anybody`, `signed-in`, a list of roles, `hall-pc`, or screens paired for a page. */
  readonly 'x-who': Admission
  /** The right with which a token may. */
  readonly 'x-right'?: Right
  readonly security?: readonly object[]
  readonly parameters?: readonly object[]
  readonly requestBody?: object
  readonly responses: object
}

const version = '1'
const description =
  'Refusals are application/problem+json with a stable code, what is wrong (title) and what to do (detail), in ' +
  'the language of Accept-Language: zh-CN or en. Live pictures of the hall come over socket.io.'

const problem = z.object({
  type: z.string(),
  status: z.int(),
  code: z.string().describe('stable, for programs'),
  title: z.string().describe('what is wrong'),
  detail: z.string().describe('what to do next'),
})

/** JSON Schema 2020-12, the dialect of OpenAPI 3.1, of what goes in or comes out. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return plain
}

/** Describes every route, from the same schemas that check its requests. */
function openApiOf(routes: readonly Route[]): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {}
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operationOf(route) }
  }
  const securitySchemes = {
    session: { type: 'apiKey', in: 'cookie', name: 'hallbell' },
    kiosk: { type: 'apiKey', in: 'cookie', name: 'hallbell-kiosk' },
    wall: { type: 'apiKey', in: 'cookie', name: 'hallbell-wall' },
    token: { type: 'http', scheme: 'bearer' },
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Hallbell', version, description },
    paths,
    components: { securitySchemes, schemas: { Problem: schemaOf(problem, 'output') } },
  }
}

function operationOf({ about, who, right, params, query, body, reply, status = 200 }: Route): Operation {
  const content =
    typeof reply === 'string'
      ? { [reply]: {} }
      : { 'application/json': { schema: schemaOf(reply, 'output') } }
  const refused = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return {
    summary: about,
    'x-who': who,
    ...(right ? { 'x-right': right } : {}),
    ...(who === 'anybody' ? {} : { security: securityOf(who, right) }),
    ...(params || query
      ? { parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')] }
      : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content:
              body === 'upload'
                ? { 'application/octet-stream': {} }
                : { 'application/json': { schema: schemaOf(body, 'input') } },
          },
        }
      : {}),
    responses: {
      [status]: { description: 'done', content },
      default: { description: 'refused', content: refused },
    },
  }
}

/** One of these will do; at the hall PC some need none. */
function securityOf(who: Exclude<Admission, 'anybody'>, right: Right | undefined): object[] {
  const screen = typeof who === 'object' && 'screen' in who ? [{ [who.screen]: [] }] : []
  const nothing = who === 'hall-pc' || screen.length > 0 ? [{}] : []
  return [...nothing, { session: [] }, ...screen, ...(right ? [{ token: [] }] : [])]
}

function parametersOf(parameters: z.ZodObject | undefined, place: 'path' | 'query'): object[] {
  return Object.entries(parameters?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || !(schema as z.ZodType).safeParse(undefined).success,
    schema: schemaOf(schema as z.ZodType, 'input'),
  }))
}

/** The document at /api/openapi.json, and a page to read it at /api; made when somebody first asks. */
export function mountApiPages(app: Express, routes: readonly Route[]): void {
  let document: OpenApi | undefined
  let page: string | undefined
  const described = () => {
    document ??= openApiOf(routes)
    return document
  }
  app.get('/api/openapi.json', (_request, response) => {
    response.json(described())
  })
  app.get('/api', (_request, response) => {
    page ??= apiPage(described())
    response.type('html').send(page)
  })
}
