import type { z } from 'zod'
import type { StaffId } from './ids.ts'
import type { Actor } from './journal.ts'

/** Whoever is signed in, as far as a route has to know. */
export interface Person {
  readonly id: StaffId
  readonly fullName: string
  readonly role: string
  readonly mayPick: boolean
}

/** What an administrator may let another program do, with a token instead of a sign-in. */
export const rights = ['tickets:take', 'hall:read', 'metrics:read'] as const
export type Right = (typeof rights)[number]

/** Pages that a screen beyond the hall PC is paired for. */
export const screenPages = ['kiosk', 'wall'] as const
export type ScreenPage = (typeof screenPages)[number]

/** Everybody, whoever is signed in, or these roles only (roles do not include one another). */
export type StaffAdmission = 'anybody' | 'signed-in' | readonly string[]

/**
 * Who may ask: people as above; `screen`: the hall PC, a screen paired for this page, and whoever is signed in;
 * `hall-pc`: the hall PC, and administrators elsewhere.
 */
export type Admission = StaffAdmission | { readonly screen: ScreenPage } | 'hall-pc'

/** Who may pass, and the right with which a program may. */
export interface Door {
  readonly who: Admission
  readonly right?: Right
}

/** What a request says about whoever sends it. */
export interface Credentials {
  /** Raw `Cookie` header. */
  readonly cookie: string | undefined
  /** Raw `Authorization` header. */
  readonly authorization: string | undefined
  /** Remote address of the connection. */
  readonly from: string
  /** Whether a proxy handed it on: then `from` is only where the proxy stands. */
  readonly forwarded: boolean
}

/** Whoever was let in. */
export interface Asker {
  /** Null for a screen, a program and the hall PC without a sign-in. */
  readonly person: Person | null
  /** How the journal names them. */
  readonly by: Actor
}

/** A request that was admitted and understood. */
export interface Asked<P, Q, B, W> {
  readonly params: P
  readonly query: Q
  readonly body: B
  readonly who: W
  /** How the journal names whoever asks: `staff:NAME`, `kiosk`, `screen:NUMBER`, `token:NAME`. */
  readonly by: Actor
  /** Raw `Cookie` header. */
  readonly cookie: string | undefined
  /** Remote address. */
  readonly from: string
  /** Whether a proxy handed it on: then `from` is only where the proxy stands. */
  readonly forwarded: boolean
}

/** Files that go back instead of JSON. */
export const fileTypes = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  pdf: 'application/pdf',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type FileType = (typeof fileTypes)[keyof typeof fileTypes]

/** What goes back: a JSON body, or a file; `setCookie` is a whole `Set-Cookie` header. */
export interface Answer<R> {
  readonly body: R
  readonly setCookie?: string
  /** The name under which a browser saves the file; without it the file is shown. */
  readonly saveAs?: string
  /** The file is shown, and saved under this name by whoever saves it then. */
  readonly shownAs?: string
}

/** One thing that can be asked over HTTP, as data: the server mounts it, the OpenAPI document describes it. */
export interface Route extends Door {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  /** As OpenAPI writes it: `/api/windows/{no}`. */
  readonly path: `/api/${string}`
  /** One English sentence for whoever programs against it. */
  readonly about: string
  readonly params?: z.ZodObject
  /** What stands behind the `?`; every value arrives as text. */
  readonly query?: z.ZodObject
  /** Schema of the JSON body; `upload` takes the bytes of one file instead, at most {@link largestUpload}. */
  readonly body?: z.ZodType | 'upload'
  /** Schema of the JSON reply, or the media type of a file. */
  readonly reply: z.ZodType | FileType
  readonly status?: 200 | 201
  run(asked: Asked<never, never, never, never>): Promise<Answer<unknown>> | Answer<unknown>
}

/** Bytes of a file that a person sends: a spreadsheet of thousands of rows, a photo. */
export const largestUpload = 4 * 1024 * 1024

type Output<S> = S extends z.ZodType ? z.output<S> : S extends 'upload' ? Buffer : undefined
type PersonFor<W extends Admission> = W extends 'signed-in' | readonly string[] ? Person : Person | null
type BodyOf<R> = R extends z.ZodType ? z.input<R> : Buffer

interface TypedRoute<
  P extends z.ZodObject | undefined,
  Q extends z.ZodObject | undefined,
  B extends z.ZodType | 'upload' | undefined,
  R extends z.ZodType | FileType,
  W extends Admission,
> {
  readonly method: Route['method']
  readonly path: Route['path']
  readonly about: string
  readonly who: W
  readonly right?: Right
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly reply: R
  readonly status?: 200 | 201
  run(
    asked: Asked<Output<P>, Output<Q>, Output<B>, PersonFor<W>>,
  ): Promise<Answer<BodyOf<R>>> | Answer<BodyOf<R>>
}

/** Writes a route with the types of its schemas. */
export function route<
  const W extends Admission,
  R extends z.ZodType | FileType,
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  B extends z.ZodType | 'upload' | undefined = undefined,
>(definition: TypedRoute<P, Q, B, R, W>): Route {
  return definition as unknown as Route
}
