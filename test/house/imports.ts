import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One import of a TypeScript file. `types`: erased before it runs, so nothing of the target is loaded. */
export interface Import {
  /** Path from the top of the house, for example `src/queue/state.ts`. */
  readonly file: string
  /** Path from the top, or a package: `zod`, `node:fs`. */
  readonly target: string
  readonly types: boolean
}

const isCode = /\.tsx?$/
const statement = /^\s*(?:import|export)\s+(type\s)?(?:[\w\s{},*$]*?\sfrom\s+)?'([^']+)'/gm
const onDemand = /\bimport\('([^']+)'\)/g

/** All imports of the TypeScript files below some folders of the house, imports on demand included. */
export function importsOf(folders: readonly string[]): Import[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && isCode.test(entry.name))
      .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name))
      .flatMap((file) => importsIn(file, readFileSync(file, 'utf8'))),
  )
}

/** The imports of one file's text. */
export function importsIn(file: string, text: string): Import[] {
  const target = (name: string) => (name.startsWith('.') ? posix.join(posix.dirname(file), name) : name)
  return [
    ...[...text.matchAll(statement)].map(([, type, name]) => ({
      file,
      target: target(name!),
      types: !!type,
    })),
    ...[...text.matchAll(onDemand)].map(([, name]) => ({ file, target: target(name!), types: false })),
  ]
}

/** Everything that is loaded when these files run, the files themselves included, packages too. */
export function loadedBy(files: readonly string[], imports: readonly Import[]): Set<string> {
  const loaded = new Set(files)
  for (const file of loaded) {
    for (const one of imports) if (one.file === file && !one.types) loaded.add(one.target)
  }
  return loaded
}
