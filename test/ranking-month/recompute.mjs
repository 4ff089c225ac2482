// biome-ignore-all format: it is bound to 200 lines, so that one sitting is enough to read it
/**
 * Reckons a month's edition again from an exported journal and nothing else: `node recompute.mjs FILE MONTH EDITION`
 * prints places and scores as JSON. It shares no line with the program: only Node's own library, from the rules in
 * src/ranking/README.md.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

// ---- fractions: [numerator, denominator above 0] ----
const f = (a, b = 1) => (BigInt(b) < 0n ? [-BigInt(a), -BigInt(b)] : [BigInt(a), BigInt(b)])
const plus = ([a, b], [c, d]) => [a * d + c * b, b * d]
const minus = (x, [c, d]) => plus(x, [-c, d])
const times = ([a, b], [c, d]) => [a * c, b * d]
const over = ([a, b], [c, d]) => f(a * d, b * c)
const cmp = ([a, b], [c, d]) => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0)
const whole = ([a, b]) => {
  let below = a / b
  if (a % b < 0n) below -= 1n
  const twice = 2n * (a - below * b)
  return twice > b || (twice === b && below % 2n !== 0n) ? below + 1n : below
}
const four = (x) => [whole(times(x, f(10000))), 10000n]
const text = (x) => {
  const [n] = four(x)
  const digits = String(n < 0n ? -n : n).padStart(5, '0')
  return `${n < 0n ? '-' : ''}${digits.slice(0, -4)}.${digits.slice(-4)}`
}
const sum = (list, of = (x) => x) => list.reduce((total, one) => total + of(one), 0)
const weighted = (...pairs) => four(pairs.map(([score, weight]) => times(score, f(weight, 100))).reduce(plus))
const notBelowZero = (x) => (x[0] < 0n ? f(0) : x)

const canonical = (value) =>
  Array.isArray(value)
    ? `[${value.map(canonical).join(',')}]`
    : value !== null && typeof value === 'object'
      ? `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)}}`
      : JSON.stringify(value)

/** The rows of the file, whose chain must hold. */
function journalOf(file) {
  let prev = '0'.repeat(64)
  return readFileSync(file, 'utf8').trimEnd().split('\n').map((line, i) => {
      const { hash, ...row } = JSON.parse(line)
      const kept = createHash('sha256').update(canonical({ ...row, prev })).digest('hex')
      if (row.seq !== i + 1 || kept !== hash) throw new Error(`row ${i + 1} does not hold`)
      prev = hash
      return { ...row, hash }
    })
}

function hourOfWeek(at, timeZone) {
  const told = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' }).format(at)
  return ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(told.slice(0, 3)) * 24 + Number(told.slice(-2))
}
const localDay = (at, timeZone) => new Intl.DateTimeFormat('sv', { timeZone }).format(at)

