import { request } from 'node:http'
import type { Problem } from '../../src/server/requests.ts'

export interface RawReply {
  readonly status: number
  readonly type: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** A request byte for byte as it is written here: no address is tidied up and no header is forbidden. */
export function rawRequest(
  hallUrl: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Promise<RawReply> {
  const { hostname, port } = new URL(hallUrl)
  return new Promise((resolve, reject) => {
    const length = body.length > 0 ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    const asked = request({ hostname, port, method, path, headers: { ...length, ...headers }, agent: false })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response
        const type = (headers['content-type'] ?? '').split(';')[0]!
        resolve({ status, type, headers, text: Buffer.concat(chunks).toString() })
      })
    })
    asked.end(body)
  })
}

export const problemIn = (reply: RawReply) => JSON.parse(reply.text) as Problem
