import type { Db } from '../core/database.ts'
import type { HallDay, Millis } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { Right, ScreenPage } from '../core/route.ts'
import type { ApiToken, PairedScreen } from './decide.ts'
import type { AdmissionEvent } from './events.ts'

/** Names of the tables that can be rebuilt from the journal. Those named `secret_` cannot. */
export const admissionTableNames = ['screens', 'tokens'] as const

/**
 * `screens` and `tokens` say which secrets count: a screen's as long as it is not removed, a token's only with
 * the number in `seq`. So a rebuild never touches a secret, and revoked ones are dead at once.
 */
export function createAdmissionTables(db: Db) {
  db.exec(`
    CREATE TABLE screens (
      screen INTEGER PRIMARY KEY,
      page TEXT NOT NULL,
      name TEXT NOT NULL,
      address TEXT NOT NULL,
      demo INTEGER NOT NULL,
      paired_at INTEGER NOT NULL,
      removed INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE tokens (
      name TEXT PRIMARY KEY,
      rights TEXT NOT NULL,
      demo INTEGER NOT NULL,
      made_at INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      revoked INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE secret_screens (token_hash BLOB PRIMARY KEY, screen INTEGER NOT NULL) STRICT;
    CREATE TABLE secret_tokens (
      token_hash BLOB PRIMARY KEY,
      name TEXT NOT NULL,
      seq INTEGER NOT NULL,
      last_day TEXT
    ) STRICT;
  `)
}

interface ScreenRow extends Omit<PairedScreen, 'demo'> {
  demo: number
}

interface TokenRow {
  name: string
  rights: string
  demo: number
  madeAt: Millis
  lastDay: HallDay | null
}

/** A token with the last hall day on which it was used; null for never. */
export interface UsedToken extends ApiToken {
  readonly lastDay: HallDay | null
}

const screenColumns = 's.screen, s.page, s.name, s.address, s.demo, s.paired_at AS pairedAt'
const tokenColumns = 't.name, t.rights, t.demo, t.made_at AS madeAt, x.last_day AS lastDay'

/** What follows in SQL from the events of admission, the secrets beside them, and who holds one. */
export class AdmissionTables {
  readonly #statements
  /** Hash of the secret that an event which is about to happen lets in; by the event object itself. */
  readonly #beside = new WeakMap<AdmissionEvent, Buffer>()

  constructor(db: Db) {
    this.#statements = {
      pair: db.prepare('INSERT INTO screens VALUES (@screen, @page, @name, @address, @demo, @at, 0)'),
      rename: db.prepare('UPDATE screens SET name = ? WHERE screen = ?'),
      remove: db.prepare('UPDATE screens SET removed = 1 WHERE screen = ?'),
      forgetScreen: db.prepare('DELETE FROM secret_screens WHERE screen = ?'),
      keepScreen: db.prepare('INSERT OR REPLACE INTO secret_screens VALUES (?, ?)'),
      make: db.prepare(`
        INSERT INTO tokens VALUES (@name, @rights, @demo, @at, @seq, 0)
        ON CONFLICT (name) DO UPDATE SET rights = excluded.rights, demo = excluded.demo,
          made_at = excluded.made_at, seq = excluded.seq, revoked = 0`),
      revoke: db.prepare('UPDATE tokens SET revoked = 1 WHERE name = ?'),
      forgetToken: db.prepare('DELETE FROM secret_tokens WHERE name = ?'),
      keepToken: db.prepare('INSERT INTO secret_tokens VALUES (?, ?, ?, NULL)'),
      used: db.prepare('UPDATE secret_tokens SET last_day = ? WHERE token_hash = ?'),
      lastScreen: db.prepare('SELECT coalesce(max(screen), 0) FROM screens').pluck(),
      screens: db.prepare(`SELECT ${screenColumns} FROM screens s WHERE NOT removed ORDER BY screen`),
      screenOf: db.prepare(`
        SELECT ${screenColumns} FROM secret_screens x JOIN screens s ON s.screen = x.screen
        WHERE x.token_hash = ? AND s.page = ? AND NOT s.removed`),
      tokens: db.prepare(`
        SELECT ${tokenColumns} FROM tokens t LEFT JOIN secret_tokens x ON x.name = t.name AND x.seq = t.seq
        WHERE NOT t.revoked ORDER BY t.name`),
      tokenOf: db.prepare(`
        SELECT ${tokenColumns} FROM secret_tokens x JOIN tokens t ON t.name = x.name AND t.seq = x.seq
        WHERE x.token_hash = ? AND NOT t.revoked`),
    }
  }

  project({ event, at, seq }: Recorded<AdmissionEvent>): void {
    const sql = this.#statements
    const tokenHash = this.#beside.get(event)
    switch (event.type) {
      case 'screen-paired': {
        const { screen, page, name, address, demo } = event
        sql.pair.run({ screen, page, name, address, demo: Number(demo), at })
        if (tokenHash) sql.keepScreen.run(tokenHash, screen)
        return
      }
      case 'screen-renamed':
        sql.rename.run(event.name, event.screen)
        return
      case 'screen-removed':
        sql.remove.run(event.screen)
        sql.forgetScreen.run(event.screen)
        return
      case 'token-made': {
        const { token: name, rights, demo } = event
        sql.make.run({ name, rights: rights.join(' '), demo: Number(demo), at, seq })
        if (tokenHash) sql.keepToken.run(tokenHash, name, seq)
        return
      }
      case 'token-revoked':
        sql.revoke.run(event.token)
        sql.forgetToken.run(event.token)
        return
      default:
        unreachable(event)
    }
  }

  /** Stores a secret in the same commit as the event that lets its holder in; it must be this very event. */
  keepSecret(events: readonly AdmissionEvent[], tokenHash: Buffer): void {
    for (const event of events) {
      if (event.type === 'screen-paired' || event.type === 'token-made') this.#beside.set(event, tokenHash)
    }
  }

  /** Says that a token was used on a hall day; written at once, so ask first whether it stands there already. */
  noteUse(tokenHash: Buffer, day: HallDay): void {
    this.#statements.used.run(day, tokenHash)
  }

  lastScreen(): number {
    return this.#statements.lastScreen.get() as number
  }

  screens(): PairedScreen[] {
    return (this.#statements.screens.all() as ScreenRow[]).map(toScreen)
  }

  /** Whose secret this is, for this page. */
  screenOf(tokenHash: Buffer, page: ScreenPage): PairedScreen | null {
    const row = this.#statements.screenOf.get(tokenHash, page) as ScreenRow | undefined
    return row ? toScreen(row) : null
  }

  tokens(): UsedToken[] {
    return (this.#statements.tokens.all() as TokenRow[]).map(toToken)
  }

  tokenOf(tokenHash: Buffer): UsedToken | null {
    const row = this.#statements.tokenOf.get(tokenHash) as TokenRow | undefined
    return row ? toToken(row) : null
  }
}

const toScreen = (row: ScreenRow): PairedScreen => ({ ...row, demo: row.demo === 1 })

const toToken = (row: TokenRow): UsedToken => ({
  ...row,
  demo: row.demo === 1,
  rights: row.rights.split(' ') as Right[],
})
