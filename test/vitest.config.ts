import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')

/** A hall PC has two cores; stories with a browser or a killed process need their time. */
export default defineConfig({
  test: {
    root,
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/soak/**'],
    maxWorkers: 2,
    // Files share what they import: what the program keeps in a module belongs to the process, to no hall. A third of
    // the time is saved.
    isolate: false,
    // Programs that are started again and again need not take the types out of their sources each time.
    env: { NODE_COMPILE_CACHE: join(root, '.build', 'compiled') },
    // What hangs ends; a computer that is busy with something else is no failure.
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
})
