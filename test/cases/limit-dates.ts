/**
 * Worked out by hand from the State Council's calendars of 2024, 2025 and 2026, not with the program. The hall opens on
 * working days; it closes at 17:00 from 1 May and at 16:30 from 1 October. Times are the hall's; `00:00` of the next day
 * is the end of a day on which the hall does not open.
 */
type Row = readonly [accepted: string, limit: number, due: string, why: string]

/** Limits in working days; nothing stands still, nothing is extended. */
export const workingDays: readonly Row[] = [
  // 2024: Spring Festival 10–17 Feb, work on 4 and 18 Feb
  ['2024-01-02 09:00', 20, '2024-01-30 16:30', 'four ordinary weeks'],
  ['2024-02-02 09:00', 1, '2024-02-04 16:30', 'the Sunday makes up'],
  ['2024-02-02 09:00', 5, '2024-02-08 16:30', '4, 5, 6, 7, 8'],
  ['2024-02-02 09:00', 7, '2024-02-18 16:30', '4–9 are six, then the Sunday after the festival'],
  ['2024-02-09 10:00', 1, '2024-02-18 16:30', 'over the festival, to a make-up Sunday'],
  ['2024-02-12 10:00', 1, '2024-02-18 16:30', 'accepted in the festival'],
  ['2024-02-09 10:00', 10, '2024-02-29 16:30', '18, 19–23, 26–29; a leap day'],
  ['2024-02-18 10:00', 5, '2024-02-23 16:30', 'accepted on a make-up Sunday'],
  // 2024: Qingming 4–6 Apr, work on 7 Apr
  ['2024-04-03 15:00', 1, '2024-04-07 16:30', 'the Sunday makes up'],
  ['2024-04-03 15:00', 5, '2024-04-11 16:30', '7–11'],
  ['2024-04-01 09:00', 10, '2024-04-16 16:30', '2, 3, 7, 8–12, 15, 16'],
  // 2024: Labour Day 1–5 May, work on 28 Apr and 11 May
  ['2024-04-26 09:00', 3, '2024-04-30 16:30', '28, 29, 30; still the winter hours'],
  ['2024-04-26 09:00', 4, '2024-05-06 17:00', 'the fourth is 6 May; summer hours'],
  ['2024-04-30 09:00', 10, '2024-05-16 17:00', '6–10, Saturday 11, 13–16'],
  ['2024-05-11 09:00', 1, '2024-05-13 17:00', 'accepted on a make-up Saturday'],
  // 2024: Dragon Boat 10 Jun
  ['2024-06-07 09:00', 1, '2024-06-11 17:00', 'a long weekend'],
  ['2024-06-05 09:00', 5, '2024-06-13 17:00', '6, 7, 11, 12, 13'],
  // 2024: Mid-Autumn 15–17 Sep, work on 14 Sep
  ['2024-09-13 09:00', 1, '2024-09-14 17:00', 'the Saturday makes up'],
  ['2024-09-13 09:00', 2, '2024-09-18 17:00', 'then 15–17 are free'],
  ['2024-09-12 09:00', 5, '2024-09-20 17:00', '13, 14, 18, 19, 20'],
  // 2024: National Day 1–7 Oct, work on 29 Sep and 12 Oct
  ['2024-09-27 09:00', 2, '2024-09-30 17:00', 'Sunday 29, Monday 30; the last day of summer hours'],
  ['2024-09-27 09:00', 3, '2024-10-08 16:30', 'over the holidays, into winter hours'],
  ['2024-09-27 09:00', 10, '2024-10-16 16:30', '29, 30, 8–11, Saturday 12, 14–16'],
  ['2024-10-03 11:00', 5, '2024-10-12 16:30', 'accepted in the holidays, ends on a make-up Saturday'],
  ['2024-12-30 09:00', 2, '2025-01-02 16:30', 'over New Year'],
  // 2025: Spring Festival 28 Jan–4 Feb, work on 26 Jan and 8 Feb
  ['2025-01-24 09:00', 1, '2025-01-26 16:30', 'the Sunday makes up'],
  ['2025-01-24 09:00', 3, '2025-02-05 16:30', '26, 27, then 5 Feb'],
  ['2025-01-27 09:00', 5, '2025-02-10 16:30', '5, 6, 7, Saturday 8, 10'],
  ['2025-01-13 09:00', 20, '2025-02-14 16:30', '14–17, 20–24, 26, 27, 5–8, 10–14'],
  ['2025-02-08 09:00', 5, '2025-02-14 16:30', 'accepted on a make-up Saturday'],
  ['2025-01-30 09:00', 10, '2025-02-17 16:30', 'accepted in the festival: 5–8, 10–14, 17'],
  // 2025: Qingming 4–6 Apr; Labour Day 1–5 May, work on 27 Apr
  ['2025-04-03 09:00', 1, '2025-04-07 16:30', 'Friday to Sunday are free'],
  ['2025-04-03 09:00', 20, '2025-05-06 17:00', '7–11, 14–18, 21–25, Sunday 27, 28–30, 6 May'],
  ['2025-04-25 09:00', 5, '2025-05-06 17:00', '27–30 are four'],
  ['2025-04-30 09:00', 4, '2025-05-09 17:00', '6–9'],
  // 2025: Dragon Boat 31 May–2 Jun
  ['2025-05-30 09:00', 1, '2025-06-03 17:00', 'Saturday to Monday are free'],
  ['2025-05-26 09:00', 10, '2025-06-10 17:00', '27–30, 3–6, 9, 10'],
  // 2025: National Day and Mid-Autumn 1–8 Oct, work on 28 Sep and 11 Oct
  ['2025-09-26 09:00', 1, '2025-09-28 17:00', 'the Sunday makes up'],
  ['2025-09-26 09:00', 4, '2025-10-09 16:30', '28, 29, 30, then 9 Oct'],
  ['2025-09-30 09:00', 5, '2025-10-14 16:30', '9, 10, Saturday 11, 13, 14'],
  ['2025-10-11 09:00', 10, '2025-10-24 16:30', 'accepted on a make-up Saturday'],
  ['2025-09-15 09:00', 20, '2025-10-17 16:30', '16–19, 22–26, 28–30, 9–11, 13–17'],
  // 150 working days: a new private school
  ['2024-12-31 09:00', 150, '2025-08-11 17:00', '19 in Jan, 38, 59, 81, 100, 120 to June, 143 in July'],
  ['2025-12-31 09:00', 150, '2026-08-11 17:00', '21 in Jan, 37, 59, 80, 99, 120 to June, 143 in July'],
  // 2026: New Year 1–3 Jan, work on 4 Jan; Spring Festival 15–23 Feb, work on 14 and 28 Feb
  ['2025-12-31 09:00', 1, '2026-01-04 16:30', 'the Sunday after New Year makes up'],
  ['2026-02-13 09:00', 1, '2026-02-14 16:30', 'the Saturday makes up'],
  ['2026-02-13 09:00', 2, '2026-02-24 16:30', 'then 15–23 are free'],
  ['2026-02-06 09:00', 10, '2026-02-27 16:30', '9–13, 14, 24–27'],
  ['2026-02-14 09:00', 5, '2026-02-28 16:30', 'from one make-up Saturday to the other'],
  ['2026-02-18 09:00', 6, '2026-03-02 16:30', 'accepted in the festival: 24–28, 2 Mar'],
  ['2026-01-05 09:00', 30, '2026-02-14 16:30', '6–9, five weeks, then the Saturday'],
  // 2026: Qingming 4–6 Apr; Labour Day 1–5 May, work on 9 May; Dragon Boat 19–21 Jun
  ['2026-04-03 09:00', 1, '2026-04-07 16:30', 'Saturday to Monday are free'],
  ['2026-04-30 09:00', 3, '2026-05-08 17:00', '6, 7, 8'],
  ['2026-04-30 09:00', 5, '2026-05-11 17:00', '6, 7, 8, Saturday 9, 11'],
  ['2026-05-09 09:00', 5, '2026-05-15 17:00', 'accepted on a make-up Saturday'],
  ['2026-06-18 09:00', 1, '2026-06-22 17:00', 'Friday to Sunday are free'],
  ['2026-06-08 09:00', 10, '2026-06-23 17:00', '9–12, 15–18, 22, 23'],
  // 2026: Mid-Autumn 25–27 Sep; National Day 1–7 Oct, work on 20 Sep and 10 Oct
  ['2026-09-18 09:00', 1, '2026-09-20 17:00', 'the Sunday makes up'],
  ['2026-09-18 09:00', 5, '2026-09-24 17:00', '20–24'],
  ['2026-09-24 09:00', 4, '2026-10-08 16:30', '28, 29, 30, then 8 Oct'],
  ['2026-09-24 09:00', 10, '2026-10-15 16:30', '28–30, 8–10, 12–15'],
  ['2026-09-01 09:00', 20, '2026-09-29 17:00', '2–4, 7–11, 14–18, 20–24, 28, 29'],
  ['2026-10-10 09:00', 1, '2026-10-12 16:30', 'accepted on a make-up Saturday'],
  // whatever the hour of acceptance, its day is not counted
  ['2026-11-24 10:00', 5, '2026-12-01 16:30', 'an ordinary week'],
  ['2026-11-24 00:05', 1, '2026-11-25 16:30', 'soon after midnight in the hall'],
  ['2026-11-24 18:30', 1, '2026-11-25 16:30', 'after closing'],
  ['2026-11-24 23:59', 1, '2026-11-25 16:30', 'just before midnight'],
  ['2026-11-28 10:00', 1, '2026-11-30 16:30', 'on a Saturday'],
]