/** Sums of the month from the journal's rows. */
function sumsOf(rows, month) {
  const windows = new Map()
  const at = (no) => {
    const fresh = { window: no, visits: 0, active: [0, 0, 0, 0, 0], cells: new Map(), closed: 0, onTime: 0 }
    if (!windows.has(no)) windows.set(no, { ...fresh, lines: [] })
    return windows.get(no)
  }
  const due = (no, inTime) => Object.assign(at(no), { closed: at(no).closed + 1, onTime: at(no).onTime + inTime })
  const [visits, ratings, cases, entries, findings] = [new Map(), new Map(), new Map(), new Map(), new Map()]
  const [rulebooks, overdue] = [[], new Set()]
  let zone = 'UTC'
  for (const { event: e, at: when } of rows) {
    if (e.type === 'hall-planned') zone = e.plan.timeZone
    if (e.type === 'rulebook-adopted') rulebooks.push(e)
    if (e.type === 'ticket-issued') visits.set(e.visit, { day: e.day, item: e.item, issued: when })
    const visit = visits.get(e.visit)
    if (e.type === 'ticket-called') Object.assign(visit, { called: when, wait: e.wait.openMs, started: null })
    if (e.type === 'service-started') visit.started = when
    if (e.type === 'visit-transferred' && 'item' in e.to) visit.item = e.to.item
    if (e.type === 'service-finished' && visit.day.startsWith(month)) {
      const one = at(e.window)
      const key = `${visit.item} ${hourOfWeek(visit.issued, zone)}`
      const cell = one.cells.get(key) ?? { visits: 0, wait: 0, service: 0 }
      cell.visits++
      cell.wait += visit.wait
      cell.service += when - (visit.started ?? visit.called)
      one.cells.set(key, cell)
      one.visits++
    }
    if (e.type === 'window-staffed' && localDay(when, zone).startsWith(month)) at(e.window)
    if (e.type === 'visit-rated') ratings.set(e.case ?? e.visit, { visit: e.visit, window: e.window, level: e.level, day: visit.day })
    if (e.type === 'rating-set-aside') ratings.delete(e.case ?? e.visit)
    if ('due' in e && 'case' in e) cases.set(e.case, e.due)
    const inTime = /^case-(closed|returned)$/.test(e.type) && !e.late && cases.get(e.case) && !overdue.has(e.case)
    if (inTime && localDay(when, zone).startsWith(month)) due(e.window, 1)
    if (e.type === 'finding-noted' && e.rule === 'over-limit') overdue.add(e.case)
    if (e.type === 'finding-noted' && e.day.startsWith(month)) findings.set(e.finding, { ...e })
    if (e.type === 'finding-decided' && findings.has(e.finding)) findings.get(e.finding).upheld = e.upheld
    if (e.type === 'entry-made') entries.set(e.entry, { ...e, counts: !e.needsSignature })
    if (e.type === 'entry-signed') entries.get(e.entry).counts = true
    if (e.type === 'entry-withdrawn') entries.delete(e.entry)
  }
  for (const { rule, window, upheld } of findings.values()) if (rule === 'over-limit') due(window, Number(upheld === false))
  const { rulebook } = rulebooks.filter(({ from }) => from <= `${month}-01`).at(-1) ?? rulebooks[0]
  const counted = ({ rule }) => rulebook.rules.some(({ source }) => source.finding === rule) ? rule : rule.replace(/-accepted$/, '')
  for (const rule of rulebook.rules) {
    const found = [...findings.values()].filter((one) => rule.source.by === 'finding' && counted(one) === rule.source.finding && one.upheld !== false)
    const made = [...entries.values()].filter((one) => one.rule === rule.code && one.counts && one.day.startsWith(month))
    const hits = found.map((one) => ({ ...one, points: rule.points.from }))
    for (const one of made) hits.push({ ...one, points: one.hundredths * (rule.once ? 1 : one.count), upheld: true })
    for (const no of new Set(hits.map(({ window }) => window))) {
      const here = hits.filter(({ window }) => window === no).slice(0, rule.once ? 1 : undefined)
      const lost = -sum(here, ({ points }) => points)
      at(no).lines.push({ rule, lost: Math.max(0, lost), serious: rule.serious && here.some(({ upheld }) => upheld) })
    }
  }
  const since = new Date(Date.UTC(month.slice(0, 4), month.slice(5) - 4, 1)).toISOString().slice(0, 7)
  const before = [0, 0, 0, 0, 0]
  // Sorted so that of a visit's cases the lowest stays.
  const voices = new Map([...ratings.values()].sort((a, b) => b.level - a.level).map((one) => [one.visit, one]))
  for (const { window, level, day } of voices.values()) {
    if (day.startsWith(month)) at(window).active[level - 1]++
    else if (day.slice(0, 7) >= since && day.slice(0, 7) < month) before[level - 1]++
  }
  return { windows: [...windows.values()].sort((a, b) => a.window - b.window), before, rules: rulebook.month }
}

