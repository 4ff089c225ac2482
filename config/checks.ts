import { isIP } from 'node:net'
import { shown } from './fields.ts'
import { all, type Found, isName, type Problem } from './places.ts'
import { portContradictions } from './port-checks.ts'

/** Checks between parts of a hall file. They take the raw file and skip what has no right shape. */
export function contradictions(file: unknown): Problem[] {
  const items = all(file, 'groups.*.items.*.code')
  const windows = all(file, 'windows.*.no')
  const people = [...all(file, 'staff.*.id'), ...all(file, 'demoAccounts.*.id')]
  return [
    ...twice(all(file, 'groups.*.prefix'), 'another group has this letter', 'Take a letter of its own.'),
    ...twice(items, 'another item has this code', 'Take a code of its own.'),
    ...twice(windows, 'another window has this number', 'Take the number that stands above the window.'),
    ...twice(all(file, 'pauseReasons.*.code'), 'another reason has this code', 'Take a code of its own.'),
    ...twice(people, 'another person has this sign-in name', 'Take a name of its own.'),
    ...twice(all(file, 'ports.*.id'), 'another port has this name', 'Take a name of its own.'),
    ...twice(all(file, 'ports.*.devices.*.id'), 'another device has this name', 'Take a name of its own.'),
    ...all(file, 'windows.*.serves').flatMap(({ value, path }) =>
      twice(all(value, '*'), 'it stands here already', 'Remove one of the two.', path),
    ),
    ...unknown(all(file, 'windows.*.serves.*'), items, 'item'),
    ...unknown(all(file, 'ports.*.devices.*.window'), windows, 'window'),
    ...all(file, 'address').flatMap(badAddress),
    ...all(file, 'timeZone').flatMap(badTimeZone),
    ...[...all(file, 'hours'), ...all(file, 'groups.*.items.*.hours')].flatMap(badHours),
    ...all(file, 'closedOn.*').flatMap(badDay),
    ...portContradictions(file),
  ]
}

function twice(
  found: readonly Found[],
  wrong: string,
  remedy: string,
  under: Problem['path'] = [],
): Problem[] {
  const seen = new Set<unknown>()
  return found.filter(isName).flatMap(({ path, value }) => {
    const again = seen.has(value)
    seen.add(value)
    return again ? [{ path: [...under, ...path], text: `${shown(value)}: ${wrong}. ${remedy}` }] : []
  })
}

function unknown(found: readonly Found[], known: readonly Found[], thing: string): Problem[] {
  const names = [...new Set(known.filter(isName).map(({ value }) => value))]
  return found
    .filter((one) => isName(one) && !names.includes(one.value))
    .map(({ path, value }) => ({
      path,
      text: `no ${thing} is called ${shown(value)}. Write one of: ${names.join(', ')}.`,
    }))
}

function badAddress({ path, value }: Found): Problem[] {
  if (typeof value !== 'string' || value === 'localhost' || isIP(value) !== 0) return []
  return [
    { path, text: `${shown(value)} is no IP address. Write 127.0.0.1, 0.0.0.0 or one of this computer.` },
  ]
}

function badTimeZone({ path, value }: Found): Problem[] {
  if (typeof value !== 'string') return []
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
    return []
  } catch {
    return [{ path, text: `${shown(value)} is no time zone. Write an IANA name, for example Asia/Shanghai.` }]
  }
}

/** Spells in order and apart; seasons on real days, each begun once. */
function badHours({ path: under, value: hours }: Found): Problem[] {
  const starts = all(hours, 'seasons.*.from')
  return [
    ...twice(starts, 'another season begins on this day', 'Take another day.', under),
    ...starts.flatMap(({ path, value }) => badDay({ path: [...under, ...path], value: `2024-${value}` })),
    ...all(hours, 'seasons.*.open').flatMap(({ path, value }) => badSpells([...under, ...path], value)),
  ]
}

function badSpells(under: Problem['path'], spells: unknown): Problem[] {
  let last = '00:00'
  return all(spells, '*').flatMap(({ path, value }): Problem[] => {
    if (typeof value !== 'string' || !/^\d\d:\d\d-\d\d:\d\d$/.test(value)) return []
    const [from = '', to = ''] = value.split('-')
    const before = last
    last = to
    const place = [...under, ...path]
    if (from >= to)
      return [{ path: place, text: `${value} ends before it begins. Write the earlier time first.` }]
    if (from >= before) return []
    return [{ path: place, text: `${value} begins before ${before}. Write times in order and apart.` }]
  })
}

/** A day that no calendar has; 2024 stands for any year, so 02-29 may begin a season. */
function badDay({ path, value }: Found): Problem[] {
  if (typeof value !== 'string' || !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) return []
  if (new Date(value).toISOString().startsWith(value)) return []
  return [{ path, text: `${value.slice(5)} is in no calendar. Write a day that exists.` }]
}
