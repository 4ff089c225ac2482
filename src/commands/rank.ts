import { parseArgs } from 'node:util'
import { canonicalText } from '../core/canonical.ts'
import { readDatabase } from '../core/database.ts'
import { Fault } from '../core/fault.ts'
import { migrations } from '../hall/migrations.ts'
import { MonthReader } from '../hall/month-reader.ts'
import { method, methodOf } from '../ranking/method.ts'
import type { Month } from '../ranking/month-input.ts'
import type { RankedMonth } from '../ranking/ranked-month.ts'
import { notRankedWords } from '../ranking/words.ts'
import { StaffTables } from '../staff/tables.ts'
import { databaseFile } from './places.ts'
import { verifyEdition } from './verify-edition.ts'

const usage =
  'npm run hall -- rank 2026-10 [--en], or npm run hall -- rank --verify 2026-10/1 --journal FILE (npm run hall -- export-journal FILE)'

const nothing = '没有办理完毕的号票 / nothing was served'
const alike = '各窗口评价差异未超出偶然波动 / by their ratings the windows cannot be told apart'
const demoHall = '演示数据：本大厅有演示账号 / demo: this hall has accounts of the demo'

export interface RankReport {
  readonly lines: readonly string[]
  /** False where the newest edition says otherwise, or the edition is not proven. */
  readonly holds: boolean
}

/** Ranks a month again, or proves an edition. @throws Fault `bad-argument`, `no-database` */
export async function rankCommand(args: readonly string[]): Promise<RankReport> {
  const { month, edition, journal, english } = argumentsOf(args)
  return edition === null ? rankAgain(month, english) : prove(month, edition, journal)
}

function rankAgain(month: Month, english: boolean): RankReport {
  const db = readDatabase(databaseFile(), migrations)
  try {
    const reader = new MonthReader(db)
    const { ranking, rulebook } = reader.now(month)
    const last = reader.records.editions(month).at(-1)
    const kept = last ? reader.records.resultOf(month, last.edition) : null
    if (ranking.hall.visits === 0 && !last) return { lines: [`${month}: ${nothing}`], holds: true }
    const { says, holds } = last && kept !== null ? compared(last.edition, kept, ranking) : notClosed
    const lines = [
      `${month}  考核办法第 ${rulebook} 版 / rulebook ${rulebook}`,
      ...rankingLines(ranking, english),
      ...(ranking.hall.comparison.distinguishable ? [] : [alike]),
      ...([...new StaffTables(db).accounts().values()].some(({ demo }) => demo) ? [demoHall] : []),
      says,
    ]
    return { lines, holds }
  } finally {
    db.close()
  }
}

const notClosed = { says: '尚未定稿 / not closed yet', holds: true }

/** An edition next to the same month as it would be now. */
function compared(edition: number, kept: string, now: RankedMonth) {
  const by = methodOf(JSON.parse(kept) as RankedMonth)
  if (by !== method) return { says: otherMethod(`第 ${edition} 版`, `edition ${edition}`, by), holds: true }
  return kept === canonicalText(now)
    ? { says: `第 ${edition} 版与重新计算一致 / edition ${edition} agrees`, holds: true }
    : { says: `第 ${edition} 版定稿后数据有变化 / the data changed since edition ${edition}`, holds: false }
}

const otherMethod = (zh: string, en: string, by: number) =>
  `${zh}按计算方法 ${by} 得出，本程序为方法 ${method}：请用定稿时的程序核对 / ${en} was reckoned by method ${by}, this program has method ${method}: verify it with the program that closed it`

async function prove(month: Month, edition: number, journal: string): Promise<RankReport> {
  const name = `${month}/${edition}`
  const { faults, rows, edition: closed, otherMethod: by } = await verifyEdition(journal, month, edition)
  if (faults.length > 0) return { lines: [...faults, `${name}: 未通过 / not proven`], holds: false }
  if (by !== null) {
    return { lines: [`${rows} rows of the journal hold`, otherMethod(`${name} `, name, by)], holds: false }
  }
  return {
    lines: [
      `${rows} rows of the journal hold; row ${closed?.seq} has the hash ${closed?.hash}`,
      `${name}: 每一位数字一致 / equal to the digit`,
    ],
    holds: true,
  }
}

function rankingLines({ ranked, notRanked }: RankedMonth, english: boolean): string[] {
  const titles = english
    ? ['place', 'window', 'total', 'discipline', 'voice', 'timeliness', 'visits']
    : ['名次', '窗口', '总分', '纪律', '评价', '时效', '人次']
  const rows = ranked.map((sheet) => [
    `${sheet.place}${sheet.modelWindow ? '*' : ''}`,
    String(sheet.window),
    sheet.total,
    sheet.discipline.score,
    sheet.voice.score,
    sheet.timeliness.score,
    String(sheet.visits),
  ])
  const others = notRanked.map(({ window, reasons }) => {
    const why = reasons.map((reason) => notRankedWords(reason)[english ? 'en' : 'zh'])
    return `${'–'.padEnd(12)}${String(window).padEnd(12)}${why.join(english ? '; ' : '；')}`
  })
  return [...[titles, ...rows].map((cells) => cells.map(padded).join('').trimEnd()), ...others]
}

/** Twelve columns of a terminal; a Chinese character takes two. */
const padded = (text: string) => {
  const width = [...text].reduce((sum, char) => sum + (char > '⺀' ? 2 : 1), 0)
  return text + ' '.repeat(Math.max(1, 12 - width))
}

interface Arguments {
  readonly month: Month
  /** The edition to prove; null where the month is ranked again. */
  readonly edition: number | null
  readonly journal: string
  readonly english: boolean
}

function argumentsOf(args: readonly string[]): Arguments {
  const { verify, journal, english, others } = parsed(args)
  const asked = verify ?? others[0]
  if (asked === undefined) throw misunderstood('Which month is to be ranked?')
  const [, month, edition] = /^(20\d\d-(?:0[1-9]|1[0-2]))(?:\/([1-9]\d{0,2}))?$/.exec(asked) ?? []
  if (month === undefined) throw misunderstood(`${asked} is no month such as 2026-10.`)
  if (others.length > (verify === undefined ? 1 : 0)) throw misunderstood(`${others.at(-1)} is too much.`)
  if (verify === undefined && edition !== undefined)
    throw misunderstood(`${asked} is an edition: --verify proves it.`)
  if (verify !== undefined && edition === undefined)
    throw misunderstood(`Which edition of ${month}? The first one is ${month}/1.`)
  if (verify !== undefined && journal === undefined)
    throw misunderstood('An edition is proven from an exported journal: say which with --journal.')
  return {
    month: month as Month,
    edition: edition === undefined ? null : Number(edition),
    journal: journal ?? '',
    english,
  }
}

function parsed(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        verify: { type: 'string' },
        journal: { type: 'string' },
        en: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    })
    return { verify: values.verify, journal: values.journal, english: values.en, others: positionals }
  } catch (cause) {
    throw misunderstood(cause instanceof Error ? cause.message : String(cause), cause)
  }
}

const misunderstood = (what: string, cause?: unknown) => new Fault('bad-argument', what, usage, cause)
