import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { HallFile } from '../../config/hall-file.ts'
import { staffId } from '../../src/core/ids.ts'
import type { TicketClass } from '../../src/queue/plan.ts'
import { StoryBrowser, shows } from '../stories/story-browser.ts'
import { StoryHall } from '../stories/story-hall.ts'

/**
 * `node test/look/look.ts FOLDER`: a busy morning in the demo hall, and pictures of its pages in FOLDER.
 * The pages must have been built: `npm start` or `npm test` does it.
 */

const minuteMs = 60_000
const password = 'only for pictures'
const moreStaff = [
  { id: staffId('liu'), fullName: '刘洋', role: 'staff', mayPick: false, password },
  { id: staffId('huang'), fullName: '黄敏', role: 'staff', mayPick: false, password },
  { id: staffId('gao'), fullName: '高志远', role: 'staff', mayPick: false, password },
] as const

const withMoreStaff = (demo: HallFile): HallFile => ({
  ...demo,
  demoAccounts: [...demo.demoAccounts, ...moreStaff],
})

/** Tickets, one to three minutes apart. */
const citizens = [
  'social-card',
  'property-transfer',
  'company-new',
  'pension',
  'identity-card',
  'mortgage',
  'social-card',
  'household',
  'property-search',
  'medical',
  'company-change',
  'property-transfer',
  'pension',
  'identity-card',
  'mortgage',
  'social-card',
]

async function aMorning(hall: StoryHall) {
  await hall.isReady()
  for (const { id } of moreStaff) hall.knows(id, password)
  const seats = [
    [1, 'wang'],
    [2, 'zhao'],
    [3, 'li'],
    [4, 'liu'],
    [5, 'huang'],
    [6, 'gao'],
  ] as const
  for (const [no, who] of seats) await hall.does(no, who, 'sit-down')
  for (const [index, item] of citizens.entries()) {
    await takesPaper(hall, item, index % 6 === 3 ? 'elderly' : index % 7 === 5 ? 'appointment' : 'ordinary')
    await hall.passes(((index % 3) + 1) * minuteMs)
    const seat = seats[index % seats.length]
    if (seat) await servesOne(hall, seat[0], seat[1])
  }
  for (const item of ['pension', 'medical', 'property-transfer', 'company-new', 'social-card']) {
    await takesPaper(hall, item, 'ordinary')
    await hall.passes(minuteMs)
  }
  await hall.at(4, 'liu', 'finish')
  await hall.at(4, 'liu', { do: 'pause', reason: 'break' })
  await hall.at(2, 'zhao', 'finish')
  await hall.passes(20_000)
  await hall.at(2, 'zhao', 'call-next')
  await hall.at(1, 'wang', 'finish')
  const keypad = hall.device('keypad-1', 'keypad')
  await hall.until('the keypad asks', () => keypad.look().lamp === 'asking')
  keypad.press(5)
  await hall.until('the keypad says thanks', () => keypad.look().lamp === 'thanks')
  await hall.passes(35_000)
  await hall.at(1, 'wang', 'call-next')
}

async function takesPaper(hall: StoryHall, item: string, ticketClass: TicketClass) {
  const printer = hall.device('printer', 'printer')
  const before = printer.look().cut
  await hall.takesTicket(item, { class: ticketClass })
  await hall.until('the paper is cut', () => printer.look().cut > before)
}

/** Ends the visit at the window and begins the next where somebody waits. */
async function servesOne(hall: StoryHall, no: number, who: string) {
  await hall.at(no, who, 'finish')
  await hall.at(no, who, 'call-next')
  await hall.passes(25_000)
  await hall.at(no, who, 'start')
}

async function pictures(hall: StoryHall, folder: string) {
  const browser = await StoryBrowser.open(hall.hall.url)
  const wall = await browser.page('/wall/', 1920, 1080)
  const sim = await browser.page('/sim/', 1600, 1000)
  const kiosk = await browser.page('/kiosk/', 1080, 1920)
  await shows(kiosk, 'h1', '请选择办理事项')
  await kiosk.screenshot({ path: join(folder, 'kiosk.png') })
  await kiosk.getByRole('button', { name: '居民身份证办理' }).click()
  await shows(kiosk, '[role=status]', '请取走小票')
  await kiosk.screenshot({ path: join(folder, 'kiosk-ticket.png') })
  await wall.screenshot({ path: join(folder, 'wall.png') })
  await sim.locator('.papers img').first().waitFor()
  await sim.waitForFunction("[...document.querySelectorAll('.papers img')].every((paper) => paper.complete)")
  await sim.screenshot({ path: join(folder, 'sim.png') })

  const staff = await browser.page('/caller/', 1366, 768)
  await staff.getByRole('button', { name: '王芳' }).waitFor()
  await staff.screenshot({ path: join(folder, 'sign-in.png') })
  await staff.getByRole('button', { name: '王芳' }).click()
  await staff.locator('.visit').waitFor()
  await staff.screenshot({ path: join(folder, 'caller.png') })

  hall.device('printer', 'printer').setPaper('near-end')
  hall.device('display-3', 'display').wire.pull()
  await browser.isLeft(staff)
  const manage = await browser.page('/manage/', 1366, 768)
  await manage.getByRole('button', { name: '陈静' }).click()
  await manage.locator('.manage-page').waitFor()
  await manage.locator('.window-tile').first().waitFor()
  await manage.screenshot({ path: join(folder, 'manage.png') })
  await manage.screenshot({ path: join(folder, 'manage-whole.png'), fullPage: true })
  for (const name of ['cases', 'items', 'desk', 'ranking', 'guide', 'staff-cards']) {
    const page = await browser.page(`/${name}/`, 1366, 768)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  }
  await browser.close()
  for (const complaint of browser.complaints) console.log(complaint)
}

const folder = resolve(process.argv[2] ?? '')
if (!process.argv[2]) throw new Error('Name a folder for the pictures: node test/look/look.ts FOLDER')
mkdirSync(folder, { recursive: true })
const hall = await StoryHall.open({ file: withMoreStaff })
try {
  await aMorning(hall)
  await pictures(hall, folder)
  console.log(`pictures are in ${folder}`)
} finally {
  await hall.ends()
}
