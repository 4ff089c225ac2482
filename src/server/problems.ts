import type { ErrorRequestHandler, Request } from 'express'
import { ZodError } from 'zod'
import { Fault } from '../core/fault.ts'
import { Refused } from '../core/refused.ts'
import type { Refusal } from '../core/result.ts'
import type { RefusalWords } from '../core/words.ts'
import type { Problem } from './requests.ts'

export interface ErrorLog {
  error(context: object, message: string): void
}

/** Finds the words for a refusal; undefined for a code that no topic knows. */
export type RefusalTeller = (refusal: Refusal) => RefusalWords | undefined

/** The one place that turns refusals and faults into replies; a stack is never sent. */
export function problemReplies(tell: RefusalTeller, log: ErrorLog): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = problemOf(error, tell, chinese(request))
    if (problem.status >= 500)
      log.error({ err: error, method: request.method, path: request.path }, problem.code)
    const seconds = secondsIn(error)
    if (seconds !== null) response.set('Retry-After', String(seconds))
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
  }
}

/** How long to wait, where a refusal says so. */
function secondsIn(error: unknown): number | null {
  if (!(error instanceof Refused) || !('seconds' in error.refusal)) return null
  return typeof error.refusal.seconds === 'number' ? error.refusal.seconds : null
}

const chinese = (request: Request) => request.acceptsLanguages('zh', 'en') !== 'en'

/** A refusal or fault as a problem (RFC 9457), in one of the hall's languages. */
export function problemOf(error: unknown, tell: RefusalTeller, inChinese: boolean): Problem {
  const { code, words } = wordsOf(error, tell)
  const language = inChinese ? 'zh' : 'en'
  return {
    type: `urn:hallbell:problem:${code}`,
    status: words.status,
    code,
    title: words.title[language],
    detail: words.detail[language],
  }
}

function wordsOf(error: unknown, tell: RefusalTeller): { code: string; words: RefusalWords } {
  if (error instanceof Refused) {
    const words = tell(error.refusal)
    if (words) return { code: error.refusal.code, words }
  }
  if (error instanceof ZodError) return { code: 'bad-request', words: badRequest(error) }
  if (error instanceof Fault) {
    const text = { zh: error.message, en: error.message }
    return {
      code: error.code,
      words: { status: 503, title: text, detail: { zh: error.remedy, en: error.remedy } },
    }
  }
  const status = statusOf(error)
  if (status === 413) return { code: 'too-large', words: tooLarge }
  if (status === 404 || error instanceof URIError) return { code: 'not-found', words: notFound }
  if (status !== null && status < 500) return { code: 'bad-request', words: unreadable }
  return { code: 'internal', words: internal }
}

/** Express and its body parser mark their own errors with a status. */
function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null
  return typeof status === 'number' ? status : null
}

function badRequest(error: ZodError): RefusalWords {
  const noObject = error.issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)
  if (noObject) return unreadable
  const where = error.issues.map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`).join('; ')
  return {
    status: 400,
    title: { zh: '请求内容有误', en: 'The request is not understood' },
    detail: { zh: `请更正：${where}`, en: `Put right: ${where}` },
  }
}

const tooLarge: RefusalWords = {
  status: 413,
  title: { zh: '请求内容过大', en: 'The request is too large' },
  detail: {
    zh: '请求不得超过 64 kB，上传的文件不得超过 4 MB',
    en: 'Send at most 64 kB, and files of at most 4 MB',
  },
}
const notFound: RefusalWords = {
  status: 404,
  title: { zh: '没有这个地址', en: 'There is nothing at this address' },
  detail: { zh: '请从首页重新进入', en: 'Go back to the start page' },
}
const unreadable: RefusalWords = {
  status: 400,
  title: { zh: '请求内容无法读取', en: 'The request cannot be read' },
  detail: { zh: '请以 application/json 发送 JSON 对象', en: 'Send a JSON object as application/json' },
}
const internal: RefusalWords = {
  status: 500,
  title: { zh: '系统出错，操作没有完成', en: 'Something failed; nothing was done' },
  detail: {
    zh: '请重试；仍不成功请联系管理员查看日志',
    en: 'Try again; if it stays, ask the administrator to look at the log',
  },
}
