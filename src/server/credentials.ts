import type { IncomingMessage } from 'node:http'
import type { Credentials } from '../core/route.ts'

/** What a request says about its sender; `from` is the address of the connection, never a header's. */
export function credentialsOf({ headers }: Pick<IncomingMessage, 'headers'>, from: string): Credentials {
  const handedOn = headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via ?? headers['x-real-ip']
  return {
    cookie: headers.cookie,
    authorization: headers.authorization,
    from,
    forwarded: handedOn !== undefined,
  }
}
