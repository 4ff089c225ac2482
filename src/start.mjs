/**
 * What `npm start` runs: keeps compiled code between starts, then runs main.ts. The second start is quicker and
 * about 30 MB smaller, because nothing has to take the types out of the sources again. Plain JavaScript, for
 * otherwise that very thing would be loaded for this file.
 */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const compiled = join(import.meta.dirname, '..', '.build', 'compiled')
enableCompileCache(compiled)
// The programs that the hall sends out do the same.
process.env.NODE_COMPILE_CACHE = compiled
await import('./main.ts')
