import type { Words } from '../../src/core/words.ts'
import type { Problem } from '../../src/server/requests.ts'
import { chosenLanguage, languageTags } from './language.tsx'

/** A request that the server refused, or that did not reach it; `problem` is in the page's language. */
export class ApiProblem extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(problem.title, { cause })
    this.name = 'ApiProblem'
    this.problem = problem
  }
}

/** No reply from the server: nobody knows whether the request was carried out. */
export const noConnectionWords: { readonly title: Words; readonly detail: Words } = {
  title: { zh: '没有连上服务器', en: 'The server cannot be reached' },
  detail: {
    zh: '请检查网络后重试；如果一直不行，请联系管理员查看大厅主机。',
    en: 'Check the network and try again. If it stays like this, ask the administrator to look at the hall PC.',
  },
}

const strangeReplyWords: { readonly title: Words; readonly detail: Words } = {
  title: { zh: '服务器的答复无法识别', en: 'The server sent an answer that this page does not understand' },
  detail: { zh: '请刷新页面后重试。', en: 'Reload the page and try again.' },
}

const replyWithinMs = 10_000

/** JSON requests to the hall's server; `path` begins with `/api/`. All throw {@link ApiProblem}. */
export const api = {
  get: <T>(path: string) => request<T>('GET', path),
  post: <T = unknown>(path: string, body?: unknown) => request<T>('POST', path, body),
  patch: <T = unknown>(path: string, body: unknown) => request<T>('PATCH', path, body),
  /** Sends the bytes of a file. */
  upload: <T = unknown>(path: string, file: Blob) => request<T>('POST', path, file),
  delete: <T = unknown>(path: string) => request<T>('DELETE', path),
}

async function request<T>(method: string, path: string, body?: unknown): Promise<T> {
  const stop = new AbortController()
  const timer = window.setTimeout(() => stop.abort(), replyWithinMs)
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': languageTags[chosenLanguage()],
  }
  const isFile = body instanceof Blob
  if (body !== undefined) headers['Content-Type'] = isFile ? 'application/octet-stream' : 'application/json'
  try {
    const reply = await fetch(path, {
      method,
      headers,
      body: body === undefined ? null : isFile ? body : JSON.stringify(body),
      signal: stop.signal,
    })
    const text = await reply.text()
    if (reply.ok) return (text === '' ? undefined : read(text, reply.status)) as T
    throw new ApiProblem(asProblem(read(text, reply.status), reply.status))
  } catch (error) {
    if (error instanceof ApiProblem) throw error
    throw new ApiProblem(ownProblem('no-connection', 0, noConnectionWords), error)
  } finally {
    window.clearTimeout(timer)
  }
}

function read(text: string, status: number): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiProblem(ownProblem('strange-reply', status, strangeReplyWords), cause)
  }
}

function asProblem(reply: unknown, status: number): Problem {
  if (typeof reply === 'object' && reply !== null && 'code' in reply && 'title' in reply)
    return reply as Problem
  return ownProblem('strange-reply', status, strangeReplyWords)
}

function ownProblem(code: string, status: number, words: { title: Words; detail: Words }): Problem {
  const language = chosenLanguage()
  return { type: 'about:blank', status, code, title: words.title[language], detail: words.detail[language] }
}
