import type { Words } from '../../src/core/words.ts'
import type { CaseRowReply } from '../../src/server/requests.ts'

/** Who handles a case, as one says it. */
export function handlerText(handler: CaseRowReply['handler']): Words {
  if ('department' in handler) return { zh: handler.department, en: handler.department }
  return { zh: `${handler.window}号窗口`, en: `Window ${handler.window}` }
}
