import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadHall } from '../../config/load.ts'
import { Fault } from '../../src/core/fault.ts'
import { hallFolder, smallHall, smallHallWith } from './hall-folder.ts'

/** The problems that a file is refused with, as `line:column path: words`. */
function problemsOf(text: string): string[] {
  const folder = hallFolder(text)
  const fault = faultOf(folder)
  expect(fault.code).toBe('hall-file-wrong')
  const [first, ...lines] = fault.message.split('\n')
  expect(first).toMatch(lines.length === 1 ? /one problem:$/ : `${lines.length} problems:`)
  return lines.map((line) => line.trim().replace(`${join(folder, 'hall.yaml')}:`, ''))
}

function faultOf(folder: string): Fault {
  try {
    loadHall(folder)
  } catch (fault) {
    if (fault instanceof Fault) return fault
    throw fault
  }
  throw new Error('the file was taken')
}

/** What is changed in the small hall, and the one problem that follows. */
const wrongFiles: readonly (readonly [from: string, to: string, problem: string])[] = [
  ['timeZone:', 'timezone: x\ntimeZone:', '2:11 timezone: means nothing here. Known here: name, timeZone'],
  ['Asia/Shanghai', 'Asia/Shangai', '2:11 timeZone: "Asia/Shangai" is no time zone.'],
  [', en: Hall', '', '1:7 name.en: is missing. Write the English text'],
  ['days: workdays', 'days: [1, 8]', '3:20 hours.days[1]: 8 will not do. Write a weekday'],
  ['days: workdays', 'days: always', '3:16 hours.days: "always" will not do. Write every-day, workdays'],
  ['01-01', '02-30', '3:44 hours.seasons[0].from: 02-30 is in no calendar.'],
  [
    '08:00-11:00',
    '8:00-11:00',
    '3:58 hours.seasons[0].open[0]: "8:00-11:00" will not do. Write opening time as HH:MM',
  ],
  ['08:00-11:00', '11:00-08:00', '3:58 hours.seasons[0].open[0]: 11:00-08:00 ends before it begins.'],
  ['13:30-16:30', '10:30-16:30', '3:71 hours.seasons[0].open[1]: 10:30-16:30 begins before 11:00.'],
  ['groups:', 'closedOn: [2026-02-29]\ngroups:', '4:12 closedOn[0]: 02-29 is in no calendar.'],
  [
    'groups:',
    'limits: { ticketsPerMinute: 0 }\ngroups:',
    '4:29 limits.ticketsPerMinute: 0 will not do. Write tickets that one screen may give in a minute',
  ],
  [
    'groups:',
    'cases: { petitionDays: 20 }\ngroups:',
    '4:8 cases.specialPetitionDays: is less than petitionDays. Write at least as many days.',
  ],
  [
    'groups:',
    'cases: { extensionDaysAtMost: 20 }\ngroups:',
    '4:31 cases.extensionDaysAtMost: 20 will not do. Write working days by which a limit may be extended',
  ],
  [
    'groups:',
    'cases: { itemsList: items.csv }\ngroups:',
    '4:21 cases.itemsList: "items.csv" will not do. Write a CSV file',
  ],
  [
    'groups:',
    'backup: { folder: backups }\ngroups:',
    '4:19 backup.folder: "backups" will not do. Write a folder that is there',
  ],
  [
    'groups:',
    'backup: { folder: /b, at: 24:00 }\ngroups:',
    '4:27 backup.at: "24:00" will not do. Write a time',
  ],
  ['prefix: A', 'prefix: AB', '5:13 groups[0].prefix: "AB" will not do. Write one capital letter'],
  [
    'windows:',
    '      - { code: card, name: { zh: 二, en: B } }\nwindows:',
    '10:17 groups[0].items[2].code: "card": another item has this code.',
  ],
  [
    'ports:',
    'pauseReasons: [{ code: 101, name: { zh: 一, en: A } }]\nports:',
    '13:24 pauseReasons[0].code: 101 is read as a number. Put it in quotes.',
  ],
  ['en: Claim }', 'en: Claim }, dailyCap: 0', '9:63 groups[0].items[1].dailyCap: 0 will not do. Write'],
  [
    'ports:',
    '  - { no: 2, serves: [card] }\nports:',
    '13:11 windows[2].no: 2: another window has this number.',
  ],
  [
    'ports:',
    '  - { no: 1000, serves: [card] }\nports:',
    '13:11 windows[2].no: 1000 will not do. Write the number that stands above the window',
  ],
  [
    '[card, claim]',
    '[card, clam]',
    '11:29 windows[0].serves[1]: no item is called "clam". Write one of: card, claim.',
  ],
  ['[card, claim]', '[card, card]', '11:29 windows[0].serves[1]: "card": it stands here already.'],
  ['[card, claim]', '[]', '11:22 windows[0].serves: is empty. Write at least one.'],
  [
    'ports:',
    'queue: { noShowAfterCalls: 5 }\nports:',
    '13:28 queue.noShowAfterCalls: asks for more calls than',
  ],
  ['ports:', 'queue: { passedAtMost: 51 }\nports:', '13:24 queue.passedAtMost: 51 will not do.'],
  ['ports:', 'address: 1.2.3\nports:', '13:10 address: "1.2.3" is no IP address.'],
  ['ports:', `publicUrl: https://${'x'.repeat(46)}\nports:`, '13:12 publicUrl: "https://xxx'],
  ['ports:', 'publicUrl: https://大厅.cn\nports:', '13:12 publicUrl: "https://大厅.cn" will not do.'],
  [
    'ports:',
    'staff: [{ id: a, fullName: A, role: boss }]\nports:',
    '13:37 staff[0].role: "boss" will not do. Write one of: staff, inspector',
  ],
  ['id: p2', 'id: p1', '17:9 ports[1].id: "p1": another port has this name.'],
  ['id: k2', 'id: k1', '21:15 ports[1].devices[1].id: "k1": another device has this name.'],
  ['"0C"', '"01"', '21:47 ports[1].devices[1].address: address 01 is taken on this port.'],
  ['"0C"', '10', '21:47 ports[1].devices[1].address: 10 is read as a number. Put it in quotes.'],
  ['"0C"', 'F8', '21:47 ports[1].devices[1].address: "F8" will not do. Write the address as two hex digits'],
  ['window: 2', 'window: 3', '21:61 ports[1].devices[1].window: no window is called 3. Write one of: 1, 2.'],
  ['window: 2', 'window: 1', '21:61 ports[1].devices[1].window: window 1 has k1 already.'],
  [
    'model: escpos-printer',
    'model: epson',
    '16:37 ports[0].devices[0].model: "epson" will not do. Write one of: hlp-keypad',
  ],
  ['path: simulated\n    devices: [', 'devices: [', '14:5 ports[0]: has neither path nor usb.'],
  [
    'path: simulated',
    'path: simulated\n    baud: 9601',
    '16:11 ports[0].baud: 9601 will not do. Write one of: 1200',
  ],
  [
    'path: simulated',
    'path: USB1',
    '15:11 ports[0].path: "USB1" will not do. Write simulated, a path such as',
  ],
  [
    'k1, model: hlp-keypad, address: "01", window: 1',
    'x, model: escpos-printer',
    '17:5 ports[1]: has x and other devices.',
  ],
  [
    'k1, model: hlp-keypad, address: "01", window: 1',
    'pole, model: cd5220, window: 1',
    '17:5 ports[1]: has pole and other devices.',
  ],
  [
    'k1, model: hlp-keypad, address: "01", window: 1',
    'c1, model: hlp-callpad, window: 1',
    '20:9 ports[1].devices[0].address: is missing. Write the address as two hex digits',
  ],
]

