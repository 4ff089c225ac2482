import type { Admission } from '../core/route.ts'
import type { OpenApi, Operation } from './openapi.ts'

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The OpenAPI document as a page for people: one file, nothing loaded from anywhere. */
export function apiPage({ info, paths }: OpenApi): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationHtml(method, path, operation)),
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(info.title)} API</title>
<style>${style}</style>
<header><h1>${escaped(info.title)} API</h1><p>${escaped(info.description)}</p>
<p><a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1)</p></header>
<main>${operations.join('\n')}</main>
</html>`
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const right = operation['x-right']
  const mayAsk = [...mayAskIn(operation['x-who']), ...(right ? [`token with ${right}`] : [])].join(', ')
  const body = operation.requestBody
    ? `<details><summary>request</summary><pre>${json(operation.requestBody)}</pre></details>`
    : ''
  return `<section>
<h2><b class="${method}">${method.toUpperCase()}</b> <code>${escaped(path)}</code></h2>
<p>${escaped(operation.summary)} <em>${escaped(mayAsk)}</em></p>
${body}<details><summary>replies</summary><pre>${json(operation.responses)}</pre></details>
</section>`
}

function mayAskIn(who: Admission): readonly string[] {
  if (who === 'hall-pc') return ['hall PC', 'admin']
  if (typeof who === 'string') return [who]
  return 'screen' in who ? ['hall PC', `paired ${who.screen}`, 'signed-in'] : who
}

const json = (value: object) => escaped(JSON.stringify(value, null, 2))

const style = `
:root { color-scheme: light; font: 16px/1.5 system-ui, "Noto Sans SC", sans-serif; color: #12232b; background: #f7f4ed }
body { margin: 0 }
header { background: #0d303c; color: #fff; padding: 24px max(24px, calc(50vw - 420px)); border-bottom: 4px solid #b5301f }
header a { color: #f4c563 } header p { max-width: 70ch; margin: 8px 0 } h1 { margin: 0; font-size: 28px }
main { padding: 24px max(24px, calc(50vw - 420px)) }
section { background: #fff; border: 1px solid #ddd6c8; border-radius: 10px; padding: 14px 20px; margin: 0 0 14px }
h2 { font-size: 17px; margin: 0 } p { margin: 6px 0 } em { color: #5a676d; font-style: normal; margin-left: 8px }
b { display: inline-block; min-width: 62px; color: #124a5a } b.delete { color: #b5301f } b.get { color: #2c6e49 }
summary { cursor: pointer; color: #5a676d } pre { overflow: auto; background: #f7f4ed; padding: 12px; border-radius: 8px; font-size: 13px }
`
