import { createServer } from 'node:net'
import type { HallHealth } from '../hall-health.ts'
import { type Finding, well, wrong } from './finding.ts'

export const pagesWords = { zh: '网页端口', en: 'Pages' }
const answersWithinMs = 5_000

/** Whether the pages of the running hall answer. */
export async function lookAtPages({ url, storing }: HallHealth): Promise<Finding[]> {
  if (!storing) {
    const says = { zh: '数据存不进磁盘', en: 'nothing can be stored' }
    const remedy = {
      zh: '检查磁盘空间和数据目录的写权限',
      en: 'Check the room on the disk and who may write',
    }
    return [wrong(pagesWords, says, remedy)]
  }
  try {
    const reply = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(answersWithinMs) })
    if (reply.ok) return [well(pagesWords, `${url} 有应答`, `${url} answers`)]
  } catch {
    // Told below, as an answer that is not well.
  }
  const says = { zh: `${url} 没有应答`, en: `${url} does not answer` }
  return [wrong(pagesWords, says, { zh: '请重新启动程序', en: 'Stop the hall and start it again' })]
}

/** Whether a hall that starts could have its port. */
export function lookAtFreePort(address: string, port: number): Promise<Finding[]> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (cause: NodeJS.ErrnoException) => resolve([refused(cause, address, port)]))
    server.listen(port, address, () => {
      const free = well(pagesWords, `${address}:${port} 空闲`, `${address}:${port} is free`)
      server.close(() => resolve([free]))
    })
  })
}

function refused(cause: NodeJS.ErrnoException, address: string, port: number): Finding {
  const place = `${address}:${port}`
  switch (cause.code) {
    case 'EADDRINUSE':
      return wrong(
        pagesWords,
        { zh: `${place} 被别的程序占用`, en: `${place} is in use by another program` },
        {
          zh: '关闭那个程序，或用 PORT=8081 换一个端口',
          en: 'Stop that program, or take another port: PORT=8081',
        },
      )
    case 'EADDRNOTAVAIL':
      return wrong(
        pagesWords,
        { zh: `${address} 不是本机地址`, en: `${address} is no address of this computer` },
        { zh: '改正配置文件中的 address', en: 'Put address right in the hall file' },
      )
    default:
      return wrong(
        pagesWords,
        { zh: `${place} 不能使用：${cause.message}`, en: `${place} cannot be had: ${cause.message}` },
        { zh: '换一个 1024 以上的端口', en: 'Take a port from 1024 on' },
      )
  }
}
