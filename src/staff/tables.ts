import type { Db } from '../core/database.ts'
import type { Millis, StaffId } from '../core/ids.ts'
import type { Recorded } from '../core/journal.ts'
import { unreachable } from '../core/result.ts'
import type { Account, Accounts } from './account.ts'
import type { StaffEvent } from './events.ts'
import type { HashCost, HashedPassword } from './passwords.ts'

/** Names of the tables that can be rebuilt from the journal. Those named `secret_` cannot. */
export const staffTableNames = ['accounts'] as const

/**
 * `accounts` says which secrets count: a password only with the number in `password_seq`, a session only from
 * `sessions_from` on. So a rebuild never touches a secret, and replaced ones are dead at once.
 */
export function createStaffTables(db: Db) {
  db.exec(`
    CREATE TABLE accounts (
      id TEXT PRIMARY KEY,
      full_name TEXT NOT NULL,
      role TEXT NOT NULL,
      may_pick INTEGER NOT NULL,
      active INTEGER NOT NULL,
      demo INTEGER NOT NULL,
      must_change_password INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      password_seq INTEGER,
      sessions_from INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE secret_passwords (
      id TEXT PRIMARY KEY,
      seq INTEGER NOT NULL,
      salt BLOB NOT NULL,
      hash BLOB NOT NULL,
      params TEXT NOT NULL
    ) STRICT;
    CREATE TABLE secret_sessions (
      token_hash BLOB PRIMARY KEY,
      id TEXT NOT NULL,
      seq INTEGER NOT NULL,
      created_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX secret_sessions_by_end ON secret_sessions (expires_at);
  `)
}

const accountColumns = `a.id, a.full_name AS fullName, a.role, a.may_pick AS mayPick, a.active, a.demo,
  a.must_change_password AS mustChangePassword, a.password_seq AS passwordSeq`

interface AccountRow extends Omit<Account, 'mayPick' | 'active' | 'demo' | 'mustChangePassword'> {
  mayPick: number
  active: number
  demo: number
  mustChangePassword: number
}

/** What follows in SQL from the events of staff, the secrets beside them, and what decisions ask. */
export class StaffTables {
  readonly #statements
  /** What an event that is about to happen writes into the secret tables; by the event object itself. */
  readonly #beside = new WeakMap<StaffEvent, (recorded: Recorded<StaffEvent>) => void>()

