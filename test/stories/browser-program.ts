import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import chromium from '@sparticuz/chromium'

/** The package has a browser for this kind of computer only; elsewhere stories with pages cannot be told. */
export const hasBrowser = process.platform === 'linux' && process.arch === 'x64'

const root = resolve(import.meta.dirname, '../..')

/**
 * How to start the packaged Chromium. It is unpacked once, into `.build`, with the few libraries of the system
 * that it needs (NSS, Expat) and one Latin font: so it runs on a bare computer, and Chinese text comes from the
 * pages or not at all.
 */
export async function browserProgram() {
  const folder = await unpacked()
  return {
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      HOME: folder,
      FONTCONFIG_PATH: folder,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    },
  }
}

async function unpacked(): Promise<string> {
  const manifest = readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')
  const folder = join(root, '.build', `chromium-${(JSON.parse(manifest) as { version: string }).version}`)
  if (existsSync(folder)) return folder
  const half = `${folder}-${process.pid}`
  mkdirSync(half, { recursive: true })
  await unpackInto(half)
  writeFileSync(
    join(half, 'fonts.conf'),
    `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  )
  try {
    renameSync(half, folder)
  } catch (cause) {
    // Another test run was quicker.
    rmSync(half, { recursive: true })
    if (!existsSync(folder)) throw cause
  }
  return folder
}

/** The package unpacks into the folder for temporary files, the libraries only where it believes to be at Amazon. */
async function unpackInto(folder: string): Promise<void> {
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
  await chromium.executablePath()
  restore('TMPDIR', TMPDIR)
  restore('AWS_EXECUTION_ENV', AWS_EXECUTION_ENV)
}

function restore(name: string, value: string | undefined) {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}
