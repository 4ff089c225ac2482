// Who did what: bodies and replies of the HTTP interface, as in requests.ts.

/** GET /api/audit?case=&person=&window=&from=&to=&before= → this, newest first; inspectors, managers, administrators. */
export interface AuditReply {
  readonly entries: readonly {
    readonly seq: number
    readonly at: number
    /** As the journal names them: `staff:NAME`, `hall`, `device:NAME`. */
    readonly by: string
    readonly fullName: string | null
    /** Type of the event; its words stand in `src/audit/words.ts`. */
    readonly what: string
    readonly details: Readonly<Record<string, string | number | boolean | null>>
  }[]
  /** `before` of the next page; null on the last. */
  readonly next: number | null
}