interface Course {
  readonly still?: readonly (readonly [asked: string, supplied: string])[]
  readonly extended?: number
  readonly closed?: readonly string[]
}

/** Limits in working days that stood still, were extended, or met the hall's own closings. */
export const courses: readonly (readonly [...Row, Course])[] = [
  [
    '2026-11-02 09:00',
    10,
    '2026-11-19 16:30',
    'asked on Wednesday, supplied on Monday: 3, 4, 10–13, 16–19',
    { still: [['2026-11-04 10:00', '2026-11-09 15:00']] },
  ],
  [
    '2026-11-02 09:00',
    5,
    '2026-11-09 16:30',
    'asked and supplied on one day costs nothing',
    { still: [['2026-11-04 09:00', '2026-11-04 16:00']] },
  ],
  [
    '2026-11-02 09:00',
    5,
    '2026-11-12 16:30',
    'asked on the day of acceptance: 6, 9–12',
    { still: [['2026-11-02 15:00', '2026-11-05 09:00']] },
  ],
  [
    '2026-11-02 09:00',
    5,
    '2026-11-09 16:30',
    'supplied on a Saturday: no working day is lost',
    { still: [['2026-11-06 09:00', '2026-11-07 09:00']] },
  ],
  [
    '2026-09-21 09:00',
    10,
    '2026-10-19 16:30',
    'over two holidays: 22, 23, 9, 10, 12–16, 19',
    { still: [['2026-09-23 09:00', '2026-10-08 09:00']] },
  ],
  [
    '2026-11-02 09:00',
    10,
    '2026-11-19 16:30',
    'twice: 3, 5, 6, 9, 10, 13, 16–19',
    {
      still: [
        ['2026-11-03 09:00', '2026-11-04 09:00'],
        ['2026-11-10 09:00', '2026-11-12 09:00'],
      ],
    },
  ],
  [
    '2026-11-02 09:00',
    5,
    '2026-11-13 16:30',
    'asked on the last day: that day is left when the papers come',
    { still: [['2026-11-09 10:00', '2026-11-12 10:00']] },
  ],
  [
    '2026-11-02 09:00',
    5,
    '2026-11-09 16:30',
    'asked after the last day ended: nothing brings it back',
    { still: [['2026-11-09 18:00', '2026-11-12 10:00']] },
  ],
  ['2026-09-18 09:00', 5, '2026-10-15 16:30', 'to 24 Sep, then 28–30, 8–10, 12–15', { extended: 10 }],
  ['2026-02-02 09:00', 10, '2026-02-26 16:30', 'to 14 Feb, then 24, 25, 26', { extended: 3 }],
  [
    '2026-11-02 09:00',
    10,
    '2026-11-26 16:30',
    'stood still and was extended: to 19, then 20, 23–26',
    { still: [['2026-11-04 10:00', '2026-11-09 15:00']], extended: 5 },
  ],
  [
    '2026-11-02 09:00',
    5,
    '2026-11-11 16:30',
    'two days closed: 3, 4, 9, 10, 11',
    { closed: ['2026-11-05', '2026-11-06'] },
  ],
  ['2026-10-08 09:00', 3, '2026-10-13 16:30', 'a make-up Saturday closed', { closed: ['2026-10-10'] }],
  ['2026-09-30 09:00', 1, '2026-10-08 16:30', 'closed on a holiday anyway', { closed: ['2026-10-02'] }],
  ['2026-11-24 09:00', 1, '2026-11-26 16:30', 'closed on the day after', { closed: ['2026-11-25'] }],
]

