import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The smallest hall file without problems or warnings; tests change one place in it. */
export const smallHall = `name: { zh: 大厅, en: Hall }
timeZone: Asia/Shanghai
hours: { days: workdays, seasons: [{ from: 01-01, open: [08:00-11:00, 13:30-16:30] }] }
groups:
  - prefix: A
    name: { zh: 社保, en: Social }
    items:
      - { code: card, name: { zh: 卡, en: Card } }
      - { code: claim, name: { zh: 报销, en: Claim } }
windows:
  - { no: 1, serves: [card, claim] }
  - { no: 2, serves: [card] }
ports:
  - id: p1
    path: simulated
    devices: [{ id: printer, model: escpos-printer }]
  - id: p2
    path: simulated
    devices:
      - { id: k1, model: hlp-keypad, address: "01", window: 1 }
      - { id: k2, model: hlp-keypad, address: "0C", window: 2 }
`

/** A folder with this text as its hall.yaml. */
export function hallFolder(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hall-'))
  writeFileSync(join(folder, 'hall.yaml'), text)
  return folder
}

/** The small hall with one place changed. */
export function smallHallWith(from: string, to: string): string {
  if (!smallHall.includes(from)) throw new Error(`the small hall has no ${from}`)
  return smallHall.replace(from, to)
}
