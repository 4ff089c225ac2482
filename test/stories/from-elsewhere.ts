import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'

/** Another way to a hall, for browsers that stand at another computer: every byte passes, the address is a stranger's. */
export async function fromElsewhere(hallUrl: string, address = '127.0.0.2') {
  const { port } = new URL(hallUrl)
  const server = createServer((browser) => {
    const hall = connect({ host: '127.0.0.1', port: Number(port), localAddress: address })
    browser.on('error', () => hall.destroy()).on('close', () => hall.destroy())
    hall.on('error', () => browser.destroy()).on('close', () => browser.destroy())
    browser.pipe(hall).pipe(browser)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  }
}
