import Database from 'better-sqlite3'

/**
 * Preloaded with `node --import`: every commit of this process takes 2 ms longer, as on a hall PC's disk. Works on
 * the library, so a program cannot tell.
 */
const slowMs = 2
const cell = new Int32Array(new SharedArrayBuffer(4))
const plain = Database.prototype.transaction

Database.prototype.transaction = function slow(this: Database.Database, work) {
  const made = plain.call(this, work)
  const late =
    (run: (...values: never[]) => unknown) =>
    (...values: never[]) => {
      const result = run(...values)
      Atomics.wait(cell, 0, 0, slowMs)
      return result
    }
  return Object.assign(late(made), {
    default: late(made.default),
    deferred: late(made.deferred),
    immediate: late(made.immediate),
    exclusive: late(made.exclusive),
    database: this,
  }) as never
}
