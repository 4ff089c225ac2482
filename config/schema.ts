import { z } from 'zod'
import { codePattern, either, oneNumber, oneOf, text, whole, words, yesOrNo } from './fields.ts'

/** The shape of hall.yaml. What a value means stands in its description: the editor shows it, messages use it. */

const time = '([01]\\d|2[0-3]):[0-5]\\d'
const spell = text(
  'opening time as HH:MM-HH:MM, for example 08:00-11:00',
  new RegExp(`^${time}-(${time}|24:00)$`),
)

const monthDay = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const season = z.strictObject({
  from: text('the first day of the season as MM-DD, for example 05-01', new RegExp(`^${monthDay}$`)),
  open: z.array(spell).min(1),
})

const hours = z.strictObject({
  days: either(
    [z.enum(['every-day', 'workdays']), z.array(whole(1, 7, 'a weekday, 1 Monday to 7 Sunday')).min(1)],
    'every-day, workdays (the statutory calendar), or a list of weekdays, 1 Monday to 7 Sunday: [1, 2, 3]',
  ),
  seasons: z.array(season).min(1),
})

const code = text('a short code of letters, digits and hyphens, for example social-card', codePattern)

const item = z.strictObject({
  code,
  name: words,
  dailyCap: whole(1, 9999, 'how many tickets a day; leave it out for no limit').optional(),
  hours: hours.optional(),
})

const group = z.strictObject({
  prefix: text('one capital letter, A–Z', /^[A-Z]$/),
  name: words,
  items: z.array(item).min(1),
})

const windowNumber = whole(1, 999, 'the number that stands above the window')

const hallWindow = z.strictObject({
  no: windowNumber,
  name: words.optional(),
  serves: z.array(code).min(1),
})

const pauseReason = z.strictObject({ code, name: words })

/** Minutes of waiting that a ticket is given at the start. */
const headStart = (minutes: number) => whole(0, 120, 'head start in minutes').default(minutes)

const queue = z
  .strictObject({
    headStartMinutes: z
      .strictObject({
        ordinary: headStart(0),
        appointment: headStart(10),
        elderly: headStart(15),
        disabled: headStart(15),
        military: headStart(15),
        urgent: headStart(60),
      })
      .prefault({}),
    passedAtMost: whole(0, 50, 'how many later tickets may go before one that waits').default(6),
    noShowAfterCalls: whole(1, 10, 'calls before a number counts as not shown up').default(2),
    noShowAfterSeconds: whole(
      0,
      600,
      'seconds since the first call before it counts as not shown up',
    ).default(60),
    bringBackMinutes: whole(0, 480, 'minutes in which a no-show may come back').default(30),
    recallsAtMost: whole(0, 20, 'how often a number may be called again').default(3),
    recallEverySeconds: whole(0, 300, 'seconds between two calls of one number').default(20),
  })
  .refine((queue) => queue.noShowAfterCalls <= queue.recallsAtMost + 1, {
    path: ['noShowAfterCalls'],
    error: 'asks for more calls than recallsAtMost allows. Write at most recallsAtMost + 1.',
  })

const rating = z.strictObject({
  sessionSeconds: whole(10, 600, 'seconds in which a visit may be rated after its end').default(120),
  afterNextCallSeconds: whole(0, 600, 'seconds it may still be rated after the next call').default(30),
  per: oneOf(['visit', 'case'], 'what is rated once: the visit, or each case of it').default('visit'),
  defaultAfterDays: whole(
    8,
    90,
    'days after which a silent citizen counts as defaultLevel, in no ranking; leave it out for never',
  ).optional(),
  defaultLevel: oneNumber([1, 2, 3, 4, 5] as const, 'the level of a silent citizen, 5 is the best').default(
    4,
  ),
  putRightDays: whole(5, 15, 'working days in which a negative rating is put right').default(15),
  appealDays: whole(1, 15, 'working days in which an appeal against a negative rating is decided').default(5),
})

const anAbsolutePath = /^(\/|[A-Za-z]:[\\/]|\\\\)\P{Cc}*$/u

const cases = z
  .strictObject({
    instantMinutes: whole(5, 240, 'minutes within which an instant case is finished').default(30),
    petitionDays: whole(1, 60, 'calendar days within which a petition is settled').default(7),
    specialPetitionDays: whole(1, 60, 'calendar days for a special petition').default(15),
    extensionDaysAtMost: whole(0, 10, 'working days by which a limit may be extended').default(10),
    amberPercent: whole(0, 50, 'percent of a limit that are left when its light turns amber').default(20),
    applicantDays: whole(
      1,
      3650,
      'days after the closing of the last case until an applicant is forgotten',
    ).default(1095),
    itemsList: text(
      'a CSV file, /srv/hall/items.csv, or D:\\hall\\items.csv: the items of the case system',
      anAbsolutePath,
    ).optional(),
  })
  .refine((cases) => cases.specialPetitionDays >= cases.petitionDays, {
    path: ['specialPetitionDays'],
    error: 'is less than petitionDays. Write at least as many days.',
  })

