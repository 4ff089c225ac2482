import { expect, test } from 'vitest'
import { hallJsonSchema } from '../../config/json-schema.ts'
import { loadHall } from '../../config/load.ts'
import { caseDefaults } from '../../src/queue/plan.ts'
import { hallFolder, smallHall, smallHallWith } from './hall-folder.ts'

const load = (text: string) => loadHall(hallFolder(text))

test('the demo hall has no problem, no warning, and needs no hardware', () => {
  const hall = loadHall('config')
  expect(hall.warnings).toEqual([])
  expect(hall.plan.groups.map((group) => group.prefix)).toEqual(['A', 'B', 'C', 'D'])
  expect(hall.plan.windows).toHaveLength(6)
  expect(hall.ports.every((port) => port.path === 'simulated')).toBe(true)
  expect(hall.ports.flatMap((port) => port.devices.map((device) => device.id))).toEqual([
    'printer',
    'keypad-1',
    'display-1',
    'keypad-3',
    'display-3',
    'display-5',
    'display-6',
    'keypad-6',
    'callpad-6',
  ])
  expect(hall.demoAccounts.map((account) => account.role)).toContain('admin')
})

test('the demo hall is open at any hour', () => {
  expect(loadHall('config').plan.hours).toEqual({
    days: 'every-day',
    seasons: [{ from: '01-01', open: [{ from: '00:00', to: '24:00' }] }],
  })
})

test('what a file leaves out has a sensible value', () => {
  const hall = load(smallHall)
  expect(hall.address).toBe('127.0.0.1')
  expect(hall.plan.publicUrl).toBeNull()
  expect(hall.plan.closedOn).toEqual([])
  expect(hall.plan.groups[0]?.items[0]).toMatchObject({ dailyCap: null, hours: null })
  expect(hall.plan.windows[1]?.name).toEqual({ zh: '2号窗口', en: 'Window 2' })
  expect(hall.plan.queue).toEqual({
    headStartMinutes: { ordinary: 0, appointment: 10, elderly: 15, disabled: 15, military: 15, urgent: 60 },
    passedAtMost: 6,
    noShowAfterCalls: 2,
    noShowAfterSeconds: 60,
    bringBackMinutes: 30,
    recallsAtMost: 3,
    recallEverySeconds: 20,
  })
  expect(hall.limits).toEqual({ ticketsPerMinute: 20, ticketsPerHour: 600 })
  expect(hall.plan.rating).toEqual({
    sessionSeconds: 120,
    afterNextCallSeconds: 30,
    per: 'visit',
    defaultAfterDays: null,
    defaultLevel: 4,
    putRightDays: 15,
    appealDays: 5,
  })
  expect(hall.plan.cases).toEqual(caseDefaults)
})

test('one device on a line talks at 9600, a bus at 38400, unless the file says otherwise', () => {
  expect(load(smallHall).ports.map((port) => port.baud)).toEqual([9600, 38400])
  expect(load(smallHallWith('- id: p1\n', '- id: p1\n    baud: 19200\n')).ports[0]?.baud).toBe(19200)
})

test('addresses are hex, paper widths become columns', () => {
  expect(load(smallHall).ports[1]?.devices[1]).toEqual({
    id: 'k2',
    model: 'hlp-keypad',
    address: 12,
    window: 2,
  })
  const narrow = load(smallHallWith('escpos-printer', 'escpos-printer, paper: 58mm'))
  expect(narrow.ports[0]?.devices).toEqual([{ id: 'printer', model: 'escpos-printer', columns: 32 }])
})

test('an adapter is found by its USB numbers wherever it is plugged in', () => {
  const usb = 'usb: { vendorId: "1A86", productId: "7523" }'
  expect(load(smallHallWith('path: simulated', usb)).ports[0]?.path).toEqual({
    usb: { vendorId: '1a86', productId: '7523' },
  })
})

test('two windows may share their names for hours through YAML anchors', () => {
  const hall = load(smallHallWith('hours: {', 'hours: &h {').replace('en: Claim }', 'en: Claim }, hours: *h'))
  expect(hall.plan.groups[0]?.items[1]?.hours).toEqual(hall.plan.hours)
})

test('the public address is kept without a slash at its end', () => {
  const hall = load(`publicUrl: https://hall.example/q/\n${smallHall}`)
  expect(hall.plan.publicUrl).toBe('https://hall.example/q')
})

test.each([
  ['an item that no window serves', 'card, claim]', 'card]', 'item claim; nobody can take a number'],
  [
    'a hall without a printer',
    'id: printer, model: escpos-printer',
    'id: k9, model: hlp-keypad, address: "09", window: 3',
    'no printer',
  ],
  ['a path that wanders', 'path: simulated', 'path: /dev/ttyUSB0', '/dev/serial/by-id'],
])('%s is a warning with its line, not an error', (_, from, to, words) => {
  const third = smallHallWith(from, to).replace('ports:', '  - { no: 3, serves: [card] }\nports:')
  const { warnings } = load(third)
  expect(warnings).toHaveLength(1)
  expect(warnings[0]).toMatch(/hall\.yaml:\d+:\d+ /)
  expect(warnings[0]).toContain(words)
})

test('demo accounts that the whole network can reach are warned of', () => {
  const accounts = 'demoAccounts: [{ id: a, password: demo-demo, fullName: A, role: admin }]\n'
  expect(load(`${accounts}address: 127.0.0.1\n${smallHall}`).warnings).toEqual([])
  expect(load(`${accounts}address: 0.0.0.0\n${smallHall}`).warnings.join()).toContain('Write 127.0.0.1')
})

test('the schema for editors knows every section and forbids what it does not know', () => {
  expect(hallJsonSchema()).toMatchObject({
    additionalProperties: false,
    required: ['name', 'timeZone', 'hours', 'groups', 'windows'],
    properties: { ports: {}, groups: {} },
  })
})
