import { afterEach, expect, test } from 'vitest'
import type { WallCall } from '../../src/server/pictures.ts'
import { StoryHall } from './story-hall.ts'

let hall: StoryHall
afterEach(() => hall.ends())

const connections = process.platform === 'linux' ? [{ ptys: true }, { ptys: false }] : [{ ptys: false }]

test.each(connections)(
  'a citizen takes a ticket, is called, served, and rates (kernel ttys: $ptys)',
  async (setup) => {
    hall = await StoryHall.open(setup)
    await hall.isReady()
    const wall = await hall.screen('wall')
    const keypad = hall.device('keypad-1', 'keypad')
    const display = hall.device('display-1', 'display')
    const printer = hall.device('printer', 'printer')

    const ticket = await hall.takesTicket('social-card')
    expect(ticket).toMatchObject({ number: 'A001', ahead: 0, printerReady: true })
    await hall.until('the ticket is cut', () => printer.papers().length === 1)
    expect(printer.papers()[0]?.text).toContain('A001')
    expect(printer.papers()[0]?.text).toContain('社会保障卡申领')

    expect(await hall.at(1, 'wang', 'sit-down')).toBe('done')
    await hall.until('the display waits', () => display.look().lines[1] === '请等候叫号')
    expect(await hall.at(1, 'wang', 'call-next')).toBe('done')
    await hall.until('the display calls', () => display.look().lines.join('|') === 'A001|请到1号窗口')
    await hall.until('the wall shows it', () => wall.part<WallCall[]>('calls')?.length === 1)
    expect(wall.part<WallCall[]>('calls')).toMatchObject([
      { number: 'A001', window: 1, calls: 1, answered: false },
    ])

    expect(await hall.at(1, 'wang', 'start')).toBe('done')
    await hall.until('the display serves', () => display.look().lines[1] === '正在办理')
    expect(keypad.look().lamp).toBe('off')
    expect(await hall.at(1, 'wang', 'finish')).toBe('done')
    await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')

    keypad.press(5)
    await hall.until('the keypad says thanks', () => keypad.look().lamp === 'thanks')
    expect(hall.ratingOf(ticket.visit)).toBe(5)
    expect(keypad.look().unsent).toBe(0)
  },
)

test('the rating is on the disk before the keypad says thanks', async () => {
  hall = await StoryHall.open()
  await hall.isReady()
  const keypad = hall.device('keypad-1', 'keypad')
  const ticket = await hall.takesTicket('pension')
  for (const command of ['sit-down', 'call-next', 'start', 'finish'] as const) {
    expect(await hall.at(1, 'wang', command)).toBe('done')
  }
  await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')

  const onDiskWhenThanked: unknown[] = []
  keypad.onChange(() => {
    if (keypad.look().lamp === 'thanks') {
      onDiskWhenThanked.push(...hall.rows('SELECT visit, level FROM ratings'))
    }
  })
  keypad.press(1)
  await hall.until('the press is counted', () => onDiskWhenThanked.length > 0)
  expect(onDiskWhenThanked[0]).toEqual({ visit: ticket.visit, level: 1 })
})