/** Petitions: every day counts. */
export const calendarDays: readonly (readonly [...Row, Course])[] = [
  ['2026-11-02 09:00', 7, '2026-11-09 16:30', 'Monday to Monday', {}],
  ['2026-11-02 09:00', 15, '2026-11-17 16:30', 'a special one', {}],
  ['2026-11-01 09:00', 7, '2026-11-09 00:00', 'ends with a Sunday on which the hall is closed', {}],
  ['2026-09-28 09:00', 7, '2026-10-06 00:00', 'ends within the holidays', {}],
  ['2026-10-03 09:00', 7, '2026-10-10 16:30', 'ends on a make-up Saturday, when the hall closes', {}],
  ['2026-11-22 09:00', 7, '2026-11-30 00:00', 'Sunday to Sunday', {}],
  [
    '2026-11-02 09:00',
    7,
    '2026-11-11 16:30',
    'stood still on 5 and 6: 3, 4, 7–11',
    { still: [['2026-11-04 09:00', '2026-11-06 09:00']] },
  ],
  ['2026-11-06 09:00', 7, '2026-11-17 16:30', 'to 13, then 16 and 17: working days', { extended: 2 }],
]

/** Instant cases: minutes run by the clock. */
export const minutes: readonly (readonly [...Row, Course])[] = [
  ['2026-11-24 10:00', 30, '2026-11-24 10:30', 'on the spot', {}],
  [
    '2026-11-24 10:50',
    30,
    '2026-11-24 11:20',
    'into the lunch break: who is served is served to the end',
    {},
  ],
  ['2026-11-24 16:20', 30, '2026-11-24 16:50', 'past closing, likewise', {}],
  [
    '2026-11-24 10:00',
    30,
    '2026-11-25 09:20',
    'ten minutes had gone when papers were asked for',
    { still: [['2026-11-24 10:10', '2026-11-25 09:00']] },
  ],
]

