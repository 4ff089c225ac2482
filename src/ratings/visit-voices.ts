import type { Db } from '../core/database.ts'

/**
 * Monthly sums of visits by what their citizens said: a visit has one voice, however many of its cases were rated, and
 * that is the lowest level of them. Rankings read these; what was set aside counts nowhere. By the month of the visit.
 */
export const voiceTableNames = ['voice_months'] as const

export function createVoiceTables(db: Db) {
  db.exec(`
    CREATE TABLE voice_months (
      month TEXT NOT NULL,
      window INTEGER NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('active', 'defaulted')),
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
      visits INTEGER NOT NULL,
      PRIMARY KEY (month, window, state, level)
    ) STRICT, WITHOUT ROWID`)
}

/** What ratings of the first version come to: each visit was rated whole. */
export function fillVoices(db: Db) {
  db.exec(`
    INSERT INTO voice_months
      SELECT substr(day, 1, 7), window, 'active', level, count(*) FROM ratings GROUP BY 1, 2, 4`)
}

/** What a visit says: the level that its citizen gave, or one by default; null where it says nothing. */
export interface VisitVoice {
  readonly state: 'active' | 'defaulted'
  readonly level: number
}

/** Visits of one window with one voice. */
export interface VoiceSum extends VisitVoice {
  readonly window: number
  readonly visits: number
}

/** One of a visit's cases, or the whole visit, with its rating or default. */
interface Said {
  readonly state: string
  readonly level: number | null
}

/** The lowest level that the citizen gave; without any, the lowest by default. */
function voiceOfVisit(said: readonly Said[]): VisitVoice | null {
  for (const state of ['active', 'defaulted'] as const) {
    const levels = said.flatMap((one) => (one.state === state && one.level !== null ? [one.level] : []))
    if (levels.length > 0) return { state, level: Math.min(...levels) }
  }
  return null
}

/** The sums, kept with every event that gives, takes or changes a voice, and read by month. */
export class VisitVoices {
  readonly #statements

  constructor(db: Db) {
    const said = (which: string) =>
      db.prepare(`
        SELECT s.state, coalesce(r.level, d.level) AS level FROM rating_sessions s
        LEFT JOIN ratings r USING (subject) LEFT JOIN rating_defaults d USING (subject) WHERE ${which}`)
    this.#statements = {
      whole: said('s.subject = ?'),
      cases: said('s.visit = ? AND s.case_no IS NOT NULL'),
      add: db.prepare(`
        INSERT INTO voice_months (month, window, state, level, visits)
        VALUES (@month, @window, @state, @level, @by)
        ON CONFLICT DO UPDATE SET visits = visits + @by`),
      read: db.prepare(`
        SELECT window, state, level, sum(visits) AS visits FROM voice_months
        WHERE month BETWEEN ? AND ? GROUP BY window, state, level ORDER BY window`),
    }
  }

  /**
   * Brings the sums to what a visit says once `write` has written; `state`: of what is rated, before; `says`: what it
   * says then.
   * @param ofCase whether the visit's cases are rated: then the others have their say as well
   */
  changed(
    visit: string,
    ofCase: boolean,
    { day, window, state }: { day: string; window: number; state: string },
    says: VisitVoice | null,
    write: () => void,
  ) {
    const before = state === 'unrated' && !ofCase ? null : this.#voice(visit, ofCase)
    write()
    const after = ofCase ? this.#voice(visit, ofCase) : says
    if (before?.state === after?.state && before?.level === after?.level) return
    const at = { month: day.slice(0, 7), window }
    if (before) this.#statements.add.run({ ...at, ...before, by: -1 })
    if (after) this.#statements.add.run({ ...at, ...after, by: 1 })
  }

  /** From one month to another, both included. */
  between(first: string, last: string): VoiceSum[] {
    return this.#statements.read.all(first, last) as VoiceSum[]
  }

  #voice(visit: string, ofCase: boolean): VisitVoice | null {
    const { whole, cases } = this.#statements
    return voiceOfVisit((ofCase ? cases : whole).all(visit) as Said[])
  }
}