/** Places and scores, as texts with four decimals. */
function ranked({ windows, before, rules }) {
  const { weights, discipline, voice, timeliness, eligible } = rules
  const points = (levels) => sum(levels.map((count, i) => count * voice.points[i]))
  const rated = windows.filter(({ active }) => sum(active) > 0)
  const meanOf = (levels) => four(f(points(levels), sum(levels)))
  const own = () => four(over(rated.map((one) => times(f(one.visits), meanOf(one.active))).reduce(plus), f(sum(rated, (one) => one.visits))))
  const mean = sum(before) >= (voice.meanFrom ?? 1) ? meanOf(before) : rated.length > 0 ? own() : null
  const visits = sum(windows, (one) => one.visits)
  const lost = ({ lines }, grows) => sum(lines.filter(({ rule }) => rule.growsWithVolume === grows), (one) => one.lost)
  const rate = visits === 0 ? f(0) : four(f(sum(windows, (one) => lost(one, true)) * 10, visits))
  const silent = (one) => one.visits - sum(one.active)
  const percent = (part, of) => (of === 0 ? f(0) : four(f(100 * part, of)))
  const hallSilent = percent(sum(windows, silent), visits)
  const [closed, onTime] = [sum(windows, (one) => one.closed), sum(windows, (one) => one.onTime)]

  const scored = windows.map((one) => {
    const perThousand = four(over(plus(f(lost(one, true) * 10), times(rate, f(discipline.priorVisits))), f(one.visits + discipline.priorVisits)))
    const kept = four(notBelowZero(minus(minus(f(100), f(lost(one, false), 100)), perThousand)))
    const n = sum(one.active)
    const ownMean = n && meanOf(one.active)
    const joined = n && four(over(plus(f(points(one.active)), times(f(voice.priorRatings), mean)), f(n + voice.priorRatings)))
    const counted = n && (cmp(ownMean, joined) <= 0 ? ownMean : joined)
    const said = n ? four(notBelowZero(over(times(f(100), minus(counted, f(voice.zeroAt))), f(voice.points[4] - voice.zeroAt)))) : null
    const time = { wait: [0n, 0n], service: [0n, 0n], visits: 0 }
    for (const [key, cell] of one.cells) {
      const others = windows.filter((other) => other !== one && other.cells.has(key)).map(({ cells }) => cells.get(key))
      if (others.length === 0) continue
      time.visits += cell.visits
      for (const kind of ['wait', 'service']) {
        time[kind][0] += BigInt(cell[kind])
        time[kind][1] += whole(f(cell.visits * sum(others, (other) => other[kind]), sum(others, (other) => other.visits)))
      }
    }
    const joinedWith = (of, score, prior, hall) => (of + prior === 0 ? hall : four(over(plus(times(f(of), score), times(f(prior), hall)), f(of + prior))))
    const against = ([mine, theirs]) => joinedWith(time.visits, mine + theirs === 0n ? f(50) : four(f(100n * theirs, mine + theirs)), timeliness.priorVisits ?? 0, f(50))
    const ownShare = f(100 * one.onTime, Math.max(1, one.closed))
    const cases = closed === 0 ? f(100) : joinedWith(one.closed, ownShare, timeliness.priorCases, percent(onTime, closed))
    const quick = weighted([against(time.wait), timeliness.waiting], [against(time.service), timeliness.service], [cases, timeliness.onTime])
    const fits =
      one.visits >= eligible.visits &&
      n >= Math.max(1, eligible.activeRatings) &&
      !one.lines.some(({ serious }) => serious) &&
      cmp(percent(silent(one), one.visits), plus(hallSilent, f(eligible.unratedMarginPoints))) <= 0
    const total = fits && weighted([kept, weights.discipline], [said, weights.voice], [quick, weights.timeliness])
    return { one, n, kept, said, quick, counted, total, lost: lost(one, true) + lost(one, false) }
  })
  const ties = {
    'higher-voice': (a, b) => cmp(b.counted, a.counted),
    'higher-timeliness': (a, b) => cmp(b.quick, a.quick),
    'more-active-ratings': (a, b) => b.n - a.n,
    'fewer-deductions': (a, b) => a.lost - b.lost,
  }
  const order = (a, b) => cmp(b.total, a.total) || rules.ties.map((tie) => ties[tie](a, b)).find((by) => by !== 0) || 0
  const placed = scored.filter(({ total }) => total)
  return scored.map((each) => ({
    window: each.one.window,
    place: each.total ? 1 + placed.filter((other) => order(other, each) < 0).length : null,
    total: each.total ? text(each.total) : null,
    discipline: text(each.kept),
    voice: each.said && text(each.said),
    timeliness: text(each.quick),
    visits: each.one.visits,
  }))
}

/** The edition's month from the rows that it names. */
function recompute(file, month, edition) {
  const rows = journalOf(file)
  const closed = rows.map(({ event }) => event).find((e) => e.type === 'month-closed' && e.month === month && e.edition === edition)
  if (rows[closed.seq - 1].hash !== closed.hash) throw new Error('the edition names another row')
  return ranked(sumsOf(rows.slice(0, closed.seq), month))
}

console.log(JSON.stringify(recompute(process.argv[2], process.argv[3], Number(process.argv[4]))))
