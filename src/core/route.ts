import type { z } from 'zod'
import type { StaffId } from './ids.ts'

/** Whoever is signed in, as far as a route has to know. */
export interface Person {
  readonly id: StaffId
  readonly fullName: string
  readonly role: string
  readonly mayPick: boolean
}

/** Who may ask: everybody, whoever is signed in, or these roles only (roles do not include one another). */
export type Admission = 'anybody' | 'signed-in' | readonly string[]

/** A request that was admitted and understood. */
export interface Asked<P, B, W> {
  readonly params: P
  readonly body: B
  readonly who: W
  /** Raw `Cookie` header. */
  readonly cookie: string | undefined
  /** Remote address. */
  readonly from: string
}

/** What goes back: a JSON body, or a picture; `setCookie` is a whole `Set-Cookie` header. */
export interface Answer<R> {
  readonly body: R
  readonly setCookie?: string
}

/** One thing that can be asked over HTTP, as data: the server mounts it, the OpenAPI document describes it. */
export interface Route {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  /** As OpenAPI writes it: `/api/windows/{no}`. */
  readonly path: `/api/${string}`
  /** One English sentence for whoever programs against it. */
  readonly about: string
  readonly who: Admission
  readonly params?: z.ZodObject
  readonly body?: z.ZodType
  /** Schema of the JSON reply, or the media type of a picture. */
  readonly reply: z.ZodType | 'image/png'
  readonly status?: 200 | 201
  run(asked: Asked<never, never, never>): Promise<Answer<unknown>> | Answer<unknown>
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined
type PersonFor<W extends Admission> = W extends 'anybody' ? Person | null : Person

interface TypedRoute<
  P extends z.ZodObject | undefined,
  B extends z.ZodType | undefined,
  R extends z.ZodType | 'image/png',
  W extends Admission,
> {
  readonly method: Route['method']
  readonly path: Route['path']
  readonly about: string
  readonly who: W
  readonly params?: P
  readonly body?: B
  readonly reply: R
  readonly status?: 200 | 201
  run(
    asked: Asked<Output<P>, Output<B>, PersonFor<W>>,
  ):
    | Promise<Answer<R extends z.ZodType ? z.input<R> : Buffer>>
    | Answer<R extends z.ZodType ? z.input<R> : Buffer>
}

/** Writes a route with the types of its schemas. */
export function route<
  const W extends Admission,
  R extends z.ZodType | 'image/png',
  P extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(definition: TypedRoute<P, B, R, W>): Route {
  return definition as unknown as Route
}
