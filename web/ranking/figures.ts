/** How figures are written. */

/** A decimal text with so many decimals, a half away from zero: `87.1250` with two is `87.13`. */
export function decimals(text: string, places: number): string {
  const [whole = '0', rest = ''] = text.replace('-', '').split('.')
  const digits = rest.padEnd(places + 1, '0')
  const up = Number(digits[places]) >= 5 ? 1n : 0n
  const scaled = (BigInt(whole + digits.slice(0, places)) + up).toString().padStart(places + 1, '0')
  const cut = scaled.length - places
  const shown = places === 0 ? scaled : `${scaled.slice(0, cut)}.${scaled.slice(cut)}`
  return text.startsWith('-') && /[1-9]/.test(shown) ? `−${shown}` : shown
}

/** Points in hundredths as people write them: −50 is `−0.5`, 10000 is `100`. */
export function pointsText(hundredths: number): string {
  return `${hundredths < 0 ? '−' : ''}${Math.abs(hundredths) / 100}`
}

/** The same with its sign: +1, −0.5, 0. */
export const signedPoints = (hundredths: number) => `${hundredths > 0 ? '+' : ''}${pointsText(hundredths)}`

/** A share in percent with one decimal; null where there is nothing to share. */
export function percentText(part: number, of: number): string | null {
  return of === 0 ? null : `${((100 * part) / of).toFixed(1)}%`
}

/** Milliseconds as seconds with three decimals, none lost: 7812345 is `7812.345`. */
export const secondsText = (ms: number) => `${Math.floor(ms / 1000)}.${String(ms % 1000).padStart(3, '0')}`

/** A sum of milliseconds over visits as minutes and seconds for each: `4:05`. */
export function minutesEach(sumMs: number, visits: number): string {
  const seconds = visits === 0 ? 0 : Math.round(sumMs / visits / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
