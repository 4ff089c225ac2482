import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Unpacks an archive of `npm run pack-hall` for this Linux into an empty folder, and lets a hall run from it where
 * the path leads to `sh` and `dirname` and to nothing else.
 */

const folder = mkdtempSync(join(tmpdir(), 'packed-'))
const bin = join(folder, 'bin')
mkdirSync(bin)
for (const [name, path] of [
  ['sh', '/bin/sh'],
  ['dirname', '/usr/bin/dirname'],
] as const) {
  symlinkSync(path, join(bin, name))
}
const data = join(folder, 'data')
const backups = join(folder, 'backups')
mkdirSync(backups)
const env = { PATH: bin, HALL_DATA: data, PORT: '0' }

const unpacked = spawnSync('tar', ['-xzf', resolve(process.argv[2] ?? ''), '-C', folder], {
  stdio: 'inherit',
})
if (unpacked.status !== 0) throw new Error('usage: node test/pack/try.ts ARCHIVE')
const home = join(folder, readdirSync(folder).find((name) => name.startsWith('hallbell-')) ?? '')

function command(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(join(home, 'hall.sh'), args, { env, encoding: 'utf8' })
  console.log(`> ./hall.sh ${args.join(' ')}\n${stdout}${stderr}`)
  if (status !== 0) throw new Error(`${args[0]} ended with ${status}`)
}

async function page(url: string, body?: object) {
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch(url, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {})
  console.log(`${reply.status} ${url}`)
  if (!reply.ok) throw new Error(await reply.text())
}

const hall = spawn(join(home, 'start.sh'), { env, stdio: ['ignore', 'pipe', 'inherit'] })
const url = await new Promise<string>((resolve, reject) => {
  hall.once('exit', (code) => reject(new Error(`it ended with ${code}`)))
  hall.stdout.on('data', (text) => {
    const [, found] = /^hall ready (\S+)/.exec(String(text)) ?? []
    console.log(String(text))
    if (found) resolve(found)
  })
})
for (const path of ['kiosk', 'wall', 'caller', 'manage', 'sim']) await page(`${url}/${path}/`)
await page(`${url}/api/tickets`, { item: 'social-card' })
command('doctor')
command('backup', backups)
const ended = new Promise((resolve) => hall.once('exit', resolve))
hall.kill('SIGTERM')
await ended
command('verify')
console.log('the packed hall works')