/** For each screen; the hall PC's own too. */
const limits = z.strictObject({
  ticketsPerMinute: whole(1, 100_000, 'tickets that one screen may give in a minute').default(20),
  ticketsPerHour: whole(1, 100_000, 'tickets that one screen may give in an hour').default(600),
})

export const roles = ['staff', 'inspector', 'manager', 'admin'] as const

const person = {
  id: text('a sign-in name: small letters, digits, dots, hyphens', /^[a-z][a-z0-9.-]{0,31}$/),
  fullName: text('the name of the person, 1–40 characters', /^(?=.*\S)\P{Cc}{1,40}$/u),
  role: oneOf(roles, 'what this person may do'),
  mayPick: yesOrNo('may call a number out of turn').default(false),
  duty: text(
    'what this person does, for the staff card, 1–60 characters',
    /^(?=.*\S)\P{Cc}{1,60}$/u,
  ).optional(),
}

const backup = z.strictObject({
  folder: text(
    'a folder that is there, best on another disk: /mnt/backup/hall, or D:\\hall-backup',
    anAbsolutePath,
  ),
  at: text('a time of day as HH:MM, for example 23:30', new RegExp(`^${time}$`)).default('23:30'),
  keep: whole(2, 3650, 'how many backups stay').default(30),
})

const deviceId = text('a name of letters, digits and hyphens, for example keypad-3', codePattern)
const address = text(
  'the address as two hex digits (capitals) in quotes, "01" to "F7"',
  /^(0[1-9A-F]|[1-9A-E][0-9A-F]|F[0-7])$/,
)

/** One entry for each device model. A new model: its settings here, its driver in devices/catalog.ts. */
export const device = z.discriminatedUnion('model', [
  z.strictObject({ model: z.literal('hlp-keypad'), id: deviceId, address, window: windowNumber }),
  z.strictObject({ model: z.literal('hlp-callpad'), id: deviceId, address, window: windowNumber }),
  z.strictObject({ model: z.literal('hlp-display'), id: deviceId, address, window: windowNumber }),
  z.strictObject({ model: z.literal('cd5220'), id: deviceId, window: windowNumber }),
  z.strictObject({
    model: z.literal('escpos-printer'),
    id: deviceId,
    window: whole(1, 999, 'the window whose slips it prints; leave it out for the ticket printer').optional(),
    paper: oneOf(['58mm', '80mm'], 'width of the paper roll').default('80mm'),
  }),
])

const usbId = (what: string) =>
  text(`${what} as four hex digits in quotes, for example "1a86"`, /^[0-9A-Fa-f]{4}$/)

const speeds = [1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200] as const
const speed = oneNumber(speeds, 'the speed of the line in baud')

const port = z.strictObject({
  id: deviceId.meta({ description: 'a name for the port' }),
  path: text(
    'simulated, a path such as /dev/serial/by-id/…, or COM3 on Windows',
    /^(simulated|\/dev\/\S+|COM[1-9]\d{0,2})$/,
  ).optional(),
  usb: z
    .strictObject({
      vendorId: usbId('the maker'),
      productId: usbId('the product'),
      serialNumber: text('the serial number of the adapter, in quotes', /^\S+$/).optional(),
    })
    .optional(),
  baud: speed.optional(),
  devices: z.array(device).min(1),
})

export const hallShape = z.strictObject({
  name: words,
  timeZone: text(
    'a time zone by its IANA name, for example Asia/Shanghai',
    /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/,
  ),
  publicUrl: text(
    'an address such as https://hall.example: http or https, ASCII, at most 53 characters, nothing after ? or #',
    /^(?=.{1,53}$)https?:\/\/[A-Za-z0-9.:[\]-]+(\/[A-Za-z0-9._~/-]*)?$/,
  ).optional(),
  address: text(
    'an IP address of this computer: 127.0.0.1 for itself only, 0.0.0.0 for all',
    /^\S+$/,
  ).default('127.0.0.1'),
  hours,
  closedOn: z.array(text('a date as YYYY-MM-DD', new RegExp(`^\\d{4}-${monthDay}$`))).default([]),
  groups: z.array(group).min(1),
  windows: z.array(hallWindow).min(1),
  pauseReasons: z.array(pauseReason).default([]),
  queue: queue.prefault({}),
  rating: rating.prefault({}),
  cases: cases.prefault({}),
  limits: limits.prefault({}),
  backup: backup.optional(),
  staff: z.array(z.strictObject(person)).default([]),
  demoAccounts: z
    .array(z.strictObject({ ...person, password: text('a password of 8–72 characters', /^.{8,72}$/) }))
    .default([]),
  ports: z.array(port).default([]),
  simulated: yesOrNo(
    'what its data hold was made by a simulation: pages and papers say 演示, ports must be simulated',
  ).default(false),
})

/** What stands in a right file. */
export type HallText = z.input<typeof hallShape>
/** The same with the defaults of what it leaves out. */
export type HallShape = z.output<typeof hallShape>