  constructor(db: Db) {
    this.#statements = {
      create: db.prepare(`
        INSERT INTO accounts VALUES (@id, @fullName, @role, @mayPick, 1, @demo, 0, @at, NULL, @seq)
        ON CONFLICT (id) DO UPDATE SET full_name = excluded.full_name, role = excluded.role,
          may_pick = excluded.may_pick, active = 1, demo = excluded.demo, must_change_password = 0,
          created_at = excluded.created_at, password_seq = NULL, sessions_from = excluded.sessions_from`),
      change: db.prepare(`
        UPDATE accounts SET full_name = @fullName, role = @role, may_pick = @mayPick, active = @active,
          sessions_from = iif(@active, sessions_from, @seq) WHERE id = @id`),
      passwordSet: db.prepare(`
        UPDATE accounts SET must_change_password = @oneTime, password_seq = @seq, sessions_from = @seq
        WHERE id = @id`),
      savePassword: db.prepare(`
        INSERT INTO secret_passwords (id, seq, salt, hash, params) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, salt = excluded.salt, hash = excluded.hash,
          params = excluded.params`),
      saveSession: db.prepare(`
        INSERT INTO secret_sessions (token_hash, id, seq, created_at, expires_at) VALUES (?, ?, ?, ?, ?)`),
      renewSession: db.prepare('UPDATE secret_sessions SET seq = ? WHERE token_hash = ?'),
      endSession: db.prepare('DELETE FROM secret_sessions WHERE token_hash = ?'),
      endExpired: db.prepare('DELETE FROM secret_sessions WHERE expires_at <= ?'),
      account: db.prepare(`SELECT ${accountColumns} FROM accounts a WHERE a.id = ?`),
      accounts: db.prepare(`SELECT ${accountColumns} FROM accounts a ORDER BY a.id`),
      password: db.prepare(`
        SELECT p.salt, p.hash, p.params FROM secret_passwords p
        JOIN accounts a ON a.id = p.id AND a.password_seq = p.seq WHERE p.id = ?`),
      session: db.prepare(`
        SELECT ${accountColumns} FROM secret_sessions s JOIN accounts a ON a.id = s.id
        WHERE s.token_hash = ? AND s.expires_at > ? AND s.seq >= a.sessions_from`),
    }
  }

  project(recorded: Recorded<StaffEvent>): void {
    const { event, at, seq } = recorded
    const sql = this.#statements
    switch (event.type) {
      case 'account-created': {
        const { id, fullName, role } = event
        sql.create.run({ id, fullName, role, mayPick: +event.mayPick, demo: +event.demo, at, seq })
        break
      }
      case 'account-changed': {
        const { id, fullName, role } = event
        sql.change.run({ id, fullName, role, mayPick: +event.mayPick, active: +event.active, seq })
        break
      }
      case 'password-set':
        sql.passwordSet.run({ id: event.id, oneTime: +event.oneTime, seq })
        break
      case 'signed-in':
      case 'signed-out':
      case 'card-changed':
      case 'photo-set':
      case 'photo-removed':
        break
      default:
        unreachable(event)
    }
    this.#beside.get(event)?.(recorded)
  }

  /**
   * Stores the hash in the same commit as the `password-set` among these events, if that comes to be. The event
   * in the journal never carries it: the two meet in {@link project} only, which must get this very object.
   * @param session hash of the token whose session goes on; all others of this person are over.
   */
  keepPassword(events: readonly StaffEvent[], password: HashedPassword, session: Buffer | null = null): void {
    for (const event of events) {
      if (event.type !== 'password-set') continue
      this.#beside.set(event, ({ seq }) => {
        const { salt, hash, cost } = password
        this.#statements.savePassword.run(event.id, seq, salt, hash, JSON.stringify(cost))
        if (session) this.#statements.renewSession.run(seq, session)
      })
    }
  }

  /** Begins a session in the same commit as the `signed-in` among these events. */
  beginSession(events: readonly StaffEvent[], tokenHash: Buffer, lastsMs: number): void {
    for (const event of events) {
      if (event.type !== 'signed-in') continue
      this.#beside.set(event, ({ seq, at }) => {
        this.#statements.endExpired.run(at)
        this.#statements.saveSession.run(tokenHash, event.id, seq, at, at + lastsMs)
      })
    }
  }

  /** Ends a session in the same commit as the `signed-out` among these events. */
  endSession(events: readonly StaffEvent[], tokenHash: Buffer): void {
    for (const event of events) {
      if (event.type === 'signed-out') {
        this.#beside.set(event, () => this.#statements.endSession.run(tokenHash))
      }
    }
  }

  account(id: StaffId): Account | null {
    const row = this.#statements.account.get(id) as AccountRow | undefined
    return row ? toAccount(row) : null
  }

  accounts(): Accounts {
    const rows = this.#statements.accounts.all() as AccountRow[]
    return new Map(rows.map((row) => [row.id, toAccount(row)]))
  }

  /** The password that counts now. */
  password(id: StaffId): HashedPassword | null {
    const row = this.#statements.password.get(id) as
      | { salt: Buffer; hash: Buffer; params: string }
      | undefined
    return row ? { salt: row.salt, hash: row.hash, cost: JSON.parse(row.params) as HashCost } : null
  }

  /** Whose session this is, while it lasts. */
  sessionOf(tokenHash: Buffer, at: Millis): Account | null {
    const row = this.#statements.session.get(tokenHash, at) as AccountRow | undefined
    return row ? toAccount(row) : null
  }
}

function toAccount(row: AccountRow): Account {
  return {
    ...row,
    mayPick: row.mayPick === 1,
    active: row.active === 1,
    demo: row.demo === 1,
    mustChangePassword: row.mustChangePassword === 1,
  }
}
