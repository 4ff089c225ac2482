import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** A hall PC has two cores; stories with a browser or a killed process need their time. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'test/soak/**'],
    maxWorkers: 2,
    // Files share what they import: nothing in the program keeps state in a module, and a third of the time is saved.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