test.each(wrongFiles)('%j → %j', (from, to, problem) => {
  const problems = problemsOf(smallHallWith(from, to))
  expect(problems).toHaveLength(1)
  expect(problems[0]?.slice(0, problem.length)).toBe(problem)
  expect(problems[0]).toMatch(/\. [A-Z][^.]+/)
})

test('two ports on one line are found, by path and by USB numbers', () => {
  const samePath = smallHall.replaceAll('path: simulated', 'path: COM3')
  expect(problemsOf(samePath).join()).toContain('17:5 ports[1]: is the same line as port p1.')
  const sameUsb = smallHall
    .replace('path: simulated', 'usb: { vendorId: "1a86", productId: "7523" }')
    .replace('path: simulated', 'usb: { vendorId: "1A86", productId: "7523", serialNumber: B2 }')
  expect(problemsOf(sameUsb).join()).toContain('is the same line as port p1. Give each its own path')
})

test('letters, reasons, sign-in names and beginnings of seasons stand once', () => {
  const words = 'name: { zh: 一, en: A }'
  const person = '{ id: li, fullName: Li, role: staff'
  const twice = smallHall
    .replace('windows:', `  - { prefix: A, ${words}, items: [{ code: x, ${words} }] }\nwindows:`)
    .replace('}] }', '}, { from: 01-01, open: [09:00-10:00] }] }')
    .replace('ports:', `pauseReasons: [{ code: x, ${words} }, { code: x, ${words} }]\nports:`)
    .replace('ports:', `staff: [${person} }]\ndemoAccounts: [${person}, password: demo-demo }]\nports:`)
  expect(problemsOf(twice).map((line) => line.replace(/^\S+ (.*?)\. .*/, '$1'))).toEqual([
    'hours.seasons[1].from: "01-01": another season begins on this day',
    'groups[1].prefix: "A": another group has this letter',
    'pauseReasons[1].code: "x": another reason has this code',
    'demoAccounts[0].id: "li": another person has this sign-in name',
  ])
})

