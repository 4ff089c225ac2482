import type { Server } from 'node:http'
import { Fault } from '../core/fault.ts'

/** Begins to listen. @throws Fault `port-in-use`, `cannot-listen` */
export function listen(http: Server, port: number, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', (cause: NodeJS.ErrnoException) => reject(listenFault(cause, port, address)))
    http.listen(port, address, resolve)
  })
}

function listenFault(cause: NodeJS.ErrnoException, port: number, address: string): Fault {
  if (cause.code === 'EADDRINUSE') {
    const remedy =
      'Stop the other program (perhaps this one runs already), or choose another port: PORT=8081.'
    return new Fault('port-in-use', `Port ${port} of ${address} is in use.`, remedy, cause)
  }
  const remedy =
    'Put an address of this computer, or 0.0.0.0, under address in the hall file; ports from 1024 on.'
  return new Fault(
    'cannot-listen',
    `The hall cannot listen on ${address}:${port}: ${cause.message}.`,
    remedy,
    cause,
  )
}
