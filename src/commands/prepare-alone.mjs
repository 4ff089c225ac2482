import { closeSync, openSync, rmSync, statSync, utimesSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const touchEveryMs = 2_000
const deadAfterMs = 15_000

/**
 * Runs `work` while no other process runs it with the same lock file; waits for its end otherwise. The holder
 * touches the file every 2 s, so a lock whose holder was killed is void after 15 s.
 */
export async function alone(lockFile, say, work) {
  for (let told = false; !tryLock(lockFile); told = true) {
    if (!told) say('Another start is preparing this folder; waiting for it …')
    await sleep(500)
  }
  const heart = setInterval(() => touch(lockFile), touchEveryMs)
  try {
    await work()
  } finally {
    clearInterval(heart)
    rmSync(lockFile, { force: true })
  }
}

function tryLock(lockFile) {
  try {
    closeSync(openSync(lockFile, 'wx'))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  const touched = statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs
  if (touched !== undefined && Date.now() - touched > deadAfterMs) rmSync(lockFile, { force: true })
  return false
}

function touch(lockFile) {
  try {
    utimesSync(lockFile, new Date(), new Date())
  } catch {
    // Somebody removed the lock by hand; the work goes on.
  }
}
