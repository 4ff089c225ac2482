import { afterAll, describe, expect, test } from 'vitest'
import type { PrintedSlip } from '../../src/core/ports.ts'
import { pngOf } from '../../src/paper/document.ts'
import { Draughtsman } from '../../src/paper/draughtsman.ts'
import { a4 } from '../../src/paper/page.ts'
import { slipPages } from '../../src/paper/slip-page.ts'
import { readQr } from '../devices/read-qr.ts'
import { charactersIn } from './characters-in.ts'
import { sevenSlips } from './seven-slips.ts'

const draughtsman = new Draughtsman()
afterAll(() => draughtsman.stop())

const named = (slip: PrintedSlip | (typeof sevenSlips)[number], applicantName: string | null = '欧阳雪梅') =>
  ({ ...slip, applicantName }) as PrintedSlip
const pdfOf = (paper: PrintedSlip) => draughtsman.draw({ document: 'slip', paper })

describe('a slip as a page', () => {
  test('holds every character as text, the name too, in less than 300 kB, whatever its kind', async () => {
    for (const slip of sevenSlips) {
      const pdf = await pdfOf(named(slip))
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.length).toBeLessThan(300_000)
      const facts = slip.facts.map(({ name, value }) => name + value)
      const words = [
        slip.hallName,
        slip.title.zh,
        slip.itemName,
        '欧阳雪梅',
        ...facts,
        ...slip.list,
        ...slip.notes,
      ]
      const held = charactersIn(pdf)
      const missing = Array.from(words.join('')).filter((char) => char !== ' ' && !held.has(char))
      expect(missing, slip.slip).toEqual([])
    }
  })

  test('has a QR code that a phone reads', async () => {
    const [slip] = sevenSlips
    if (!slip) throw new Error('no slip')
    const [page = () => {}] = slipPages(named(slip))
    expect(await readQr(await pngOf(a4, page, 1.4))).toBe(slip.qr)
  })

  test('stays where it is when the name is gone', async () => {
    const [slip] = sevenSlips
    if (!slip) throw new Error('no slip')
    expect(charactersIn(await pdfOf(named(slip, null))).has('欧')).toBe(false)
    const [drawn, blank] = await Promise.all(
      [named(slip), named(slip, null)].map((paper) => pngOf(a4, slipPages(paper)[0] ?? (() => {}), 1)),
    )
    expect(drawn?.equals(blank ?? Buffer.alloc(0))).toBe(false)
    expect(slipPages(named(slip, null))).toHaveLength(1)
  })

  test('goes on on further pages where fifty papers are missing, each of them once', async () => {
    const slip = sevenSlips.find(({ slip: kind }) => kind === 'one-time-notification')
    if (!slip) throw new Error('no slip')
    const list = Array.from({ length: 50 }, (_, index) => `${'材料'.repeat(40)}${index + 1}`)
    const paper = { ...named(slip), list }
    const pages = slipPages(paper)
    expect(pages.length).toBeGreaterThan(2)
    const pdf = await pdfOf(paper)
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(pages.length)
    expect(pdf.length).toBeLessThan(300_000)
  })

  test('is drawn anew by another program when the one at work is gone', async () => {
    const [slip] = sevenSlips
    if (!slip) throw new Error('no slip')
    const own = new Draughtsman()
    await own.draw({ document: 'slip', paper: named(slip) })
    const cut = own.draw({ document: 'slip', paper: named(slip) })
    own.stop()
    await expect(cut).rejects.toMatchObject({ code: 'drawing-failed' })
    expect((await own.draw({ document: 'slip', paper: named(slip) })).length).toBeGreaterThan(10_000)
    own.stop()
  })
})