test('demo accounts must go as soon as one port is real', () => {
  const accounts = 'demoAccounts: [{ id: a, password: demo-demo, fullName: A, role: admin }]\n'
  const real = accounts + smallHallWith('path: simulated', 'path: COM3')
  expect(problemsOf(real)).toEqual([
    expect.stringMatching(/^1:15 demoAccounts: .*port p1 is real\. Remove demoAccounts/),
  ])
})

test('a simulated hall opens no real port', () => {
  const real = `simulated: true\n${smallHallWith('path: simulated', 'path: COM3')}`
  expect(problemsOf(real)).toEqual([
    expect.stringMatching(/ports\[0\]: a simulated hall drives no real device\. Write path: simulated/),
  ])
})

test('all problems come at once, from the top of the file to its end', () => {
  const many = smallHall
    .replace('prefix: A', 'prefix: a')
    .replace('en: Hall }', 'en: Hall, it: Sala }')
    .replace('no: 2', 'no: 1')
    .replace('"01"', '"00"')
    .replace('[card, claim]', '[card, clam]')
  expect(problemsOf(many).map((line) => line.split(': ')[0])).toEqual([
    '1:31 name.it',
    '5:13 groups[0].prefix',
    '11:29 windows[0].serves[1]',
    '12:11 windows[1].no',
    '20:47 ports[1].devices[0].address',
    '21:61 ports[1].devices[1].window',
  ])
})

test('a name that stands twice is reported along with everything else', () => {
  expect(problemsOf(`${smallHall}timeZone: Mars\n`)).toEqual([
    expect.stringMatching(/^22:1 this name stands twice in one section\. Remove/),
    expect.stringMatching(/^(2|22):11 timeZone: "Mars" is no time zone\. Write/),
  ])
})

test.each([
  ['a broken bracket', smallHallWith('[card, claim]', '[card, claim'), '11:35 '],
  [
    'a tab',
    smallHallWith('  - prefix', '\t- prefix'),
    '5:1 a tab at the beginning of the line. Indent with spaces.',
  ],
  ['a missing anchor', smallHallWith('[card]', '*all'), '1:1 Unresolved alias'],
  ['an empty file', '', '1:1 is empty. Write a section'],
  ['a file that is a list', '- a\n', '1:1 ["a"] will not do. Write a section'],
])('%s is told in words, with its line', (_, text, problem) => {
  expect(problemsOf(text)[0]?.slice(0, problem.length)).toBe(problem)
})

test('a folder without a hall file says what to put there', () => {
  const fault = faultOf(join(hallFolder(smallHall), 'nowhere'))
  expect(fault.code).toBe('hall-file-missing')
  expect(fault.message).toContain(join('nowhere', 'hall.yaml'))
  expect(fault.remedy).toContain('Put a hall.yaml into')
})