/** From when the light is amber, and when it turns red. */
export const amber: readonly (readonly [
  accepted: string,
  limit: number,
  by: 'working-days' | 'calendar-days' | 'minutes',
  amber: string,
  red: string,
  why: string,
])[] = [
  ['2026-11-02 09:00', 1, 'working-days', '2026-11-02 16:30', '2026-11-03 16:30', 'one day is all of it'],
  ['2026-11-02 18:00', 1, 'working-days', '2026-11-02 18:00', '2026-11-03 16:30', 'from its beginning'],
  ['2026-11-02 09:00', 5, 'working-days', '2026-11-06 16:30', '2026-11-09 16:30', 'a fifth is one day'],
  ['2026-11-02 09:00', 6, 'working-days', '2026-11-06 16:30', '2026-11-10 16:30', '1.2 days are two'],
  ['2026-11-02 09:00', 10, 'working-days', '2026-11-12 16:30', '2026-11-16 16:30', 'two days'],
  ['2026-09-24 09:00', 4, 'working-days', '2026-09-30 17:00', '2026-10-08 16:30', 'amber over the holidays'],
  ['2026-11-02 09:00', 7, 'calendar-days', '2026-11-08 00:00', '2026-11-09 16:30', 'two days: 8 and 9'],
  ['2026-11-01 09:00', 7, 'calendar-days', '2026-11-05 16:30', '2026-11-09 00:00', 'Friday is left to work'],
  ['2026-11-24 10:00', 30, 'minutes', '2026-11-24 10:24', '2026-11-24 10:30', 'six minutes'],
]
