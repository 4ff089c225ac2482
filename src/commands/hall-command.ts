import { resolve } from 'node:path'
import { readDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import { millis } from '../core/ids.ts'
import { migrations } from '../hall/migrations.ts'
import { newAdminPasswordAt } from './admin-password.ts'
import { makeBackup } from './backup.ts'
import { examine } from './doctor/doctor.ts'
import { exitCode, linesOf } from './doctor/finding.ts'
import { exportJournal } from './export-journal.ts'
import { configFolder, databaseFile, dataFolder, tcpPort } from './places.ts'
import { probeCommand } from './probe.ts'
import { rankCommand } from './rank.ts'
import { type Restored, restore } from './restore.ts'
import { type Verdict, verify } from './verify.ts'

const commands: Record<string, { readonly about: string; run(args: readonly string[]): Promise<number> }> = {
  verify: {
    about: 'prove the hall file: chain, rebuild, comparison; exits 1 if anything differs',
    async run() {
      const verdict = verifyFile(databaseFile())
      for (const fault of verdict.faults) console.error(fault)
      if (verdict.faults.length > 0) {
        console.error('The file does not hold. Keep a copy of it as it is, and of the newest backup.')
        return 1
      }
      console.log(`${verdict.rows} rows of the journal hold, ${verdict.tables} tables follow from them`)
      console.log(`hash of the last row: ${verdict.lastHash}`)
      return 0
    },
  },
  doctor: {
    about:
      'look at hall file, disk, database, clock, port and devices; exits 0 well, 1 wrong, 2 not all seen',
    async run() {
      const findings = await examine({ config: configFolder(), data: dataFolder(), port: tcpPort() })
      for (const finding of findings) console.log(linesOf(finding).join('\n'))
      return exitCode(findings)
    },
  },
  backup: {
    about: 'copy the hall into a folder while it runs, and prove the copy: backup FOLDER',
    async run([folder]) {
      const to = resolve(named(folder, 'backup FOLDER'))
      const { file, rows } = await makeBackup(databaseFile(), to, millis(Date.now()))
      console.log(`${file}\n${rows} rows, verified. Password hashes lie beside it; sessions are left out.`)
      console.log('Keys of applicants are in the folder "keys": keep it on another disk than the backups.')
      return 0
    },
  },
  restore: {
    about: 'make a hall from a backup, in an empty data folder: restore FILE',
    async run([file]) {
      const restored = restore(resolve(named(file, 'restore FILE')), dataFolder())
      console.log(restoredWords(restored).join('\n'))
      return 0
    },
  },
  probe: {
    about: 'record what a device answers, for whoever adds a driver: probe PORT [--baud N] [--model M]',
    async run(args) {
      console.log((await probeCommand(args)).join('\n'))
      return 0
    },
  },
  rank: {
    about:
      'rank a month again: rank 2026-10 [--en]; prove an edition: rank --verify 2026-10/1 --journal FILE',
    async run(args) {
      const { lines, holds } = await rankCommand(args)
      console.log(lines.join('\n'))
      return holds ? 0 : 1
    },
  },
  'export-journal': {
    about: 'write the journal into a file, a JSON object a line: export-journal FILE [--to SEQ]',
    async run(args) {
      const { rows, hash } = await exportJournal(databaseFile(), args)
      console.log(`${rows} rows, hash of the last: ${hash}`)
      return 0
    },
  },
  'admin-password': {
    about: 'give an administrator who lost theirs a new one-time password: admin-password NAME',
    async run([name = 'admin']) {
      const { id, password } = await newAdminPasswordAt(hallFolder(), name)
      console.log(`name ${id}, one-time password ${password}`)
      return 0
    },
  },
}

/** @throws Fault `bad-argument` */
function named(argument: string | undefined, usage: string): string {
  if (argument !== undefined) return argument
  throw new Fault('bad-argument', 'Something is missing.', `npm run hall -- ${usage}`)
}

function restoredWords({ rows, lastAt, secrets, keys, admins }: Restored): string[] {
  const last = lastAt === null ? 'never' : new Date(lastAt).toLocaleString('sv')
  return [
    `${rows} rows, verified; the last event: ${last}.`,
    'What happened later is lost: numbers given after that will be given again today.',
    secrets
      ? 'Passwords are those of the backup; everybody signs in again.'
      : `No passwords came with it. An administrator (${admins.join(', ') || 'none'}) begins: npm run hall -- admin-password NAME`,
    keys
      ? 'Names of applicants can be read again, but for those who were forgotten since.'
      : 'No keys lie in the folder "keys" beside the backup: names of applicants cannot be read.',
  ]
}

/** @throws Fault where there is no hall. */
function hallFolder(): string {
  databaseFile()
  return dataFolder()
}

function verifyFile(file: string): Verdict {
  const db = readDatabase(file, migrations)
  try {
    return verify(db)
  } finally {
    db.close()
  }
}

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = commands[name]
  if (command) return command.run(args)
  console.log('npm run hall -- COMMAND')
  for (const [each, { about }] of Object.entries(commands)) console.log(`  ${each.padEnd(16)} ${about}`)
  return name === '' ? 0 : 2
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (cause: unknown) => {
    console.error(cause instanceof Fault ? `${cause.message}\n${cause.remedy}` : cause)
    process.exit(1)
  },
)
